package nl.wijkkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibrariesKeepTheRulesTest {

    private static final JavaClasses LIBRARIES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.wijkkit.zrm", "nl.wijkkit.plan", "nl.wijkkit.consent", "nl.wijkkit.signals");

    static Stream<ArchRule> rules() {
        return Stream.concat(
                LibraryRules.ALLOWED_DEPENDENCIES.stream(),
                Stream.of(LibraryRules.NO_PACKAGE_CYCLES, LibraryRules.NO_AMBIENT_STATE));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyLibraryKeepsTheRule(ArchRule rule) {
        rule.check(LIBRARIES);
    }

    @Test
    void theRulesSeeTheLibraries() {
        assertThat(LIBRARIES.contain("nl.wijkkit.zrm.Level")).isTrue();
        assertThat(LIBRARIES.size()).isGreaterThan(20);
    }

    @Test
    void aCallToTheClockTheLocaleOrUnseededRandomnessIsFound() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        List<String> found = LibraryRules.NO_AMBIENT_STATE
                .evaluate(offender)
                .getFailureReport()
                .getDetails();

        assertThat(found)
                .hasSize(4)
                .anyMatch(line -> line.contains("LocalDate.now()"))
                .anyMatch(line -> line.contains("String.toLowerCase()"))
                .anyMatch(line -> line.contains("Random.<init>()"))
                .anyMatch(line -> line.contains("String.format(java.lang.String, [Ljava.lang.Object;)")
                        || line.contains("String.format(java.lang.String, java.lang.Object[])"));
    }

    /** Does what no library may do, to show that the rule bites. */
    @SuppressWarnings({"unused", "StringCaseLocaleUsage", "AnnotateFormatMethod", "JavaTimeDefaultTimeZone"})
    private static final class Offender {

        String offend(String text) {
            return LocalDate.now() + text.toLowerCase() + new Random().nextInt() + String.format("%s", text);
        }

        String behave(String text) {
            return text.toLowerCase(Locale.ROOT) + new Random(1).nextInt();
        }
    }
}
