package nl.wijkkit.plan.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.Numbers;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.person.Investigation.Topic;
import nl.wijkkit.plan.person.Suspension.Reason;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);
    private static final Person ANS = Person.mentioned(
            PersonId.of("a1"), PersonName.of("Ans", FamilyName.of("de", "Boer")), PartialDate.parse("1980-05-06"));

    @Test
    void ofSomeoneWhoIsMentionedNearlyNothingIsKnown() {
        assertThat(ANS.source()).isEqualTo(Person.Source.MENTION);
        assertThat(ANS.confidential()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(ANS.residence()).isEqualTo(Residence.notTold());
        assertThat(ANS.ageOn(DAY)).isEqualTo(Age.of(44));
        assertThat(ANS.deceasedOn(DAY)).isFalse();
    }

    @Test
    void someoneIsDeadFromTheDayOfDeathAndKeepsTheAgeOfThatDay() {
        Person late = ANS.withDeath(PartialDate.parse("2020-05-06"));

        assertThat(late.deceasedOn(LocalDate.of(2020, 5, 5))).isFalse();
        assertThat(late.deceasedOn(LocalDate.of(2020, 5, 6))).isTrue();
        assertThat(late.ageOn(DAY)).isEqualTo(Age.of(40));
        assertThat(ANS.withDeath(PartialDate.unknown()).deceasedOn(DAY)).isTrue();
        assertThat(ANS.withDeath(PartialDate.ofYear(2020)).ageOn(DAY)).isEqualTo(Age.unknown());
    }

    @Test
    void aRecordSuspendedByDeathIsOfSomeoneDead() {
        Person suspended = new Person(
                ANS.id(),
                null,
                ANS.name(),
                Gender.WOMAN,
                ANS.birth(),
                null,
                Residence.notTold(),
                YesNoUnknown.NO,
                new Suspension(Reason.DECEASED, PartialDate.ofYear(2020)),
                false,
                List.of(),
                Person.Source.RECORD);

        assertThat(suspended.deceasedOn(DAY)).isTrue();
        assertThat(suspended.deceasedOn(LocalDate.of(2019, 12, 31))).isFalse();
    }

    @Test
    void aPersonIsPrintedByIdOnly() {
        Person full = ANS.withBsn(Numbers.bsn(1)).withConfidential(YesNoUnknown.YES);

        assertThat(full).hasToString("Person[a1]");
        assertThat(new Suspension(Reason.EMIGRATED, PartialDate.ofYear(2012))).hasToString("Suspension[EMIGRATED]");
        assertThat(new Investigation(Topic.NAME, PartialDate.ofYear(2012))).hasToString("Investigation[NAME]");
    }

    @Test
    void investigationsStandInOneOrder() {
        Investigation name = new Investigation(Topic.NAME, PartialDate.unknown());
        Investigation birth = new Investigation(Topic.BIRTH, PartialDate.unknown());

        assertThat(full(List.of(birth, name)).investigations()).containsExactly(name, birth);
    }

    private static Person full(List<Investigation> investigations) {
        return new Person(
                ANS.id(),
                Numbers.bsn(1),
                ANS.name(),
                Gender.WOMAN,
                ANS.birth(),
                PartialDate.parse("2024-12"),
                new Residence.Unknown(PartialDate.unknown()),
                YesNoUnknown.YES,
                new Suspension(Reason.DECEASED, PartialDate.parse("2024-12")),
                true,
                investigations,
                Person.Source.RECORD);
    }

    @Test
    void aPersonBindsAndKeepsToTheSchema() {
        Person full = full(List.of(new Investigation(Topic.NAME, PartialDate.ofYear(2012))));
        Json.keepsTo("person-1.schema.json", Json.bothBind(ANS, Person.class));
        Json.keepsTo("person-1.schema.json", Json.bothBind(full, Person.class));
        Json.breaks("person-1.schema.json", Json.bothBind(ANS, Person.class).replace("\"source\"", "\"bron\""));
        JsonRoundTrip.assertRoundTrip(ANS, Person.class);
        JsonRoundTrip.assertRoundTrip(full, Person.class);
        JsonRoundTrip.assertRoundTrip(PersonId.of("a-1.b_2"), PersonId.class, "\"a-1.b_2\"");
    }

    @Test
    void anIdIsCheckedAndPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonId.of("Ans de Boer"))
                .withMessageNotContaining("Ans");
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of("x".repeat(65)));
        assertThat(PersonId.of("a1")).hasToString("a1").isLessThan(PersonId.of("b"));
    }

    @Test
    void copiesDifferInOneThing() {
        assertThat(ANS.withGender(Gender.WOMAN).gender()).isEqualTo(Gender.WOMAN);
        assertThat(ANS.withResidence(new Residence.Unknown(PartialDate.unknown()))
                        .residence())
                .isInstanceOf(Residence.Unknown.class);
        assertThat(ANS.withBsn(Numbers.bsn(2)).withBsn(null)).isEqualTo(ANS);
        assertThat(ANS.withConfidential(YesNoUnknown.YES).withConfidential(YesNoUnknown.UNKNOWN))
                .isEqualTo(ANS);
    }

    @Test
    void everyReasonAndTopicHasWords() {
        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(reason.label().nl()).isNotBlank());
        assertThat(Topic.values())
                .allSatisfy(topic -> assertThat(topic.label().en()).isNotBlank());
    }
}
