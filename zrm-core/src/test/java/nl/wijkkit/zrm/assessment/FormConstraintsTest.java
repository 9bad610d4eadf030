package nl.wijkkit.zrm.assessment;

import static nl.wijkkit.zrm.assessment.FormCases.form;
import static nl.wijkkit.zrm.assessment.FormCases.shares;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.zrm.instrument.Instruments;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // fields that were left empty are part of what is tested
class FormConstraintsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ValidatorFactory ENGLISH_FACTORY = factory(Locale.ENGLISH);
    private static final ValidatorFactory DUTCH_FACTORY = factory(DUTCH);

    private static ValidatorFactory factory(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(java.util.Set.of(Locale.ENGLISH, DUTCH), locale, false))
                .buildValidatorFactory();
    }

    @AfterAll
    static void close() {
        ENGLISH_FACTORY.close();
        DUTCH_FACTORY.close();
    }

    private static Map<String, String> messages(Validator validator, AssessmentForm form) {
        Map<String, String> messages = new TreeMap<>();
        for (ConstraintViolation<AssessmentForm> violation : validator.validate(form)) {
            messages.put(violation.getPropertyPath().toString(), violation.getMessage());
        }
        return messages;
    }

    private static Map<String, String> english(AssessmentForm form) {
        return messages(ENGLISH_FACTORY.getValidator(), form);
    }

    private static Map<String, String> dutch(AssessmentForm form) {
        return messages(DUTCH_FACTORY.getValidator(), form);
    }

    @Test
    void aSoundFormHasNoViolations() {
        assertThat(english(form(
                        FormCases.full(),
                        AnswerForm.without("justitie", "NOT_ASKED"),
                        AnswerForm.unnecessary("financien", "geen aanleiding"))))
                .isEmpty();
    }

    @Test
    void anEmptyFormIsToldInBothLanguages() {
        AssessmentForm empty = new AssessmentForm(null, "", null, " ", null, null, null, null, null);
        assertThat(english(empty))
                .containsExactly(
                        Map.entry("answers", "fill in from 1 to 100 domains"),
                        Map.entry("assessor", "the assessor is required"),
                        Map.entry("instrument", "the instrument is required"),
                        Map.entry("mode", "say who chose the levels"),
                        Map.entry("moment", "the date is required"),
                        Map.entry("subject", "the client is required"));
        assertThat(dutch(empty))
                .containsExactly(
                        Map.entry("answers", "vul 1 tot 100 domeinen in"),
                        Map.entry("assessor", "de beoordelaar is verplicht"),
                        Map.entry("instrument", "het instrument is verplicht"),
                        Map.entry("mode", "geef aan wie de niveaus heeft gekozen"),
                        Map.entry("moment", "de datum is verplicht"),
                        Map.entry("subject", "de cliënt is verplicht"));
    }

    @Test
    void aBadFormIsToldInBothLanguages() {
        String tooLong = "x".repeat(4001);
        AssessmentForm bad = new AssessmentForm(
                "Jan Jansen",
                "i".repeat(251),
                List.of("s".repeat(251), " "),
                "2 maart",
                "é",
                "ALONE",
                131,
                null,
                List.of(
                        new AnswerForm(
                                "d".repeat(201),
                                "l".repeat(101),
                                null,
                                null,
                                tooLong,
                                List.of("PERSON", "x", "PERSON", "PERSON", "PERSON"),
                                -1,
                                101,
                                null,
                                null),
                        new AnswerForm(" ", null, "MAYBE", tooLong, null, null, null, null, 101, null)));
        assertThat(english(bad))
                .containsExactly(
                        Map.entry("age", "the age must be from 0 to 130 years"),
                        Map.entry("answers[0].allShares", "fill in all three shares or none"),
                        Map.entry("answers[0].domain", "the name of a domain has at most 200 characters"),
                        Map.entry("answers[0].level", "a level has at most 100 characters"),
                        Map.entry("answers[0].network", "a share must be from 0 to 100"),
                        Map.entry("answers[0].note", "at most 4000 characters are allowed"),
                        Map.entry("answers[0].ownStrength", "a share must be from 0 to 100"),
                        Map.entry("answers[0].sources", "at most 4 sources are allowed"),
                        Map.entry(
                                "answers[0].sources[1].<list element>",
                                "must be PERSON, NETWORK, COLLEAGUE or ADMINISTRATION"),
                        Map.entry("answers[1].allShares", "fill in all three shares or none"),
                        Map.entry("answers[1].domain", "the domain is required"),
                        Map.entry(
                                "answers[1].oneAnswer",
                                "fill in either a level, or a reason, or why the domain is not necessary"),
                        Map.entry("answers[1].professional", "a share must be from 0 to 100"),
                        Map.entry("answers[1].reason", "must be NOT_APPLICABLE, NOT_ASKED, DECLINED or UNKNOWN"),
                        Map.entry("answers[1].unnecessary", "at most 4000 characters are allowed"),
                        Map.entry("assessor", "must be from 1 to 64 letters, digits and the signs . _ : -"),
                        Map.entry("instrument", "the name of an instrument has at most 250 characters"),
                        Map.entry("mode", "must be PROFESSIONAL, TOGETHER or SELF_REPORT"),
                        Map.entry("moment", "write the date as year-month-day, such as 2026-03-02"),
                        Map.entry("subject", "must be from 1 to 64 letters, digits and the signs . _ : -"),
                        Map.entry(
                                "supplements[0].<list element>",
                                "the name of an instrument has at most 250 characters"),
                        Map.entry("supplements[1].<list element>", "the instrument is required"));
        assertThat(dutch(bad))
                .containsOnlyKeys(english(bad).keySet())
                .containsEntry("age", "de leeftijd moet van 0 tot en met 130 jaar zijn")
                .containsEntry("answers[0].sources", "hooguit 4 bronnen zijn toegestaan")
                .containsEntry("answers[0].domain", "de naam van een domein heeft hooguit 200 tekens")
                .containsEntry("moment", "schrijf de datum als jaar-maand-dag, zoals 2026-03-02")
                .allSatisfy((path, message) ->
                        assertThat(message).isNotEqualTo(english(bad).get(path)));
    }

    @Test
    void tooManySupplementsAndAnswersAreTold() {
        AssessmentForm many = new AssessmentForm(
                "c",
                "zrm-2017",
                Collections.nCopies(11, "zrm-ouderschap"),
                "2026-03-02",
                "w",
                "TOGETHER",
                -1,
                null,
                Collections.nCopies(101, FormCases.full()));
        assertThat(english(many))
                .containsExactly(
                        Map.entry("age", "the age must be from 0 to 130 years"),
                        Map.entry("answers", "fill in from 1 to 100 domains"),
                        Map.entry("supplements", "at most 10 supplements are allowed"));
    }

    @Test
    void whatTheConstraintsRefuseTheConversionRefusesToo() {
        List<AssessmentForm> forms = List.of(
                form(AnswerForm.level("huisvesting", "")),
                form(shares("4", null, 2, null, null)),
                form(shares("4", null, -1, 4, 1)),
                form(AnswerForm.without("huisvesting", "MAYBE")),
                new AssessmentForm("a b", "zrm-2017", null, "2026-03-02", "w", "TOGETHER", null, null, List.of()));
        for (AssessmentForm form : forms) {
            assertThat(english(form)).isNotEmpty();
            assertThat(form.toAssessment(Instruments.shipped().get(Instruments.ZRM_2017), List.of())
                            .problems())
                    .isNotEmpty();
        }
    }
}
