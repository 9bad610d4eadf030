package nl.wijkkit.signals.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.FactDefinition;
import nl.wijkkit.signals.vocabulary.NeverAsked;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads facts as people and systems write them. Only what stands in the list of the kind comes in.
 * <p>
 * Problem codes: {@code not-a-flag}, {@code not-a-number}, {@code not-an-amount}, {@code not-a-date},
 * {@code not-a-moment}, {@code not-allowed}, {@code too-long}. What is left behind has the code {@code never-asked} for what
 * can never be asked, {@code not-asked} for what no list has, {@code not-for-this-kind}.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class FactsReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,2})?");
    private static final Set<String> YES = Set.of("true", "yes", "ja");
    private static final Set<String> NO = Set.of("false", "no", "nee");
    private static final Set<String> UNKNOWN = Set.of("", "unknown", "onbekend");

    private final Vocabulary vocabulary;
    private final ZoneId zone;

    /**
     * Creates a reader.
     *
     * @param vocabulary  what may be known
     * @param zone  where a moment without an offset was written down; one that the clock shows twice is the earlier
     */
    public FactsReader(Vocabulary vocabulary, ZoneId zone) {
        this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** Returns whether the vocabulary has a kind. */
    boolean knows(SignalKind kind) {
        return vocabulary.kind(kind).isPresent();
    }

    /**
     * Reads facts.
     *
     * @param kind  the kind of signal
     * @param written  the values by name; a blank value and {@code unknown} say nothing
     * @param where  the place, for problems
     * @return the facts and what happened to the others, in the order of the names
     */
    public FactsRead read(SignalKind kind, Map<String, String> written, Text where) {
        Map<FactKey, FactValue> facts = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        List<Problem> leftBehind = new ArrayList<>();
        new TreeMap<>(written).forEach((name, value) -> {
            Optional<FactDefinition> fact =
                    NAME.matcher(name).matches() ? vocabulary.fact(FactKey.of(name)) : Optional.empty();
            if (NeverAsked.includes(name)) {
                leftBehind.add(
                        leftBehind("never-asked", where, "dat niet gevraagd mag worden", "that may never be asked"));
            } else if (fact.isEmpty()) {
                leftBehind.add(leftBehind("not-asked", where, "dat op geen lijst staat", "that is on no list"));
            } else if (!vocabulary.allows(kind, fact.get().key())) {
                leftBehind.add(leftBehind(
                        "not-for-this-kind",
                        at(where, name),
                        "dat bij deze soort niet hoort",
                        "that this kind does not ask"));
            } else if (!UNKNOWN.contains(value.strip().toLowerCase(Locale.ROOT))) {
                value(fact.get(), value.strip(), at(where, name), problems)
                        .ifPresent(read -> facts.put(fact.get().key(), read));
            }
        });
        return new FactsRead(Facts.of(facts), problems, leftBehind);
    }

    private static Text at(Text where, String name) {
        return Text.of(where.nl() + ", gegeven " + name, where.en() + ", fact " + name);
    }

    private static Problem leftBehind(String code, Text where, String nl, String en) {
        return new Problem(
                code,
                where,
                Text.of("een gegeven " + nl + " is niet overgenomen", "a fact " + en + " was left behind"));
    }

    private Optional<FactValue> value(FactDefinition fact, String text, Text where, List<Problem> problems) {
        return switch (fact.type()) {
            case FLAG -> flag(text, where, problems);
            case COUNT ->
                COUNT.matcher(text).matches()
                        ? Optional.of(new FactValue.Count(Integer.parseInt(text)))
                        : problem(
                                "not-a-number",
                                "een getal van 0 of meer",
                                "a number of 0 or more",
                                text,
                                where,
                                problems);
            case AMOUNT ->
                AMOUNT.matcher(text).matches()
                        ? Optional.of(new FactValue.Amount(Money.of(new BigDecimal(text.replace(',', '.')))))
                        : problem(
                                "not-an-amount",
                                "een bedrag zoals 480,50",
                                "an amount such as 480.50",
                                text,
                                where,
                                problems);
            case DAY -> day(text, where, problems);
            case MOMENT -> moment(text, where, problems);
            case CODE -> code(fact, text, where, problems);
            case WORDS ->
                text.length() <= FreeText.MAX_LENGTH
                        ? Optional.of(new FactValue.Words(FreeText.of(text)))
                        : problem(
                                "too-long",
                                "hooguit " + FreeText.MAX_LENGTH + " tekens",
                                "at most " + FreeText.MAX_LENGTH + " characters",
                                text,
                                where,
                                problems);
        };
    }

    private static Optional<FactValue> flag(String text, Text where, List<Problem> problems) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) || NO.contains(word)
                ? Optional.of(new FactValue.Flag(YES.contains(word)))
                : problem("not-a-flag", "true of false", "true or false", text, where, problems);
    }

    private static Optional<FactValue> day(String text, Text where, List<Problem> problems) {
        try {
            return Optional.of(new FactValue.Day(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return problem(
                    "not-a-date", "een datum zoals 2026-03-02", "a date such as 2026-03-02", text, where, problems);
        }
    }

    private Optional<FactValue> moment(String text, Text where, List<Problem> problems) {
        try {
            boolean hasOffset = text.endsWith("Z") || text.matches(".*T.*[+-][0-9]{2}:[0-9]{2}");
            return Optional.of(new FactValue.Moment(
                    hasOffset
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(zone).toInstant()));
        } catch (DateTimeException e) {
            return problem(
                    "not-a-moment",
                    "een moment zoals 2026-03-02T09:30",
                    "a moment such as 2026-03-02T09:30",
                    text,
                    where,
                    problems);
        }
    }

    private static Optional<FactValue> code(FactDefinition fact, String text, Text where, List<Problem> problems) {
        for (String code : fact.codes()) {
            if (code.equalsIgnoreCase(text)) {
                return Optional.of(new FactValue.Code(code));
            }
        }
        String list = String.join(", ", fact.codes());
        return fact.isOpen() && CODE.matcher(text).matches()
                ? Optional.of(new FactValue.Code(text))
                : problem("not-allowed", "een van " + list, "one of " + list, text, where, problems);
    }

    private static <T> Optional<T> problem(
            String code, String nl, String en, String text, Text where, List<Problem> problems) {
        Text found = Found.describe(text);
        problems.add(new Problem(
                code,
                where,
                Text.of("verwacht: " + nl + "; gevonden: " + found.nl(), "expected " + en + ", found " + found.en())));
        return Optional.empty();
    }
}
