package nl.wijkkit.signals.accountability;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.zrm.Text;

/**
 * What comes out when a past priority is worked out again from its record. Implementations are immutable and thread-safe.
 * <pre>{@code
 * PolicyArchive archive = PolicyArchive.of(List.of(triageOf2025, triageOf2026));
 * Replay replay = Replay.of(past, archive);
 * }</pre>
 */
public sealed interface Replay {

    /** A part of an outcome. */
    enum Part {
        /** The level. */
        URGENCY(Text.of("urgentie", "urgency")),
        /** By when someone must act. */
        DEADLINE(Text.of("termijn", "term")),
        /** Which desk, and why. */
        ROUTE(Text.of("route", "route")),
        /** What is shown with the priority. */
        REASONS(Text.of("redenen", "reasons")),
        /** Which rules matched. */
        RULES(Text.of("regels", "rules")),
        /** Which facts made them match. */
        FACTS_USED(Text.of("gebruikte gegevens", "facts used")),
        /** Which facts were worth a question. */
        TO_ASK(Text.of("te vragen gegevens", "facts to ask"));

        private final Text label;

        Part(Text label) {
            this.label = label;
        }

        /**
         * Returns the name of the part.
         *
         * @return the name
         */
        public Text label() {
            return label;
        }
    }

    /**
     * The same came out.
     *
     * @param outcome  what came out, then and now
     */
    record Same(Outcome outcome) implements Replay {

        /** Checks that there is an outcome. */
        public Same {
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public <R> R fold(
                Function<? super Outcome, ? extends R> same,
                Function<? super Differs, ? extends R> differs,
                Function<? super String, ? extends R> notAtHand) {
            return same.apply(outcome);
        }
    }

    /**
     * Something else came out: the record was changed, or the rules were changed under an old version.
     *
     * @param parts  what differs, at least one
     * @param recorded  what came out then
     * @param replayed  what comes out now
     */
    record Differs(List<Part> parts, Outcome recorded, Outcome replayed) implements Replay {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if nothing differs
         */
        public Differs {
            parts = List.copyOf(parts);
            Objects.requireNonNull(recorded, "recorded");
            Objects.requireNonNull(replayed, "replayed");
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("at least one part must differ");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Outcome, ? extends R> same,
                Function<? super Differs, ? extends R> differs,
                Function<? super String, ? extends R> notAtHand) {
            return differs.apply(this);
        }
    }

    /**
     * It cannot be worked out, since the version is not at hand. That says nothing on the priority.
     *
     * @param versions  ids and versions of the policy, the routing and the vocabulary that are asked for
     */
    record NotAtHand(String versions) implements Replay {

        /** Checks that there are versions. */
        public NotAtHand {
            Objects.requireNonNull(versions, "versions");
        }

        @Override
        public <R> R fold(
                Function<? super Outcome, ? extends R> same,
                Function<? super Differs, ? extends R> differs,
                Function<? super String, ? extends R> notAtHand) {
            return notAtHand.apply(versions);
        }

        /**
         * Returns the versions.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "NotAtHand[" + versions + "]";
        }
    }

    /**
     * Works out a past priority again.
     *
     * @param past  the record
     * @param archive  the versions at hand
     * @return whether the same comes out
     */
    static Replay of(PriorityRecord past, PolicyArchive archive) {
        return archive.of(past)
                .<Replay>map(triage -> compare(
                        past.outcome(),
                        triage.assess(
                                past.signal(), past.relations(), past.outcome().at())))
                .orElseGet(() -> new NotAtHand(PolicyArchive.versionsOf(past)));
    }

    private static Replay compare(Outcome recorded, Outcome replayed) {
        List<Part> parts = new ArrayList<>();
        compare(parts, Part.URGENCY, recorded, replayed, Outcome::urgency);
        compare(parts, Part.DEADLINE, recorded, replayed, Outcome::deadline);
        compare(parts, Part.ROUTE, recorded, replayed, Outcome::route);
        compare(parts, Part.REASONS, recorded, replayed, Outcome::reasons);
        compare(parts, Part.RULES, recorded, replayed, Outcome::rules);
        compare(parts, Part.FACTS_USED, recorded, replayed, Outcome::factsUsed);
        compare(parts, Part.TO_ASK, recorded, replayed, Outcome::toAsk);
        return parts.isEmpty() ? new Same(recorded) : new Differs(parts, recorded, replayed);
    }

    private static void compare(
            List<Part> parts, Part part, Outcome recorded, Outcome replayed, Function<Outcome, ?> value) {
        if (!Objects.equals(value.apply(recorded), value.apply(replayed))) {
            parts.add(part);
        }
    }

    /**
     * Says in a sentence what came out.
     *
     * @return the sentence
     */
    default Text sentence() {
        return fold(
                same -> Text.of(
                        "Dezelfde gegevens en regels geven dezelfde prioriteit.",
                        "The same facts and rules give the same priority."),
                differs -> Text.of(
                        "De herhaling geeft iets anders: "
                                + String.join(
                                        ", ",
                                        differs.parts().stream()
                                                .map(part -> part.label().nl())
                                                .toList())
                                + ".",
                        "The replay gives something else: "
                                + String.join(
                                        ", ",
                                        differs.parts().stream()
                                                .map(part -> part.label().en())
                                                .toList())
                                + "."),
                versions -> Text.of(
                        "Deze versie is niet voorhanden: " + versions + ".",
                        "This version is not at hand: " + versions + "."));
    }

    /**
     * Maps this answer, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param same  maps the same outcome
     * @param differs  maps another outcome
     * @param notAtHand  maps the versions that are missing
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super Outcome, ? extends R> same,
            Function<? super Differs, ? extends R> differs,
            Function<? super String, ? extends R> notAtHand);
}
