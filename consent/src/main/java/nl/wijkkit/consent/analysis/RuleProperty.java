package nl.wijkkit.consent.analysis;

import nl.wijkkit.zrm.Text;

/** What a set of rules should be, whatever is asked. */
public enum RuleProperty {
    /** Without evidence nothing of a person is disclosed and nothing is done; what is anonymous is of no person. */
    DEFAULT_DENY(Text.of(
            "zonder grondslag wordt niets toegestaan, behalve wat anoniem is",
            "without evidence nothing is permitted, save what is anonymous")),
    /** A request whose consents are partly or wholly withdrawn never gets more than before. */
    WITHDRAWAL_NEVER_WIDENS(
            Text.of("intrekken van toestemming geeft nooit meer toegang", "withdrawing a consent never widens access")),
    /** A worker without the case gets no content to see, share or export; {@link CaseBound} says who these are. */
    NO_CONTENT_WITHOUT_CASE(Text.of(
            "een medewerker zonder de zaak krijgt geen inhoud te zien",
            "no worker without the case gets to see content")),
    /** The order of the rules changes nothing. */
    ORDER_IRRELEVANT(Text.of("de volgorde van regels doet er niet toe", "the order of rules does not matter")),
    /** No permission needs that something is not stated. */
    UNKNOWN_NEVER_WIDENS(Text.of(
            "geen toestemming om te zien berust op zwijgen: wat niet is gesteld, kan ook gesteld worden",
            "no permission rests on silence: what is left unstated could be stated as well")),
    /** For every rule there is a request for which it holds. */
    EVERY_RULE_REACHABLE(Text.of("elke regel kan gelden", "every rule can hold")),
    /** For every rule there is a request whose outcome, duties or reasons it determines. */
    EVERY_RULE_MATTERS(Text.of("elke regel kan iets veranderen", "every rule can change something")),
    /** No rule permits what another one refuses by the same article. */
    NO_CONTRADICTION(Text.of(
            "geen twee regels spreken elkaar tegen bij dezelfde bron",
            "no two rules contradict each other at the same source"));

    private final Text sentence;

    RuleProperty(Text sentence) {
        this.sentence = sentence;
    }

    /**
     * Returns what it says.
     *
     * @return the sentence
     */
    public Text sentence() {
        return sentence;
    }
}
