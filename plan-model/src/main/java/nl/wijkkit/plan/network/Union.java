package nl.wijkkit.plan.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Relation.Parenthood;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * One or two parents with their children, or two partners without: what one bracket of a genogram holds.
 *
 * @param adults  one or two members, sorted
 * @param partnership  what joins or joined the two; null if they never were partners
 * @param children  the children of exactly these parents, in the order of the relations
 */
record Union(List<PersonId> adults, @Nullable Partnership partnership, List<PersonId> children) {

    /** Returns the unions of a family, those of partners first. */
    static List<Union> of(Family family) {
        Map<Set<PersonId>, Partnership> partners = new LinkedHashMap<>();
        Map<Set<PersonId>, List<PersonId>> children = new LinkedHashMap<>();
        family.relations().forEach(relation -> {
            if (relation instanceof Partnership partnership) {
                Set<PersonId> pair = new TreeSet<>(List.of(relation.first(), relation.second()));
                partners.merge(pair, partnership, (one, other) -> family.lasts(one) ? one : other);
                children.computeIfAbsent(pair, adults -> new ArrayList<>());
            }
        });
        family.relations().stream().filter(Parenthood.class::isInstance).forEach(relation -> {
            Set<PersonId> parents = new TreeSet<>(
                    family.parentsOf(relation.second()).stream().map(Member::id).toList());
            List<PersonId> theirs = children.computeIfAbsent(parents, adults -> new ArrayList<>());
            if (!theirs.contains(relation.second())) {
                theirs.add(relation.second());
            }
        });
        return children.entrySet().stream()
                .map(entry -> new Union(
                        List.copyOf(entry.getKey()), partners.get(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Returns whether the two are partners on the day of the family. */
    boolean lasts(Family family) {
        return partnership != null && family.lasts(partnership);
    }

    /** Returns what joins the two, in words. */
    String words(Family family, Language language) {
        if (partnership == null) {
            return Text.of("samen ouders", "parents together").in(language);
        }
        Text kind = switch (partnership.kind()) {
            case MARRIAGE -> Text.of("getrouwd", "married");
            case REGISTERED -> Text.of("geregistreerd partner", "registered partners");
            case UNKNOWN -> Text.of("partners", "partners");
        };
        return lasts(family)
                ? kind.in(language)
                : Text.of(kind.nl() + " geweest", "formerly " + kind.en()).in(language);
    }

    @Override
    public String toString() {
        return "Union[" + adults + ", children=" + children.size() + "]";
    }
}
