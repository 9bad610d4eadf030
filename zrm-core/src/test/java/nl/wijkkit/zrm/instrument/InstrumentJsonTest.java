package nl.wijkkit.zrm.instrument;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRefused;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentJsonTest {

    static Stream<Instrument> shipped() {
        return Instruments.shipped().all().stream();
    }

    static Stream<Correspondence> correspondences() {
        return Instruments.shipped().correspondences().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void instrumentsBindWithBothJacksons(Instrument instrument) {
        assertRoundTrip(instrument, Instrument.class);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theReaderReadsWhatJacksonWrites(Instrument instrument) {
        assertThat(InstrumentReader.read(new StringReader(JsonRoundTrip.write2(instrument)))
                        .orElseThrow())
                .isEqualTo(instrument);
        assertThat(InstrumentReader.read(new StringReader(JsonRoundTrip.write3(instrument)))
                        .orElseThrow())
                .isEqualTo(instrument);
    }

    @ParameterizedTest
    @MethodSource("correspondences")
    void correspondencesBindWithBothJacksonsAndTheReaderReadsThem(Correspondence correspondence) {
        assertRoundTrip(correspondence, Correspondence.class);
        String json = JsonRoundTrip.write3(correspondence);
        assertThat(CorrespondenceReader.read(new StringReader(json), Instruments.shipped())
                        .orElseThrow())
                .isEqualTo(correspondence);
    }

    @Test
    void keysAreWrittenAsBareTexts() {
        assertRoundTrip(InstrumentId.of("zrm-2017"), InstrumentId.class, "\"zrm-2017\"");
        assertRoundTrip(DomainKey.of("huisvesting"), DomainKey.class, "\"huisvesting\"");
        assertRefused("\"ZRM 2017\"", InstrumentId.class, "expected lower case words joined by hyphens");
        assertRefused("\"Huis vesting\"", DomainKey.class, "expected lower case words joined by underscores");
        assertRefused("7", DomainKey.class, "");
        assertRefused("{\"value\":\"huisvesting\"}", DomainKey.class, "");
        assertRefused("{\"value\":\"zrm-2017\"}", InstrumentId.class, "");
    }

    @Test
    void aLabelSetIsWrittenAsAListSinceObjectsHaveNoOrder() {
        Source source = new Source("own research", Source.Certainty.SEEN);
        LabelSet set = LabelSet.of(
                "plain",
                Text.of("gewone woorden", "plain words"),
                List.of(
                        new LabelSet.Label(DomainKey.of("b"), Text.same("B")),
                        new LabelSet.Label(DomainKey.of("a"), Text.same("A"))),
                source,
                source);
        assertRoundTrip(set, LabelSet.class, """
                {"id": "plain", "name": {"nl": "gewone woorden", "en": "plain words"},
                 "labels": [{"domain": "b", "name": {"nl": "B", "en": "B"}},
                            {"domain": "a", "name": {"nl": "A", "en": "A"}}],
                 "source": {"reference": "own research", "certainty": "SEEN"},
                 "englishSource": {"reference": "own research", "certainty": "SEEN"}}""");
        assertThat(JsonRoundTrip.read2(JsonRoundTrip.write2(set), LabelSet.class)
                        .names()
                        .keySet())
                .containsExactly(DomainKey.of("b"), DomainKey.of("a"));
        assertRoundTrip(set.labels().get(0), LabelSet.Label.class);
    }

    @Test
    void theOtherValuesBindToo() {
        assertRoundTrip(new Applicability(Applicability.Unit.HOUSEHOLD, 0, 18, true), Applicability.class, """
                {"unit": "HOUSEHOLD", "fromAge": 0, "untilAge": 18, "caresForMinors": true}""");
        Instrument zrm = Instruments.shipped().get(Instruments.ZRM_2017);
        assertRoundTrip(zrm.domains().get(0), Domain.class);
        assertRoundTrip(zrm.levels().get(0), LevelName.class);
        assertRoundTrip(new LevelName(Level.of(1, 2), Text.of("laag", "low"), List.of()), LevelName.class, """
                {"level": "1/2", "name": {"nl": "laag", "en": "low"}, "synonyms": [],
                 "source": {"reference": "not stated", "certainty": "UNCERTAIN"},
                 "englishSource": {"reference": "not stated", "certainty": "UNCERTAIN"}}""");
        DomainLink link = Instruments.shipped().correspondences().get(0).links().get(0);
        assertRoundTrip(link, DomainLink.class);
        for (Relation relation : Relation.values()) {
            assertRoundTrip(relation, Relation.class, "\"" + relation + "\"");
        }
        for (Comparability comparability : Comparability.values()) {
            assertRoundTrip(comparability, Comparability.class, "\"" + comparability + "\"");
        }
    }
}
