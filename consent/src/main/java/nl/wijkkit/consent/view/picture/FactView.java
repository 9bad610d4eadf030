package nl.wijkkit.consent.view.picture;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.FactKind;
import nl.wijkkit.plan.picture.FactValue;
import nl.wijkkit.plan.picture.SourceId;
import nl.wijkkit.plan.picture.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the client picture that is disclosed: that it is known, or its content.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"subject", "kind", "disclosure", "value", "source", "validity", "standing", "citizensStatement"})
public final class FactView {

    private final PersonId subject;
    private final FactKind kind;
    private final Disclosure disclosure;
    private final @Nullable FactValue value;
    private final @Nullable SourceId source;
    private final @Nullable Period validity;
    private final @Nullable Standing standing;
    private final @Nullable FreeText citizensStatement;

    FactView(
            PersonId subject,
            FactKind kind,
            Disclosure disclosure,
            @Nullable FactValue value,
            @Nullable SourceId source,
            @Nullable Period validity,
            @Nullable Standing standing,
            @Nullable FreeText citizensStatement) {
        this.subject = subject;
        this.kind = kind;
        this.disclosure = disclosure;
        this.value = value;
        this.source = source;
        this.validity = validity;
        this.standing = standing;
        this.citizensStatement = citizensStatement;
    }

    /**
     * Returns the person.
     *
     * @return the person
     */
    @JsonProperty("subject")
    public PersonId subject() {
        return subject;
    }

    /**
     * Returns what it is about.
     *
     * @return what it is about
     */
    @JsonProperty("kind")
    public FactKind kind() {
        return kind;
    }

    /**
     * Returns how much is disclosed: that something is known, or the content.
     *
     * @return how much is disclosed: that something is known, or the content
     */
    @JsonProperty("disclosure")
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * Returns the value.
     *
     * @return the value; null if only that it is known is disclosed
     */
    @JsonProperty("value")
    public @Nullable FactValue value() {
        return value;
    }

    /**
     * Returns where it comes from.
     *
     * @return where it comes from; null if only that it is known is disclosed
     */
    @JsonProperty("source")
    public @Nullable SourceId source() {
        return source;
    }

    /**
     * Returns when it holds.
     *
     * @return when it holds; null if only that it is known is disclosed
     */
    @JsonProperty("validity")
    public @Nullable Period validity() {
        return validity;
    }

    /**
     * Returns whether it is disputed.
     *
     * @return whether it is disputed; null if only that it is known is disclosed
     */
    @JsonProperty("standing")
    public @Nullable Standing standing() {
        return standing;
    }

    /**
     * Returns what the resident says about it.
     *
     * @return what the resident says about it; null if there is nothing or it is not disclosed
     */
    @JsonProperty("citizensStatement")
    public @Nullable FreeText citizensStatement() {
        return citizensStatement;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "FactView";
    }
}
