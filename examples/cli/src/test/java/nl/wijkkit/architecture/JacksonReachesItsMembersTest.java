package nl.wijkkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * On the module path Jackson may only touch what is public, unless its package is opened to it. Tests run on the class path,
 * where it may touch everything, so that they would not notice.
 */
class JacksonReachesItsMembersTest {

    private static final Pattern OPENS = Pattern.compile("opens\\s+(\\S+)\\s+to\\s+([^;]+);");

    @Test
    void aPackageWithHiddenMembersForJacksonIsOpenedToBothVersions() throws IOException {
        assertThat(opened()).containsAll(packagesWithHiddenMembers());
    }

    @Test
    void nothingIsOpenedToJacksonWithoutNeed() throws IOException {
        assertThat(packagesWithHiddenMembers()).isNotEmpty().containsAll(opened());
    }

    private static SortedSet<String> packagesWithHiddenMembers() {
        JavaClasses libraries = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.wijkkit.zrm", "nl.wijkkit.plan", "nl.wijkkit.consent", "nl.wijkkit.signals");
        SortedSet<String> packages = new TreeSet<>();
        for (JavaClass type : libraries) {
            for (JavaCodeUnit member : type.getCodeUnits()) {
                boolean isForJackson = member.getAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getRawType().getPackageName().startsWith("com.fasterxml.jackson"));
                if (isForJackson
                        && !(member.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.getModifiers().contains(JavaModifier.PUBLIC))) {
                    packages.add(type.getPackageName());
                }
            }
        }
        return packages;
    }

    private static SortedSet<String> opened() throws IOException {
        SortedSet<String> packages = new TreeSet<>();
        for (String library : List.of("zrm-core", "plan-model", "consent", "signals")) {
            Path module = LibrarySources.root().resolve(library).resolve("src/main/java/module-info.java");
            for (MatchResult opens :
                    OPENS.matcher(Files.readString(module)).results().toList()) {
                if (opens.group(2).contains("com.fasterxml.jackson.databind")
                        && opens.group(2).contains("tools.jackson.databind")) {
                    packages.add(opens.group(1));
                }
            }
        }
        return packages;
    }
}
