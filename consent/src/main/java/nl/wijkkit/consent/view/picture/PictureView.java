package nl.wijkkit.consent.view.picture;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.plan.picture.ClientPicture;
import nl.wijkkit.plan.picture.PictureConfiguration;
import nl.wijkkit.plan.picture.Purpose;

/**
 * The client picture (<i>integraal klantbeeld</i>) as one viewer may see it on one moment. It holds only what is disclosed, and no
 * count of what is not.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonPropertyOrder({"purpose", "facts", "unknown", "duties"})
public final class PictureView {

    private final Purpose purpose;
    private final List<FactView> facts;
    private final List<UnknownView> unknown;
    private final List<Duty> duties;

    PictureView(Purpose purpose, List<FactView> facts, List<UnknownView> unknown, List<Duty> duties) {
        this.purpose = purpose;
        this.facts = List.copyOf(facts);
        this.unknown = List.copyOf(unknown);
        this.duties = List.copyOf(duties);
    }

    /**
     * Returns what it was made for.
     *
     * @return what it was made for
     */
    @JsonProperty("purpose")
    public Purpose purpose() {
        return purpose;
    }

    /**
     * Returns the facts.
     *
     * @return the facts
     */
    @JsonProperty("facts")
    public List<FactView> facts() {
        return facts;
    }

    /**
     * Returns what is not known, as far as this may be known.
     *
     * @return what is not known, as far as this may be known; what is withheld does not stand here either
     */
    @JsonProperty("unknown")
    public List<UnknownView> unknown() {
        return unknown;
    }

    /**
     * Returns what must be done beside logging, for what is disclosed.
     *
     * @return what must be done beside logging, for what is disclosed
     */
    @JsonProperty("duties")
    public List<Duty> duties() {
        return duties;
    }

    /**
     * Prepares a picture to be shown.
     *
     * @param picture  the picture
     * @param configuration  the configuration that it was made by, which gives each kind its category and law
     * @return what the gate can show
     * @throws IllegalArgumentException if the picture was made by another configuration
     */
    public static Showing<PictureView> of(ClientPicture picture, PictureConfiguration configuration) {
        return new PictureShowing(picture, configuration);
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "PictureView[facts=" + facts.size() + "]";
    }
}
