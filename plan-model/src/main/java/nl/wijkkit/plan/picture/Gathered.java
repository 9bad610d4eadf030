package nl.wijkkit.plan.picture;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.person.PersonId;

/**
 * What sources said in answer to the questions of one purpose, and what they said too much.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param purpose  what it was asked for
 * @param items  what was asked and answered, in the order of the questions
 * @param surplus  what a source gave that was not asked; it was thrown away
 * @param unanswered  the questions that got no answer
 */
public record Gathered(
        Purpose purpose, List<Gathered.Item> items, List<Gathered.Surplus> surplus, List<Query> unanswered) {

    /**
     * A fact that was asked for.
     *
     * @param subject  whom it is about
     * @param kind  what kind of fact it is
     * @param reference  its name at the source
     * @param statement  what was said, no deeper than was asked
     */
    public record Item(PersonId subject, FactKind kind, String reference, Statement statement) {

        /** Checks that all is there. */
        public Item {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(statement, "statement");
        }

        /**
         * Returns the kind, never what was said.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Item[" + kind + "]";
        }
    }

    /**
     * A fact that was not asked for, or deeper than was asked: tell the keeper of the source.
     *
     * @param source  the source
     * @param kind  what kind of fact it gave
     * @param reason  in what it was too much
     */
    public record Surplus(SourceId source, FactKind kind, Reason reason) {

        /** In what a finding was too much. */
        public enum Reason {
            /** This kind was not asked; nothing of it was kept. */
            NOT_ASKED,
            /** Only that was asked, and what was given; only that was kept. */
            TOO_DEEP
        }

        /** Checks that all is there. */
        public Surplus {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Copies the lists. */
    public Gathered {
        Objects.requireNonNull(purpose, "purpose");
        items = List.copyOf(items);
        surplus = List.copyOf(surplus);
        unanswered = List.copyOf(unanswered);
    }

    /**
     * Returns the purpose and the numbers of items, surplus and unanswered questions.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Gathered[" + purpose + ", items=" + items.size() + ", surplus=" + surplus.size() + ", unanswered="
                + unanswered.size() + "]";
    }
}
