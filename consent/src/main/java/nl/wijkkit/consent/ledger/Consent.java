package nl.wijkkit.consent.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.plan.shape.Shape;
import nl.wijkkit.zrm.Text;

/**
 * What is agreed to (<i>toestemming</i>). The law knows three kinds, which must not be taken for one another: AP, <i>De rol
 * van toestemming in het sociaal domein</i> (2016).
 * <p>
 * Each has one purpose. {@link #ANY_PURPOSE}, {@link #ANY_CATEGORY} and {@link #ANY_RECIPIENT} record that a form named
 * none; such a consent is kept, since it was given, and counts as not specific (AVG 4(11)).
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Consent.ToProcess.class),
    @JsonSubTypes.Type(Consent.ToDisclose.class),
    @JsonSubTypes.Type(Consent.ToHelp.class)
})
public sealed interface Consent {

    /** The form named no single purpose. */
    Purpose ANY_PURPOSE = Purpose.of("ALL");

    /** The form named no categories of data. */
    DataCategory ANY_CATEGORY = DataCategory.of("ALL");

    /** The form named no recipients. */
    Receiver ANY_RECIPIENT = Receiver.of("ALL_PARTNERS");

    /**
     * Consent as the basis of processing (AVG 6(1)(a), 9(2)(a)); not for what is a task by law.
     *
     * @param purpose  what for
     * @param origin  the law that the data were collected for
     * @param categories  which data, at least one category
     * @param recipients  who gets them; empty for use by the organisation that asked
     */
    @JsonTypeName("processing")
    record ToProcess(Purpose purpose, Law origin, List<DataCategory> categories, List<Receiver> recipients)
            implements Consent {

        /**
         * Sorts both lists.
         *
         * @throws IllegalArgumentException if there is no category
         */
        public ToProcess {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(origin, "origin");
            categories = Shape.someDistinct(categories.stream().sorted().toList(), "categories");
            recipients = Shape.distinct(recipients.stream().sorted().toList(), "recipients");
        }

        @Override
        public <R> R fold(Function<ToProcess, R> process, Function<ToDisclose, R> disclose, Function<ToHelp, R> help) {
            return process.apply(this);
        }
    }

    /**
     * Consent to break professional secrecy, or to use data under another law than they were collected for (Wmo 2015
     * 5.1.1(4), 5.2.5, 5.3.3; Jeugdwet 7.3.11; BW 7:457).
     *
     * @param purpose  what for
     * @param origin  the law that the data were collected for
     * @param categories  which data, at least one category
     * @param recipients  who gets them; empty for use by the organisation that asked
     */
    @JsonTypeName("disclosure")
    record ToDisclose(Purpose purpose, Law origin, List<DataCategory> categories, List<Receiver> recipients)
            implements Consent {

        /**
         * Sorts both lists.
         *
         * @throws IllegalArgumentException if there is no category
         */
        public ToDisclose {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(origin, "origin");
            categories = Shape.someDistinct(categories.stream().sorted().toList(), "categories");
            recipients = Shape.distinct(recipients.stream().sorted().toList(), "recipients");
        }

        @Override
        public <R> R fold(Function<ToProcess, R> process, Function<ToDisclose, R> disclose, Function<ToHelp, R> help) {
            return disclose.apply(this);
        }
    }

    /**
     * Agreement with the help itself (Jeugdwet 7.3.4); it says nothing about data.
     *
     * @param purpose  which help
     * @param origin  the law under which the help is given
     */
    @JsonTypeName("help")
    record ToHelp(Purpose purpose, Law origin) implements Consent {

        /** Checks that both are there. */
        public ToHelp {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(origin, "origin");
        }

        @Override
        public <R> R fold(Function<ToProcess, R> process, Function<ToDisclose, R> disclose, Function<ToHelp, R> help) {
            return help.apply(this);
        }
    }

    /**
     * Returns what for.
     *
     * @return the purpose
     */
    Purpose purpose();

    /**
     * Returns the law that the data were collected for, or under which the help is given.
     *
     * @return the law
     */
    Law origin();

    /**
     * Maps this consent, whichever kind it is.
     *
     * @param <R>  the type of the answer
     * @param process  maps consent as the basis of processing
     * @param disclose  maps consent to disclose
     * @param help  maps agreement with help
     * @return what the called function returns
     */
    <R> R fold(Function<ToProcess, R> process, Function<ToDisclose, R> disclose, Function<ToHelp, R> help);

    /**
     * Returns what people call this kind.
     *
     * @return the label
     */
    default Text label() {
        return fold(
                process -> Text.of("toestemming als grondslag", "consent as a legal basis"),
                disclose -> Text.of("toestemming om te delen", "consent to disclose"),
                help -> Text.of("instemming met hulp", "agreement with help"));
    }

    /**
     * Returns whether everything that the other allows is allowed by this too: same kind, purpose and law, and no more
     * categories and recipients.
     *
     * @param other  the other consent
     * @return true if the other is equal or narrower
     */
    default boolean covers(Consent other) {
        return getClass() == other.getClass()
                && purpose().equals(other.purpose())
                && origin().equals(other.origin())
                && Scope.of(this).covers(Scope.of(other));
    }
}
