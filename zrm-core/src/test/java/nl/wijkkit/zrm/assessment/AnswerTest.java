package nl.wijkkit.zrm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    static Stream<Level> everyLevelOfSmallScales() {
        return Stream.iterate(2, max -> max <= 12, max -> max + 1)
                .flatMap(max -> Stream.iterate(1, value -> value <= max, value -> value + 1)
                        .map(value -> Level.of(value, max)));
    }

    @ParameterizedTest
    @MethodSource("everyLevelOfSmallScales")
    void parsesWhatItWritesForALevel(Level level) {
        Answer answer = Answer.of(level);
        assertThat(answer.write()).isEqualTo(level.toString());
        assertThat(Answer.parse(answer.write())).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource(Answer.Reason.class)
    void parsesWhatItWritesForAReason(Answer.Reason reason) {
        Answer answer = Answer.without(reason);
        assertThat(answer.write()).isEqualTo(reason.name());
        assertThat(Answer.parse(answer.write())).isEqualTo(answer);
        JsonRoundTrip.assertRoundTrip(answer, Answer.class, '"' + reason.name() + '"');
    }

    @Test
    void bindsALevelAsOneText() {
        JsonRoundTrip.assertRoundTrip(Answer.of(Level.of(3, 5)), Answer.class, "\"3/5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "", "3", "2.5", "not_asked", "ONBEKEND"})
    void refusesWhatIsNeitherALevelNorAReason(String text) {
        assertThatThrownBy(() -> Answer.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an answer must be a level such as 3/5, or one of NOT_APPLICABLE, NOT_ASKED, DECLINED,"
                        + " UNKNOWN; 0 and 99 are no answers");
        JsonRoundTrip.assertRefused('"' + text + '"', Answer.class, "0 and 99 are no answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/5", "6/5", "1/1", "99/5", "a/5", "3/x", "3//"})
    void refusesALevelOutsideItsScale(String text) {
        assertThatThrownBy(() -> Answer.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANumberAsJson() {
        JsonRoundTrip.assertRefused("3", Answer.class, "deserialize from Number value (3)");
        JsonRoundTrip.assertRefused("99", Answer.class, "deserialize from Number value (99)");
    }

    @Test
    void foldsWhicheverItIs() {
        assertThat(Answer.of(Level.of(2, 5)).<String>fold(Level::toString, Answer.Reason::name))
                .isEqualTo("2/5");
        assertThat(Answer.without(Answer.Reason.UNKNOWN).<String>fold(Level::toString, Answer.Reason::name))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void everyReasonHasADutchAndAnEnglishLabel() {
        assertThat(Arrays.stream(Answer.Reason.values()).map(Answer.Reason::label))
                .containsExactly(
                        Text.of("niet van toepassing", "not applicable"),
                        Text.of("niet besproken", "not asked"),
                        Text.of("wil niet antwoorden", "declined"),
                        Text.of("niet te beoordelen", "unknown"));
    }

    @Test
    void otherWordsHaveADutchAndAnEnglishLabelToo() {
        assertThat(Arrays.stream(Absence.values()).map(Absence::label).skip(4))
                .containsExactly(
                        Text.of("niet nodig in deze situatie", "not necessary in this case"),
                        Text.of("niet ingevuld", "not filled in"));
        assertThat(Arrays.stream(Mode.values()).map(Mode::label))
                .containsExactly(
                        Text.of("door een professional", "by a professional"),
                        Text.of("samen met de cliënt", "together with the client"),
                        Text.of("door de cliënt zelf", "by the client"));
        assertThat(Arrays.stream(InformationSource.values()).map(InformationSource::label))
                .containsExactly(
                        Text.of("de persoon zelf", "the person"),
                        Text.of("het sociale netwerk", "the social network"),
                        Text.of("collega's en andere professionals", "colleagues and other professionals"),
                        Text.of("dossier en administratie", "file and administration"));
        assertThat(Arrays.stream(Mode.values()).filter(Mode::isSelfReport)).containsExactly(Mode.SELF_REPORT);
    }
}
