package nl.wijkkit.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.rule.RuleSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Concrete requests with the answer that the law leads to; each row of the file names the article. */
class CasesTest {

    static List<CaseFile.Case> own() {
        try (InputStream bytes =
                Objects.requireNonNull(CasesTest.class.getResourceAsStream("own-cases.csv"), "own-cases.csv")) {
            return CaseFile.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyOwnCaseIsDecidedAsTheLawSays() {
        List<CaseFile.Case> cases = own();
        assertThat(cases).hasSizeGreaterThan(120);
        assertThat(differences(cases)).isEmpty();
    }

    @Test
    void everyReferenceCaseIsDecidedAsTheLawSays() throws IOException {
        Optional<Path> file = reference();
        Assumptions.assumeTrue(file.isPresent(), "shared/reference is not beside the repository");
        List<CaseFile.Case> cases = CaseFile.read(Files.readString(file.orElseThrow()));
        assertThat(cases).hasSizeGreaterThan(100);
        assertThat(differences(cases)).isEmpty();
    }

    @Test
    void everyOutcomeRestsOnRulesWithSources() {
        for (CaseFile.Case one : own()) {
            Decision decision = Decider.dutch().decide(one.request());
            assertThat(decision.reasons()).as(one.id()).isNotEmpty();
            assertThat(decision.ruleSetVersion()).isEqualTo("dutch-social-domain-rules 2026-11");
            if (decision.isPermitted()) {
                assertThat(decision.determining()).as(one.id()).isNotEmpty();
                assertThat(decision.sources()).as(one.id()).isNotEmpty();
            }
        }
    }

    @Test
    void everyPermissionRefusalAndDutyIsUsedByACaseOrNamedHere() {
        TreeSet<String> unused = new TreeSet<>();
        RuleSet.dutch().rules().stream()
                .filter(rule -> !(rule.effect() instanceof Rule.Effect.Explain))
                .forEach(rule -> unused.add(rule.id()));
        for (CaseFile.Case one : own()) {
            unused.removeAll(Decider.dutch().decide(one.request()).held().stream()
                    .map(Rule::id)
                    .toList());
        }
        assertThat(unused).containsExactly("wams-coordination");
    }

    private static List<String> differences(List<CaseFile.Case> cases) {
        return cases.stream()
                .map(one -> one.difference(Decider.dutch().decide(one.request())))
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    static Optional<Path> reference() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolveSibling("shared/reference/cases/consent-cases.csv"))
                .filter(Files::exists)
                .findFirst();
    }
}
