package nl.wijkkit.consent.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final ConsentId ID = ConsentId.of("consent-1");
    private static final Giver MOTHER = Giver.of("mother", GiverRole.PARENT_WITH_AUTHORITY);
    private static final Giver FATHER = Giver.of("father", GiverRole.PARENT_WITH_AUTHORITY);
    private static final TextVersion TEXT = new TextVersion("help", 1);
    private static final Consent WHAT = new Consent.ToDisclose(
            Purpose.of("WMO_INVESTIGATION"), Law.WMO, List.of(DataCategory.of("HEALTH")), List.of());
    private static final PartialDate BORN = PartialDate.of(LocalDate.of(2015, 4, 1));
    private static final LocalDate END = LocalDate.of(2026, 9, 1);

    private static Signature written(Giver giver) {
        return Signature.of(giver, Proof.of(Proof.Form.WRITTEN));
    }

    @Test
    void anAdultAgreesAlone() {
        assertThat(Signing.by(MOTHER, Proof.Form.WRITTEN, TEXT).given(ID, WHAT))
                .isEqualTo(new Act.Given(
                        ID, WHAT, null, null, Capacity.CAPABLE, List.of(MOTHER), List.of(written(MOTHER)), TEXT));
    }

    @Test
    void whoMustAgreeYetIsNeededAndDidNotSign() {
        assertThat(Signing.by(written(MOTHER), TEXT)
                        .needing(FATHER)
                        .forChild(BORN, Capacity.NOT_ASKED)
                        .until(END)
                        .given(ID, WHAT))
                .isEqualTo(new Act.Given(
                        ID,
                        WHAT,
                        END,
                        BORN,
                        Capacity.NOT_ASKED,
                        List.of(MOTHER, FATHER),
                        List.of(written(MOTHER)),
                        TEXT));
    }

    @Test
    void whoAgreesTooIsNeededAndSigned() {
        assertThat(Signing.by(written(MOTHER), TEXT)
                        .and(written(FATHER))
                        .withCapacity(Capacity.INCAPABLE)
                        .until(END)
                        .renewed(ID))
                .isEqualTo(new Act.Renewed(
                        ID,
                        END,
                        Capacity.INCAPABLE,
                        List.of(MOTHER, FATHER),
                        List.of(written(MOTHER), written(FATHER)),
                        TEXT));
    }

    @Test
    void nobodyAgreesTwice() {
        Signing twice = Signing.by(written(MOTHER), TEXT).and(written(MOTHER));
        assertThatThrownBy(() -> twice.given(ID, WHAT)).isInstanceOf(IllegalArgumentException.class);
        assertThat(twice).hasToString("Signing[signatures=2 of 2]");
    }
}
