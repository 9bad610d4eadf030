package nl.wijkkit.examples.cli.demo;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the reference files, which are not part of the repository. */
final class Reference {

    private Reference() {}

    /** Walks up from the working folder to a sibling shared/reference; the path need not exist. */
    static Path file(String name) {
        Path from = Path.of("").toAbsolutePath();
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            Path reference = folder.resolve("shared").resolve("reference");
            if (Files.isDirectory(reference)) {
                return reference.resolve(name);
            }
        }
        return from.resolve("shared").resolve("reference").resolve(name);
    }
}
