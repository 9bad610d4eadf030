package nl.wijkkit.examples.cli.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkkit.zrm.Language;

/** The story as it was told, in one language, not yet in the form of a terminal or a page. */
record Told(Language language, String title, List<Told.Part> parts) {

    /** One chapter as it was told, with the files that it left. */
    public record Part(String title, List<Block> blocks, List<OutFile> files) {

        public Part {
            blocks = List.copyOf(blocks);
            files = List.copyOf(files);
        }
    }

    /** A file to leave behind: its name, what is in it, and one line that says what it is. */
    public record OutFile(String name, String content, String description) {}

    /** Checks that no file would overwrite another. */
    Told {
        parts = List.copyOf(parts);
        Set<String> names = new HashSet<>();
        for (Part part : parts) {
            for (OutFile file : part.files()) {
                if (!names.add(file.name())) {
                    throw new IllegalArgumentException("each file must have a name of its own, got " + file.name());
                }
            }
        }
    }

    /** Returns the files of all chapters. */
    List<OutFile> files() {
        return parts.stream().flatMap(part -> part.files().stream()).toList();
    }
}
