package nl.wijkkit.zrm.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wijkkit.zrm.Text;

class InstrumentProperties {

    private static final Instrument ZRM = Instruments.shipped().get(Instruments.ZRM_2017);
    private static final String FILE = Resources.text("zrm-2017.json");
    private static final String LINKS = Resources.text("zrm-2013--zrm-2017.json");
    private static final Text WHERE = Text.same("here");

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "", "\"", "{", "}", "[", "]", ",", ":", "null", "3", "true", "\"x\"", "\"\"", "{}", "[]", "é", "\\");
    }

    /** Replaces a stretch of a good file, as a careless editor would. */
    private static String damaged(String file, int start, int length, String piece) {
        int from = Math.floorMod(start, file.length());
        return file.substring(0, from) + piece + file.substring(Math.min(file.length(), from + length));
    }

    @Property
    void aDamagedInstrumentIsReadOrRefusedButNeverThrows(
            @ForAll int start, @ForAll @IntRange(max = 80) int length, @ForAll("pieces") String piece) {
        InstrumentReader.read(new StringReader(damaged(FILE, start, length, piece)))
                .fold(
                        instrument -> assertThat(instrument.domains()).isNotEmpty(),
                        problems -> assertThat(problems).isNotEmpty());
    }

    @Property
    void aDamagedCorrespondenceIsReadOrRefusedButNeverThrows(
            @ForAll int start, @ForAll @IntRange(max = 80) int length, @ForAll("pieces") String piece) {
        CorrespondenceReader.read(new StringReader(damaged(LINKS, start, length, piece)), Instruments.shipped())
                .fold(
                        correspondence -> assertThat(correspondence.links()).hasSize(12),
                        problems -> assertThat(problems).isNotEmpty());
    }

    @Property
    void everyTextIsADomainOrRefused(@ForAll String text) {
        DomainLookup.of(ZRM)
                .read(text, WHERE)
                .fold(
                        domain -> assertThat(ZRM.domains()).contains(domain),
                        problems -> assertThat(problems).hasSize(1));
    }

    @Property
    void noNumberIsALevelOrADomain(@ForAll int number) {
        String written = Integer.toString(number);
        assertThat(LevelLookup.of(ZRM).read(written, WHERE).problems())
                .extracting(problem -> problem.code())
                .containsExactly("number-not-a-level");
        assertThat(DomainLookup.of(ZRM).read(written, WHERE).problems())
                .extracting(problem -> problem.code())
                .containsExactly("number-not-a-domain");
    }

    @Property
    void theFormOfANameIsItsOwnForm(@ForAll String text) {
        String form = WrittenName.normalised(text);
        assertThat(WrittenName.normalised(form)).isEqualTo(form);
    }

    @Property
    void everyNameOfADomainFindsIt(@ForAll @IntRange(max = 12) int position, @ForAll boolean upper) {
        Domain domain = ZRM.domains().get(position);
        DomainLookup lookup = DomainLookup.of(ZRM);
        for (String form : DomainLookup.forms(domain)) {
            String written = upper ? form.toUpperCase(Locale.ROOT) : form;
            assertThat(lookup.find(written)).contains(domain);
        }
    }
}
