package nl.wijkkit.zrm.screening;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * The outcome of a screening: a class, or the classes between which missing levels decide.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ScreeningResult.Classified.class, name = "classified"),
    @JsonSubTypes.Type(value = ScreeningResult.Undetermined.class, name = "undetermined")
})
public sealed interface ScreeningResult permits ScreeningResult.Classified, ScreeningResult.Undetermined {

    /**
     * The class is certain: no level of a domain without one could alter it.
     *
     * @param screening  the id of the screening
     * @param outcome  the key of the class
     * @param decidedBy  the domains that decided, sorted by key: those of the rules that raised to this class, or of all
     *     rules if none did
     * @param rules  what every rule that holds on the day of the assessment said, sorted by id
     */
    record Classified(String screening, String outcome, List<DomainKey> decidedBy, List<RuleOutcome> rules)
            implements ScreeningResult {

        /** Copies the lists. */
        public Classified {
            Objects.requireNonNull(screening, "screening");
            Objects.requireNonNull(outcome, "outcome");
            decidedBy = List.copyOf(decidedBy);
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R fold(
                Function<? super Classified, ? extends R> classified,
                Function<? super Undetermined, ? extends R> undetermined) {
            return classified.apply(this);
        }
    }

    /**
     * The class depends on domains without a level.
     *
     * @param screening  the id of the screening
     * @param possible  the keys of the classes that are still possible, from mild to grave, at least two
     * @param missing  the domains without a level that the open rules ask for, with the reason, sorted by key
     * @param rules  what every rule that holds on the day of the assessment said, sorted by id
     */
    record Undetermined(
            String screening, List<String> possible, Map<DomainKey, Absence> missing, List<RuleOutcome> rules)
            implements ScreeningResult {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if fewer than two classes are possible
         */
        public Undetermined {
            Objects.requireNonNull(screening, "screening");
            possible = List.copyOf(possible);
            if (possible.size() < 2) {
                throw new IllegalArgumentException(
                        "an undetermined result must have two or more possible classes, got " + possible.size());
            }
            missing = Collections.unmodifiableMap(new TreeMap<>(missing));
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R fold(
                Function<? super Classified, ? extends R> classified,
                Function<? super Undetermined, ? extends R> undetermined) {
            return undetermined.apply(this);
        }
    }

    /**
     * Returns the id of the screening, version included.
     *
     * @return the id
     */
    String screening();

    /**
     * Returns what every rule said that holds on the day of the assessment.
     *
     * @return the rules, sorted by id
     */
    List<RuleOutcome> rules();

    /**
     * Maps this result, whichever it is.
     *
     * @param <R>  the type of the result
     * @param classified  maps a class
     * @param undetermined  maps several possible classes
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super Classified, ? extends R> classified,
            Function<? super Undetermined, ? extends R> undetermined);
}
