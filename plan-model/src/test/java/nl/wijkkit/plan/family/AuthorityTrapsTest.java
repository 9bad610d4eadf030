package nl.wijkkit.plan.family;

import static nl.wijkkit.plan.family.Brp.codes;
import static nl.wijkkit.plan.family.Brp.families;
import static nl.wijkkit.plan.family.Brp.id;
import static nl.wijkkit.plan.family.Brp.names;
import static nl.wijkkit.plan.family.Brp.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkkit.plan.person.YesNoUnknown;
import org.junit.jupiter.api.Test;

/** Records that say strange things about parental authority. */
class AuthorityTrapsTest {

    private final Brp mother = person(1, "Ans", "Berg", "1985-04-01").at(1);
    private final Brp father = person(2, "Bob", "Dijk", "1984-03-02").at(1);
    private final Brp girl = person(3, "Cis", "Dijk", "2012-05-03").at(1);

    @Test
    void theComputedAuthorityCountsOverTheRegistered() {
        Brp.family(List.of(mother), girl);
        girl.raw("indicatieGezagMinderjarige", "{\"code\": \"12\"}")
                .authority("EenhoofdigOuderlijkGezag", girl, "\"ouder\": " + mother.party());

        Family family = families(mother, girl).families().get(0);

        assertThat(family.hasAuthority(id(1), id(2))).isEqualTo(YesNoUnknown.YES);
        assertThat(family.registrations()).containsExactly(new Registration(id(2), RegisteredAuthority.BOTH_PARENTS));
        assertThat(codes(family.problems())).containsExactly("registered-authority-differs");
    }

    @Test
    void guardianshipWithoutAGuardianIsAuthorityOfSomeoneUnknownAndNoParent() {
        Brp.family(List.of(mother), girl);
        girl.raw("indicatieGezagMinderjarige", "{\"code\": \"1D\"}").authority("Voogdij", girl, "\"derden\": []");

        Family family = families(mother, girl).families().get(0);

        assertThat(family.authorityOver(id(2))).hasValue(new Authority.Guardianship(id(2), List.of(), false));
        assertThat(family.authorityOver(id(2)).orElseThrow().holders()).containsExactly(AuthorityHolder.unknown());
        assertThat(family.hasAuthority(id(1), id(2))).isEqualTo(YesNoUnknown.NO);
        assertThat(family.hasAuthority(id(9), id(2))).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(codes(family.problems())).containsExactly("registered-authority-differs");
    }

    @Test
    void authorityThatNamesAbsentPeopleIsKeptAndTold() {
        girl.authority("EenhoofdigOuderlijkGezag", girl, "\"ouder\": " + father.party());

        Family family = families(girl).families().get(0);

        assertThat(names(family)).containsExactly("Cis Dijk", "Bob Dijk");
        assertThat(family.authority()).hasSize(1);
        assertThat(codes(family.problems())).containsExactly("authority-absent-person");
    }

    @Test
    void theRecordOfTheMinorDecidesWhoHasAuthority() {
        Brp.family(List.of(mother, father), girl);
        girl.authority("EenhoofdigOuderlijkGezag", girl, "\"ouder\": " + mother.party());
        father.authority("EenhoofdigOuderlijkGezag", girl, "\"ouder\": " + father.party());

        Family family = families(father, mother, girl).of(id(3)).get(0);

        assertThat(family.hasAuthority(id(2), id(3))).isEqualTo(YesNoUnknown.YES);
        assertThat(family.hasAuthority(id(1), id(3))).isEqualTo(YesNoUnknown.NO);
        assertThat(codes(family.problems())).containsExactly("authority-differs");
    }

    @Test
    void holdersWhoContradictOneAnotherLeaveAuthorityUnknown() {
        Brp.family(List.of(mother, father), girl);
        mother.authority("EenhoofdigOuderlijkGezag", girl, "\"ouder\": " + mother.party());
        father.authority("EenhoofdigOuderlijkGezag", girl, "\"ouder\": " + father.party());

        Family family = families(mother, father, girl).of(id(3)).get(0);

        assertThat(family.authority()).isEmpty();
        assertThat(family.hasAuthority(id(1), id(3))).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(codes(family.problems())).containsExactly("authority-differs");
    }

    @Test
    void aMinorWithAuthorityOverThemselvesIsAProblem() {
        girl.authority("EenhoofdigOuderlijkGezag", girl, "\"ouder\": " + girl.party());

        Family family = families(girl).families().get(0);

        assertThat(family.authority()).isEmpty();
        assertThat(codes(family.problems())).containsExactly("authority-invalid");
    }
}
