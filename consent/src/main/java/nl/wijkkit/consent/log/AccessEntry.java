package nl.wijkkit.consent.log;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * One line of the access log: who did what with which data of one person, when, and what it rested on. A refusal is a line
 * too.
 * <p>
 * It holds ids and codes and no content: what was seen stands in the record, not in the log.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param at  when
 * @param event  what was done with the record
 * @param subject  whose data it is; one line for each person
 * @param who  who did it
 * @param what  with which data, and for what
 * @param ground  what it rested on and what came of it
 * @param trace  the action, by which the lines of the processing log are found
 * @see <a href="https://www.nen.nl/nen-7513-2018-nl-245399">NEN 7513:2018, chapters 5 to 7</a>
 */
public record AccessEntry(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        AccessEvent event,
        PersonId subject,
        Who who,
        What what,
        Ground ground,
        TraceId trace) {

    /** Checks that nothing is missing. */
    public AccessEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(trace, "trace");
    }

    /**
     * Who did it.
     *
     * @param user  the user, or the system that acted by itself
     * @param role  in what role
     * @param relation  how the user stood to the case
     * @param organisation  where the user works
     * @param responsible  on whose behalf it was done; null if the user is responsible
     * @param accessPoint  the workplace or application; null if it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Who(
            PartyId user,
            Role role,
            Relation relation,
            PartyId organisation,
            @Nullable PartyId responsible,
            @Nullable String accessPoint) {

        /** Checks that there is a user with a role, a relation and an organisation. */
        public Who {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(organisation, "organisation");
        }

        /**
         * Returns the role and the relation, never who it was.
         *
         * @return two codes
         */
        @Override
        public String toString() {
            return "Who[" + role + ", " + relation + "]";
        }
    }

    /**
     * With which data, and for what.
     *
     * @param category  what the data is about
     * @param origin  the law for which it was collected
     * @param purpose  what it was asked for
     * @param action  what was asked to be done
     * @param objects  the ids of the records concerned, such as plans and facts
     */
    public record What(DataCategory category, Law origin, Purpose purpose, Action action, List<String> objects) {

        /** Copies the ids. */
        public What {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(action, "action");
            objects = List.copyOf(objects);
        }

        /**
         * Returns what was asked, without the records concerned.
         *
         * @return codes and a count
         */
        @Override
        public String toString() {
            return "What[" + purpose + ", " + action + ", objects=" + objects.size() + "]";
        }
    }

    /**
     * What it rested on and what came of it.
     *
     * @param seen  how much the user got to see
     * @param evidence  the authorisation: what was on record, such as a task by law or a consent
     * @param ruleSet  the id and version of the rules that decided
     * @param rules  the ids of the rules that decided
     * @param duties  what had to be done beside logging
     * @param emergency  the id of the emergency look that it was part of; null if it was none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ground(
            Disclosure seen,
            List<Evidence> evidence,
            String ruleSet,
            List<String> rules,
            List<Duty> duties,
            @Nullable String emergency) {

        /** Copies the lists. */
        public Ground {
            Objects.requireNonNull(seen, "seen");
            evidence = List.copyOf(evidence);
            Objects.requireNonNull(ruleSet, "ruleSet");
            rules = List.copyOf(rules);
            duties = List.copyOf(duties);
        }

        /**
         * Returns how much was seen, and how many rules decided.
         *
         * @return a code and a count
         */
        @Override
        public String toString() {
            return "Ground[" + seen + ", rules=" + rules.size() + "]";
        }
    }

    /** All that the line says, in a fixed order, so that it can be hashed; an empty text stands for what is not there. */
    List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(
                at.toString(),
                event.name(),
                subject.value(),
                trace.value(),
                who.user().value(),
                who.role().value(),
                who.relation().value(),
                who.organisation().value(),
                who.responsible() == null ? "" : who.responsible().value(),
                who.accessPoint() == null ? "" : who.accessPoint(),
                what.category().value(),
                what.origin().code(),
                what.purpose().value(),
                what.action().value(),
                ground.seen().name(),
                ground.ruleSet(),
                ground.emergency() == null ? "" : ground.emergency()));
        list(fields, what.objects());
        list(fields, ground.evidence().stream().map(Evidence::value).toList());
        list(fields, ground.rules());
        list(fields, ground.duties().stream().map(Duty::value).toList());
        return fields;
    }

    private static void list(List<String> fields, List<String> items) {
        fields.add(Integer.toString(items.size()));
        fields.addAll(items);
    }

    /**
     * Returns what was done, without saying with whose data or by whom.
     *
     * @return codes and the trace
     */
    @Override
    public String toString() {
        return "AccessEntry[" + event + ", " + ground.seen() + ", trace=" + trace + "]";
    }
}
