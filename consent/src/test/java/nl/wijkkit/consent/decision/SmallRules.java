package nl.wijkkit.consent.decision;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.RuleSetReader;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;

/** Rule sets of a few rules, read from JSON in which a single quote stands for a double one. */
final class SmallRules {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

    /** A case worker who looks at the health of an adult. */
    static final Request REQUEST = Request.of(
            TODAY,
            Actor.of(Role.of("CASE_WORKER"), Relation.of("ASSIGNED")),
            Subject.of(SubjectRole.of("ADULT"), 45, Capacity.CAPABLE),
            asked("HEALTH", Law.WMO, "WMO_INVESTIGATION", "VIEW"));

    private SmallRules() {}

    static Request.Asked asked(String category, Law origin, String purpose, String action) {
        return new Request.Asked(DataCategory.of(category), origin, Purpose.of(purpose), Action.of(action));
    }

    static Request with(Actor actor) {
        return new Request(TODAY, actor, REQUEST.subject(), REQUEST.asked(), REQUEST.evidence(), REQUEST.facts());
    }

    static Request with(Subject subject) {
        return new Request(TODAY, REQUEST.actor(), subject, REQUEST.asked(), REQUEST.evidence(), REQUEST.facts());
    }

    static Request with(Request.Asked asked) {
        return Request.of(TODAY, REQUEST.actor(), REQUEST.subject(), asked);
    }

    /** A rule that permits the content. */
    static String permit(String id, String when) {
        return rule(id, when, "'permit': {'upTo': 'CONTENT', 'reason': 'LEGAL_TASK'}");
    }

    static String rule(String id, String when, String effect) {
        return "{'id': '" + id + "', 'sentence': {'nl': 'Regel " + id + ".', 'en': 'Rule " + id
                + ".'}, 'sources': ['policy'], 'when': " + when + ", " + effect + "}";
    }

    static String definition(String id, String when) {
        return "{'id': '" + id + "', 'sentence': {'nl': '" + id + "', 'en': '" + id
                + "'}, 'sources': ['policy'], 'when': " + when + "}";
    }

    static Decider decider(String... rules) {
        return decider("{}", List.of(), rules);
    }

    static Decider decider(String recipients, List<String> definitions, String... rules) {
        return decider(Vocabulary.dutch(), recipients, definitions, rules);
    }

    static Decider decider(Vocabulary vocabulary, String recipients, List<String> definitions, String... rules) {
        String json = "{'id': 'small', 'version': '1', 'name': {'nl': 'klein', 'en': 'small'},"
                + " 'sources': {'policy': {'reference': 'Beleid', 'certainty': 'SEEN'}}, 'recipients': " + recipients
                + ", 'definitions': [" + String.join(",", definitions) + "], 'rules': [" + String.join(",", rules)
                + "]}";
        return Decider.of(
                RuleSetReader.read(new StringReader(json.replace('\'', '"')), vocabulary)
                        .orElseThrow(),
                vocabulary);
    }

    /** Whether a rule with this condition alone holds for a request. */
    static boolean holds(String when, Request request) {
        return decider(permit("one", when)).decide(request).isPermitted();
    }
}
