package nl.wijkkit.zrm.assessment;

import static nl.wijkkit.zrm.assessment.Cases.FINANCES;
import static nl.wijkkit.zrm.assessment.Cases.HOUSING;
import static nl.wijkkit.zrm.assessment.Cases.JUSTICE;
import static nl.wijkkit.zrm.assessment.Cases.WORK;
import static nl.wijkkit.zrm.assessment.Cases.level;
import static nl.wijkkit.zrm.assessment.FormCases.form;
import static nl.wijkkit.zrm.assessment.FormCases.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // lists that a form leaves out arrive as null
class AssessmentFormTest {

    private static final String NAME = "Jan Jansen, Dorpsstraat 1";

    private static List<Problem> problems(AssessmentForm form) {
        return form.toAssessment(Cases.ZRM_2017, List.of()).problems();
    }

    private static void assertProblem(AssessmentForm form, String code, String text) {
        assertThat(problems(form)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem).hasToString(text);
        });
    }

    @Test
    void aSoundFormBecomesAnAssessment() {
        AssessmentForm form = form(
                AnswerForm.without("JUSTITIE", "NOT_ASKED"),
                FormCases.full(),
                AnswerForm.level("werk & opleiding", "voldoende zelfredzaam"),
                AnswerForm.level("FINANCIËN", " 2/5 "),
                AnswerForm.unnecessary("tijdsbesteding", "geen aanleiding"));
        Assessment assessment = form.toAssessment(Cases.ZRM_2017, List.of()).orElseThrow();
        assertThat(assessment)
                .isEqualTo(Assessment.of(Cases.ZRM_2017, SubjectId.of("c-4711"), Cases.MARCH)
                        .by(AssessorId.of("w-12"), Mode.TOGETHER)
                        .level(FINANCES, 2)
                        .level(WORK, 4)
                        .level(HOUSING, 4)
                        .shares(HOUSING, Shares.of(2, 1, 1))
                        .note(HOUSING, "woont begeleid")
                        .sources(HOUSING, InformationSource.PERSON, InformationSource.COLLEAGUE)
                        .olderInformation(HOUSING)
                        .without(JUSTICE, Answer.Reason.NOT_ASKED)
                        .unnecessary(nl.wijkkit.zrm.instrument.DomainKey.of("tijdsbesteding"), "geen aanleiding")
                        .build());
        assertThat(assessment.answers().keySet()).containsExactly(FINANCES, WORK, HOUSING, JUSTICE);
    }

    @Test
    void anEmptyFormGivesAllProblemsAtOnce() {
        AssessmentForm empty = new AssessmentForm(null, " ", null, "", null, null, null, null, null);
        assertThat(problems(empty))
                .extracting(Problem::toString)
                .containsExactly(
                        "subject: required, but not filled in",
                        "instrument: required, but not filled in",
                        "moment: required, but not filled in",
                        "assessor: required, but not filled in",
                        "mode: required, but not filled in",
                        "answers: expected at least one domain, found none");
        assertThat(problems(empty)).extracting(Problem::code).containsOnly("required");
        assertThat(problems(empty))
                .extracting(problem ->
                        problem.where().nl() + ": " + problem.message().nl())
                .startsWith("cliënt: verplicht, maar niet ingevuld", "instrument: verplicht, maar niet ingevuld")
                .endsWith("antwoorden: verwacht: minstens één domein; gevonden: geen");
    }

    @Test
    void aBadFormGivesAllProblemsAtOnceWithoutQuotingWhatWasWritten() {
        AssessmentForm bad = new AssessmentForm(
                NAME,
                NAME,
                List.of(NAME, " "),
                NAME,
                NAME,
                NAME,
                131,
                null,
                List.of(
                        new AnswerForm(NAME, NAME, null, null, null, List.of(NAME), null, null, null, null),
                        AnswerForm.without("huisvesting", NAME)));
        List<Problem> problems = problems(bad);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "subject: expected from 1 to 64 letters, digits and the signs . _ : -, found a text of 25"
                                + " characters",
                        "instrument: expected zrm-2017, found a text of 25 characters",
                        "supplement 1: expected no supplement, found a text of 25 characters",
                        "supplement 2: required, but not filled in",
                        "moment: expected an existing date as year-month-day, such as 2026-03-02, found a text of 25"
                                + " characters",
                        "assessor: expected from 1 to 64 letters, digits and the signs . _ : -, found a text of 25"
                                + " characters",
                        "mode: expected one of PROFESSIONAL, TOGETHER, SELF_REPORT, found a text of 25 characters",
                        "age: expected a number from 0 to 130, found 131",
                        "answer 1, domain: expected a domain of zrm-2017, found a text of 25 characters",
                        "answer 1, level: expected a whole level from 1 to 5, found a text of 25 characters",
                        "answer 1, source: expected one of PERSON, NETWORK, COLLEAGUE, ADMINISTRATION, found a text of"
                                + " 25 characters",
                        "answer 2, reason: expected one of NOT_APPLICABLE, NOT_ASKED, DECLINED, UNKNOWN, found a text"
                                + " of 25 characters");
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "not-a-pseudonym",
                        "other-instrument",
                        "unknown-supplement",
                        "required",
                        "not-a-date",
                        "not-a-pseudonym",
                        "not-allowed",
                        "out-of-range",
                        "unknown-domain",
                        "not-a-level",
                        "not-allowed",
                        "not-allowed");
        assertThat(problems)
                .allSatisfy(problem -> assertThat(
                                problem.message().nl() + problem.message().en())
                        .doesNotContain("Jan", "Dorpsstraat"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "99", "999", "-1", "-9", "-99"})
    void aMissingCodeOfAnotherSystemIsRefusedWithAHint(String code) {
        assertProblem(
                form(AnswerForm.level("huisvesting", code)),
                "missing-code",
                "answer 1, level: expected a level from 1 to 5, found " + code
                        + ", in other systems the code for no answer; give the reason why there is no level");
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, 2.5",
        "'2,5', '2,5'",
        "6, 6",
        "10, 10",
        "6/5, a text of 3 characters",
        "3/4, a text of 3 characters",
        "x/5, a text of 3 characters"
    })
    void thereIsNoHalfLevelAndNoLevelOfAnotherScale(String written, String found) {
        List<Problem> problems = problems(form(AnswerForm.level("huisvesting", written)));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("not-a-level");
            assertThat(problem.message().en()).startsWith("expected a whole level from 1 to 5, found ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1/5", "acuut probleem", "ACUTE_PROBLEMATIEK"})
    void aLevelIsANumberALevelOrAName(String written) {
        assertThat(form(AnswerForm.level("huisvesting", written))
                        .toAssessment(Cases.ZRM_2017, List.of())
                        .orElseThrow()
                        .answers())
                .containsEntry(HOUSING, level(1));
    }

    @Test
    void anIdOfACodeListIsNoDomain() {
        assertThat(problems(form(AnswerForm.level("4", "2"))))
                .extracting(Problem::code)
                .containsExactly("number-not-a-domain");
    }

    @Test
    void aDomainStandsOnce() {
        assertProblem(
                form(
                        AnswerForm.level("huisvesting", "2"),
                        AnswerForm.level("financien", "2"),
                        AnswerForm.level("HUISVESTING", "3")),
                "duplicate-domain",
                "answer 3, domain: expected each domain once, found the same domain as in answer 1");
    }

    @Test
    void anAnswerIsExactlyOneThing() {
        String text = "answer 1: expected a level, or a reason, or why it is not necessary, found none or more than one"
                + " of these";
        assertProblem(form(AnswerForm.level("huisvesting", " ")), "not-one-answer", text);
        assertProblem(
                form(new AnswerForm("huisvesting", "2", "UNKNOWN", null, null, null, null, null, null, null)),
                "not-one-answer",
                text);
        assertProblem(
                form(new AnswerForm("huisvesting", null, "UNKNOWN", "x", null, null, null, null, null, null)),
                "not-one-answer",
                text);
        assertProblem(
                form(new AnswerForm("huisvesting", "2", null, "x", null, null, null, null, null, null)),
                "not-one-answer",
                text);
    }

    @Test
    void aDomainIsRequired() {
        assertProblem(form(AnswerForm.level("", "2")), "required", "answer 1, domain: required, but not filled in");
    }

    @Test
    void nothingElseIsRecordedAboutADomainThatIsNotNecessary() {
        String text = "answer 1: expected nothing else about a domain that is not necessary, found a note, a source or"
                + " older information";
        assertProblem(
                form(new AnswerForm("huisvesting", null, null, "x", "note", null, null, null, null, null)),
                "not-answered",
                text);
        assertProblem(
                form(new AnswerForm("huisvesting", null, null, "x", null, List.of("PERSON"), null, null, null, null)),
                "not-answered",
                text);
        assertProblem(
                form(new AnswerForm("huisvesting", null, null, "x", null, null, null, null, null, true)),
                "not-answered",
                text);
    }

    @Test
    void sharesDivideALevel() {
        assertThat(problems(form(shares("4", null, 0, 4, 0)))).isEmpty();
        assertProblem(
                form(shares("4", null, 2, 1, null)),
                "shares-incomplete",
                "answer 1, shares: expected all three shares or none, found 2");
        assertProblem(
                form(shares("4", null, 2, 1, 2)),
                "shares-do-not-add-up",
                "answer 1, shares: expected shares that add up to 4, found 5");
        assertProblem(
                form(shares("4", null, 6, -1, -1)),
                "out-of-range",
                "answer 1, shares: expected a number from 0 to 5, found 6");
        assertProblem(
                form(shares("4", null, 5, -1, 0)),
                "out-of-range",
                "answer 1, shares: expected a number from 0 to 5, found -1");
        assertProblem(
                form(shares(null, "DECLINED", 2, 1, 1)),
                "shares-without-level",
                "answer 1, shares: expected a level to divide, found none");
        // the level is the problem, not the shares
        assertThat(problems(form(shares("0", null, 2, 1, 1))))
                .extracting(Problem::code)
                .containsExactly("missing-code");
    }

    @Test
    void aTextHasALimit() {
        String longest = "x".repeat(AnswerForm.MAX_TEXT);
        AnswerForm fits = new AnswerForm("huisvesting", "2", null, null, longest, null, null, null, null, null);
        assertThat(problems(form(fits))).isEmpty();
        AnswerForm tooLong =
                new AnswerForm("huisvesting", "2", null, null, longest + "x", null, null, null, null, null);
        assertProblem(form(tooLong), "too-long", "answer 1, note: expected at most 4000 characters, found 4001");
        assertProblem(
                form(AnswerForm.unnecessary("huisvesting", longest + "x")),
                "too-long",
                "answer 1, unnecessary: expected at most 4000 characters, found 4001");
    }

    @Test
    void aSourceThatIsNamedTwiceCountsOnce() {
        AnswerForm twice = new AnswerForm(
                "huisvesting", "2", null, null, null, List.of("PERSON", "PERSON"), null, null, null, null);
        assertThat(form(twice)
                        .toAssessment(Cases.ZRM_2017, List.of())
                        .orElseThrow()
                        .sources())
                .containsEntry(HOUSING, List.of(InformationSource.PERSON));
    }

    @Test
    void aDateMustExist() {
        AssessmentForm form = new AssessmentForm(
                "c", "zrm-2017", null, "2026-02-30", "w", "TOGETHER", null, null, List.of(FormCases.full()));
        assertThat(problems(form)).extracting(Problem::code).containsExactly("not-a-date");
    }

    private static AssessmentForm parent(List<String> supplements, Integer age, Boolean cares, AnswerForm... answers) {
        return new AssessmentForm(
                "c", "zrm-2013", supplements, "2026-03-02", "w", "PROFESSIONAL", age, cares, List.of(answers));
    }

    @Test
    void aSupplementIsForThoseItAppliesTo() {
        String own = Cases.OUDERSCHAP.domains().get(0).key().value();
        List<Instrument> available = List.of(Cases.OUDERSCHAP);
        List<String> used = List.of("zrm-ouderschap");
        Assessment assessment = parent(used, 30, true, AnswerForm.level(own, "3"))
                .toAssessment(Cases.ZRM_2013, available)
                .orElseThrow();
        assertThat(assessment.supplements()).containsExactly(Cases.OUDERSCHAP.id());
        assertThat(parent(used, 30, false, AnswerForm.level(own, "3"))
                        .toAssessment(Cases.ZRM_2013, available)
                        .problems())
                .singleElement()
                .hasToString("instrument zrm-ouderschap: meant for someone who cares for minors; that is not so here,"
                        + " or not known");
        assertThat(parent(List.of(), 30, true, AnswerForm.level(own, "3"))
                        .toAssessment(Cases.ZRM_2013, available)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("unknown-domain");
        assertThat(parent(List.of("zrm-x", "zrm-ouderschap", "zrm-ouderschap"), 30, true, AnswerForm.level("x", "3"))
                        .toAssessment(Cases.ZRM_2013, available)
                        .problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        text -> assertThat(text)
                                .isEqualTo(
                                        "supplement 1: expected one of zrm-ouderschap, found a text of 5 characters"),
                        text -> assertThat(text)
                                .isEqualTo("supplement 3: expected this supplement once, found it again"),
                        text -> assertThat(text)
                                .startsWith("answer 1, domain: expected one of the domains financien, "));
    }

    @Test
    void anAgeOutsideTheInstrumentIsAProblem() {
        assertThat(parent(List.of(), 17, null, AnswerForm.level("huisvesting", "3"))
                        .toAssessment(Cases.ZRM_2013, List.of())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("instrument-not-applicable");
        assertThat(parent(List.of(), 0, null, AnswerForm.level("huisvesting", "3"))
                        .toAssessment(Cases.ZRM_2013, List.of())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("instrument-not-applicable");
        assertThat(parent(List.of(), -1, null, AnswerForm.level("huisvesting", "3"))
                        .toAssessment(Cases.ZRM_2013, List.of())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("out-of-range");
        assertThat(parent(List.of(), 130, null, AnswerForm.level("huisvesting", "3"))
                        .toAssessment(Cases.ZRM_2013, List.of())
                        .problems())
                .isEmpty();
    }

    @Test
    void aHouseholdHasNoAge() {
        AssessmentForm form = new AssessmentForm(
                "h-1",
                "zrm-huishoudens",
                null,
                "2026-03-02",
                "w",
                "PROFESSIONAL",
                40,
                null,
                List.of(AnswerForm.level(
                        Cases.HUISHOUDENS.domains().get(0).key().value(), "3")));
        assertThat(form.toAssessment(Cases.HUISHOUDENS, List.of()).problems()).isEmpty();
    }

    @Test
    void printsNothingThatWasFilledIn() {
        assertThat(form(FormCases.full())).hasToString("AssessmentForm[answers=1]");
        assertThat(FormCases.full()).hasToString("AnswerForm[hidden]");
    }

    @Test
    void anAnswerIsNotNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new AssessmentForm(
                        null, null, null, null, null, null, null, null, Arrays.asList((AnswerForm) null)))
                .withMessage("answers must not hold null");
    }
}
