package nl.wijkkit.zrm.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Cases;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.jspecify.annotations.Nullable;

/** Invented screening rules for the tests; nobody uses them. */
final class Screenings {

    static final Source INVENTED = new Source("invented for a test", Source.Certainty.UNCERTAIN);
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    static final DomainKey FINANCES = Cases.FINANCES;
    static final DomainKey HOUSING = Cases.HOUSING;
    static final DomainKey MENTAL = Cases.MENTAL;
    static final DomainKey JUSTICE = Cases.JUSTICE;
    static final List<DomainKey> FOUR = List.of(FINANCES, HOUSING, MENTAL, JUSTICE);

    private Screenings() {}

    static Level level(int value) {
        return Level.of(value, 5);
    }

    static Condition low(int level, int atLeast, DomainKey... domains) {
        return new Condition.AtOrBelow(List.of(domains), level(level), atLeast);
    }

    static Rule rule(String id, Condition when, String then) {
        return new Rule.ByCondition(id, Text.of("regel " + id, "rule " + id), INVENTED, FROM, null, when, then);
    }

    static Rule model(String id, LogisticModel model, ProbabilityBand... bands) {
        return new Rule.ByModel(id, Text.of("regel " + id, "rule " + id), INVENTED, FROM, null, model, List.of(bands));
    }

    static Rule until(String id, @Nullable LocalDate until, Condition when, String then) {
        return new Rule.ByCondition(id, Text.same("regel " + id), INVENTED, FROM, until, when, then);
    }

    /** A screening with the classes mild, middle and grave. */
    static Screening of(NotApplicable notApplicable, Rule... rules) {
        return new Screening(
                "invented-1",
                Text.of("verzonnen", "invented"),
                Cases.ZRM_2017.id(),
                5,
                notApplicable,
                List.of(
                        new ScreeningClass("mild", Text.of("licht", "mild")),
                        new ScreeningClass("middle", Text.of("midden", "middle")),
                        new ScreeningClass("grave", Text.of("zwaar", "grave"))),
                List.of(rules));
    }

    static Screening of(Rule... rules) {
        return of(NotApplicable.IS_UNKNOWN, rules);
    }

    /** One of everything. */
    static Screening everything() {
        return of(
                NotApplicable.NEVER_COUNTS,
                rule("three-low", low(2, 3, FINANCES, HOUSING, MENTAL, JUSTICE), "grave"),
                until(
                        "few-sufficient",
                        LocalDate.of(2027, 1, 1),
                        new Condition.Dichotomy(Map.of(FINANCES, level(4), HOUSING, level(3), MENTAL, level(5)), 1, 2),
                        "middle"),
                rule(
                        "mixed",
                        new Condition.All(List.of(
                                new Condition.Any(List.of(low(1, 1, HOUSING), low(3, 1, JUSTICE))),
                                new Condition.Not(low(3, 1, MENTAL)))),
                        "middle"),
                model(
                        "chance",
                        LogisticModel.linear(3.5, Map.of(HOUSING, -0.75, MENTAL, -0.5), 5),
                        new ProbabilityBand(0, "mild"),
                        new ProbabilityBand(0.25, "middle"),
                        new ProbabilityBand(0.6, "grave")));
    }
}
