package nl.wijkkit.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.sheet.AddressBook.EmergencyNumber;
import nl.wijkkit.plan.sheet.AddressBook.Entry;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetValuesTest {

    private static final Party WORKER = Party.worker("w-1");
    private static final AgreementId SAFE = AgreementId.of("s1");

    @Test
    void aChoiceAndAnAddressBookBindWithBothJacksonsAndKeepToTheirSchemas() {
        SheetChoice choice = SheetChoice.nothing()
                .withSafety(List.of(SAFE))
                .withActions(List.of(ActionId.of("a1")))
                .withAgreements(List.of(AgreementId.of("b1")))
                .withGoals(List.of(GoalId.of("g1")));

        assertThat(Json.bothBind(choice, SheetChoice.class))
                .isEqualTo("{\"safety\":[\"s1\"],\"actions\":[\"a1\"],\"agreements\":[\"b1\"],\"goals\":[\"g1\"]}");
        Json.keepsTo("sheet-choice-1.schema.json", Json.bothBind(choice, SheetChoice.class));
        Json.keepsTo("sheet-choice-1.schema.json", Json.bothBind(SheetChoice.nothing(), SheetChoice.class));
        Json.keepsTo("address-book-1.schema.json", Json.bothBind(Samples.BOOK, AddressBook.class));
        Json.breaks("sheet-choice-1.schema.json", "{\"safety\":[\"no id\"]}");
        Json.breaks("address-book-1.schema.json", "{\"entries\":[],\"emergency\":[{\"telephone\":\"112\"}]}");
        Json.bothBind(new LeftOut(SheetPart.GOAL, 2), LeftOut.class);
    }

    @Test
    void anAgreementIsChosenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SheetChoice.nothing().withSafety(List.of(SAFE)).withAgreements(List.of(SAFE)))
                .withMessage("agreements must differ from one another, got one twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetChoice.nothing().withActions(Collections.nCopies(2, ActionId.of("a1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetChoice.nothing().withGoals(Collections.nCopies(2, GoalId.of("g1"))));
    }

    @Test
    void namesAndLabelsHaveALimitAndNoMessageRepeatsThem() {
        assertThatCode(() -> new Entry(WORKER, "\ud83d\ude00".repeat(60), null)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(WORKER, "M".repeat(61), null))
                .withMessage("name must not be blank and have at most 60 characters, got 61");
        assertThatIllegalArgumentException().isThrownBy(() -> new Entry(WORKER, " \u00a0\u2028", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmergencyNumber(Text.of("a", "b".repeat(41)), "112"))
                .withMessage("label must not be blank and have at most 40 characters, got 41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "0800 2000", "+31 (0)20 123 45 67", "(020) 123-45-67", "14"})
    void aTelephoneNumberMayBeWrittenInSeveralWays(String telephone) {
        assertThatCode(() -> new Entry(WORKER, "Jan", telephone)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "bel Jan", "012345678901234567890", "--", "(-)", "06\n12"})
    void whatIsNoTelephoneNumberIsRefused(String telephone) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(WORKER, "Jan", telephone))
                .withMessage("telephone must be from 2 to 20 digits, spaces and the signs + - ( ), got "
                        + telephone.length() + " characters");
    }

    @Test
    void aBookHoldsEachPartyOnceAndFewEmergencyNumbers() {
        EmergencyNumber number = new EmergencyNumber(Text.same("112"), "112");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressBook.of(Collections.nCopies(2, new Entry(WORKER, "Jan", null)), List.of()))
                .withMessage("parties must differ from one another, got one twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressBook.of(List.of(), Collections.nCopies(7, number)))
                .withMessage("emergency numbers must be at most 6, got 7");
        assertThat(AddressBook.of(List.of(), Collections.nCopies(6, number)).emergency())
                .hasSize(6);
    }

    @Test
    void somethingLeftOutIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeftOut(SheetPart.GOAL, 0))
                .withMessage("count must be 1 or more, got 0");
        assertThat(SheetPart.AGREEMENT.count(1)).isEqualTo(Text.of("1 andere afspraak", "1 other agreement"));
        assertThat(SheetPart.AGREEMENT.count(3)).isEqualTo(Text.of("3 andere afspraken", "3 other agreements"));
    }
}
