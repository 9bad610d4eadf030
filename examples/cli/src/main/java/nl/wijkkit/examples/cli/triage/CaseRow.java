package nl.wijkkit.examples.cli.triage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.intake.FactsRead;
import nl.wijkkit.signals.intake.FactsReader;
import nl.wijkkit.signals.recognise.EarlierSignal;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads one row. A cell that cannot be read is told and counts as unknown; without an id or a moment there is no case. */
final class CaseRow {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern EARLIER = Pattern.compile(
            "([A-Z][A-Z0-9_]{0,63})@([0-9]{4}-[0-9]{2}-[0-9]{2})(?::([0-9]{1,9}(?:\\.[0-9]{1,2})?))?(:OTHER_HOUSE_NUMBER)?");
    /** Well before the last year for which holidays are known, so that every term ends in time. */
    private static final int LAST_YEAR = 9_000;

    private static final FactKey SAME_CONTRACT = FactKey.of("same_contract");
    private static final Map<String, Channel> CHANNELS = Map.of(
            "webform", Channel.WEB_FORM,
            "email", Channel.E_MAIL,
            "e-mail", Channel.E_MAIL,
            "telephone", Channel.TELEPHONE,
            "conversation", Channel.CONVERSATION,
            "partner_file", Channel.PARTNER_FILE,
            "system", Channel.SYSTEM);

    private final Vocabulary vocabulary;
    private final FactsReader facts;
    private final List<Problem> problems;
    private final List<Problem> notes;
    private final LocalDate first;

    /** Reads rows whose moment asked lies on a day with rules: the first one or later. */
    CaseRow(Vocabulary vocabulary, LocalDate first, List<Problem> problems, List<Problem> notes) {
        this.vocabulary = vocabulary;
        this.first = first;
        this.facts = new FactsReader(vocabulary, Terms.AMSTERDAM);
        this.problems = problems;
        this.notes = notes;
    }

    Optional<Case> read(NamedCsvRecord row) {
        Text where = Text.of("regel " + row.getStartingLineNumber(), "line " + row.getStartingLineNumber());
        String id = cell(row, "id");
        Optional<Instant> receivedAt = moment(row, "received_at", where);
        if (!ID.matcher(id).matches()) {
            tell("not-an-id", where, "id", "een kenmerk", "an id", id);
            return Optional.empty();
        }
        if (receivedAt.isEmpty()) {
            return Optional.empty();
        }
        Instant at = cell(row, "evaluate_at").isEmpty()
                ? receivedAt.get()
                : moment(row, "evaluate_at", where).orElse(receivedAt.get());
        if (at.isBefore(receivedAt.get())) {
            tell("out-of-range", where, "evaluate_at", "niet voor received_at", "not before received_at", "");
            at = receivedAt.get();
        }
        LocalDate day = at.atZone(Terms.AMSTERDAM).toLocalDate();
        if (day.isBefore(first) || day.getYear() > LAST_YEAR) {
            String asked = cell(row, "evaluate_at").isEmpty() ? "received_at" : "evaluate_at";
            tell(
                    "out-of-range",
                    where,
                    asked,
                    "een dag met regels, vanaf " + first,
                    "a day with rules, from " + first,
                    "");
            return Optional.empty();
        }
        SignalKind kind = kind(cell(row, "kind"), where);
        Map<String, String> written = written(cell(row, "facts"), where);
        Channel channel = channel(written.remove("channel"));
        FactsRead read = facts.read(kind, written, where);
        problems.addAll(read.problems());
        notes.addAll(read.leftBehind());
        Household household = household(row, where);
        Signal signal = Signal.of(SignalId.of(id), kind, channel, receivedAt.get())
                .withHousehold(household)
                .withFacts(read.facts());
        return Optional.of(new Case(id, signal, earlier(row, signal, where), at));
    }

    private SignalKind kind(String text, Text where) {
        if (KIND.matcher(text).matches() && vocabulary.kind(SignalKind.of(text)).isPresent()) {
            return SignalKind.of(text);
        }
        tell("no-such-kind", where, "kind", "een soort signaal", "a kind of signal", text);
        return SignalKind.TO_BE_COMPLETED;
    }

    private static Channel channel(@Nullable String text) {
        return text == null ? Channel.SYSTEM : CHANNELS.getOrDefault(text.toLowerCase(Locale.ROOT), Channel.SYSTEM);
    }

    private Map<String, String> written(String text, Text where) {
        Map<String, String> written = new LinkedHashMap<>();
        for (String pair : text.split(";", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                String name = pair.substring(0, sign).strip();
                if (written.put(name, pair.substring(sign + 1)) != null) {
                    tell("stands-twice", where, "facts", "elk gegeven een keer", "each fact once", "");
                }
            } else if (!pair.isBlank()) {
                tell("not-a-fact", where, "facts", "key=value", "key=value", pair);
            }
        }
        return written;
    }

    private Household household(NamedCsvRecord row, Text where) {
        String postcode = cell(row, "postcode4");
        String district = postcode.matches("[1-9][0-9]{3}") ? postcode : null;
        if (district == null && !postcode.isEmpty()) {
            tell("not-a-postcode", where, "postcode4", "vier cijfers", "four digits", postcode);
        }
        String resident = cell(row, "resident");
        YesNoUnknown lives = switch (resident) {
            case "true" -> YesNoUnknown.YES;
            case "false" -> YesNoUnknown.NO;
            default -> YesNoUnknown.UNKNOWN;
        };
        if (lives == YesNoUnknown.UNKNOWN && !resident.isEmpty()) {
            tell("not-a-flag", where, "resident", "true of false", "true or false", resident);
        }
        return new Household(district, null, lives, number(row, "adults", where), number(row, "minors", where));
    }

    private @Nullable Integer number(NamedCsvRecord row, String column, Text where) {
        String text = cell(row, column);
        if (text.matches("[0-9]{1,4}")) {
            return Integer.valueOf(text);
        }
        if (!text.isEmpty()) {
            tell("not-a-number", where, column, "een getal van 0 of meer", "a number of 0 or more", text);
        }
        return null;
    }

    private List<EarlierSignal> earlier(NamedCsvRecord row, Signal signal, Text where) {
        List<EarlierSignal> earlier = new ArrayList<>();
        for (String text : cell(row, "related_signals").split("\\|", -1)) {
            if (!text.isBlank()) {
                one(text.strip(), signal, where).ifPresent(earlier::add);
            }
        }
        return earlier;
    }

    private Optional<EarlierSignal> one(String text, Signal signal, Text where) {
        Matcher parts = EARLIER.matcher(text);
        if (!parts.matches() || vocabulary.kind(SignalKind.of(parts.group(1))).isEmpty()) {
            tell("not-a-signal", where, "related_signals", "KIND@datum[:bedrag]", "KIND@date[:amount]", text);
            return Optional.empty();
        }
        try {
            SignalKind kind = SignalKind.of(parts.group(1));
            return Optional.of(new EarlierSignal(
                    kind,
                    LocalDate.parse(parts.group(2)),
                    parts.group(3) == null ? null : Money.of(new BigDecimal(parts.group(3))),
                    parts.group(4) == null,
                    kind.equals(signal.kind()) ? sameContract(signal.facts()) : YesNoUnknown.NO));
        } catch (DateTimeException e) {
            tell("not-a-date", where, "related_signals", "een datum", "a date", text);
            return Optional.empty();
        }
    }

    private static YesNoUnknown sameContract(Facts facts) {
        return facts.get(SAME_CONTRACT)
                .map(value -> YesNoUnknown.of(((FactValue.Flag) value).flag()))
                .orElse(YesNoUnknown.UNKNOWN);
    }

    /** A time that the clock shows twice, in autumn, is the earlier of both. */
    private Optional<Instant> moment(NamedCsvRecord row, String column, Text where) {
        String text = cell(row, column);
        try {
            boolean hasOffset = text.endsWith("Z") || text.matches(".*T.*[+-][0-9]{2}:[0-9]{2}");
            return Optional.of(
                    hasOffset
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(Terms.AMSTERDAM).toInstant());
        } catch (DateTimeException e) {
            tell(
                    "not-a-moment",
                    where,
                    column,
                    "een moment zoals 2026-03-02T09:30",
                    "a moment such as 2026-03-02T09:30",
                    text);
            return Optional.empty();
        }
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private void tell(String code, Text where, String column, String nl, String en, String text) {
        Text found = Found.describe(text);
        problems.add(new Problem(
                code,
                Text.of(where.nl() + ", kolom " + column, where.en() + ", column " + column),
                Text.of("verwacht: " + nl + "; gevonden: " + found.nl(), "expected " + en + ", found " + found.en())));
    }
}
