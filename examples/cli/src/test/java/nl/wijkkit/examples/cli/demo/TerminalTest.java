package nl.wijkkit.examples.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static String shown(String... cells) {
        Block.Table table = new Block.Table(
                "Tabel",
                Stream.of(cells).map(cell -> "kop").toList(),
                List.of(Stream.of(cells).map(Cell::of).toList()));
        Told told = new Told(Language.NL, "Titel", List.of(new Told.Part("Deel", List.of(table), List.of())));
        return String.join("\n", Terminal.lines(told, false, false));
    }

    @Test
    void noWordOfATableIsBrokenWhileAnotherColumnHasRoom() {
        String shown = shown(
                "vroegsignaleringsoverleg vroegsignaleringsoverleg",
                "de ene kant op en dan nog een heel eind de andere kant op",
                "een paar woorden die samen veel breder zijn dan zij hoeven te zijn");
        assertThat(shown.split("\\s+")).contains("vroegsignaleringsoverleg");
        assertThat(shown.lines()).allMatch(line -> line.length() <= Terminal.WIDTH);
    }

    @Test
    void wordsAreBrokenOnlyWhereNoColumnHasRoom() {
        String shown = shown("a".repeat(50), "b".repeat(50), "kort");
        assertThat(shown.split("\\s+")).contains("kort").doesNotContain("a".repeat(50));
        assertThat(shown.lines()).allMatch(line -> line.length() <= Terminal.WIDTH);
        assertThat(shown.chars().filter(c -> c == 'b').count()).isGreaterThanOrEqualTo(50);
    }
}
