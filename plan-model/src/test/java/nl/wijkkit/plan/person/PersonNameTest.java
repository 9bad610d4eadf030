package nl.wijkkit.plan.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    private static final String JO_RENE = "Jo Rene";

    private static PersonName name(
            @Nullable String given,
            @Nullable String prefix,
            @Nullable String family,
            NameUse use,
            @Nullable String partnerPrefix,
            @Nullable String partner) {
        return new PersonName(
                given,
                null,
                family == null ? null : FamilyName.of(prefix, family),
                use,
                partner == null ? null : FamilyName.of(partnerPrefix, partner));
    }

    // Haal Centraal BRP bevragen, features .../adressering/aanhef/voorvoegsel-hoofdletter.feature and summary.feature
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            WOMAN   | OWN           | Jo Rene     | in het | Zonnetje |         | Wolkje   | Geachte mevrouw In het Zonnetje
            UNKNOWN | OWN           | Jo Rene     | in het | Zonnetje |         | Wolkje   | Geachte J.R. in het Zonnetje
            UNKNOWN | OWN           |             | in het | Zonnetje |         | Wolkje   | Geachte In het Zonnetje
            WOMAN   | OWN           | Jo Rene     | Op Den | Berghe   | Van Der | Broeck   | Geachte mevrouw Op Den Berghe
            WOMAN   | PARTNER       | Jo Rene     | in het | Zonnetje | 't      | Wolkje   | Geachte mevrouw 't Wolkje
            UNKNOWN | PARTNER       | Jo Rene     | Op Den | Berghe   | Van Der | Broeck   | Geachte J.R. Van Der Broeck
            WOMAN   | PARTNER_FIRST | Jo Rene     | in het | Zonnetje | 't      | Wolkje   | Geachte mevrouw 't Wolkje-in het Zonnetje
            WOMAN   | OWN_FIRST     | Jo Rene     | in het | Zonnetje | 't      | Wolkje   | Geachte mevrouw In het Zonnetje-'t Wolkje
            UNKNOWN | OWN_FIRST     | Jo Rene     | Op Den | Berghe   | Van Der | Broeck   | Geachte J.R. Op Den Berghe-Van Der Broeck
            WOMAN   | PARTNER_FIRST |             | in het | Veld     | van     | Velzen   | Geachte mevrouw Van Velzen-in het Veld
            WOMAN   | OWN_FIRST     |             |        | Groenen  |         | Groenink | Geachte mevrouw Groenen-Groenink
            MAN     | OWN           | Robin Melle | van    | Puffelen |         |          | Geachte heer Van Puffelen
            WOMAN   | PARTNER       |             | in het | Veld     |         |          | Geachte mevrouw In het Veld
            """)
    void aLetterBeginsAsTheBrpSays(
            Gender gender,
            NameUse use,
            String given,
            String prefix,
            String family,
            String pp,
            String partner,
            String nl) {
        assertThat(name(given, prefix, family, use, pp, partner).salutation(gender))
                .map(Text::nl)
                .hasValue(nl);
    }

    // features .../adressering/aanschrijfwijze/niet-adellijk.feature
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Anna Özil      |        | Groenen          | OWN           |         |         | A.Ö. Groenen
            Dirk-Willem    | in het | Groenen          | OWN           |         |         | D. in het Groenen
            Elise Q        | In Den | Groenen          | OWN           |         |         | E.Q In Den Groenen
            Bert Philip    |        | Groenen          | PARTNER       |         | Groenlo | B.P. Groenlo
            Carla Theodora |        | Groenen          | PARTNER_FIRST |         | Groenlo | C.T. Groenlo-Groenen
            Henk           | van    | Velzen           | OWN_FIRST     |         | Groenlo | H. van Velzen-Groenlo
            Odette         | van    | Velzen           | PARTNER_FIRST | Van Den | Berg    | O. Van Den Berg-van Velzen
                           |        | Ali bin Mohammed | OWN           | van     | Velzen  | Ali bin Mohammed
                           |        | Ali bin Mohammed | PARTNER       | van     | Velzen  | Van Velzen
                           |        | Ali bin Mohammed | PARTNER_FIRST | van     | Velzen  | Van Velzen-Ali bin Mohammed
                           |        | Ali bin Mohammed | OWN_FIRST     | van     | Velzen  | Ali bin Mohammed-van Velzen
            """)
    void anEnvelopeNamesSomeoneAsTheBrpSays(
            String given, String prefix, String family, NameUse use, String pp, String partner, String expected) {
        assertThat(name(given, prefix, family, use, pp, partner).formal()).hasValue(expected);
    }

    @Test
    void aSentenceNamesSomeoneInTwoLanguages() {
        PersonName name = name(JO_RENE, "in het", "Veld", NameUse.OWN, null, null);

        assertThat(name.inSentence(Gender.MAN)).hasValue(Text.of("de heer In het Veld", "Mr In het Veld"));
        assertThat(name.inSentence(Gender.WOMAN)).hasValue(Text.of("mevrouw In het Veld", "Ms In het Veld"));
        assertThat(name.inSentence(Gender.UNKNOWN)).hasValue(Text.same("J.R. in het Veld"));
        assertThat(name.salutation(Gender.MAN)).hasValue(Text.of("Geachte heer In het Veld", "Dear Mr In het Veld"));
        assertThat(name.full()).hasValue("Jo Rene in het Veld");
    }

    // features .../aanhef/geslachtsnaam_leeg_onbekend.feature
    @Test
    void aNameThatIsNotKnownIsNotWritten() {
        assertThat(name(null, null, null, NameUse.PARTNER, "de", "Boer").salutation(Gender.WOMAN))
                .map(Text::nl)
                .hasValue("Geachte mevrouw De Boer");
        assertThat(name(null, null, null, NameUse.PARTNER_FIRST, "de", "Boer").salutation(Gender.WOMAN))
                .isEmpty();
        assertThat(PersonName.UNKNOWN.formal()).isEmpty();
        assertThat(PersonName.UNKNOWN.full()).isEmpty();
    }

    @Test
    void theInitialsOfTheSourceGoFirst() {
        PersonName name = new PersonName("Gert Jan", "G.J.", FamilyName.of("de", "Boer"), NameUse.OWN, null);

        assertThat(name.formal()).hasValue("G.J. de Boer");
    }

    @Test
    void aWholeNameIsWrittenAsItIs() {
        assertThat(PersonName.ofWhole("Jo de Boer").full()).hasValue("Jo de Boer");
    }

    @Test
    void blankPartsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FamilyName.of(" ", "Boer"));
        assertThatIllegalArgumentException().isThrownBy(() -> FamilyName.of(null, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of(" ", null));
    }

    @Test
    void aNameIsNeverPrinted() {
        PersonName name = name(JO_RENE, "in het", "Veld", NameUse.PARTNER, "van", "Velzen");

        assertThat(name.toString() + name.own())
                .doesNotContain("Jo")
                .doesNotContain("Veld")
                .doesNotContain("Velzen");
    }

    @Test
    void aNameBinds() {
        JsonRoundTrip.assertRoundTrip(
                name(JO_RENE, "in het", "Veld", NameUse.PARTNER, "van", "Velzen"), PersonName.class);
        JsonRoundTrip.assertRoundTrip(PersonName.UNKNOWN, PersonName.class);
    }
}
