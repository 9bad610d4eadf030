package nl.wijkkit.consent.petition;

import static nl.wijkkit.consent.petition.Course.JUDGE;
import static nl.wijkkit.consent.petition.Course.RESIDENT;
import static nl.wijkkit.consent.petition.Course.WORDS;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.ledger.Giver;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.preference.Channel;
import nl.wijkkit.consent.preference.Preference;
import nl.wijkkit.consent.preference.PreferenceAnswer;
import nl.wijkkit.consent.preference.PreferenceId;
import nl.wijkkit.consent.preference.PreferenceReader;
import nl.wijkkit.consent.preference.Wish;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Claims;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.consent.rights.RightsReader;
import nl.wijkkit.consent.rights.RightsTable;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every public value of requests, rights and preferences binds with Jackson 2 and 3; shipped data keep to their schema. */
class PetitionJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Test
    void everyEventRoundTrips() {
        Course course = Course.open(RightKind.ERASURE, Law.JEUGDWET, DAY);
        course.does(DAY, new IntakeChange.IdentityAsked(WORDS, DAY.plusDays(9)));
        course.does(DAY, new IntakeChange.TakenUp(Facts.none().with("good_care_opposes", false)));
        course.does(DAY, course.extension(DAY));
        course.decided(DAY, course.clear().with("important-for-other", true));
        course.tries(DAY, RESIDENT, new ObjectionChange.Contested(WORDS)).orElseThrow();
        course.does(DAY, course.postponement(DAY));
        course.does(DAY, course.again(DAY, course.clear().with("shared-before", true)));
        course.does(DAY, Course.told());
        course.does(DAY, new AnswerChange.CarriedOut());
        assertThat(course.petition().history()).hasSize(10);
        course.petition().history().forEach(event -> assertRoundTrip(event, PetitionEvent.class));
        assertRoundTrip(new IntakeChange.Withdrawn(), PetitionChange.class, "{\"type\": \"withdrawn-1\"}");
        assertRoundTrip(
                new PetitionRefusal(
                        PetitionRule.PERSON_DECIDES, course.petition().id(), Stage.IN_HAND),
                PetitionRefusal.class);
    }

    @Test
    void theOtherValuesRoundTrip() {
        RightsTable table = RightsReader.shipped();
        assertRoundTrip(table, RightsTable.class);
        Course course = Course.open(RightKind.ACCESS, Law.WMO, DAY).takenUp(DAY);
        course.decided(DAY, course.clear());
        assertRoundTrip(Takeout.of(course.petition(), JUDGE), Takeout.class);
        assertRoundTrip(
                Consequences.restriction(
                                Course.open(RightKind.OBJECTION, Law.WMO, DAY).petition())
                        .orElseThrow(),
                Restriction.class);
        PetitionForm form = new PetitionForm("ERASURE", "p-1", "SELF", "gone", true, List.of("record-1"));
        assertRoundTrip(form, PetitionForm.class);
        assertRoundTrip(form.toWanted().orElseThrow(), Wanted.class);
        for (Wish wish : List.of(
                Wish.KeepFrom.everything("SCHOOL"),
                new Wish.Speak("ar", true),
                new Wish.ReachBy(List.of(Channel.LETTER)))) {
            Preference preference = new Preference(
                    PreferenceId.of("pref-1"),
                    Claims.PERSON,
                    Giver.of("p-2", GiverRole.MENTOR),
                    Period.startingOn(DAY),
                    wish);
            assertRoundTrip(preference, Preference.class);
            assertRoundTrip(PreferenceReader.shipped().answer(preference, Age.of(45)), PreferenceAnswer.class);
        }
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(PetitionJsonTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "consent-rights-1, /nl/wijkkit/consent/rights/rights-nl.json",
        "consent-preferences-1, /nl/wijkkit/consent/preference/preferences-nl.json"
    })
    void whatIsShippedKeepsToItsSchema(String schema, String document) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource("/META-INF/wijkkit/schema/" + schema + ".schema.json"))
                        .validate(resource(document), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"answer\": \"AVG_ANSWER_1M\"|\"answer\": \"NO_SUCH\"|no-such-term",
                "\"amount\": 1,|\"amount\": 0,|not-a-term",
                "\"kind\": \"ERASURE\"|\"kind\": \"FORGET\"|not-allowed",
                "\"id\": \"access-jeugdwet\"|\"id\": \"access-wmo\"|not-a-table",
                "\"inWriting\": true|\"inWriting\": \"yes\"|wrong-type",
                "\"written_request\": \"true\"|\"written_request\": \"?\"|not-allowed"
            })
    void aTableWithAMistakeIsRefusedWithItsCode(String good, String wrong, String code) throws IOException {
        String table = resource("/nl/wijkkit/consent/rights/rights-nl.json");
        assertThat(table).contains(good);
        assertThat(RightsReader.read(new StringReader(table.replace(good, wrong)))
                        .problems())
                .extracting(Problem::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"extent\": \"PART\"|\"extent\": \"SOME\"|not-allowed",
                "\"ageBelow\": 12|\"ageBelow\": 500|out-of-range",
                "\"id\": \"danger\"|\"id\": \"legal-task\"|stands-twice"
            })
    void limitsWithAMistakeAreRefusedWithTheCode(String good, String wrong, String code) throws IOException {
        String limits = resource("/nl/wijkkit/consent/preference/preferences-nl.json");
        assertThat(limits).contains(good);
        assertThat(PreferenceReader.read(new StringReader(limits.replace(good, wrong)))
                        .problems())
                .extracting(Problem::code)
                .contains(code);
    }
}
