package nl.wijkkit.zrm.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {

    private static final Source SOURCE = new Source("own research", Source.Certainty.SEEN);
    private static final Source OTHER = new Source("translation", Source.Certainty.UNCERTAIN);
    private static final InstrumentId ID = InstrumentId.of("garden");
    private static final Applicability ANYONE =
            new Applicability(Applicability.Unit.PERSON, 0, Applicability.NO_LIMIT, false);
    private static final List<LevelName> LEVELS = List.of(level(1, 2, "bare"), level(2, 2, "green"));
    private static final List<Domain> DOMAINS = List.of(domain("lawn"), domain("pond"));

    private static LevelName level(int value, int max, String name) {
        return new LevelName(Level.of(value, max), Text.same(name), List.of());
    }

    private static Domain domain(String key, String... aliases) {
        return new Domain(DomainKey.of(key), Text.same(key), List.of(aliases), SOURCE);
    }

    private static LabelSet labels(String id, String... keys) {
        Map<DomainKey, Text> names = new LinkedHashMap<>();
        for (String key : keys) {
            names.put(DomainKey.of(key), Text.of("mijn " + key, "my " + key));
        }
        return new LabelSet(id, Text.same(id), names, SOURCE);
    }

    private static Instrument instrument(
            List<LevelName> levels, List<Domain> domains, List<InstrumentId> supplementTo, List<LabelSet> labels) {
        return new Instrument(ID, Text.same("Garden"), ANYONE, 30, levels, domains, supplementTo, labels, SOURCE, "us");
    }

    private static void assertRefused(
            String message, List<LevelName> levels, List<Domain> domains, List<LabelSet> labels) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(levels, domains, List.of(), labels))
                .withMessage(message);
    }

    @Test
    void findsItsDomainsAndLevels() {
        Instrument garden = instrument(LEVELS, DOMAINS, List.of(), List.of());
        assertThat(garden.scale()).isEqualTo(2);
        assertThat(garden.level(2)).isEqualTo(Level.of(2, 2));
        assertThat(garden.nameOf(Level.of(1, 2))).isEqualTo(Text.same("bare"));
        assertThat(garden.nameOf(Level.of(2, 2))).isEqualTo(Text.same("green"));
        assertThat(garden.position(DomainKey.of("lawn"))).isZero();
        assertThat(garden.position(DomainKey.of("pond"))).isEqualTo(1);
        assertThat(garden.position(DomainKey.of("shed"))).isEqualTo(-1);
        assertThat(garden.domain(DomainKey.of("lawn"))).contains(DOMAINS.get(0));
        assertThat(garden.domain(DomainKey.of("pond"))).contains(DOMAINS.get(1));
        assertThat(garden.domain(DomainKey.of("shed"))).isEmpty();
        assertThat(garden.isSupplement()).isFalse();
        assertThat(garden).hasToString("Instrument[garden, domains=2, levels=2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> garden.nameOf(Level.of(1, 3)))
                .withMessage("expected a level of a scale of 2, got 1/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> garden.level(3))
                .withMessage("level must be from 1 to 2, got 3");
    }

    @Test
    void itsListsAreCopies() {
        List<LevelName> levels = new ArrayList<>(LEVELS);
        List<Domain> domains = new ArrayList<>(DOMAINS);
        List<InstrumentId> supplementTo = new ArrayList<>(List.of(InstrumentId.of("park")));
        List<LabelSet> labels = new ArrayList<>(List.of(labels("plain", "pond", "lawn")));
        Instrument garden = instrument(levels, domains, supplementTo, labels);
        levels.clear();
        domains.clear();
        supplementTo.clear();
        labels.clear();
        assertThat(garden.levels()).isEqualTo(LEVELS);
        assertThat(garden.domains()).isEqualTo(DOMAINS);
        assertThat(garden.isSupplement()).isTrue();
        assertThat(garden.labels()).hasSize(1);
    }

    @Test
    void levelsFormOneScaleWithoutAGap() {
        assertRefused("an instrument must have at least two levels, got 0", List.of(), DOMAINS, List.of());
        assertRefused(
                "an instrument must have at least two levels, got 1", List.of(level(1, 2, "bare")), DOMAINS, List.of());
        assertRefused(
                "expected level 2/2 at position 1, got 1/2",
                List.of(level(1, 2, "bare"), level(1, 2, "green")),
                DOMAINS,
                List.of());
        assertRefused(
                "expected level 1/2 at position 0, got 1/3",
                List.of(level(1, 3, "bare"), level(2, 3, "green")),
                DOMAINS,
                List.of());
        assertRefused(
                "levels 1/2 and 2/2 share a name",
                List.of(level(1, 2, "In bloom"), level(2, 2, "in-bloom")),
                DOMAINS,
                List.of());
    }

    @Test
    void domainsAreDistinct() {
        assertRefused("an instrument must have at least one domain", LEVELS, List.of(), List.of());
        assertRefused("domain lawn stands twice", LEVELS, List.of(domain("lawn"), domain("lawn")), List.of());
        assertRefused(
                "domains lawn and pond share a name",
                LEVELS,
                List.of(domain("lawn", "PÓND"), domain("pond")),
                List.of());
    }

    @Test
    void aLabelSetNamesEveryDomainOnce() {
        assertRefused("label set plain must name every domain once", LEVELS, DOMAINS, List.of(labels("plain", "lawn")));
        assertRefused(
                "label set plain must name every domain once",
                LEVELS,
                DOMAINS,
                List.of(labels("plain", "lawn", "pond", "shed")));
        assertRefused(
                "label set plain stands twice",
                LEVELS,
                DOMAINS,
                List.of(labels("plain", "lawn", "pond"), labels("plain", "pond", "lawn")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelSet(
                        "plain",
                        Text.same("x"),
                        Map.of(
                                DomainKey.of("lawn"),
                                Text.of("Groen", "Green"),
                                DomainKey.of("pond"),
                                Text.same("green")),
                        SOURCE))
                .withMessageMatching("domains (lawn and pond|pond and lawn) share a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> labels("Plain words"))
                .withMessage("id must be lower case words joined by hyphens, such as mijn-zrm");
        LabelSet.Label label = new LabelSet.Label(DomainKey.of("lawn"), Text.same("Grass"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelSet.of("plain", Text.same("x"), List.of(label, label), SOURCE, SOURCE))
                .withMessage("label set plain must name lawn once");
    }

    @Test
    void itSupplementsOtherInstrumentsOnce() {
        InstrumentId park = InstrumentId.of("park");
        for (List<InstrumentId> wrong : List.of(List.of(ID), List.of(park, park))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> instrument(LEVELS, DOMAINS, wrong, List.of()))
                    .withMessage("an instrument must supplement other instruments, each once");
        }
    }

    @Test
    void theWindowIsNotNegativeAndSomeoneIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(
                        ID, Text.same("x"), ANYONE, -1, LEVELS, DOMAINS, List.of(), List.of(), SOURCE, "us"))
                .withMessage("look-back window must be 0 days or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(
                        ID, Text.same("x"), ANYONE, 0, LEVELS, DOMAINS, List.of(), List.of(), SOURCE, " "))
                .withMessage("attribution must be a text that is not blank");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would see
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> instrument(null, DOMAINS, List.of(), List.of()))
                .withMessage("levels");
        assertThatNullPointerException()
                .isThrownBy(() -> instrument(LEVELS, null, List.of(), List.of()))
                .withMessage("domains");
        assertThatNullPointerException()
                .isThrownBy(() -> instrument(LEVELS, DOMAINS, null, List.of()))
                .withMessage("supplementTo");
        assertThatNullPointerException()
                .isThrownBy(() -> instrument(LEVELS, DOMAINS, List.of(), null))
                .withMessage("labels");
        assertThatNullPointerException()
                .isThrownBy(() -> new LevelName(null, Text.same("x"), List.of()))
                .withMessage("level");
        assertThatNullPointerException()
                .isThrownBy(() -> new LevelName(Level.of(1, 2), null, List.of()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Domain(null, Text.same("x"), List.of(), SOURCE))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> new Domain(DomainKey.of("x"), null, List.of(), SOURCE))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Applicability(null, 0, 1, false))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> new LabelSet.Label(null, Text.same("x")))
                .withMessage("domain");
    }

    @Test
    void aNameHasASourcePerLanguage() {
        Domain domain = new Domain(DomainKey.of("lawn"), Text.of("Gazon", "Lawn"), List.of(), SOURCE, OTHER);
        assertThat(domain.sourceOf(Language.NL)).isEqualTo(SOURCE);
        assertThat(domain.sourceOf(Language.EN)).isEqualTo(OTHER);
        assertThat(domain("lawn").sourceOf(Language.EN)).isEqualTo(SOURCE);
        LevelName level = new LevelName(Level.of(1, 2), Text.same("bare"), List.of(), SOURCE, OTHER);
        assertThat(level.sourceOf(Language.NL)).isEqualTo(SOURCE);
        assertThat(level.sourceOf(Language.EN)).isEqualTo(OTHER);
        Source unstated = new Source("not stated", Source.Certainty.UNCERTAIN);
        assertThat(level(1, 2, "bare").sourceOf(Language.NL)).isEqualTo(unstated);
        assertThat(level(1, 2, "bare").sourceOf(Language.EN)).isEqualTo(unstated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "", "--", "3.5"})
    void anAliasHoldsALetter(String alias) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> domain("lawn", "GRAS", alias))
                .withMessage("an alias of lawn must hold a letter");
    }

    @ParameterizedTest
    @CsvSource({"17, false", "18, true", "998, true", "999, false"})
    void agesRunFromTheFirstUntilTheLast(int age, boolean included) {
        assertThat(new Applicability(Applicability.Unit.PERSON, 18, Applicability.NO_LIMIT, false).includesAge(age))
                .isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource({"-1, 18", "18, 18", "18, 12"})
    void aRangeOfAgesIsNotEmpty(int from, int until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Applicability(Applicability.Unit.PERSON, from, until, false))
                .withMessage("ages must run from 0 or more until a higher age, got " + from + " until " + until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "zrm-2017", "1", "a-b-c-d-e-f"})
    void anInstrumentIdIsLowerCaseWords(String id) {
        assertThat(InstrumentId.of(id)).hasToString(id).isEqualByComparingTo(new InstrumentId(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ZRM", "a-b-c-d-e-f-g", "zrm_2017", "-a", "a-", "a b"})
    void otherTextIsNoInstrumentId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstrumentId.of(id))
                .withMessage("expected lower case words joined by hyphens, such as zrm-2017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Huisvesting", "1a", "_a", "a-b", "a b", "é"})
    void otherTextIsNoDomainKey(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainKey.of(key))
                .withMessage("expected lower case words joined by underscores, such as huisvesting");
    }

    @Test
    void keysSortByTheirCharacters() {
        assertThat(DomainKey.of("b_1")).isGreaterThan(DomainKey.of("a")).hasToString("b_1");
        assertThat(DomainKey.of("a")).isEqualByComparingTo(DomainKey.of("a"));
        assertThat(InstrumentId.of("a")).isLessThan(InstrumentId.of("b"));
        assertThat(DomainKey.of("a" + "x".repeat(63)).value()).hasSize(64);
    }
}
