package nl.wijkkit.examples.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves the files of the story, and the page that leads to them. */
final class OutFolder {

    private OutFolder() {}

    /** Writes the files in UTF-8; the folder is made if need be, and a file of the same name is replaced. */
    static void write(Told told, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Told.OutFile file : told.files()) {
            Files.writeString(folder.resolve(file.name()), file.content());
        }
        Files.writeString(folder.resolve(Page.NAME), Page.html(told));
    }
}
