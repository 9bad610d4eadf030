package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where someone lives or can be written to (<i>verblijfplaats</i>), in the kinds of the BRP.
 * <p>
 * An address says where, not with whom: see {@link #sameHomeAs}, and never take it for a family.
 * <p>
 * Implementations are immutable and thread-safe, and never print an address.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Residence.Address.class, name = "address"),
    @JsonSubTypes.Type(value = Residence.Location.class, name = "location"),
    @JsonSubTypes.Type(value = Residence.Abroad.class, name = "abroad"),
    @JsonSubTypes.Type(value = Residence.Unknown.class, name = "unknown"),
    @JsonSubTypes.Type(value = Residence.NotTold.class, name = "not-told")
})
public sealed interface Residence {

    /** What an address is for (<i>functie adres</i>). */
    enum Purpose {
        /** To live at, <i>woonadres</i>. */
        HOME,
        /** To receive post only, <i>briefadres</i>; the person lives elsewhere or nowhere. */
        CORRESPONDENCE,
        /** The source does not tell. */
        NOT_TOLD
    }

    /**
     * An address in the Netherlands.
     *
     * @param street  the street; null if not told
     * @param shortStreet  the street in at most 24 characters, for an envelope; null if not told
     * @param number  the house number; null if not told
     * @param postalCode  the postal code; null if not told
     * @param city  the town, otherwise the municipality; null if not told
     * @param purpose  what the address is for
     * @param dwelling  the dwelling in the register of addresses and buildings (<i>adresseerbaar object</i>), 16 digits;
     *     null if not told
     * @param designation  the number in that register (<i>nummeraanduiding</i>), 16 digits; null if not told
     * @param since  since when
     * @param foundAbsent  whether it was established that the person does not live there
     *     (<i>vastgesteld verblijft niet op adres</i>)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Address(
            @Nullable String street,
            @Nullable String shortStreet,
            @Nullable HouseNumber number,
            @Nullable PostalCode postalCode,
            @Nullable String city,
            Purpose purpose,
            @Nullable String dwelling,
            @Nullable String designation,
            PartialDate since,
            boolean foundAbsent)
            implements Residence {

        /**
         * Returns the two lines below the name on an envelope.
         *
         * @return the lines by the rules of the BRP; as many as are known
         */
        public List<String> lines() {
            String name = shortStreet == null ? street : shortStreet;
            String first = name == null ? "" : name + (number == null ? "" : " " + number.written());
            String code = postalCode == null ? "" : postalCode.written() + "  ";
            String second = city == null ? code.strip() : code + city.toUpperCase(Locale.ROOT);
            return List.of(first, second).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        }

        @Override
        public <R> R fold(
                Function<? super Address, ? extends R> address,
                Function<? super Location, ? extends R> location,
                Function<? super Abroad, ? extends R> abroad,
                Function<? super Unknown, ? extends R> unknown,
                Function<? super NotTold, ? extends R> notTold) {
            return address.apply(this);
        }

        @Override
        public String toString() {
            return "Address[not shown]";
        }
    }

    /**
     * A place in the Netherlands without an address, such as a holiday park or a ship.
     *
     * @param description  where it is, not blank
     * @param city  the municipality; null if not told
     * @param purpose  what the place is for
     * @param since  since when
     * @param foundAbsent  whether it was established that the person does not live there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Location(String description, @Nullable String city, Purpose purpose, PartialDate since, boolean foundAbsent)
            implements Residence {

        /**
         * Checks the description.
         *
         * @throws IllegalArgumentException if the description is blank
         */
        public Location {
            if (description.isBlank()) {
                throw new IllegalArgumentException("description must not be blank");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Address, ? extends R> address,
                Function<? super Location, ? extends R> location,
                Function<? super Abroad, ? extends R> abroad,
                Function<? super Unknown, ? extends R> unknown,
                Function<? super NotTold, ? extends R> notTold) {
            return location.apply(this);
        }

        @Override
        public String toString() {
            return "Location[not shown]";
        }
    }

    /**
     * A place outside the Netherlands.
     *
     * @param lines  the address, at most three lines; empty if not told
     * @param country  the country in words; null if not told
     * @param since  since when
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Abroad(List<String> lines, @Nullable String country, PartialDate since) implements Residence {

        /** Copies the lines. */
        public Abroad {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R fold(
                Function<? super Address, ? extends R> address,
                Function<? super Location, ? extends R> location,
                Function<? super Abroad, ? extends R> abroad,
                Function<? super Unknown, ? extends R> unknown,
                Function<? super NotTold, ? extends R> notTold) {
            return abroad.apply(this);
        }

        @Override
        public String toString() {
            return "Abroad[not shown]";
        }
    }

    /**
     * The BRP says that nobody knows where the person lives (<i>verblijfplaats onbekend</i>).
     *
     * @param since  since when
     */
    record Unknown(PartialDate since) implements Residence {

        @Override
        public <R> R fold(
                Function<? super Address, ? extends R> address,
                Function<? super Location, ? extends R> location,
                Function<? super Abroad, ? extends R> abroad,
                Function<? super Unknown, ? extends R> unknown,
                Function<? super NotTold, ? extends R> notTold) {
            return unknown.apply(this);
        }

        @Override
        public String toString() {
            return "Unknown[not shown]";
        }
    }

    /** The source says nothing about where the person lives. */
    record NotTold() implements Residence {

        @Override
        public <R> R fold(
                Function<? super Address, ? extends R> address,
                Function<? super Location, ? extends R> location,
                Function<? super Abroad, ? extends R> abroad,
                Function<? super Unknown, ? extends R> unknown,
                Function<? super NotTold, ? extends R> notTold) {
            return notTold.apply(this);
        }
    }

    /**
     * Obtains the residence of someone whose source says nothing about it.
     *
     * @return the residence
     */
    static Residence notTold() {
        return new NotTold();
    }

    /**
     * Maps this residence, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param address  maps an address in the Netherlands
     * @param location  maps a place without an address
     * @param abroad  maps a place outside the Netherlands
     * @param unknown  maps a place that nobody knows
     * @param notTold  maps a place that the source leaves out
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super Address, ? extends R> address,
            Function<? super Location, ? extends R> location,
            Function<? super Abroad, ? extends R> abroad,
            Function<? super Unknown, ? extends R> unknown,
            Function<? super NotTold, ? extends R> notTold);

    /**
     * Returns whether this and another are certainly the same home: the same dwelling or, where the register of
     * addresses does not say which, the same postal code and house number. A correspondence address is nobody's home,
     * nor is a place where the person was found not to live.
     *
     * @param other  the other residence
     * @return true if both live there
     */
    default boolean sameHomeAs(Residence other) {
        Optional<List<String>> mine = Home.keyOf(this);
        Optional<String> dwelling = Home.dwellingOf(this);
        Optional<String> otherDwelling = Home.dwellingOf(other);
        if (dwelling.isPresent() && otherDwelling.isPresent()) {
            return mine.isPresent() && Home.keyOf(other).isPresent() && dwelling.equals(otherDwelling);
        }
        return mine.isPresent() && Objects.equals(mine, Home.keyOf(other));
    }
}
