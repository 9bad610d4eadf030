package nl.wijkkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every public type and member says what it is, every parameter what it means. Doclint's own check for missing comments
 * would also ask it of compact constructors, whose parameters the record already documents.
 */
class PublicApiIsDocumentedTest {

    @Test
    void everyPublicTypeMemberAndParameterIsDocumented() {
        assertThat(undocumented(LibrarySources.ofLibraries())).isEmpty();
    }

    @Test
    void aMissingCommentParameterComponentOrReturnIsFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Sample.java"), """
                /** Documented, but not its component.
                 */
                public record Sample(int size) {
                    /** Checks. */
                    public Sample {
                    }
                    public void silent() {}
                    /** Says nothing of what it takes and gives. */
                    public int half(int whole) {
                        return whole / 2;
                    }
                    void hidden() {}
                    @Override
                    public String toString() {
                        return "";
                    }
                }
                """);

        assertThat(undocumented(LibrarySources.parse(List.of(file))))
                .containsExactly(
                        "Sample: no @param size",
                        "Sample.silent: no comment",
                        "Sample.half: no @param whole",
                        "Sample.half: no @return");
    }

    private static List<String> undocumented(LibrarySources sources) {
        List<String> missing = new ArrayList<>();
        for (CompilationUnitTree unit : sources.units()) {
            new PublicMembers(sources, missing).scan(unit, null);
        }
        return missing;
    }

    private static final class PublicMembers extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final LibrarySources sources;
        private final List<String> missing;

        PublicMembers(LibrarySources sources, List<String> missing) {
            this.sources = sources;
            this.missing = missing;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            String name = type.getSimpleName().toString();
            DocCommentTree comment = comment(name, getCurrentPath());
            if (comment != null && type.getKind() == Tree.Kind.RECORD) {
                names(components(type)).forEach(component -> requireParameter(name, comment, component));
            }
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            ClassTree owner = owner();
            if (!isPublic(method.getModifiers()) || isOverride(method) || isGenerated(method)) {
                return null;
            }
            String name = owner.getSimpleName() + "." + method.getName();
            DocCommentTree comment = comment(name, getCurrentPath());
            if (comment == null || isCanonicalConstructor(method, owner)) {
                return null;
            }
            method.getParameters()
                    .forEach(parameter ->
                            requireParameter(name, comment, parameter.getName().toString()));
            boolean returns = method.getReturnType() != null
                    && !method.getReturnType().toString().equals("void");
            if (returns
                    && comment.getBlockTags().stream().noneMatch(ReturnTree.class::isInstance)
                    && comment.getFirstSentence().stream().noneMatch(ReturnTree.class::isInstance)) {
                missing.add(name + ": no @return");
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
            boolean isComponent = owner().getKind() == Tree.Kind.RECORD
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            if (!isComponent && isPublic(field.getModifiers())) {
                comment(owner().getSimpleName() + "." + field.getName(), getCurrentPath());
            }
            return null;
        }

        private ClassTree owner() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        /** Members of an interface are public without the word; enum constants carry it in the tree. */
        private boolean isPublic(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            boolean inInterface = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree parent
                    && parent.getKind() == Tree.Kind.INTERFACE
                    && !flags.contains(Modifier.PRIVATE);
            return inInterface || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
        }

        private static boolean isOverride(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        /** The parser adds the canonical constructor of a record that writes none. */
        private boolean isGenerated(MethodTree method) {
            return sources.docs()
                            .getSourcePositions()
                            .getEndPosition(getCurrentPath().getCompilationUnit(), method)
                    < 0;
        }

        /** A constructor whose parameters are the record's components, which the record documents. */
        private static boolean isCanonicalConstructor(MethodTree method, ClassTree owner) {
            return method.getName().contentEquals("<init>")
                    && owner.getKind() == Tree.Kind.RECORD
                    && names(method.getParameters()).equals(names(components(owner)));
        }

        private static List<VariableTree> components(ClassTree record) {
            return record.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .toList();
        }

        private static List<String> names(List<? extends VariableTree> variables) {
            return variables.stream()
                    .map(variable -> variable.getName().toString())
                    .toList();
        }

        private @Nullable DocCommentTree comment(String name, TreePath path) {
            DocCommentTree comment = sources.docs().getDocCommentTree(path);
            if (comment == null || comment.getFullBody().isEmpty()) {
                missing.add(name + ": no comment");
                return null;
            }
            return comment;
        }

        private void requireParameter(String name, DocCommentTree comment, String parameter) {
            Set<String> documented = new HashSet<>();
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                    documented.add(param.getName().toString());
                }
            }
            if (!documented.contains(parameter)) {
                missing.add(name + ": no @param " + parameter);
            }
        }
    }
}
