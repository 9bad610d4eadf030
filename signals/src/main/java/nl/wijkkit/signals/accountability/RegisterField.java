package nl.wijkkit.signals.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkkit.zrm.Text;

/**
 * A field of the Dutch algorithm register (<i>Algoritmeregister</i>), in the order and with the limits of its publication
 * standard 1.0.0 (MinBZK, Algoritmeregister-Publicatiestandaard, November 2024).
 */
public enum RegisterField {
    /** What the algorithm is called. */
    NAAM("Naam", "Name", 100, Need.REQUIRED),
    /** What it does, in two or three plain sentences. */
    KORTE_OMSCHRIJVING("Korte omschrijving", "Short description", 350, Need.REQUIRED),
    /** Who uses it. */
    ORGANISATIE("Organisatie", "Organisation", 100, Need.REQUIRED),
    /** The area of policy, from the list of the standard. */
    THEMA("Thema", "Theme", RegisterField.NO_LIMIT, Need.SHOWN),
    /** In development, in use or out of use. */
    STATUS("Status", "Status", RegisterField.NO_LIMIT, Need.REQUIRED),
    /** The month in which use began, {@code yyyy-mm}. */
    BEGINDATUM("Begindatum", "Begin date", RegisterField.NO_LIMIT, Need.SHOWN),
    /** The month in which use ended, {@code yyyy-mm}. */
    EINDDATUM("Einddatum", "End date", RegisterField.NO_LIMIT, Need.SHOWN),
    /** A web or e-mail address for questions. */
    CONTACTGEGEVENS("Contactgegevens", "Contact", RegisterField.NO_LIMIT, Need.REQUIRED),
    /** A page for the public. */
    PUBLIEKSPAGINA("Link naar publiekspagina", "Link to public page", RegisterField.NO_LIMIT, Need.OPTIONAL),
    /** High-risk AI system, impactful algorithm or other. */
    PUBLICATIECATEGORIE("Publicatiecategorie", "Publication category", RegisterField.NO_LIMIT, Need.REQUIRED),
    /** The own register of the organisation. */
    BRONREGISTRATIE("Link naar bronregistratie", "Link to source registration", RegisterField.NO_LIMIT, Need.OPTIONAL),
    /** What it is for and what people notice of it. */
    DOEL_EN_IMPACT("Doel en impact", "Goal and impact", 2500, Need.SHOWN),
    /** Why it is used, and what was weighed against it. */
    AFWEGINGEN("Afwegingen", "Considerations", 2500, Need.SHOWN),
    /** What people do with the outcome. */
    MENSELIJKE_TUSSENKOMST("Menselijke tussenkomst", "Human intervention", 2500, Need.SHOWN),
    /** Which risks there are and what is done about them. */
    RISICOBEHEER("Risicobeheer", "Risk management", 2500, Need.SHOWN),
    /** The law it rests on. */
    WETTELIJKE_BASIS("Wettelijke basis", "Legal basis", 2500, Need.OPTIONAL),
    /** A web address of the law. */
    WETTELIJKE_BASIS_LINK("Link naar wettelijke basis", "Link to legal basis", RegisterField.NO_LIMIT, Need.SHOWN),
    /** The title of the law. */
    WETTELIJKE_BASIS_TITEL("Titel van wettelijke basis", "Title of legal basis", 100, Need.OPTIONAL),
    /** The record of processing activities. */
    VERWERKINGSREGISTER("Verwerkingsregister", "Processing register", RegisterField.NO_LIMIT, Need.OPTIONAL),
    /** Which impact assessments were done. */
    IMPACTTOETSEN("Impacttoets(en)", "Impact assessments", RegisterField.NO_LIMIT, Need.SHOWN),
    /** Where they can be read. */
    IMPACTTOETS_LINK("Link naar Impacttoets", "Link to impact assessment", RegisterField.NO_LIMIT, Need.OPTIONAL),
    /** What else is to be said of them. */
    IMPACTTOETS_TOELICHTING("Toelichting op impacttoetsen", "Note on impact assessments", 2500, Need.OPTIONAL),
    /** Which data it uses. */
    GEGEVENS("Gegevens", "Data", 2500, Need.SHOWN),
    /** Where the data can be found. */
    GEGEVENSBRON_LINK("Link naar Gegevensbron", "Link to data source", RegisterField.NO_LIMIT, Need.OPTIONAL),
    /** What that place is called. */
    GEGEVENSBRON_TITEL("Titel van Gegevensbron", "Title of data source", 500, Need.OPTIONAL),
    /** How it works. */
    TECHNISCHE_WERKING("Technische werking", "Technical operation", 5000, Need.SHOWN),
    /** Who supplies it. */
    LEVERANCIER("Leverancier", "Supplier", 200, Need.SHOWN),
    /** Where the source code is. */
    BRONCODE("Link naar broncode", "Link to source code", RegisterField.NO_LIMIT, Need.OPTIONAL),
    /** The language of the entry, {@code nld}. */
    TAAL("Taal", "Language", RegisterField.NO_LIMIT, Need.REQUIRED),
    /** The version of the standard. */
    SCHEMA("Schema", "Schema", RegisterField.NO_LIMIT, Need.REQUIRED),
    /** The id in the own administration. */
    BRON_ID("Bron-ID", "Source ID", 100, Need.OPTIONAL),
    /** Words to find the entry by. */
    ZOEKTERMEN("Zoektermen", "Search terms", 2500, Need.OPTIONAL);

    /** Whether a field must be filled in. */
    public enum Need {
        /** Nothing is published without it (<i>verplicht</i>). */
        REQUIRED,
        /** The register shows that it was left empty (<i>altijd tonen</i>). */
        SHOWN,
        /** The register shows it only if it is filled in. */
        OPTIONAL
    }

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final Text label;
    private final int limit;
    private final Need need;

    RegisterField(String nl, String en, int limit, Need need) {
        this.label = Text.of(nl, en);
        this.limit = limit;
        this.need = need;
    }

    /**
     * Returns the name of the field, the Dutch one as the standard has it.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the name of the field in JSON, which is the one of the standard.
     *
     * @return the Dutch name
     */
    @JsonValue
    public String standardName() {
        return label.nl();
    }

    /**
     * Returns whether the field must be filled in.
     *
     * @return the need
     */
    public Need need() {
        return need;
    }

    /**
     * Returns how many characters the standard allows: fewer than its round number.
     *
     * @return the most characters; {@link Integer#MAX_VALUE} if the standard sets no limit
     */
    public int most() {
        return limit == NO_LIMIT ? limit : limit - 1;
    }
}
