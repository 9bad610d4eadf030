package nl.wijkkit.consent.ledger;

import static nl.wijkkit.consent.ledger.Steps.share;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A consent goes no further than its purpose, law, data and recipients (AVG 4(11), 5(1)(b)). */
class ScopeTest {

    private static final Consent WIDE = share(Law.WMO, "SCHOOL_CARE", "HEALTH,HOUSING", "GP", "SCHOOL");

    @ParameterizedTest
    @CsvSource({
        "WMO, SCHOOL_CARE, 'HEALTH,HOUSING', 'GP,SCHOOL', true",
        "WMO, SCHOOL_CARE, HEALTH, SCHOOL, true",
        "WMO, SCHOOL_CARE, DEBT, SCHOOL, false",
        "WMO, SCHOOL_CARE, 'DEBT,HEALTH', SCHOOL, false",
        "WMO, SCHOOL_CARE, HEALTH, 'POLICE,SCHOOL', false",
        "WMO, TREATMENT, HEALTH, SCHOOL, false",
        "JEUGDWET, SCHOOL_CARE, HEALTH, SCHOOL, false",
        "WMO, SCHOOL_CARE, ALL, SCHOOL, false",
        "WMO, SCHOOL_CARE, HEALTH, ALL_PARTNERS, false",
    })
    void coversWhatIsNoWiderInAnyRespect(String law, String purpose, String data, String recipients, boolean covered) {
        assertThat(WIDE.covers(share(Law.of(law), purpose, data, recipients.split(",", -1))))
                .isEqualTo(covered);
    }

    @Test
    void useByTheOrganisationItselfAndSharingAreDifferentThings() {
        Consent own = share(Law.WMO, "SCHOOL_CARE", "HEALTH");
        assertThat(own.covers(own)).isTrue();
        assertThat(WIDE.covers(own)).isFalse();
        assertThat(own.covers(share(Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL")))
                .isFalse();
    }

    @Test
    void blanketCoversAllDataOrAllRecipientsButNotBoth() {
        Consent allData = share(Law.WMO, "SCHOOL_CARE", "ALL", "SCHOOL");
        assertThat(allData.covers(share(Law.WMO, "SCHOOL_CARE", "DEBT", "SCHOOL")))
                .isTrue();
        assertThat(allData.covers(share(Law.WMO, "SCHOOL_CARE", "DEBT", "GP"))).isFalse();
        Consent allPartners = share(Law.WMO, "SCHOOL_CARE", "HEALTH", "ALL_PARTNERS");
        assertThat(allPartners.covers(share(Law.WMO, "SCHOOL_CARE", "HEALTH", "GP", "SCHOOL")))
                .isTrue();
        assertThat(allPartners.covers(share(Law.WMO, "SCHOOL_CARE", "DEBT", "GP")))
                .isFalse();
    }

    @Test
    void oneKindOfConsentIsNeverTakenForAnother() {
        Consent.ToDisclose disclose = share(Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL");
        Consent process = new Consent.ToProcess(
                disclose.purpose(), disclose.origin(), disclose.categories(), disclose.recipients());
        Consent help = new Consent.ToHelp(Purpose.of("SCHOOL_CARE"), Law.WMO);
        assertThat(disclose.covers(process)).isFalse();
        assertThat(process.covers(disclose)).isFalse();
        assertThat(disclose.covers(help)).isFalse();
        assertThat(help.covers(disclose)).isFalse();
        assertThat(help.covers(new Consent.ToHelp(Purpose.of("SCHOOL_CARE"), Law.WMO)))
                .isTrue();
    }
}
