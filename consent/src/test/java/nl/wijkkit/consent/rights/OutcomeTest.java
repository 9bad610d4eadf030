package nl.wijkkit.consent.rights;

import static nl.wijkkit.consent.rights.Claims.JUDGE;
import static nl.wijkkit.consent.rights.Claims.clear;
import static nl.wijkkit.consent.rights.Claims.judge;
import static nl.wijkkit.consent.rights.Claims.own;
import static nl.wijkkit.consent.rights.Claims.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.plan.law.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a request, from the text of the laws. */
class OutcomeTest {

    private static Judgement adult(RightKind kind, Law law, Findings findings) {
        return judge(own(kind, law, subject(45)), findings);
    }

    @ParameterizedTest
    @EnumSource(RightKind.class)
    void withoutAGroundARequestIsGranted(RightKind kind) {
        for (Law law : List.of(Law.WMO, Law.JEUGDWET, Law.WGS, Law.ZVW)) {
            Judgement judgement = adult(kind, law, clear(kind, law));
            assertThat(judgement.result()).as(kind + " " + law).isEqualTo(Result.GRANTED);
            assertThat(judgement.grounds()).isEmpty();
        }
    }

    // each ground of the text of the article, with the one answer that makes it hold
    @ParameterizedTest
    @CsvSource({
        // Wmo 2015 5.3.2(4): privacy of another, or the task of Veilig Thuis
        "ACCESS,WMO,third-party-privacy,true,PARTLY,third-party-privacy",
        "ACCESS,WMO,needed-to-end-violence,true,REFUSED,needed-to-end-violence",
        // Jeugdwet 7.3.10
        "ACCESS,JEUGDWET,third-party-privacy,true,PARTLY,third-party-privacy",
        // AVG 15(4), 12(5)
        "ACCESS,WGS,rights-of-others,true,PARTLY,rights-of-others",
        "ACCESS,WGS,manifestly-unfounded,true,REFUSED,manifestly-unfounded",
        "ACCESS,WGS,excessive,true,REFUSED,excessive",
        // Wmo 2015 5.3.5(2), Jeugdwet 7.3.9(2), BW 7:455(2)
        "ERASURE,WMO,important-for-other,true,REFUSED,important-for-other",
        "ERASURE,WMO,law-requires-keeping,true,REFUSED,law-requires-keeping",
        "ERASURE,JEUGDWET,important-for-other,true,REFUSED,important-for-other",
        "ERASURE,JEUGDWET,law-requires-keeping,true,REFUSED,law-requires-keeping",
        "ERASURE,JEUGDWET,needed-for-claim,true,REFUSED,needed-for-claim",
        "ERASURE,ZVW,important-for-other,true,REFUSED,important-for-other",
        // AVG 17(3)(b) and (e)
        "ERASURE,WGS,law-requires-keeping,true,REFUSED,law-requires-keeping",
        "ERASURE,WGS,needed-for-claim,true,REFUSED,needed-for-claim",
        // AVG 20(1) and (4)
        "PORTABILITY,SELF,automated,false,REFUSED,not-automated",
        "PORTABILITY,SELF,provided-by-person,false,REFUSED,not-provided-by-person",
        "PORTABILITY,SELF,rights-of-others,true,PARTLY,rights-of-others",
        // AVG 16; Jeugdwet 7.3.8(2)
        "CORRECTION,WMO,factual-error,false,REFUSED,not-a-factual-error",
        "STATEMENT,JEUGDWET,about-own-file,false,REFUSED,not-own-file",
        // AVG 21(1)
        "OBJECTION,WMO,compelling-grounds,true,REFUSED,compelling-grounds",
        "OBJECTION,WMO,needed-for-claim,true,REFUSED,needed-for-claim",
        "OBJECTION,WMO,own-situation,false,REFUSED,no-own-situation",
        // UAVG 41(1): every right of AVG 12 to 21
        "ACCESS,WGS,exception-necessary,true,REFUSED,exception-necessary",
        "PORTABILITY,SELF,exception-necessary,true,REFUSED,exception-necessary",
        "CORRECTION,WMO,exception-necessary,true,REFUSED,exception-necessary",
        "STATEMENT,WMO,exception-necessary,true,REFUSED,exception-necessary",
        "RESTRICTION,WMO,exception-necessary,true,REFUSED,exception-necessary",
        "OBJECTION,WMO,exception-necessary,true,REFUSED,exception-necessary",
        "ERASURE,WGS,exception-necessary,true,REFUSED,exception-necessary",
        "RECIPIENTS,WMO,exception-necessary,true,REFUSED,exception-necessary"
    })
    void aGroundRefusesAsFarAsItGoes(
            RightKind kind, String law, String point, boolean answer, Result result, String ground) {
        Judgement judgement = adult(kind, Law.of(law), clear(kind, Law.of(law)).with(point, answer));
        assertThat(judgement.result()).isEqualTo(result);
        assertThat(judgement.grounds()).containsExactly(ground);
    }

    // AVG 20(3): no portability for a public task; 21(1): no objection against a duty by law, nor against consent
    @ParameterizedTest
    @CsvSource({
        "PORTABILITY,CONSENT,GRANTED",
        "PORTABILITY,CONTRACT,GRANTED",
        "PORTABILITY,PUBLIC_TASK,REFUSED",
        "PORTABILITY,LEGAL_OBLIGATION,REFUSED",
        "OBJECTION,PUBLIC_TASK,GRANTED",
        "OBJECTION,LEGITIMATE_INTEREST,GRANTED",
        "OBJECTION,LEGAL_OBLIGATION,REFUSED",
        "OBJECTION,CONSENT,REFUSED",
        "OBJECTION,CONTRACT,REFUSED",
        "OBJECTION,VITAL_INTEREST,REFUSED"
    })
    void portabilityAndObjectionDependOnTheBasis(RightKind kind, Basis basis, Result expected) {
        Findings findings = new Findings(basis, clear(kind, Law.WMO).answers());
        assertThat(adult(kind, Law.WMO, findings).result()).isEqualTo(expected);
    }

    // AVG 21(3): an objection to direct marketing is not weighed, and its basis does not matter
    @ParameterizedTest
    @EnumSource(Basis.class)
    void anObjectionToDirectMarketingIsAlwaysGranted(Basis basis) {
        Findings against = new Findings(
                        basis, clear(RightKind.OBJECTION, Law.WMO).answers())
                .with("own-situation", false)
                .with("compelling-grounds", true)
                .with("needed-for-claim", true);
        assertThat(adult(RightKind.OBJECTION, Law.WMO, against).result()).isEqualTo(Result.REFUSED);
        assertThat(adult(RightKind.OBJECTION, Law.WMO, against.with("direct-marketing", true))
                        .result())
                .isEqualTo(Result.GRANTED);
    }

    // Wmo 2015 5.3.2(4), 5.3.5(2), Jeugdwet 7.3.9(2), 7.3.10: their own closed lists; UAVG 41 is about AVG 12 to 21
    @Test
    void theExceptionOfTheUavgIsNotAGroundUnderTheOwnRulesOfWmoAndJeugdwet() {
        for (Law law : List.of(Law.WMO, Law.JEUGDWET)) {
            for (RightKind kind : List.of(RightKind.ACCESS, RightKind.ERASURE)) {
                assertThat(JUDGE.table().right(kind, law).points())
                        .as(kind + " " + law)
                        .doesNotContain("exception-necessary");
            }
        }
    }

    // AVG 17(1) and 18(1): one of the grounds is enough, none is too little
    @Test
    void erasureAndRestrictionNeedOneOfTheGroundsOfTheArticle() {
        for (Map.Entry<RightKind, List<String>> kind : Map.of(
                        RightKind.ERASURE,
                        List.of(
                                "no-longer-needed",
                                "consent-withdrawn",
                                "objection-upheld",
                                "unlawful",
                                "duty-to-erase"),
                        RightKind.RESTRICTION,
                        List.of("accuracy-contested", "unlawful", "needed-by-person-for-claim", "objection-pending"))
                .entrySet()) {
            Findings none = clear(kind.getKey(), Law.WGS);
            for (String point : kind.getValue()) {
                none = none.with(point, false);
            }
            assertThat(adult(kind.getKey(), Law.WGS, none).result()).isEqualTo(Result.REFUSED);
            for (String point : kind.getValue()) {
                assertThat(adult(kind.getKey(), Law.WGS, none.with(point, true)).result())
                        .as(point)
                        .isEqualTo(Result.GRANTED);
            }
        }
    }

    // Wmo 2015 5.3.5(1): a written request; Jeugdwet 7.3.9(1): a request
    @Test
    void destructionUnderTheWmoIsAskedInWriting() {
        for (Law law : List.of(Law.WMO, Law.JEUGDWET)) {
            Claim written = own(RightKind.ERASURE, law, subject(45));
            Claim spoken = new Claim(
                    written.kind(),
                    written.subject(),
                    written.actor(),
                    written.evidence(),
                    law,
                    written.category(),
                    false,
                    written.parts());
            Judgement judgement = judge(spoken, clear(RightKind.ERASURE, law));
            assertThat(judgement.grounds()).isEqualTo(law.equals(Law.WMO) ? List.of("not-in-writing") : List.of());
        }
    }

    // AVG 19; Jeugdwet 7.3.8(2): a correction that is refused puts the person's own statement in the file
    @Test
    void whatMustBeDoneFollowsFromTheOutcome() {
        assertThat(adult(
                                RightKind.CORRECTION,
                                Law.WMO,
                                clear(RightKind.CORRECTION, Law.WMO).with("shared-before", true))
                        .duties())
                .containsExactly(Duty.of("NOTIFY_RECIPIENTS"));
        assertThat(adult(
                                RightKind.CORRECTION,
                                Law.WMO,
                                clear(RightKind.CORRECTION, Law.WMO).with("factual-error", false))
                        .duties())
                .containsExactly(Duty.of("ADD_SUBJECT_STATEMENT"));
        assertThat(adult(RightKind.ERASURE, Law.JEUGDWET, clear(RightKind.ERASURE, Law.JEUGDWET))
                        .duties())
                .containsExactly(Duty.of("ERASE_WITHIN_3_MONTHS"));
        assertThat(adult(
                                RightKind.ACCESS,
                                Law.WMO,
                                clear(RightKind.ACCESS, Law.WMO).with("third-party-privacy", true))
                        .duties())
                .containsExactly(Duty.of("REDACT_THIRD_PARTIES"));
        assertThat(JUDGE.meanwhile(own(RightKind.OBJECTION, Law.WMO, subject(45)), Claims.DAY, Facts.none()))
                .contains(Duty.of("RESTRICT_PROCESSING"));
    }

    @Test
    void nothingIsJudgedBeforeAllIsEstablished() {
        Claim claim = own(RightKind.ERASURE, Law.WMO, subject(45));
        assertThat(JUDGE.missing(claim, List.of()))
                .isEqualTo(Map.of(
                        "record-1",
                        List.of("important-for-other", "law-requires-keeping", "needed-for-claim", "shared-before")));
        assertThat(JUDGE.missing(own(RightKind.OBJECTION, Law.WMO, subject(45)), List.of())
                        .get("record-1"))
                .startsWith("basis");
        assertThatThrownBy(() -> judge(claim, Findings.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("all points must be established first, see missing");
    }

    @Test
    void eachPartHasItsOwnOutcome() {
        Claim one = own(RightKind.ERASURE, Law.JEUGDWET, subject(45));
        Claim two = new Claim(
                one.kind(),
                one.subject(),
                one.actor(),
                one.evidence(),
                one.origin(),
                one.category(),
                true,
                List.of("record-1", "record-2"));
        Findings fine = clear(RightKind.ERASURE, Law.JEUGDWET);
        Judgement judgement = JUDGE.judge(
                two,
                Claims.DAY,
                Facts.none(),
                List.of(
                        new PartFindings("record-1", fine),
                        new PartFindings("record-2", fine.with("important-for-other", true))));
        assertThat(judgement.result()).isEqualTo(Result.PARTLY);
        assertThat(judgement.partsThatAre(Result.GRANTED)).containsExactly("record-1");
        assertThat(judgement.partsThatAre(Result.REFUSED)).containsExactly("record-2");
    }
}
