package nl.wijkkit.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final List<String> COLUMNS = List.of("id", "duties", "amount");

    @Test
    void csvHasAHeaderAndPutsASemicolonBetweenTheParts() {
        assertThat(written(out -> Table.csv(out, COLUMNS)))
                .isEqualTo("id,duties,amount\n\"a,b\",LOG;INFORM,12.50\nc,,.\n");
    }

    @Test
    void jsonHasAnObjectForEachRowWithListsAndNumbersOfItsOwn() {
        assertThat(written(out -> Table.json(out, COLUMNS)))
                .isEqualToNormalizingNewlines("[{\"id\":\"a,b\",\"duties\":[\"LOG\",\"INFORM\"],\"amount\":12.50},"
                        + "{\"id\":\"c\",\"duties\":[],\"amount\":null}]\n");
    }

    @Test
    void aTableWithoutRowsIsATable() {
        assertThat(empty(out -> Table.csv(out, COLUMNS))).isEqualTo("id,duties,amount\n");
        assertThat(empty(out -> Table.json(out, COLUMNS))).isEqualToNormalizingNewlines("[]\n");
    }

    @Test
    void theStreamStaysOpen() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Table.json(out, COLUMNS).close();
        out.print("more");
        assertThat(out.checkError()).isFalse();
        assertThat(text.toString()).endsWith("more");
    }

    private static String written(Function<PrintWriter, Table> kind) {
        StringWriter text = new StringWriter();
        try (Table table = kind.apply(new PrintWriter(text))) {
            table.row(List.of("a,b", List.of("LOG", "INFORM"), new BigDecimal("12.50")));
            table.row(Arrays.asList("c", List.of(), null));
        }
        return text.toString();
    }

    private static String empty(Function<PrintWriter, Table> kind) {
        StringWriter text = new StringWriter();
        kind.apply(new PrintWriter(text)).close();
        return text.toString();
    }
}
