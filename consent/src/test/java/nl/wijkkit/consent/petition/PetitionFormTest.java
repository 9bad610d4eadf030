package nl.wijkkit.consent.petition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rights.Claims;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.Judge;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.problem.Problem;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetitionFormTest {

    private static PetitionForm form(@Nullable String kind, @Nullable String capacity, @Nullable String wish) {
        return new PetitionForm(kind, "p-1", capacity, wish, null, List.of());
    }

    @Test
    void aFormBecomesWhatIsWanted() {
        Wanted wanted = form("ACCESS", " ", null).toWanted().orElseThrow();
        assertThat(wanted)
                .isEqualTo(new Wanted(RightKind.ACCESS, Claims.PERSON, GiverRole.SELF, null, false, List.of()));
        IntakeChange.Opened opening = wanted.opening(
                Claims.subject(45), Law.WMO, DataCategory.of("FULL_FILE"), true, Holder.ADMINISTRATIVE_BODY);
        assertThat(opening.claim().parts()).containsExactly(Wanted.WHOLE_FILE);
    }

    @Test
    void everyMistakeIsToldWithItsCode() {
        PetitionForm wrong = new PetitionForm(
                "FORGET", null, "KING", "x".repeat(FreeText.MAX_LENGTH + 1), null, List.of("?", "a", "a"));
        assertThat(wrong.toWanted().problems())
                .extracting(Problem::code)
                .containsExactly("not-allowed", "required", "not-allowed", "too-long", "not-an-id", "stands-twice");
        assertThat(wrong.toWanted().problems().toString()).doesNotContain("KING");
        assertThat(form("CORRECTION", null, " ").toWanted().problems())
                .extracting(Problem::code)
                .containsExactly("required");
        assertThat(new PetitionForm("ACCESS", "p-1", null, null, null, Collections.nCopies(101, "a"))
                        .toWanted()
                        .problems())
                .extracting(Problem::code)
                .contains("out-of-range");
        assertThat(wrong).hasToString("PetitionForm[hidden]");
    }

    @Test
    void aValidatorFindsTheSameInDutchAndEnglish() {
        PetitionForm wrong = form("FORGET", "KING", "x".repeat(FreeText.MAX_LENGTH + 1));
        assertThat(messages(wrong, "nl"))
                .hasSize(3)
                .anyMatch(text -> text.startsWith("moet ACCESS"))
                .contains("hooguit 4000 tekens zijn toegestaan");
        assertThat(messages(wrong, "en"))
                .hasSize(3)
                .anyMatch(text -> text.startsWith("must be ACCESS"))
                .contains("at most 4000 characters are allowed");
        assertThat(messages(form("ACCESS", "SELF", null), "nl")).isEmpty();
    }

    private static List<String> messages(PetitionForm form, String language) {
        Locale locale = Locale.forLanguageTag(language);
        ParameterMessageInterpolator interpolator = new ParameterMessageInterpolator(
                Set.of(Locale.forLanguageTag("nl"), Locale.ENGLISH), locale, context -> locale, false);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(form).stream()
                    .map(violation -> violation.getMessage())
                    .sorted()
                    .toList();
        }
    }

    // in each capacity the rules of access see someone who may, or may not, ask for the file of a child or an adult
    @ParameterizedTest
    @CsvSource({
        "SELF,45,CAPABLE,true",
        "SELF,9,NOT_ASKED,false",
        "PARENT_WITH_AUTHORITY,9,NOT_ASKED,true",
        "PARENT_WITHOUT_AUTHORITY,9,NOT_ASKED,false",
        "AUTHORISED,45,CAPABLE,true",
        "MENTOR,45,CAPABLE,false"
    })
    void aCapacityIsSeenByTheRulesOfAccess(
            GiverRole capacity, int age, nl.wijkkit.consent.vocabulary.Capacity able, boolean expected) {
        Wanted wanted = new Wanted(RightKind.ACCESS, Claims.PERSON, capacity, null, false, List.of());
        Subject subject = Claims.subject(age, able);
        IntakeChange.Opened opening =
                wanted.opening(subject, Law.JEUGDWET, DataCategory.of("FULL_FILE"), true, Holder.OTHER);
        assertThat(Judge.dutch()
                        .standing(opening.claim(), LocalDate.of(2026, 3, 9), Facts.none())
                        .isPermitted())
                .isEqualTo(expected);
    }
}
