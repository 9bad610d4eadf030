package nl.wijkkit.zrm.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.Applicability;
import nl.wijkkit.zrm.instrument.Applicability.Unit;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.problem.Problem;

/** Finds everything in which an assessment does not fit its instruments. */
final class AssessmentCheck {

    private AssessmentCheck() {}

    static List<Problem> problems(Assessment assessment, DomainSet domains, Circumstances circumstances) {
        List<Problem> problems = new ArrayList<>();
        InstrumentId base = domains.base().id();
        if (!assessment.instrument().equals(base)) {
            problems.add(new Problem(
                    "other-instrument",
                    Text.of("instrument", "instrument"),
                    Text.of(
                            "verwacht: " + base + "; gevonden: " + assessment.instrument(),
                            "expected " + base + ", found " + assessment.instrument())));
        }
        if (!Set.copyOf(assessment.supplements()).equals(Set.copyOf(domains.supplementIds()))) {
            problems.add(new Problem(
                    "other-supplements",
                    Text.of("supplementen", "supplements"),
                    Text.of(
                            "verwacht: " + domains.supplementIds() + "; gevonden: " + assessment.supplements(),
                            "expected " + domains.supplementIds() + ", found " + assessment.supplements())));
        }
        problems.addAll(notMeantFor(domains, circumstances));
        int row = 0;
        for (var entry : assessment.answers().entrySet()) {
            row++;
            DomainKey domain = entry.getKey();
            if (!domains.has(domain)) {
                problems.add(unknownDomain(Text.of("antwoord " + row, "answer " + row), domains));
            } else if (entry.getValue() instanceof Answer.Scored scored
                    && scored.level().max() != domains.scale()) {
                problems.add(new Problem(
                        "other-scale",
                        Text.of("domein " + domain, "domain " + domain),
                        Text.of(
                                "verwacht: een niveau op een schaal van " + domains.scale() + "; gevonden: "
                                        + scored.level(),
                                "expected a level of a scale of " + domains.scale() + ", found " + scored.level())));
            }
        }
        int declaration = 0;
        for (DomainKey domain : assessment.unnecessary().keySet()) {
            declaration++;
            if (!domains.has(domain)) {
                problems.add(unknownDomain(
                        Text.of("onnodig domein " + declaration, "unnecessary domain " + declaration), domains));
            }
        }
        return problems;
    }

    /** Finds the instruments that are not meant for the subject. */
    static List<Problem> notMeantFor(DomainSet domains, Circumstances circumstances) {
        List<Problem> problems = new ArrayList<>();
        for (Instrument instrument : domains.instruments()) {
            Applicability meant = instrument.applicability();
            Set<Text> expected = new LinkedHashSet<>();
            if (!circumstances.fitsUnit(meant)) {
                expected.add(
                        meant.unit() == Unit.PERSON
                                ? Text.of("een persoon", "a person")
                                : Text.of("een huishouden", "a household"));
            }
            if (!circumstances.fitsAge(meant)) {
                expected.add(age(meant));
            }
            if (!circumstances.fitsCare(meant)) {
                expected.add(Text.of("iemand die voor minderjarigen zorgt", "someone who cares for minors"));
            }
            for (Text text : expected) {
                problems.add(new Problem(
                        "instrument-not-applicable",
                        Text.of("instrument " + instrument.id(), "instrument " + instrument.id()),
                        Text.of(
                                "bedoeld voor " + text.nl() + "; dat is hier niet zo, of niet bekend",
                                "meant for " + text.en() + "; that is not so here, or not known")));
            }
        }
        return problems;
    }

    private static Text age(Applicability meant) {
        return meant.untilAge() == Applicability.NO_LIMIT
                ? Text.of("iemand vanaf " + meant.fromAge() + " jaar", "someone of " + meant.fromAge() + " or older")
                : Text.of(
                        "iemand van " + meant.fromAge() + " tot " + meant.untilAge() + " jaar",
                        "someone from " + meant.fromAge() + " until " + meant.untilAge());
    }

    static Problem unknownDomain(Text where, DomainSet domains) {
        String list = String.join(
                ", ", domains.owners().keySet().stream().map(DomainKey::value).toList());
        return new Problem(
                "unknown-domain",
                where,
                Text.of(
                        "verwacht: een van de domeinen " + list + "; gevonden: een ander",
                        "expected one of the domains " + list + ", found another"));
    }
}
