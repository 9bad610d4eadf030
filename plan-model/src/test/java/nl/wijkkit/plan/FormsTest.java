package nl.wijkkit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionForm;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.contact.ContactForm;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalForm;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.TargetForm;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyForm;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final String LONG = "x".repeat(FreeText.MAX_LENGTH + 1);
    private static final TargetForm TARGET = new TargetForm("zrm-2017", "financien", "2/5", "4/5");
    private static final GoalForm GOAL = new GoalForm(" geen schulden meer ", List.of("anna"), List.of(TARGET));
    private static final GoalForm BAD_GOAL = new GoalForm(
            LONG,
            Arrays.asList("Anna Jansen", null, "bob", "bob"),
            List.of(
                    new TargetForm("ZRM 2017!", "", "5/4", null),
                    new TargetForm("zrm-2017", "financien", "2/5", "4/6"),
                    TARGET,
                    new TargetForm("zrm-2017", "financien", null, "5/5")));
    private static final ActionForm ACTION =
            new ActionForm("Anna belt de woningbouw", List.of("g1"), new PartyForm("CITIZEN", "anna"), 0, "2026-03-16");
    private static final ActionForm BAD_ACTION =
            new ActionForm("", List.of("g 1"), new PartyForm("BUURVROUW", "Mevrouw de Vries"), 3, "16 maart");
    private static final ContactForm CONTACT =
            new ContactForm("HOME_VISIT", "2026-03-02", 45, List.of(new PartyForm("WORKER", "w:1")), " ");
    private static final ContactForm BAD_CONTACT =
            new ContactForm("KOFFIE", "2026-02-30", 0, List.of(new PartyForm("CITIZEN", "a:b")), LONG);

    @Test
    void aGoodFormBecomesAGoal() {
        assertThat(GOAL.toGoal(GoalId.of("g1")).orElseThrow())
                .isEqualTo(Goal.of(
                        GoalId.of("g1"),
                        FreeText.of("geen schulden meer"),
                        List.of(PersonId.of("anna")),
                        List.of(Changes.target())));
    }

    @Test
    void aGoodFormBecomesAProposedAction() {
        assertThat(ACTION.toAction(ActionId.of("a1")).orElseThrow())
                .isEqualTo(new Action(
                        ActionId.of("a1"),
                        FreeText.of("Anna belt de woningbouw"),
                        List.of(GoalId.of("g1")),
                        Party.citizen(PersonId.of("anna")),
                        Tier.OWN_STRENGTH,
                        LocalDate.of(2026, 3, 16),
                        ActionStatus.PROPOSED));
    }

    @Test
    void aGoodFormBecomesAContact() {
        assertThat(CONTACT.toContact(ContactId.of("c1")).orElseThrow())
                .isEqualTo(new ContactMoment(
                        ContactId.of("c1"),
                        ContactKind.HOME_VISIT,
                        LocalDate.of(2026, 3, 2),
                        Duration.ofMinutes(45),
                        List.of(Party.worker("w:1")),
                        null));
    }

    @Test
    void everyProblemOfAGoalIsToldAtOnceWithItsPlace() {
        assertThat(told(BAD_GOAL.toGoal(GoalId.of("g1"))))
                .containsExactly(
                        "too-long @ field goal",
                        "not-an-id @ field for whom, number 1",
                        "required @ field for whom, number 2",
                        "stands-twice @ field for whom, number 4",
                        "not-allowed @ field level to reach, number 1",
                        "required @ field level to reach, number 1",
                        "not-allowed @ field level to reach, number 1",
                        "required @ field level to reach, number 1",
                        "not-allowed @ field level to reach, number 2",
                        "stands-twice @ field level to reach, number 4");
    }

    @Test
    void everyProblemOfAnActionIsToldAtOnceWithItsPlace() {
        assertThat(told(BAD_ACTION.toAction(ActionId.of("a1"))))
                .containsExactly(
                        "required @ field action",
                        "not-an-id @ field goals, number 1",
                        "not-allowed @ field owner",
                        "not-an-id @ field owner",
                        "out-of-range @ field tier",
                        "not-a-date @ field due");
        assertThat(told(new ActionForm(null, List.of(), null, null, null).toAction(ActionId.of("a1"))))
                .containsExactly(
                        "required @ field action",
                        "required @ field goals",
                        "required @ field owner",
                        "required @ field tier");
    }

    @Test
    void everyProblemOfAContactIsToldAtOnceWithItsPlace() {
        assertThat(told(BAD_CONTACT.toContact(ContactId.of("c1"))))
                .containsExactly(
                        "not-allowed @ field kind",
                        "not-a-date @ field date",
                        "out-of-range @ field minutes",
                        "not-an-id @ field took part, number 1",
                        "too-long @ field note");
        assertThat(told(new ContactForm(null, null, null, List.of(), null).toContact(ContactId.of("c1"))))
                .containsExactly("required @ field kind", "required @ field date", "required @ field took part");
    }

    @Test
    void noProblemAndNoFormRepeatsWhatSomeoneFilledIn() {
        List<Problem> problems = BAD_ACTION.toAction(ActionId.of("a1")).problems();

        assertThat(problems)
                .allSatisfy(problem -> assertThat(
                                problem.message().nl() + problem.message().en() + problem)
                        .doesNotContain("BUURVROUW", "Vries", "16 maart"));
        assertThat(List.of(GOAL, ACTION, CONTACT, TARGET, BAD_GOAL, new PartyForm("WORKER", "w1")))
                .extracting(Object::toString)
                .containsExactly(
                        "GoalForm[persons=1, targets=1]",
                        "ActionForm[goals=1]",
                        "ContactForm[took part=1]",
                        "TargetForm[hidden]",
                        "GoalForm[persons=4, targets=4]",
                        "PartyForm[hidden]");
    }

    @Test
    void theConstraintsFindNothingInAGoodForm() {
        assertThat(violations(GOAL, Locale.ENGLISH)).isEmpty();
        assertThat(violations(ACTION, Locale.ENGLISH)).isEmpty();
        assertThat(violations(CONTACT, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void theConstraintsSpeakDutchAndEnglish() {
        assertThat(violations(BAD_ACTION, Locale.ENGLISH))
                .containsOnly(
                        entry("due", "write the date as year-month-day, such as 2026-03-02"),
                        entry("goals[0].<list element>", "must be from 1 to 64 letters, digits and the signs . _ : -"),
                        entry("owner.id", "must be from 1 to 64 letters, digits and the signs . _ : -"),
                        entry("owner.kind", "must be CITIZEN, NETWORK, VOLUNTEER, WORKER, DEPARTMENT or PROVIDER"),
                        entry("tier", "the tier must be 0, 1 or 2"),
                        entry("what", "say what is done"));
        assertThat(violations(BAD_ACTION, Locale.forLanguageTag("nl")))
                .containsEntry("due", "schrijf de datum als jaar-maand-dag, zoals 2026-03-02")
                .containsEntry("what", "geef aan wat er gebeurt")
                .containsEntry("tier", "de lijn moet 0, 1 of 2 zijn");
        assertThat(violations(BAD_CONTACT, Locale.forLanguageTag("nl")))
                .containsEntry("note", "hooguit 4000 tekens zijn toegestaan")
                .containsEntry("minutes", "een contact duurt 1 tot 1440 minuten");
        assertThat(violations(new GoalForm(null, List.of(), List.of()), Locale.ENGLISH))
                .containsOnly(entry("words", "write the goal in the family's own words"));
        assertThat(violations(new ContactForm("OFFICE", "2026-03-02", null, List.of(), null), Locale.ENGLISH))
                .containsOnly(entry("tookPart", "from 1 to 50 people take part"));
    }

    @Test
    void everyMessageExistsInBothLanguages() throws IOException {
        assertThat(messages("/ContributorValidationMessages_nl.properties").keySet())
                .isEqualTo(messages("/ContributorValidationMessages.properties").keySet());
    }

    @Test
    void formsBindWithBothJacksons() {
        Json.bothBind(GOAL, GoalForm.class);
        Json.bothBind(ACTION, ActionForm.class);
        Json.bothBind(CONTACT, ContactForm.class);
    }

    @Test
    void listsMayBeLeftOutOfAFormButHoldNoNull() throws IOException {
        assertThat(Json.TWO.readValue("{\"words\":\"rust\"}", GoalForm.class))
                .isEqualTo(new GoalForm("rust", List.of(), List.of()));
        assertThatNullPointerException()
                .isThrownBy(() -> new GoalForm("rust", List.of(), Arrays.asList((TargetForm) null)));
    }

    private static List<String> told(Checked<?> checked) {
        return checked.problems().stream()
                .map(problem -> problem.code() + " @ " + problem.where().en())
                .toList();
    }

    private static Map<String, String> violations(Object form, Locale locale) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.forLanguageTag("nl")), locale, true))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Map<String, String> byPath = new TreeMap<>();
            validator
                    .validate(form)
                    .forEach(violation -> byPath.put(violation.getPropertyPath().toString(), violation.getMessage()));
            return byPath;
        }
    }

    private static Properties messages(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream bytes = Objects.requireNonNull(FormsTest.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
