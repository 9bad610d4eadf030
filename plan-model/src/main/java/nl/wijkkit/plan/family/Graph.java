package nl.wijkkit.plan.family;

import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.family.Relation.Evidence;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * Everyone whom the source knows and how they are related, on whatever day. Persons are numbered: those with a record
 * first, in the order of the source, then those who are only mentioned.
 *
 * @param persons  the persons
 * @param places  where the records stand, by the index of the person
 * @param parents  who is whose parent
 * @param partners  who is or was whose partner
 * @param authority  who has authority over a person, by the index of that person
 * @param registrations  what is registered about authority over a person, by the index of that person
 * @param findings  what was wrong
 */
record Graph(
        List<Person> persons,
        List<Text> places,
        List<ParentLink> parents,
        List<PartnerLink> partners,
        Map<Integer, Authority> authority,
        Map<Integer, RegisteredAuthority> registrations,
        List<Finding> findings) {

    /** Returns the number of persons with a record. */
    int records() {
        return places.size();
    }

    /** One person is a parent of another. */
    record ParentLink(int parent, int child, Evidence evidence, boolean inDoubt) {}

    /** Two persons are or were partners. */
    record PartnerLink(
            int first,
            int second,
            Partnership.Kind kind,
            PartialDate start,
            @Nullable PartialDate end,
            Evidence evidence,
            boolean inDoubt) {

        int otherThan(int person) {
            return first == person ? second : first;
        }

        @Override
        public String toString() {
            return "PartnerLink[" + first + ", " + second + "]";
        }
    }

    @Override
    public String toString() {
        return "Graph[persons=" + persons.size() + "]";
    }
}
