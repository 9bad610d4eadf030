package nl.wijkkit.consent.ledger;

import static nl.wijkkit.consent.ledger.Steps.FATHER;
import static nl.wijkkit.consent.ledger.Steps.FORM;
import static nl.wijkkit.consent.ledger.Steps.MOTHER;
import static nl.wijkkit.consent.ledger.Steps.SELF;
import static nl.wijkkit.consent.ledger.Steps.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who decides: Jeugdwet 7.3.4, 7.3.5, 7.3.15; Wmo 2015 5.3.3; BW 1:233, 1:245, 1:441, 7:465. */
class SayTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-01");
    private static final Consent YOUTH = share(Law.JEUGDWET, "SCHOOL_CARE", "YOUTH_HELP", "SCHOOL");
    private static final Consent CARE = share(Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL");

    @ParameterizedTest
    @CsvSource({
        "2014-06-01, false, true",
        "2013-06-02, false, true",
        "2013-06-01, true, true",
        "2009-06-02, true, true",
        "2009-06-01, true, false",
        "2000-01-01, true, false",
    })
    void inYouthHelpTheChildDecidesFromTwelveAndTheParentsUntilSixteen(String born, boolean self, boolean parents) {
        Say say = say(YOUTH, born, Capacity.CAPABLE);
        assertThat(say.mayHaveSay(SELF)).isEqualTo(self);
        assertThat(say.counts(Signature.of(SELF, FORM), DAY)).isEqualTo(self);
        assertThat(say.mayHaveSay(MOTHER)).isEqualTo(parents);
        assertThat(say.counts(Signature.of(MOTHER, FORM), DAY)).isEqualTo(parents);
    }

    @Test
    void isCompleteOnlyWhenAllWhoMustAgreeDid() {
        Say child = say(YOUTH, "2015-06-01", Capacity.CAPABLE);
        assertThat(child.complete(List.of(MOTHER, FATHER), Set.of(MOTHER))).isFalse();
        assertThat(child.complete(List.of(MOTHER, FATHER), Set.of(MOTHER, FATHER)))
                .isTrue();
        assertThat(child.complete(List.of(SELF), Set.of())).isFalse();
        Say teenager = say(YOUTH, "2011-06-01", Capacity.CAPABLE);
        assertThat(teenager.complete(List.of(MOTHER), Set.of(MOTHER))).isFalse();
        assertThat(teenager.complete(List.of(SELF, MOTHER), Set.of(SELF))).isFalse();
        assertThat(teenager.complete(List.of(SELF, MOTHER), Set.of(SELF, MOTHER)))
                .isTrue();
        Say sixteen = say(YOUTH, "2009-06-01", Capacity.CAPABLE);
        assertThat(sixteen.complete(List.of(SELF, MOTHER), Set.of(SELF))).isTrue();
    }

    @Test
    void somebodyMustAgreeForAnAdultWhoCannotWeighTheMatter() {
        Giver mentor = Giver.of("p-mentor", GiverRole.MENTOR);
        Say say = say(CARE, null, Capacity.INCAPABLE);
        assertThat(say.complete(List.of(), Set.of())).isFalse();
        assertThat(say.complete(List.of(), Set.of(SELF))).isFalse();
        assertThat(say.complete(List.of(mentor), Set.of(mentor))).isTrue();
        assertThat(say(CARE, "2015-06-01", Capacity.INCAPABLE).complete(List.of(MOTHER), Set.of(MOTHER)))
                .isTrue();
    }

    @Test
    void authorisedPersonMayAgreeForACapableAdultAndNotForAMinor() {
        Giver authorised = Giver.of("p-friend", GiverRole.AUTHORISED);
        Say adult = say(CARE, "2000-01-01", Capacity.CAPABLE);
        assertThat(adult.mayHaveSay(authorised)).isTrue();
        assertThat(adult.counts(Signature.of(authorised, FORM), DAY)).isTrue();
        assertThat(adult.complete(List.of(authorised), Set.of(authorised))).isTrue();
        Say minor = say(CARE, "2010-01-01", Capacity.CAPABLE);
        assertThat(minor.mayHaveSay(authorised)).isFalse();
        assertThat(minor.counts(Signature.of(authorised, FORM), DAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CURATOR", "MENTOR", "PARTNER", "FAMILY"})
    void representativesOfAnAdultHaveASayOnlyIfHeCannotWeighTheMatter(GiverRole role) {
        Giver giver = Giver.of("p-other", role);
        Signature signature = Signature.of(giver, FORM);
        assertThat(say(CARE, null, Capacity.INCAPABLE).mayHaveSay(giver)).isTrue();
        assertThat(say(CARE, null, Capacity.INCAPABLE).counts(signature, DAY)).isTrue();
        assertThat(say(CARE, null, Capacity.CAPABLE).mayHaveSay(giver)).isFalse();
        assertThat(say(CARE, null, Capacity.CAPABLE).counts(signature, DAY)).isFalse();
        assertThat(say(CARE, "2010-01-01", Capacity.INCAPABLE).mayHaveSay(giver))
                .isFalse();
        assertThat(say(CARE, "2010-01-01", Capacity.INCAPABLE).counts(signature, DAY))
                .isFalse();
    }

    @Test
    void administratorHasASayAboutDataOnPropertyAndNotAboutHelpOrCare() {
        Giver giver = Giver.of("p-admin", GiverRole.ADMINISTRATOR);
        Signature signature = Signature.of(giver, FORM);
        Consent process =
                new Consent.ToProcess(Purpose.of("DEBT_HELP"), Law.WGS, List.of(DataCategory.of("DEBT")), List.of());
        Consent help = new Consent.ToHelp(Purpose.of("DEBT_HELP"), Law.WGS);
        for (Consent what : List.of(process, share(Law.PARTICIPATIEWET, "DEBT_HELP", "DEBT"))) {
            assertThat(say(what, null, Capacity.CAPABLE).mayHaveSay(giver)).isTrue();
            assertThat(say(what, null, Capacity.CAPABLE).counts(signature, DAY)).isTrue();
        }
        for (Consent what : List.of(help, CARE)) {
            assertThat(say(what, null, Capacity.CAPABLE).mayHaveSay(giver)).isFalse();
            assertThat(say(what, null, Capacity.CAPABLE).counts(signature, DAY)).isFalse();
        }
    }

    @Test
    void parentWithoutAuthorityHasNone() {
        Giver giver = Giver.of("p-father", GiverRole.PARENT_WITHOUT_AUTHORITY);
        Say say = say(YOUTH, "2015-06-01", Capacity.CAPABLE);
        assertThat(say.mayHaveSay(giver)).isFalse();
        assertThat(say.counts(Signature.of(giver, FORM), DAY)).isFalse();
    }

    @Test
    void showsTheRuleOnly() {
        assertThat(say(YOUTH, "2015-06-01", Capacity.CAPABLE)).hasToString("Say[age-jeugdwet]");
    }

    private static Say say(Consent what, @Nullable String born, Capacity capacity) {
        Ages ages = new Ages(born == null ? null : PartialDate.parse(born));
        return new Say(what, ages, capacity, AgeRegimes.dutch().of(what), Map.of(), DAY);
    }
}
