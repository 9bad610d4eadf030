package nl.wijkkit.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.zrm.problem.Loaded;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RequestTest {

    private static final String HEADER = "id,as_of,actor_role,actor_relation,subject_role,subject_age,subject_capacity,"
            + "subject_measure,data_category,data_origin_law,purpose,action,basis_evidence,circumstances\n";

    private static final Request REQUEST = Request.of(
                    LocalDate.of(2025, 6, 2),
                    Actor.of(Role.of("MENTOR"), Relation.of("LEGAL_REPRESENTATIVE")),
                    Subject.of(SubjectRole.of("ADULT"), 52, Capacity.INCAPABLE)
                            .withMeasures(List.of(Measure.of("MENTORSCHAP")))
                            .withId(PersonId.of("p-9")),
                    new Request.Asked(
                            DataCategory.of("HEALTH"), Law.WMO, Purpose.of("SUBJECT_ACCESS"), Action.of("VIEW")))
            .withEvidence(Evidence.of("LEGAL_REPRESENTATION"))
            .withFacts(Facts.none().with("third_party_data", false).with("receiver", "GP"));

    private static Loaded<RequestRow> read(String rows) {
        return RequestCsv.read(new StringReader(HEADER + rows), Vocabulary.dutch());
    }

    @Test
    void aRowBecomesTheSameRequestAsItsParts() {
        Loaded<RequestRow> loaded =
                read("r1,2025-06-02,MENTOR,LEGAL_REPRESENTATIVE,ADULT,52,INCAPABLE,MENTORSCHAP,HEALTH,WMO,"
                        + "SUBJECT_ACCESS,VIEW,LEGAL_REPRESENTATION,third_party_data=false;receiver=GP\n");
        assertThat(loaded.isComplete()).isTrue();
        Request read = loaded.rows().get(0).request();
        assertThat(read.facts()).isEqualTo(REQUEST.facts()).hasSameHashCodeAs(REQUEST.facts());
        assertThat(read.asked()).isEqualTo(REQUEST.asked());
        assertThat(read.subject().measures()).isEqualTo(REQUEST.subject().measures());
        assertThat(loaded.rows().get(0).toString()).doesNotContain("r1", "52");
    }

    @Test
    void everyProblemOfARowIsToldWithItsColumn() {
        Loaded<RequestRow> loaded = read("""
                r1,soon,mentor,X,ADULT,old,MAYBE,NONE,HEALTH,WMO,SUBJECT_ACCESS,VIEW,NONE,a=1;b
                r2,2025-06-02
                r3,2025-06-02,MENTOR,SELF,ADULT,,N/A,NONE,HEALTH,WMO,SUBJECT_ACCESS,VIEW,NONE,ticket=true;ticket=true
                """);
        assertThat(loaded.rows()).isEmpty();
        assertThat(loaded.problems())
                .extracting(Problem::code)
                .containsExactly(
                        "not-a-date",
                        "not-a-code",
                        "not-an-age",
                        "not-a-capacity",
                        "not-a-fact",
                        "missing-cells",
                        "duplicate-fact");
        assertThat(loaded.problems().get(0).where().en()).isEqualTo("line 2, column as_of");
    }

    @Test
    void missingColumnsAndAnEmptyFileAreTold() {
        assertThat(RequestCsv.read(new StringReader("id,as_of\n"), Vocabulary.dutch())
                        .problems())
                .hasSize(12)
                .allMatch(problem -> problem.code().equals("missing-column"));
        assertThat(RequestCsv.read(new StringReader(""), Vocabulary.dutch()).problems())
                .extracting(problem -> problem.code())
                .containsExactly("empty-file");
    }

    @Test
    void aFileThatIsNoCsvOrNotUtf8IsToldAndABrokenOneIsNot() {
        assertThat(read("\"r1").problems()).extracting(Problem::code).containsExactly("not-csv");
        Reader latin1 = new InputStreamReader(
                new ByteArrayInputStream((HEADER + "é").getBytes(StandardCharsets.ISO_8859_1)),
                StandardCharsets.UTF_8.newDecoder());
        assertThat(RequestCsv.read(latin1, Vocabulary.dutch()).problems())
                .extracting(Problem::code)
                .containsExactly("not-utf-8");
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> RequestCsv.read(broken, Vocabulary.dutch())).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aFileMayBeginWithAByteOrderMark() {
        assertThat(RequestCsv.read(new StringReader("\uFEFF" + HEADER), Vocabulary.dutch())
                        .isComplete())
                .isTrue();
    }

    @Test
    void shortFactoriesMakeTheSame() {
        assertThat(Request.Asked.of("HEALTH", Law.WMO, "SUBJECT_ACCESS", "VIEW"))
                .isEqualTo(REQUEST.asked());
        assertThat(Actor.of("MENTOR", "LEGAL_REPRESENTATIVE")).isEqualTo(REQUEST.actor());
        assertThat(Subject.of("ADULT", 52, Capacity.INCAPABLE))
                .isEqualTo(Subject.of(SubjectRole.of("ADULT"), 52, Capacity.INCAPABLE));
    }

    @Test
    void factsContradictIfBothSaySomethingElseAboutTheSame() {
        Facts yes = Facts.none().with("necessary", true).with("ticket", true);
        assertThat(yes.contradicts(Facts.none().with("necessary", false))).isTrue();
        assertThat(yes.contradicts(Facts.none().with("necessary", true))).isFalse();
        assertThat(yes.contradicts(Facts.none().with("cell", "A"))).isFalse();
        assertThat(Facts.none().contradicts(yes)).isFalse();
        assertThat(yes.withAll(Facts.none().with("necessary", false).with("cell", "A")))
                .isEqualTo(Facts.none()
                        .with("necessary", false)
                        .with("ticket", true)
                        .with("cell", "A"));
    }

    @Test
    void whatTheVocabularyDoesNotKnowIsMarkedAndNotGuessed() {
        RequestRow row = read("r1,2025-06-02,ASTRONAUT,SELF,ADULT,30,CAPABLE,NONE,HEALTH,WMO,SUBJECT_ACCESS,VIEW,NONE,"
                        + "necessary=maybe;cell=many;receiver=A-B;colour=RED\n")
                .rows()
                .get(0);
        assertThat(row.unknown()).hasSize(5);
    }

    @Test
    void factsAreFoundByTheirKeyWhateverTheOrder() {
        Facts facts = Facts.none().with("necessary", true).with("cell", "A").with("ticket", false);
        assertThat(facts.get(FactKey.of("ticket"))).contains(FactValue.Flag.of(false));
        assertThat(facts.get(FactKey.of("measure"))).isEmpty();
        assertThat(facts)
                .isEqualTo(Facts.none().with("ticket", false).with("cell", "A").with("necessary", true));
        assertThat(facts.without(FactKey.of("cell")).size()).isEqualTo(2);
        assertThat(facts.key(0)).isEqualTo(FactKey.of("cell"));
    }

    @Test
    void aRequestBindsWithBothJacksons() throws IOException {
        String json = JsonMapper.shared().writeValueAsString(REQUEST);
        assertThat(JsonMapper.shared().readValue(json, Request.class)).isEqualTo(REQUEST);
        ObjectMapper older = new ObjectMapper().registerModule(new JavaTimeModule());
        assertThat(older.readValue(older.writeValueAsString(REQUEST), Request.class))
                .isEqualTo(REQUEST);
    }

    @Test
    void nothingPrintsThePerson() {
        for (Object value : List.of(REQUEST, REQUEST.subject(), REQUEST.facts(), REQUEST.actor())) {
            assertThat(value.toString()).doesNotContain("52", "INCAPABLE", "MENTORSCHAP", "p-9", "2025", "GP");
        }
    }
}
