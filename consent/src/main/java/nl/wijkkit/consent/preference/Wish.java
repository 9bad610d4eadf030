package nl.wijkkit.consent.preference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What someone prefers.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Wish.KeepFrom.class, name = "keep-from"),
    @JsonSubTypes.Type(value = Wish.Speak.class, name = "speak"),
    @JsonSubTypes.Type(value = Wish.ReachBy.class, name = "reach-by")
})
public sealed interface Wish {

    /** What a wish is about. */
    enum Kind {
        /** With whom data are not shared. */
        KEEP_FROM,
        /** In which language. */
        SPEAK,
        /** How to be reached. */
        REACH_BY
    }

    /**
     * Not to share data with someone.
     *
     * @param recipients  roles such as {@code VOLUNTEER} or {@code PARTNER}, or receivers such as {@code SCHOOL}; empty for
     *     everyone of the organisation named, or for everyone
     * @param organisation  one organisation; null for any
     * @param categories  which data; empty for all
     * @param origin  the law for which the data were collected; null for any
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeepFrom(
            List<Receiver> recipients,
            @Nullable PartyId organisation,
            List<DataCategory> categories,
            @Nullable Law origin)
            implements Wish {

        /**
         * Sorts both lists.
         *
         * @throws IllegalArgumentException if something stands twice
         */
        public KeepFrom {
            recipients = Shape.distinct(recipients.stream().sorted().toList(), "recipients");
            categories = Shape.distinct(categories.stream().sorted().toList(), "categories");
        }

        /**
         * Obtains the wish that someone gets no data at all.
         *
         * @param recipients  roles or receivers
         * @return the wish
         */
        public static KeepFrom everything(String... recipients) {
            return new KeepFrom(List.of(recipients).stream().map(Receiver::of).toList(), null, List.of(), null);
        }

        @Override
        public Kind kind() {
            return Kind.KEEP_FROM;
        }

        @Override
        public <R> R fold(Function<KeepFrom, R> keepFrom, Function<Speak, R> speak, Function<ReachBy, R> reachBy) {
            return keepFrom.apply(this);
        }

        /**
         * Returns the number of recipients and categories.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "KeepFrom[recipients=" + recipients.size() + ", categories=" + categories.size() + "]";
        }
    }

    /**
     * To speak and read a language.
     *
     * @param language  the code of two or three lower case letters (ISO 639), such as {@code nl} or {@code ar}
     * @param interpreter  whether an interpreter is needed
     */
    record Speak(String language, boolean interpreter) implements Wish {

        private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

        /**
         * Checks the shape of the code.
         *
         * @throws IllegalArgumentException if it has another shape
         */
        public Speak {
            if (!CODE.matcher(language).matches()) {
                throw new IllegalArgumentException("a language must be two or three lower case letters");
            }
        }

        @Override
        public Kind kind() {
            return Kind.SPEAK;
        }

        @Override
        public <R> R fold(Function<KeepFrom, R> keepFrom, Function<Speak, R> speak, Function<ReachBy, R> reachBy) {
            return speak.apply(this);
        }

        /**
         * Returns the kind of wish, since a language tells where someone comes from.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Speak[hidden]";
        }
    }

    /**
     * To be reached in some ways and no others.
     *
     * @param channels  the ways, the most preferred first, at least one, all different
     */
    record ReachBy(List<Channel> channels) implements Wish {

        /**
         * Copies the ways.
         *
         * @throws IllegalArgumentException if there is none or one stands twice
         */
        public ReachBy {
            channels = Shape.someDistinct(channels, "channels");
        }

        @Override
        public Kind kind() {
            return Kind.REACH_BY;
        }

        @Override
        public <R> R fold(Function<KeepFrom, R> keepFrom, Function<Speak, R> speak, Function<ReachBy, R> reachBy) {
            return reachBy.apply(this);
        }

        /**
         * Returns the number of ways.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "ReachBy[" + channels.size() + "]";
        }
    }

    /**
     * Returns what this wish is about.
     *
     * @return the kind
     */
    @JsonIgnore
    Kind kind();

    /**
     * Maps this wish, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param keepFrom  maps a wish not to share
     * @param speak  maps a language
     * @param reachBy  maps how to be reached
     * @return what the called function returns
     */
    <R> R fold(Function<KeepFrom, R> keepFrom, Function<Speak, R> speak, Function<ReachBy, R> reachBy);
}
