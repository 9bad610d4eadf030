package nl.wijkkit.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The parsed source code of the four libraries, for rules that class files cannot show. */
record LibrarySources(List<CompilationUnitTree> units, DocTrees docs) {

    private static final List<String> LIBRARIES = List.of("zrm-core", "plan-model", "consent", "signals");

    /** Parses every source file of the libraries. */
    static LibrarySources ofLibraries() {
        List<Path> files = new ArrayList<>();
        for (String library : LIBRARIES) {
            try (Stream<Path> walk = Files.walk(root().resolve(library).resolve("src/main/java"))) {
                walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return parse(files);
    }

    /** Parses these files. */
    static LibrarySources parse(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        JavacTask task = (JavacTask) compiler.getTask(
                null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
        List<CompilationUnitTree> units = new ArrayList<>();
        try {
            task.parse().forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LibrarySources(units, DocTrees.instance(task));
    }

    /** The folder that holds the libraries: the tests run in a module below it. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("zrm-core"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("expected to run inside the project, found no folder zrm-core above");
            }
        }
        return folder;
    }
}
