package nl.wijkkit.plan.family;

import static nl.wijkkit.plan.family.Brp.codes;
import static nl.wijkkit.plan.family.Brp.families;
import static nl.wijkkit.plan.family.Brp.id;
import static nl.wijkkit.plan.family.Brp.names;
import static nl.wijkkit.plan.family.Brp.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that say strange things about partners. */
class PartnerTrapsTest {

    private final Brp mother = person(1, "Ans", "Berg", "1985-04-01").at(1);
    private final Brp father = person(2, "Bob", "Dijk", "1984-03-02").at(1);
    private final Brp girl = person(3, "Cis", "Dijk", "2012-05-03").at(1);

    @Test
    void aDissolvedPartnershipMakesNoPartnerAndNoHousehold() {
        father.at(2);
        Brp.married(mother, father, "2010-01-01", "2020-01-01");
        Brp.family(List.of(mother, father), girl);

        Families found = families(mother, father, girl);

        assertThat(found.families()).hasSize(2);
        Family atMothers = found.of(id(3)).get(0);
        assertThat(atMothers.member(id(1)).orElseThrow().roles()).containsExactly(Role.PARENT, Role.FORMER_PARTNER);
        assertThat(atMothers.member(id(2)).orElseThrow().presence()).isEqualTo(Presence.ELSEWHERE);
        assertThat(atMothers.partnersOf(id(1))).isEmpty();
        Family atFathers = found.of(id(3)).get(1);
        assertThat(atFathers.member(id(3)).orElseThrow().presence()).isEqualTo(Presence.ELSEWHERE);
        // the same persons were one family while they were married
        assertThat(Brp.read(Brp.array(mother, father, girl))
                        .families(LocalDate.of(2019, 12, 31))
                        .families())
                .hasSize(1);
    }

    @Test
    void aDissolutionUnderInvestigationIsNoDissolution() {
        mother.raw(
                "partners",
                "[" + partner(father, "\"ontbindingHuwelijkPartnerschap\": {\"inOnderzoek\": {\"datum\": true}}")
                        + "]");
        father.raw("partners", "[" + partner(mother, "\"ontbindingHuwelijkPartnerschap\": {}") + "]");

        Family family = families(mother, father).families().get(0);

        assertThat(family.partnersOf(id(1))).extracting(Member::id).containsExactly(id(2));
        assertThat(family.relations())
                .singleElement()
                .satisfies(
                        relation -> assertThat(relation.<Boolean>fold(parent -> false, Relation.Partnership::inDoubt))
                                .isTrue());
        assertThat(family.problems()).isEmpty();
    }

    private static String partner(Brp partner, String end) {
        return "{\"burgerservicenummer\": \"" + partner.bsn()
                + "\", \"aangaanHuwelijkPartnerschap\": {\"datum\": {\"type\": \"JaarDatum\", \"jaar\": 2010}}, " + end
                + "}";
    }

    @Test
    void partnersWhoTellDifferentThingsAreKeptAndTold() {
        mother.namesPartner(father, "2010-01-01", null);
        father.namesPartner(mother, "2011-01-01", null);

        Family family = families(mother, father).families().get(0);

        assertThat(family.relations()).hasSize(1);
        assertThat(codes(family.problems())).containsExactly("partnership-differs");
    }

    @Test
    void onlyOnePartnerKnowsOfTheEndIfTheOtherDied() {
        father.died("2020-01-01").namesPartner(mother, "2010-01-01", null);
        mother.namesPartner(father, "2010-01-01", "2020-01-01");

        Family family = families(mother, father).families().get(0);

        assertThat(family.member(id(1)).orElseThrow().roles()).containsExactly(Role.FORMER_PARTNER);
        assertThat(family.member(id(2)).orElseThrow().presence()).isEqualTo(Presence.DECEASED);
        assertThat(family.problems()).isEmpty();
    }

    @Test
    void aLaterMarriageHidesTheFormerOnOneSideOnly() {
        Brp second = person(5, "Eli", "Dijk", "1980-01-01").at(1);
        father.at(2).namesPartner(mother, "2010-01-01", "2015-01-01");
        Brp.married(mother, second, "2020-01-01", null);

        Families found = families(mother, father, second);

        assertThat(found.problems()).isEmpty();
        assertThat(names(found.families().get(0))).containsExactly("Eli Dijk", "Ans Berg");
    }
}
