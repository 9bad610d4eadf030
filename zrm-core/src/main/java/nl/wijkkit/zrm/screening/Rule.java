package nl.wijkkit.zrm.screening;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * One screening rule (<i>beslisregel</i>): it raises an assessment to a class, says why in a sentence, where it comes from
 * and for how long it holds.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.ByCondition.class, name = "condition"),
    @JsonSubTypes.Type(value = Rule.ByModel.class, name = "model")
})
public sealed interface Rule permits Rule.ByCondition, Rule.ByModel {

    /**
     * Raises to one class if a condition holds.
     *
     * @param id  the stable id, lower case words joined by hyphens
     * @param sentence  what the rule says, for a person to read
     * @param source  where it comes from: a policy, a study
     * @param validFrom  the first day on which it holds
     * @param validUntil  the day from which it no longer holds; null if no such day is known
     * @param when  the condition
     * @param then  the key of the class
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ByCondition(
            String id,
            Text sentence,
            Source source,

            @JsonFormat(shape = JsonFormat.Shape.STRING, lenient = OptBoolean.FALSE)
            LocalDate validFrom,

            @JsonFormat(shape = JsonFormat.Shape.STRING, lenient = OptBoolean.FALSE) @Nullable
            LocalDate validUntil,

            Condition when,
            String then)
            implements Rule {

        /**
         * Checks the id and the period.
         *
         * @throws IllegalArgumentException if the id has another shape, or the period is empty
         */
        public ByCondition {
            requireHead(id, sentence, source, validFrom, validUntil);
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(then, "then");
        }

        @Override
        public List<String> classes() {
            return List.of(then);
        }

        @Override
        public <R> R fold(
                Function<? super ByCondition, ? extends R> byCondition,
                Function<? super ByModel, ? extends R> byModel) {
            return byCondition.apply(this);
        }
    }

    /**
     * Raises to the class of the band in which a probability falls.
     *
     * @param id  the stable id, lower case words joined by hyphens
     * @param sentence  what the rule says, for a person to read
     * @param source  where it comes from: a policy, a study
     * @param validFrom  the first day on which it holds
     * @param validUntil  the day from which it no longer holds; null if no such day is known
     * @param model  the model
     * @param bands  the classes by probability; the first band starts at 0, and each starts above the one before it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ByModel(
            String id,
            Text sentence,
            Source source,

            @JsonFormat(shape = JsonFormat.Shape.STRING, lenient = OptBoolean.FALSE)
            LocalDate validFrom,

            @JsonFormat(shape = JsonFormat.Shape.STRING, lenient = OptBoolean.FALSE) @Nullable
            LocalDate validUntil,

            LogisticModel model,
            List<ProbabilityBand> bands)
            implements Rule {

        /**
         * Checks the id, the period and the bands.
         *
         * @throws IllegalArgumentException if the id has another shape, the period is empty, or the bands leave a gap
         */
        public ByModel {
            requireHead(id, sentence, source, validFrom, validUntil);
            Objects.requireNonNull(model, "model");
            bands = List.copyOf(bands);
            if (bands.isEmpty() || bands.get(0).from() != 0) {
                throw new IllegalArgumentException("the first band must start at 0");
            }
            for (int i = 1; i < bands.size(); i++) {
                if (bands.get(i).from() <= bands.get(i - 1).from()) {
                    throw new IllegalArgumentException("each band must start above the one before it, got "
                            + bands.get(i - 1).from() + " and " + bands.get(i).from());
                }
            }
        }

        @Override
        public List<String> classes() {
            return bands.stream().map(ProbabilityBand::then).toList();
        }

        @Override
        public <R> R fold(
                Function<? super ByCondition, ? extends R> byCondition,
                Function<? super ByModel, ? extends R> byModel) {
            return byModel.apply(this);
        }
    }

    /**
     * Returns the stable id.
     *
     * @return lower case words joined by hyphens
     */
    String id();

    /**
     * Returns what the rule says.
     *
     * @return the sentence, for a person to read
     */
    Text sentence();

    /**
     * Returns where the rule comes from.
     *
     * @return the source
     */
    Source source();

    /**
     * Returns the first day on which the rule holds.
     *
     * @return the day
     */
    LocalDate validFrom();

    /**
     * Returns the day from which the rule no longer holds.
     *
     * @return the day; null if no such day is known
     */
    @Nullable
    LocalDate validUntil();

    /**
     * Returns the classes to which the rule may raise.
     *
     * @return the keys of the classes
     */
    List<String> classes();

    /**
     * Returns whether the rule holds on a day.
     *
     * @param day  the day
     * @return true if the day lies in the period
     */
    default boolean holdsOn(LocalDate day) {
        @Nullable LocalDate until = validUntil();
        return !day.isBefore(validFrom()) && (until == null || day.isBefore(until));
    }

    /**
     * Maps this rule, whichever it is.
     *
     * @param <R>  the type of the result
     * @param byCondition  maps a rule with a condition
     * @param byModel  maps a rule with a model
     * @return what the called function returns
     */
    <R> R fold(Function<? super ByCondition, ? extends R> byCondition, Function<? super ByModel, ? extends R> byModel);

    private static void requireHead(
            String id, Text sentence, Source source, LocalDate validFrom, @Nullable LocalDate validUntil) {
        if (!Ids.SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("the id of a rule must be lower case words joined by hyphens");
        }
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(validFrom, "validFrom");
        if (validUntil != null && !validUntil.isAfter(validFrom)) {
            throw new IllegalArgumentException(
                    "validUntil must be after validFrom " + validFrom + ", got " + validUntil);
        }
    }
}
