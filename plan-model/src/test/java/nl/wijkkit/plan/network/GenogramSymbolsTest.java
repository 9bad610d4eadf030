package nl.wijkkit.plan.network;

import static nl.wijkkit.plan.network.Drawn.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.family.Authority;
import nl.wijkkit.plan.family.AuthorityHolder;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.network.Drawn.Line;
import nl.wijkkit.plan.network.Drawn.Point;
import nl.wijkkit.plan.network.Drawn.Symbol;
import nl.wijkkit.plan.person.Gender;
import nl.wijkkit.zrm.Language;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** The symbol of each member of a genogram, and what stands beside it. */
class GenogramSymbolsTest {

    private static final Offset<Double> ROUNDED = within(0.02);

    private static Member member(String name, Gender gender, Presence presence) {
        return Kin.member(name, "1980-01-01", gender, presence, Discretion.ORDINARY);
    }

    private static Drawn drawn(Member... members) {
        return Drawn.of(Genogram.of(Kin.family(List.of(members), List.of())).svg(Language.NL));
    }

    @Test
    void aManIsASquareAWomanACircleAndOneOfWhomThatIsNotKnownADiamondAllEquallyLarge() {
        Drawn drawn = drawn(
                member("Man", Gender.MAN, Presence.AT_HOME),
                member("Vrouw", Gender.WOMAN, Presence.AT_HOME),
                member("Iemand", Gender.UNKNOWN, Presence.AT_HOME));
        List<Symbol> symbols = drawn.symbols();

        assertThat(symbols.stream().map(Symbol::kind)).containsExactly("square", "circle", "diamond");
        for (int i = 0; i < 3; i++) {
            assertThat(symbols.get(i).width()).isCloseTo(56, ROUNDED);
            assertThat(symbols.get(i).height()).isCloseTo(56, ROUNDED);
            assertThat(symbols.get(i).top()).isCloseTo(symbols.get(0).top(), ROUNDED);
            assertThat(symbols.get(i).left()).isCloseTo(symbols.get(0).left() + 215 * i, ROUNDED);
        }
        // each point of the diamond lies in the middle of a side
        Point middle = symbols.get(2).middle();
        assertThat(drawn.points("polygon").get(0))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allSatisfy(point -> assertThat(point.to(middle)).isCloseTo(28, ROUNDED));
    }

    @ParameterizedTest
    @EnumSource(Gender.class)
    void oneAtHomeHasAThickEdgeOneElsewhereADashedOneAndOneWhoDiedAThinWholeOne(Gender gender) {
        List<Symbol> symbols = drawn(
                        member("Thuis", gender, Presence.AT_HOME),
                        member("Elders", gender, Presence.ELSEWHERE),
                        member("Weg", gender, Presence.ABROAD),
                        member("Kwijt", gender, Presence.WHEREABOUTS_UNKNOWN),
                        member("Dood", gender, Presence.DECEASED))
                .symbols();

        assertThat(symbols.stream().map(Symbol::isSolid)).containsExactly(true, false, false, false, true);
        assertThat(symbols.stream().map(Symbol::edge)).containsExactly(4.0, 2.0, 2.0, 2.0, 2.0);
        assertThat(symbols.subList(1, 5).stream().map(Symbol::fill))
                .containsOnly("#ffffff")
                .doesNotContain(symbols.get(0).fill());
    }

    @Test
    void onlyTheSymbolOfOneWhoDiedIsCrossedFromCornerToCorner() {
        Drawn drawn = drawn(
                member("Thuis", Gender.MAN, Presence.AT_HOME),
                member("Elders", Gender.MAN, Presence.ELSEWHERE),
                member("Dood", Gender.MAN, Presence.DECEASED));
        Symbol dead = drawn.symbols().get(2);

        assertThat(drawn.lines()).hasSize(2);
        for (Line line : drawn.lines()) {
            assertThat(line.from().between(line.to()).to(dead.middle())).isCloseTo(0, ROUNDED);
            assertThat(Math.abs(line.to().x() - line.from().x())).isCloseTo(44, ROUNDED);
            assertThat(Math.abs(line.to().y() - line.from().y())).isCloseTo(44, ROUNDED);
        }
        assertThat(drawn.lines().get(0).from().y())
                .isNotEqualTo(drawn.lines().get(1).from().y());
    }

    @Test
    void whatIsSaidOfSomeoneStandsAtTheRightOfTheSymbolLineByLineWithTheNameOnTop() {
        Drawn drawn = Drawn.of(Genogram.of(Kin.family(
                        List.of(
                                member("Ans", Gender.WOMAN, Presence.AT_HOME),
                                Kin.member("Bob", "1980-01-01", Gender.MAN, Presence.ABROAD, Discretion.OWN)),
                        List.of()))
                .svg(Language.NL));

        for (Symbol symbol : drawn.symbols()) {
            List<Element> texts = drawn.all("text").stream()
                    .filter(text -> number(text, "x") == symbol.left() + symbol.width() + 10)
                    .toList();
            boolean ans = symbol.kind().equals("circle");
            assertThat(texts.stream().map(Element::getTextContent))
                    .containsExactlyElementsOf(
                            ans
                                    ? List.of("Ans", "46 jaar")
                                    : List.of("Bob", "46 jaar", "woont in het buitenland", "geheimhouding"));
            assertThat(number(texts.get(0), "y") - symbol.top()).isBetween(10.0, 20.0);
            assertThat(texts.get(0).getAttribute("font-size")).isEqualTo("15");
            for (int i = 1; i < texts.size(); i++) {
                assertThat(number(texts.get(i), "y") - number(texts.get(i - 1), "y"))
                        .isBetween(13.0, 20.0);
                assertThat(texts.get(i).getAttribute("font-size")).isEqualTo("13");
            }
            assertThat(number(texts.get(texts.size() - 1), "y")).isLessThan(symbol.top() + 56 + 24);
        }
    }

    @Test
    void theTitleStandsAboveTheFamily() {
        Drawn drawn = drawn(member("Ans", Gender.WOMAN, Presence.AT_HOME));

        assertThat(drawn.text("Genogram van het gezin").y())
                .isBetween(20.0, drawn.symbols().get(0).top() - 10);
        // and below it no more room than a line that leads nowhere would take
        assertThat(drawn.height() - drawn.symbols().get(0).top() - 56).isBetween(40.0, 80.0);
    }

    @Test
    void aNameThatIsTooLongIsCutAndTheDescriptionHasItInFull() {
        String fits = "Annemarie-Josefien";
        Drawn drawn =
                drawn(member(fits, Gender.WOMAN, Presence.AT_HOME), member(fits + "a", Gender.WOMAN, Presence.AT_HOME));

        assertThat(drawn.text(fits).x()).isPositive();
        assertThat(drawn.text("Annemarie-Josefie…").x()).isPositive();
        assertThat(drawn.all("desc").get(0).getTextContent()).contains(fits + "a: 46 jaar.");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3, abc",
        "abcd, 3, ab…",
        "'ab cd', 4, 'ab…'",
        "\uD83D\uDE00\uD83D\uDE00b, 3, \uD83D\uDE00\uD83D\uDE00b"
    })
    void aTextIsCutOnlyIfItHasMoreCharactersThanFit(String text, int fitting, String shown) {
        assertThat(Svg.fit(text, fitting)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, false", "UNKNOWN, false", "BY_HOUSEMATE, true", "OWN, true"})
    void confidentialityStandsBesideWhoAskedForItOrLivesWithOneWhoDid(Discretion discretion, boolean said) {
        Member member = Kin.member("Ans", "1980-01-01", Gender.WOMAN, Presence.AT_HOME, discretion);
        List<String> expected = new ArrayList<>(List.of("46 jaar"));
        if (said) {
            expected.add("geheimhouding");
        }

        assertThat(Genogram.facts(Kin.family(List.of(member), List.of()), member, Language.NL))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-02, 10 jaar", "2016-03-03, 9 jaar", "2016, 9 tot 10 jaar", "unknown, leeftijd onbekend"})
    void anAgeIsToldAsFarAsTheBirthIsKnown(String birth, String age) {
        Member member = Kin.member("Ans", birth, Gender.WOMAN, Presence.AT_HOME, Discretion.ORDINARY);

        assertThat(Genogram.facts(Kin.family(List.of(member), List.of()), member, Language.NL))
                .containsExactly(age);
    }

    private static String authority(Authority... statements) {
        List<Member> members = List.of(
                member("Ans", Gender.WOMAN, Presence.AT_HOME),
                Kin.member("Kim", "2015", Gender.WOMAN, Presence.AT_HOME, Discretion.ORDINARY));
        Family family = new Family(
                FamilyId.of("f1"),
                LocalDate.of(2026, 3, 2),
                members,
                List.of(),
                List.of(statements),
                List.of(),
                List.of());
        List<String> sentences = Genogram.of(family).sentences(Language.NL);
        return sentences.get(sentences.size() - 1);
    }

    @Test
    void whoHasAuthorityIsToldInWordsWhateverIsKnownOfIt() {
        AuthorityHolder ans = new AuthorityHolder.OfPerson(Kin.id("Ans"));
        AuthorityHolder institution = new AuthorityHolder.OfInstitution("Voogdij Oost");

        assertThat(authority()).isEqualTo("Gezag over Kim: onbekend.");
        assertThat(authority(new Authority.Undeterminable(Kin.id("Kim"), "akte ontbreekt", false)))
                .isEqualTo("Gezag over Kim: niet te bepalen.");
        assertThat(authority(new Authority.TemporarilyNone(Kin.id("Kim"), "ouder minderjarig", true)))
                .isEqualTo("Gezag over Kim: tijdelijk niemand (in onderzoek).");
        assertThat(authority(new Authority.ParentAndOther(Kin.id("Kim"), Kin.id("Ans"), institution, false)))
                .isEqualTo("Gezag over Kim: Ans en Voogdij Oost.");
        assertThat(authority(new Authority.Guardianship(Kin.id("Kim"), List.of(ans, AuthorityHolder.unknown()), false)))
                .isEqualTo("Gezag over Kim: Ans en iemand die de bron niet noemt.");
    }

    @Test
    void whatIsPrintedTellsIdsAndCounts() {
        Family family = Kin.family("Ans + Bob", "Kim: Ans Bob");

        assertThat(Genogram.of(family)).hasToString("Genogram[" + family + "]");
        assertThat(Union.of(family).get(0)).hasToString("Union[[ans, bob], children=1]");
    }
}
