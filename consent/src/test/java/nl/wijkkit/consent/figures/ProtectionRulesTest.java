package nl.wijkkit.consent.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionRulesTest {

    private static String resource(String name) throws IOException {
        try (InputStream in = ProtectionRulesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "protection-rules-1, /nl/wijkkit/consent/figures/like-cbs.json",
        "retention-table-1, /nl/wijkkit/consent/retention/retention-nl.json"
    })
    void whatIsShippedKeepsToItsSchema(String schema, String document) throws IOException {
        var checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("/META-INF/wijkkit/schema/" + schema + ".schema.json"))
                .validate(resource(document), InputFormat.JSON);
        assertThat(checked).isEmpty();
    }

    // CBS StatLine 84751NED: smallest shown 10, multiples of 5; postcode 6: at least 5 inhabitants
    @Test
    void theShippedRulesAreLikeThoseOfCbs() {
        ProtectionRules rules = ProtectionRulesReader.likeCbs();
        assertThat(rules.minimumPersons().value()).isEqualTo(10);
        assertThat(rules.countRounding().value()).isEqualTo(5);
        assertThat(rules.minimumInhabitants().value()).isEqualTo(5);
        assertThat(rules.minimumPersons().source().certainty()).isEqualTo(Source.Certainty.SEEN);
        assertThat(rules).hasToString("like-cbs 2026-1");
    }

    @Test
    void rulesWithMistakesAreRefusedWithAllOfThem() throws IOException {
        String good = resource("/nl/wijkkit/consent/figures/like-cbs.json");
        assertThat(codes(good.replace("\"value\": 10,", "\"value\": 2,"))).contains("out-of-range");
        assertThat(codes(good.replace("\"countRounding\"", "\"rounding\"")))
                .containsExactlyInAnyOrder("unknown-field", "missing-field");
        assertThat(codes(good.replace("\"percent\": 85", "\"percent\": 100"))).containsExactly("out-of-range");
        assertThat(codes("[]")).contains("wrong-type");
        assertThatThrownBy(() -> new ProtectionRules.Dominance(5, 80, new Source("x", Source.Certainty.SEEN)))
                .hasMessageContaining("households must be from 1 to 4, got 5");
    }

    private static List<String> codes(String json) {
        return ProtectionRulesReader.read(new StringReader(json)).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
