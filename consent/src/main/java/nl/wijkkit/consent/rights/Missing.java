package nl.wijkkit.consent.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must be established yet. */
final class Missing {

    private Missing() {}

    static Findings findings(List<PartFindings> all, String part) {
        return all.stream()
                .filter(one -> one.part().equals(part))
                .map(PartFindings::findings)
                .findFirst()
                .orElse(Findings.NONE);
    }

    static Map<String, List<String>> of(Claim claim, Right right, List<PartFindings> all) {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (String part : claim.parts()) {
            Findings found = findings(all, part);
            List<String> open = new ArrayList<>();
            if (right.asksBasis() && found.basisIfAny().isEmpty()) {
                open.add("basis");
            }
            for (String point : right.points()) {
                if (found.answer(point).isEmpty()) {
                    open.add(point);
                }
            }
            if (!open.isEmpty()) {
                missing.put(part, List.copyOf(open));
            }
        }
        return missing;
    }
}
