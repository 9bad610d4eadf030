package nl.wijkkit.zrm.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.DomainLookup;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.LevelLookup;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Found;

/** Reads the answers of a form. */
final class AnswersReader {

    /** What other systems write in the place of a level when there is none. */
    private static final Pattern MISSING_CODE = Pattern.compile("0|9|99|999|-1|-9|-99");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final DomainSet domains;
    private final FormProblems problems;
    private final List<DomainLookup> lookups;
    private final LevelLookup levelNames;
    private final Map<DomainKey, Integer> rows = new LinkedHashMap<>();
    private final Map<DomainKey, Answer> answers = new LinkedHashMap<>();
    private final Map<DomainKey, String> unnecessary = new LinkedHashMap<>();
    private final Map<DomainKey, String> notes = new LinkedHashMap<>();
    private final Map<DomainKey, List<InformationSource>> sources = new LinkedHashMap<>();
    private final Map<DomainKey, Shares> shares = new LinkedHashMap<>();
    private final List<DomainKey> older = new ArrayList<>();

    AnswersReader(DomainSet domains, FormProblems problems) {
        this.domains = domains;
        this.problems = problems;
        this.lookups = domains.instruments().stream().map(DomainLookup::of).toList();
        this.levelNames = LevelLookup.of(domains.base());
    }

    /** Reads one answer; the number counts from 1. */
    void read(AnswerForm form, int number) {
        Text row = Text.of("antwoord " + number, "answer " + number);
        Optional<DomainKey> domain = problems.required(form.domain(), field(row, "domein", "domain"))
                .flatMap(written -> domain(written, field(row, "domein", "domain")))
                .filter(key -> isFirst(key, number, row));
        Optional<Answer> answer = Optional.empty();
        Optional<String> reason = problems.words(form.unnecessary(), field(row, "onnodig", "unnecessary"));
        if (form.isOneAnswer()) {
            answer = answer(form, row);
        } else {
            problems.add(
                    "not-one-answer",
                    row,
                    Text.of(
                            "verwacht: een niveau, of een reden, of waarom het niet nodig is; gevonden: geen of meer dan"
                                    + " één daarvan",
                            "expected a level, or a reason, or why it is not necessary, found none or more than one of"
                                    + " these"));
        }
        Optional<String> note = problems.words(form.note(), field(row, "notitie", "note"));
        List<InformationSource> from = sources(form, row);
        Optional<Shares> parts = shares(form, row, answer);
        boolean isOlder = Boolean.TRUE.equals(form.olderInformation());
        if (form.isOneAnswer()
                && !AnswerForm.orBlank(form.unnecessary()).isBlank()
                && (note.isPresent() || !from.isEmpty() || isOlder)) {
            problems.add(
                    "not-answered",
                    row,
                    Text.of(
                            "verwacht: niets anders bij een domein dat niet nodig is; gevonden: een notitie, bron of"
                                    + " oudere informatie",
                            "expected nothing else about a domain that is not necessary, found a note, a source or"
                                    + " older information"));
        }
        if (domain.isPresent()) {
            DomainKey key = domain.get();
            answer.ifPresent(given -> answers.put(key, given));
            reason.ifPresent(why -> unnecessary.put(key, why));
            note.ifPresent(text -> notes.put(key, text));
            if (!from.isEmpty()) {
                sources.put(key, from);
            }
            parts.ifPresent(divided -> shares.put(key, divided));
            if (isOlder) {
                older.add(key);
            }
        }
    }

    /** Hands over everything that was read; only called when there was no problem. */
    AssessmentBuilder onto(AssessmentBuilder builder) {
        domains.supplements().forEach(builder::supplement);
        answers.forEach(builder::answer);
        unnecessary.forEach(builder::unnecessary);
        notes.forEach(builder::note);
        sources.forEach((domain, from) -> builder.sources(domain, from.toArray(new InformationSource[0])));
        shares.forEach(builder::shares);
        older.forEach(builder::olderInformation);
        return builder;
    }

    private Optional<DomainKey> domain(String written, Text where) {
        for (DomainLookup lookup : lookups) {
            Optional<DomainKey> found = lookup.find(written).map(domain -> domain.key());
            if (found.isPresent()) {
                return found;
            }
        }
        Checked<?> refused = lookups.get(0).read(written, where);
        if (lookups.size() == 1 || refused.problems().get(0).code().equals("number-not-a-domain")) {
            problems.addAll(refused.problems());
        } else {
            problems.addAll(List.of(AssessmentCheck.unknownDomain(where, domains)));
        }
        return Optional.empty();
    }

    private boolean isFirst(DomainKey key, int number, Text row) {
        Integer first = rows.putIfAbsent(key, number);
        if (first != null) {
            problems.add(
                    "duplicate-domain",
                    field(row, "domein", "domain"),
                    Text.of(
                            "verwacht: elk domein één keer; gevonden: hetzelfde domein als in antwoord " + first,
                            "expected each domain once, found the same domain as in answer " + first));
        }
        return first == null;
    }

    private Optional<Answer> answer(AnswerForm form, Text row) {
        String level = AnswerForm.orBlank(form.level()).strip();
        if (!level.isEmpty()) {
            return level(level, field(row, "niveau", "level")).map(Answer::of);
        }
        String reason = AnswerForm.orBlank(form.reason()).strip();
        return reason.isEmpty()
                ? Optional.empty()
                : problems.constant(reason, Answer.Reason.values(), field(row, "reden", "reason"))
                        .map(Answer::without);
    }

    private Optional<Level> level(String written, Text where) {
        Instrument base = domains.base();
        int scale = base.scale();
        if (NUMBER.matcher(written).matches()) {
            int value = Integer.parseInt(written);
            if (value >= 1 && value <= scale) {
                return Optional.of(base.level(value));
            }
        }
        String suffix = "/" + scale;
        if (written.endsWith(suffix)
                && NUMBER.matcher(written.substring(0, written.length() - suffix.length()))
                        .matches()) {
            return level(written.substring(0, written.length() - suffix.length()), where);
        }
        Optional<Level> named = levelNames.find(written);
        if (named.isPresent()) {
            return named;
        }
        Text found = Found.describe(written);
        if (MISSING_CODE.matcher(written).matches()) {
            problems.add(
                    "missing-code",
                    where,
                    Text.of(
                            "verwacht: een niveau van 1 tot en met " + scale + "; gevonden: " + found.nl()
                                    + ", in andere systemen de code voor geen antwoord; geef de reden waarom er geen"
                                    + " niveau is",
                            "expected a level from 1 to " + scale + ", found " + found.en()
                                    + ", in other systems the code for no answer; give the reason why there is no"
                                    + " level"));
        } else {
            problems.add(
                    "not-a-level",
                    where,
                    Text.of(
                            "verwacht: een heel niveau van 1 tot en met " + scale + "; gevonden: " + found.nl(),
                            "expected a whole level from 1 to " + scale + ", found " + found.en()));
        }
        return Optional.empty();
    }

    private List<InformationSource> sources(AnswerForm form, Text row) {
        List<InformationSource> found = new ArrayList<>();
        for (String source : form.sources()) {
            problems.constant(source.strip(), InformationSource.values(), field(row, "bron", "source"))
                    .filter(constant -> !found.contains(constant))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Shares> shares(AnswerForm form, Text row, Optional<Answer> answer) {
        Text where = field(row, "aandelen", "shares");
        List<Integer> filled = form.shares();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        if (!form.isAllShares()) {
            problems.add(
                    "shares-incomplete",
                    where,
                    Text.of(
                            "verwacht: alle drie de aandelen of geen; gevonden: " + filled.size(),
                            "expected all three shares or none, found " + filled.size()));
            return Optional.empty();
        }
        for (int share : filled) {
            if (share < 0 || share > domains.scale()) {
                problems.outOfRange(where, 0, domains.scale(), share);
                return Optional.empty();
            }
        }
        Shares parts = Shares.of(filled.get(0), filled.get(1), filled.get(2));
        if (!(answer.orElse(null) instanceof Answer.Scored scored)) {
            if (AnswerForm.orBlank(form.level()).isBlank()) {
                problems.add(
                        "shares-without-level",
                        where,
                        Text.of(
                                "verwacht: een niveau om te verdelen; gevonden: geen",
                                "expected a level to divide, found none"));
            }
            return Optional.empty();
        }
        if (!parts.addUpTo(scored.level())) {
            problems.add(
                    "shares-do-not-add-up",
                    where,
                    Text.of(
                            "verwacht: aandelen die samen " + scored.level().value() + " zijn; gevonden: "
                                    + parts.total(),
                            "expected shares that add up to " + scored.level().value() + ", found " + parts.total()));
            return Optional.empty();
        }
        return Optional.of(parts);
    }

    private static Text field(Text row, String nl, String en) {
        return Text.of(row.nl() + ", " + nl, row.en() + ", " + en);
    }
}
