package nl.wijkkit.signals;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkkit.plan.party.PartyId;

/**
 * Who told it (<i>melder</i>). The id stands for the reporter inside your own administration and says nothing by itself.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reporter.Known.class, name = "known"),
    @JsonSubTypes.Type(value = Reporter.Professional.class, name = "professional"),
    @JsonSubTypes.Type(value = Reporter.Secret.class, name = "secret"),
    @JsonSubTypes.Type(value = Reporter.Untold.class, name = "untold")
})
public sealed interface Reporter {

    /**
     * A resident who may be named.
     *
     * @param id  who
     */
    record Known(PartyId id) implements Reporter {

        /** Checks that there is an id. */
        public Known {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public <R> R fold(
                Function<? super Known, ? extends R> known,
                Function<? super Professional, ? extends R> professional,
                Function<? super Secret, ? extends R> secret,
                Supplier<? extends R> untold) {
            return known.apply(this);
        }
    }

    /**
     * A professional or an organisation, such as a school, the police or a signal partner.
     *
     * @param id  which organisation
     */
    record Professional(PartyId id) implements Reporter {

        /** Checks that there is an id. */
        public Professional {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public <R> R fold(
                Function<? super Known, ? extends R> known,
                Function<? super Professional, ? extends R> professional,
                Function<? super Secret, ? extends R> secret,
                Supplier<? extends R> untold) {
            return professional.apply(this);
        }
    }

    /**
     * Someone who must not become known to those concerned (<i>geheime melder</i>); the id is kept to give feedback, and
     * neither {@link #shown()} nor {@link #toString()} tells it.
     *
     * @param id  who
     */
    record Secret(PartyId id) implements Reporter {

        /** Checks that there is an id. */
        public Secret {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public <R> R fold(
                Function<? super Known, ? extends R> known,
                Function<? super Professional, ? extends R> professional,
                Function<? super Secret, ? extends R> secret,
                Supplier<? extends R> untold) {
            return secret.apply(this);
        }

        /**
         * Returns a fixed text.
         *
         * @return a text without the id
         */
        @Override
        public String toString() {
            return "Secret[not shown]";
        }
    }

    /** Nobody said who told it, <i>anoniem</i>. */
    record Untold() implements Reporter {

        @Override
        public <R> R fold(
                Function<? super Known, ? extends R> known,
                Function<? super Professional, ? extends R> professional,
                Function<? super Secret, ? extends R> secret,
                Supplier<? extends R> untold) {
            return untold.get();
        }
    }

    /**
     * Maps this reporter, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param known  maps a resident who may be named
     * @param professional  maps an organisation
     * @param secret  maps someone who must not become known
     * @param untold  answers when nobody said who told it
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super Known, ? extends R> known,
            Function<? super Professional, ? extends R> professional,
            Function<? super Secret, ? extends R> secret,
            Supplier<? extends R> untold);

    /**
     * Returns whom a worker or a screen may name.
     *
     * @return the id; empty for a secret reporter and if nobody said who told it
     */
    default Optional<PartyId> shown() {
        return fold(
                known -> Optional.of(known.id()),
                professional -> Optional.of(professional.id()),
                secret -> Optional.empty(),
                Optional::empty);
    }
}
