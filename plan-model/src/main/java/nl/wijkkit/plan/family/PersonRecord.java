package nl.wijkkit.plan.family;

import java.util.List;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/** One record of the source: a person, and what the record says of others. */
record PersonRecord(
        Person person,
        List<ParentEntry> parents,
        List<Mention> children,
        List<PartnerEntry> partners,
        List<AuthorityEntry> authority,
        @Nullable RegisteredAuthority registered,
        Text place) {

    /** A parent, and whether it is the first or the second. */
    record ParentEntry(Mention mention, int number) {}

    /** A partner, and when they were together. */
    record PartnerEntry(
            Mention mention,
            Partnership.Kind kind,
            PartialDate start,
            @Nullable PartialDate end,
            boolean inDoubt) {

        @Override
        public String toString() {
            return "PartnerEntry[" + mention + "]";
        }
    }

    /** A statement of authority; an absent mention among the others is an unknown third. */
    record AuthorityEntry(
            Kind kind,
            Mention minor,
            List<Mention> parents,
            List<Third> others,
            String explanation,
            boolean inDoubt,
            Text place) {

        /** The kinds of statement. */
        enum Kind {
            JOINT_PARENTAL,
            SOLE_PARENTAL,
            PARENT_AND_OTHER,
            GUARDIANSHIP,
            TEMPORARILY_NONE,
            UNDETERMINABLE
        }

        @Override
        public String toString() {
            return "AuthorityEntry[" + kind + "]";
        }
    }

    /** Someone with authority who is no parent; null if unknown. */
    record Third(@Nullable Mention mention) {}

    @Override
    public String toString() {
        return "PersonRecord[" + person.id() + "]";
    }
}
