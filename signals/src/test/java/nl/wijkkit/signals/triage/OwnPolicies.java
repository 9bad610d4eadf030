package nl.wijkkit.signals.triage;

import java.io.StringReader;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.problem.Checked;

/** Small policies for tests, written in JSON with single quotes. */
final class OwnPolicies {

    static final String RENT = "{'kind': ['ARREARS_RENT']}";
    static final String WATER = "{'kind': ['ARREARS_WATER']}";

    private OwnPolicies() {}

    /** A term of law is LAW_5WD; the others are practice. The desks NULDELIJN and VROEGSIGNALERING have no place. */
    static String document(String conditions, String... rules) {
        return """
                {'id': 'ours', 'version': '1', 'name': {'nl': 'ons beleid', 'en': 'our policy'},
                 'source': {'reference': 'council', 'certainty': 'SEEN'},
                 'terms': [TERMS],
                 'deskOrder': ['OPVANG', 'GI', 'JEUGDTEAM', 'WMO_LOKET'],
                 'conditions': CONDITIONS,
                 'rules': [RULES]}
                """.replace(
                        "TERMS",
                        String.join(
                                ",\n",
                                term("NOW", "IMMEDIATE", 0, "FIXED", "PRACTICE"),
                                term("DAYS_3WD", "WORKING_DAYS", 3, "TERMIJNENWET", "PRACTICE"),
                                term("DAYS_5WD", "WORKING_DAYS", 5, "TERMIJNENWET", "PRACTICE"),
                                term("OTHER_5WD", "WORKING_DAYS", 5, "TERMIJNENWET", "PRACTICE"),
                                term("WEEKS_4", "CALENDAR_WEEKS", 4, "TERMIJNENWET", "PRACTICE"),
                                term("HOURS_72", "HOURS", 72, "REGULATION_1182_71", "PRACTICE"),
                                term("DAYS_5", "CALENDAR_DAYS", 5, "TERMIJNENWET", "PRACTICE"),
                                term("DAYS_2", "CALENDAR_DAYS", 2, "REGULATION_1182_71", "PRACTICE"),
                                term("Z_LAW_5WD", "WORKING_DAYS", 5, "TERMIJNENWET", "LAW")))
                .replace("CONDITIONS", conditions)
                .replace("RULES", String.join(",\n", rules));
    }

    private static String term(String id, String unit, int amount, String regime, String basis) {
        String length = amount == 0 ? "" : "'amount': " + amount + ", ";
        return "{'id': '" + id + "', " + length + "'unit': '" + unit + "', 'regime': '" + regime + "', 'basis': '"
                + basis
                + "', 'name': {'nl': 'termijn', 'en': 'term'}, 'source': {'reference': 'council', 'certainty': 'SEEN'}}";
    }

    static String rule(String id, String when, String then) {
        return rule(id, when, false, then);
    }

    static String rule(String id, String when, boolean asks, String then) {
        return "{'id': '" + id + "', 'sentence': {'nl': 'zin', 'en': 'sentence'}, "
                + "'source': {'reference': 'council', 'certainty': 'SEEN'}, 'validity': {'from': '2015-01-01'}, 'when': "
                + when + ", 'asks': " + asks + ", 'then': " + then + "}";
    }

    static Checked<Policy> read(String document) {
        return PolicyReader.read(new StringReader(document.replace('\'', '"')), VocabularyReader.shipped());
    }

    static Triage triage(String... rules) {
        return Cases.of(read(document("{}", rules)).orElseThrow());
    }
}
