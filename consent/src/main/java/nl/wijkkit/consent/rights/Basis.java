package nl.wijkkit.consent.rights;

import java.util.Optional;
import nl.wijkkit.zrm.Text;

/** What the processing rests on (<i>grondslag</i>, AVG 6(1)). */
public enum Basis {
    /** Consent, 6(1)(a). */
    CONSENT(Text.of("toestemming", "consent"), true),
    /** A contract with the person, 6(1)(b). */
    CONTRACT(Text.of("overeenkomst", "contract"), true),
    /** A duty by law, 6(1)(c). */
    LEGAL_OBLIGATION(Text.of("wettelijke plicht", "duty by law"), false),
    /** A vital interest, 6(1)(d). */
    VITAL_INTEREST(Text.of("vitaal belang", "vital interest"), false),
    /** A task of public interest, 6(1)(e). */
    PUBLIC_TASK(Text.of("publieke taak", "public task"), true),
    /** A legitimate interest, 6(1)(f); not for the tasks of public bodies. */
    LEGITIMATE_INTEREST(Text.of("gerechtvaardigd belang", "legitimate interest"), false);

    private final Text label;
    private final boolean known;

    Basis(Text label, boolean known) {
        this.label = label;
        this.known = known;
    }

    /**
     * Returns what people call this basis.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }

    /** The code of the fact {@code processing_basis}; empty if the rules of access do not tell this basis apart. */
    Optional<String> code() {
        return known ? Optional.of(name()) : Optional.empty();
    }
}
