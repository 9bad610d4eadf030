package nl.wijkkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A type prints text, a date or a moment only if someone looked at it and wrote down why that is not about a person.
 * <p>
 * A record prints all its components unless it has a {@code toString} of its own, and one of its own may still print
 * them. Both count. The list of types that were looked at is {@code types-that-print-text.txt} beside this test; a type
 * that no longer prints text must leave it.
 */
class NoPersonalDataIsPrintedTest {

    /** Types whose content could be about a person, also inside a list, a map or an optional. */
    private static final Pattern TELLING =
            Pattern.compile("\\b(String|CharSequence|char|LocalDate|LocalDateTime|OffsetDateTime|ZonedDateTime|Instant"
                    + "|YearMonth|Year|Object)\\b");

    @Test
    void onlyTypesThatWereLookedAtPrintText() throws IOException {
        Set<String> printing = printing(LibrarySources.ofLibraries()).keySet();
        Set<String> lookedAt = lookedAt().keySet();

        assertThat(printing).allMatch(type -> lookedAt.stream().anyMatch(entry -> covers(entry, type)));
        assertThat(lookedAt).allMatch(entry -> printing.stream().anyMatch(type -> covers(entry, type)));
    }

    @Test
    void everyTypeThatWasLookedAtHasAReason() throws IOException {
        assertThat(lookedAt()).allSatisfy((type, reason) -> assertThat(reason).isNotBlank());
    }

    @Test
    void aRecordThatPrintsItsComponentsAndAToStringThatUsesOneAreFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Sample.java"), """
                package sample;
                record Prints(java.util.List<String> names) {}
                record Counts(java.util.List<String> names) {
                    @Override
                    public String toString() {
                        return "Counts " + names.size();
                    }
                }
                final class Tells {
                    private final java.time.LocalDate born;
                    @Override
                    public String toString() {
                        return "Tells " + born;
                    }
                }
                record Number(int size) {}
                """);

        assertThat(printing(LibrarySources.parse(List.of(file))))
                .containsExactly(Map.entry("sample.Prints", "names"), Map.entry("sample.Tells", "born"));
    }

    /** An entry names a type, or a package with all its sub-packages by a star. */
    private static boolean covers(String entry, String type) {
        return entry.endsWith(".*") ? type.startsWith(entry.substring(0, entry.length() - 1)) : type.equals(entry);
    }

    private static Map<String, String> lookedAt() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                NoPersonalDataIsPrintedTest.class.getResourceAsStream("types-that-print-text.txt"),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(":", 2);
                    reasons.put(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
                }
            }
        }
        return reasons;
    }

    /** Finds the types that print something telling, with the first such component or field. */
    private static Map<String, String> printing(LibrarySources sources) {
        Map<String, String> found = new TreeMap<>();
        for (CompilationUnitTree unit : sources.units()) {
            new TreePathScanner<@Nullable Void, String>() {
                @Override
                public @Nullable Void visitClass(ClassTree type, String outer) {
                    String name = outer + "." + type.getSimpleName();
                    printedText(type).ifPresent(field -> found.put(name, field));
                    return super.visitClass(type, name);
                }
            }.scan(
                    unit,
                    unit.getPackageName() == null ? "" : unit.getPackageName().toString());
        }
        return found;
    }

    private static Optional<String> printedText(ClassTree type) {
        List<String> telling = type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .filter(field -> TELLING.matcher(field.getType().toString()).find())
                .map(field -> field.getName().toString())
                .toList();
        List<MethodTree> own = type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getName().contentEquals("toString")
                        && method.getParameters().isEmpty())
                .toList();
        if (own.isEmpty()) {
            return type.getKind() == Tree.Kind.RECORD ? telling.stream().findFirst() : Optional.empty();
        }
        List<String> used = new ArrayList<>();
        own.forEach(method -> new TreeScanner<@Nullable Void, @Nullable Void>() {
            /** A count of something says nothing of what it holds. */
            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void unused) {
                return select.getIdentifier().contentEquals("size") ? null : super.visitMemberSelect(select, null);
            }

            @Override
            public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
                used.add(identifier.getName().toString());
                return null;
            }
        }.scan(method, null));
        return telling.stream().filter(used::contains).findFirst();
    }
}
