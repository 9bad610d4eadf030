package nl.wijkkit.consent.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Loaded;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class RequestRowsTest {

    private static final String HEADER = "id,as_of,actor_role,actor_relation,subject_role,subject_age,subject_capacity,"
            + "subject_measure,data_category,data_origin_law,purpose,action,basis_evidence,circumstances\n";
    private static final String ROW =
            "r1,2025-06-02,CASE_WORKER,ASSIGNED,ADULT,30,CAPABLE,NONE,HEALTH,WMO,SUBJECT_ACCESS,VIEW,NONE,";

    private static Loaded<RequestRow> read(String text) {
        return RequestCsv.read(new StringReader(text), Vocabulary.dutch());
    }

    private static List<String> messages(String text) {
        return read(text).problems().stream()
                .map(problem ->
                        problem.message().nl() + " | " + problem.message().en())
                .toList();
    }

    @Test
    void anIdIsThereAndIsNew() {
        assertThat(messages(HEADER + ROW.replace("r1", "") + "\n"))
                .containsExactly("verwacht: een id dat niet eerder voorkwam; gevonden: niets"
                        + " | expected an id that did not stand before, found nothing");
        Loaded<RequestRow> twice = read(HEADER + ROW + "\n" + ROW + "\n");
        assertThat(twice.rows()).hasSize(1);
        assertThat(twice.problems()).extracting(Problem::code).containsExactly("duplicate-id");
        assertThat(messages(HEADER + ROW + "\n" + ROW + "\n"))
                .containsExactly("verwacht: een id dat niet eerder voorkwam; gevonden: een eerder id"
                        + " | expected an id that did not stand before, found an earlier one");
    }

    @Test
    void whatOneRowDoesNotKnowIsNotToldOfTheNext() {
        List<RequestRow> rows = read(HEADER + ROW.replace("CASE_WORKER", "ASTRONAUT") + "colour=RED;necessary=maybe\n"
                        + ROW.replace("r1", "r2") + "necessary=true\n")
                .rows();
        assertThat(rows.get(0).unknown())
                .hasSize(3)
                .contains(Text.of("een feit", "a fact"), Text.of("de waarde van necessary", "the value of necessary"));
        assertThat(rows.get(1).unknown()).isEmpty();
    }

    @Test
    void aValueThatCannotBeReadIsKeptAsItIsAndACodeAsNone() {
        Facts facts = read(HEADER + ROW + "colour=RED;necessary=maybe;receiver=A-B\n")
                .rows()
                .get(0)
                .request()
                .facts();
        assertThat(facts.get(FactKey.of("colour"))).contains(new FactValue.Named("RED"));
        assertThat(facts.get(FactKey.of("necessary"))).contains(new FactValue.Named("maybe"));
        assertThat(facts.get(FactKey.of("receiver"))).contains(new FactValue.Cells(0));
    }

    @Test
    void rowsUnderAHeaderThatLacksColumnsAreNotRead() {
        assertThat(read("id,as_of\nr1,soon\nr2,later\n").problems())
                .hasSize(12)
                .allMatch(problem -> problem.code().equals("missing-column"));
        assertThat(read("\u0000" + HEADER).problems())
                .extracting(problem -> problem.message().en())
                .containsExactly("expected a column id, found none");
    }

    @Test
    void bytesThatAreNotUtf8AreToldWhereverTheyAre() {
        byte[] late = (HEADER + (ROW + "\n").repeat(2_000) + "é").getBytes(StandardCharsets.ISO_8859_1);
        Reader latin1 = new InputStreamReader(new ByteArrayInputStream(late), StandardCharsets.UTF_8.newDecoder());
        assertThat(RequestCsv.read(latin1, Vocabulary.dutch()).problems())
                .extracting(Problem::code)
                .contains("not-utf-8")
                .doesNotContain("not-csv");
        Reader wrapped = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new UncheckedIOException(new MalformedInputException(1));
            }

            @Override
            public void close() {}
        };
        assertThat(RequestCsv.read(wrapped, Vocabulary.dutch()).problems())
                .extracting(Problem::code)
                .containsExactly("not-utf-8");
    }

    @Test
    void factsAreEqualByKeysAndValues() {
        Facts facts = Facts.none().with("necessary", true);
        assertThat(Facts.of(Map.of())).isSameAs(Facts.none());
        assertThat(facts)
                .isNotEqualTo(Facts.none().with("necessary", false))
                .isNotEqualTo(Facts.none().with("ticket", true))
                .isNotEqualTo(Facts.none())
                .isNotEqualTo("facts")
                .isEqualTo(Facts.none().with("necessary", true))
                .hasToString("Facts[1]");
        assertThat(facts.hashCode())
                .isNotEqualTo(Facts.none().with("necessary", false).hashCode())
                .isNotEqualTo(Facts.none().with("ticket", true).hashCode())
                .isNotZero();
        assertThat(facts.with("ticket", true).without(FactKey.of("ticket"))).isEqualTo(facts);
        assertThat(facts.find(FactKey.of("ticket"))).isNull();
    }
}
