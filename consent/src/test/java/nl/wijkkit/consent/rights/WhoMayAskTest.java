package nl.wijkkit.consent.rights;

import static nl.wijkkit.consent.rights.Claims.JUDGE;
import static nl.wijkkit.consent.rights.Claims.clear;
import static nl.wijkkit.consent.rights.Claims.judge;
import static nl.wijkkit.consent.rights.Claims.own;
import static nl.wijkkit.consent.rights.Claims.subject;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.plan.law.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can use a right, from the text of the laws. */
class WhoMayAskTest {

    private static boolean entitled(Claim claim, Facts asker) {
        return JUDGE.standing(claim, Claims.DAY, asker).isPermitted();
    }

    private static boolean parent(RightKind kind, Law law, int age, Facts asker) {
        return entitled(
                Claims.claim(kind, law, subject(age), "PARENT", "LEGAL_REPRESENTATIVE", "LEGAL_REPRESENTATION"), asker);
    }

    // Wmo 2015 5.3.2(2) and 5.3.5(3); Jeugdwet 7.3.15(1): from 12 oneself; AVG rights by UAVG 5 from 16
    @ParameterizedTest
    @CsvSource({
        "ACCESS,WMO,11,false",
        "ACCESS,WMO,12,true",
        "ACCESS,JEUGDWET,11,false",
        "ACCESS,JEUGDWET,12,true",
        "ACCESS,PARTICIPATIEWET,15,false",
        "ACCESS,PARTICIPATIEWET,16,true",
        "ERASURE,WMO,11,false",
        "ERASURE,WMO,12,true",
        "ERASURE,JEUGDWET,11,false",
        "ERASURE,JEUGDWET,12,true",
        "ERASURE,WGS,15,false",
        "ERASURE,WGS,16,true",
        "STATEMENT,JEUGDWET,12,true",
        "PORTABILITY,SELF,15,false",
        "PORTABILITY,SELF,16,true",
        "OBJECTION,WMO,45,true",
        "RESTRICTION,WMO,45,true",
        "RECIPIENTS,WMO,45,true",
        "CORRECTION,WMO,12,true"
    })
    void thePersonAsksFromTheAgeOfTheLaw(RightKind kind, String law, int age, boolean expected) {
        assertThat(entitled(own(kind, Law.of(law), subject(age)), Facts.none())).isEqualTo(expected);
    }

    // Wmo 2015 5.3.5(3)(b)
    @Test
    void aMinorWhoCannotWeighItDoesNotAskAlone() {
        assertThat(entitled(own(RightKind.ERASURE, Law.WMO, subject(14, Capacity.INCAPABLE)), Facts.none()))
                .isFalse();
    }

    // Jeugdwet 7.3.15(1), Wmo 2015 5.3.5(4), 5.3.2(3): the parent with authority for a child under 12, not from 16
    @Test
    void aParentWithAuthorityAsksForAChild() {
        assertThat(parent(RightKind.ACCESS, Law.JEUGDWET, 9, Facts.none())).isTrue();
        assertThat(parent(RightKind.ERASURE, Law.WMO, 9, Facts.none())).isTrue();
        assertThat(parent(RightKind.ERASURE, Law.JEUGDWET, 13, Facts.none())).isFalse();
        assertThat(parent(RightKind.ACCESS, Law.JEUGDWET, 16, Facts.none().with("good_care_opposes", false)))
                .isFalse();
    }

    // Wmo 2015 5.3.2(3), Jeugdwet 7.3.15(4): from 12 to 15 as well, unless the interest of the child opposes
    @Test
    void between12And15TheParentSeesTheFileUnlessTheChildsInterestOpposes() {
        Facts fine = Facts.none().with("good_care_opposes", false);
        assertThat(parent(RightKind.ACCESS, Law.JEUGDWET, 14, fine)).isTrue();
        assertThat(parent(RightKind.ACCESS, Law.JEUGDWET, 14, Facts.none().with("good_care_opposes", true)))
                .isFalse();
        assertThat(parent(RightKind.ACCESS, Law.JEUGDWET, 14, Facts.none())).isFalse();
    }

    @Test
    void aParentWithoutAuthorityIsRefusedWithTheReason() {
        Claim claim = Claims.claim(RightKind.ACCESS, Law.JEUGDWET, subject(9), "PARENT", "NO_AUTHORITY");
        Judgement judgement = judge(claim, Findings.NONE);
        assertThat(judgement.result()).isEqualTo(Result.REFUSED);
        assertThat(judgement.grounds()).containsExactly("not-entitled");
        assertThat(judgement.standing().reasons()).isNotEmpty();
    }

    // Jeugdwet 7.3.15(2): the mentor of an adult who cannot weigh it; a bewindvoerder only for property (BW 1:441)
    @Test
    void anAdultWhoCannotDecideIsRepresentedByTheMentor() {
        Subject adult = subject(50, Capacity.INCAPABLE);
        Subject mentored = adult.withMeasures(java.util.List.of(Measure.of("MENTORSCHAP")));
        Subject administered = adult.withMeasures(java.util.List.of(Measure.of("BEWIND")));
        assertThat(entitled(
                        Claims.claim(
                                RightKind.ERASURE,
                                Law.WMO,
                                mentored,
                                "MENTOR",
                                "LEGAL_REPRESENTATIVE",
                                "LEGAL_REPRESENTATION"),
                        Facts.none()))
                .isTrue();
        assertThat(entitled(
                        Claims.claim(
                                RightKind.ERASURE,
                                Law.WMO,
                                administered,
                                "FINANCIAL_ADMINISTRATOR",
                                "LEGAL_REPRESENTATIVE",
                                "LEGAL_REPRESENTATION"),
                        Facts.none()))
                .isFalse();
    }

    // Awb 2:1: a capable adult can authorise someone in writing
    @Test
    void whoIsAuthorisedInWritingAsks() {
        Claim claim =
                Claims.claim(RightKind.ACCESS, Law.WMO, subject(45), "CITIZEN", "AUTHORISED", "WRITTEN_AUTHORISATION");
        assertThat(judge(claim, clear(RightKind.ACCESS, Law.WMO)).result()).isEqualTo(Result.GRANTED);
    }

    // AVG 12(2) and (6)
    @Test
    void withoutAnIdentityARequestIsRefusedOnThatGroundAlone() {
        Judgement judgement = JUDGE.withoutIdentity(own(RightKind.ACCESS, Law.WMO, subject(45)), Claims.DAY);
        assertThat(judgement.result()).isEqualTo(Result.REFUSED);
        assertThat(judgement.grounds()).containsExactly("identity-not-established");
    }
}
