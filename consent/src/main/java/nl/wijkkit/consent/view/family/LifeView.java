package nl.wijkkit.consent.view.family;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When someone was born and died, and how old that makes him.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"birth", "death", "age"})
public final class LifeView {

    private final PartialDate birth;
    private final @Nullable PartialDate death;
    private final Age age;

    LifeView(PartialDate birth, @Nullable PartialDate death, Age age) {
        this.birth = birth;
        this.death = death;
        this.age = age;
    }

    /**
     * Returns the birth date.
     *
     * @return the birth date
     */
    @JsonProperty("birth")
    public PartialDate birth() {
        return birth;
    }

    /**
     * Returns the date of death.
     *
     * @return the date of death; null if no death is registered
     */
    @JsonProperty("death")
    public @Nullable PartialDate death() {
        return death;
    }

    /**
     * Returns the age on the day of the family, or at death.
     *
     * @return the age on the day of the family, or at death
     */
    @JsonProperty("age")
    public Age age() {
        return age;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "LifeView";
    }
}
