package nl.wijkkit.plan.family;

import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;

/** What can be wrong between records, each in a sentence without personal data. */
enum Contradiction {
    OWN_RELATIVE(
            "own-relative",
            "verwacht: het nummer van iemand anders; gevonden: het nummer van de persoon zelf",
            "expected the number of someone else, found the person's own"),
    REUSED_BSN(
            "reused-bsn",
            "verwacht: de persoon die hier beschreven is; gevonden: een nummer dat van iemand anders is",
            "expected the person described here, found a number that is someone else's"),
    DESCRIBED_OTHERWISE(
            "described-otherwise",
            "verwacht: dezelfde naam en geboortedatum als op de eigen persoonslijst; gevonden: andere",
            "expected the same name and birth date as on the person's own record, found others"),
    DUPLICATE_BSN(
            "duplicate-bsn",
            "verwacht: een nummer dat nog niet voorkwam; gevonden: een nummer van een eerdere persoon",
            "expected a number that did not occur before, found that of an earlier person"),
    REPEATED_PERSON(
            "repeated-person",
            "verwacht: elke persoon één keer; gevonden: een eerdere persoon opnieuw",
            "expected each person once, found an earlier person again"),
    ONE_SIDED(
            "one-sided-relation",
            "verwacht: een relatie op beide persoonslijsten; gevonden: alleen op deze",
            "expected a relation on the records of both, found it on this one only"),
    NOT_IN_CHILD_RECORD(
            "not-in-child-record",
            "verwacht: een ouder die de persoonslijst van het kind noemt; gevonden: een kind met al genoeg andere ouders",
            "expected a parent whom the record of the child names, found a child with enough other parents"),
    PARENT_BORN_LATER(
            "parent-born-later",
            "verwacht: een ouder die eerder geboren is dan het kind; gevonden: niet eerder",
            "expected a parent born before the child, found one not born before"),
    OWN_ANCESTOR(
            "own-ancestor",
            "verwacht: een kind dat geen voorouder van de ouder is; gevonden: een voorouder",
            "expected a child who is no ancestor of the parent, found an ancestor"),
    TOO_MANY_PARENTS(
            "too-many-parents",
            "verwacht: hooguit twee juridische ouders; gevonden: meer",
            "expected at most two legal parents, found more"),
    PARTNERSHIP_DIFFERS(
            "partnership-differs",
            "verwacht: dezelfde gegevens over de verbintenis op beide persoonslijsten; gevonden: andere",
            "expected the same about the partnership on the records of both, found otherwise"),
    AUTHORITY_ABSENT(
            "authority-absent-person",
            "verwacht: gezag van en over personen in dit bestand; gevonden: iemand die er niet in staat",
            "expected authority of and over persons in this file, found someone who is not in it"),
    AUTHORITY_DIFFERS(
            "authority-differs",
            "verwacht: hetzelfde gezag op de persoonslijst van de minderjarige; gevonden: ander gezag",
            "expected the same authority as on the record of the minor, found another"),
    AUTHORITY_INVALID(
            "authority-invalid",
            "verwacht: gezag van verschillende personen over een ander; gevonden: iemand die twee keer voorkomt",
            "expected authority of different persons over another, found someone twice"),
    REGISTERED_DIFFERS(
            "registered-authority-differs",
            "verwacht: een gezagsuitspraak die past bij het berekende gezag; gevonden: een andere; het berekende gezag telt",
            "expected a registered authority that fits the computed one, found another; the computed one counts"),
    NOT_BORN(
            "not-born",
            "verwacht: iemand die op de peildatum geboren is; gevonden: een latere geboortedatum",
            "expected someone born on or before the day asked for, found a later birth date");

    private final String code;
    private final Text message;

    Contradiction(String code, String nl, String en) {
        this.code = code;
        this.message = Text.of(nl, en);
    }

    Problem at(Text place) {
        return new Problem(code, place, message);
    }
}
