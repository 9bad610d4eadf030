package nl.wijkkit.plan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.help.HelpKind;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final Offer MAYBE =
            new Offer(HelpKind.TRANSPORT, "naar school", YesNoUnknown.YES, YesNoUnknown.UNKNOWN);
    private static final NetworkPerson JO = NetworkPerson.of(
                    PersonId.of("jo"), "tante Jo", Tie.RELATIVE, Strength.STRONG)
            .withSupport(Support.TO_FAMILY)
            .withOffers(List.of(Offer.of(HelpKind.CHILD_MINDING), MAYBE));
    private static final NetworkPerson KEES =
            NetworkPerson.of(PersonId.of("kees"), "Kees", Tie.NEIGHBOUR, Strength.WEAK);
    private static final Network NETWORK =
            Network.empty(FamilyId.of("f1")).with(JO).with(KEES);

    @Test
    void onlyWhoBothCanAndWillIsCountedOn() {
        assertThat(NETWORK.whoHelpsWith(HelpKind.CHILD_MINDING)).containsExactly(JO);
        assertThat(NETWORK.whoHelpsWith(HelpKind.of("child_minding"))).containsExactly(JO);
        assertThat(JO.offer(HelpKind.of("transport"))).hasValue(MAYBE);
        assertThat(NETWORK.whoHelpsWith(HelpKind.TRANSPORT)).isEmpty();
        assertThat(JO.offer(HelpKind.TRANSPORT)).hasValue(MAYBE);
        assertThat(JO.offer(HelpKind.CARE)).isEmpty();
        assertThat(new Offer(HelpKind.CARE, null, YesNoUnknown.NO, YesNoUnknown.YES).certain())
                .isFalse();
    }

    @Test
    void aPersonIsReplacedInPlaceOrAddedAtTheEnd() {
        NetworkPerson closer = JO.withSupport(Support.BOTH);

        assertThat(NETWORK.with(closer).persons()).containsExactly(closer, KEES);
        assertThat(NETWORK.without(JO.id()).persons()).containsExactly(KEES);
        assertThat(NETWORK.without(PersonId.of("nobody"))).isEqualTo(NETWORK);
    }

    @Test
    void supportHasADirection() {
        assertThat(Support.BOTH.reachesFamily() && Support.BOTH.comesFromFamily())
                .isTrue();
        assertThat(Support.TO_FAMILY.reachesFamily() && !Support.TO_FAMILY.comesFromFamily())
                .isTrue();
        assertThat(!Support.FROM_FAMILY.reachesFamily() && Support.FROM_FAMILY.comesFromFamily())
                .isTrue();
        assertThat(Support.NONE.reachesFamily() || Support.NONE.comesFromFamily())
                .isFalse();
    }

    @Test
    void aNetworkIsChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Network(FamilyId.of("f1"), List.of(JO, JO)))
                .withMessage("each person must be there once, got jo again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkPerson.of(PersonId.of("x"), " ", Tie.FRIEND, Strength.WEAK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Offer(HelpKind.CARE, " ", YesNoUnknown.YES, YesNoUnknown.YES));
    }

    @Test
    void aNetworkBindsAndIsNotPrinted() {
        JsonRoundTrip.assertRoundTrip(NETWORK, Network.class);
        Json.keepsTo("network-1.schema.json", Json.bothBind(NETWORK, Network.class));
        Json.breaks("network-1.schema.json", "{\"family\":\"f1\",\"persons\":[{\"id\":\"n1\"}]}");
        assertThat(NETWORK + " " + JO + MAYBE)
                .isEqualTo("Network[f1, persons=2] NetworkPerson[jo, RELATIVE, offers=2]"
                        + "Offer[transport, able=YES, willing=UNKNOWN]");
    }

    @Test
    void everyWordIsThere() {
        assertThat(Tie.values()).allSatisfy(tie -> assertThat(tie.label().nl()).isNotBlank());
        assertThat(HelpKind.named())
                .allSatisfy(kind -> assertThat(kind.label().en()).isNotBlank());
        assertThat(Support.values())
                .allSatisfy(support -> assertThat(support.label().en()).isNotBlank());
        assertThat(Strength.values())
                .allSatisfy(strength -> assertThat(strength.label().en()).isNotBlank());
    }
}
