package nl.wijkkit.examples.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A folder that a person named on the command line to find files in afterwards. */
public final class OutputFolder {

    private OutputFolder() {}

    /**
     * Refuses what is there and no folder, before any work is done for it.
     *
     * @param folder  the folder; it need not exist
     * @param command  the command that it was named to
     * @param language  the language of the person
     * @throws ParameterException if it is a file
     */
    public static void require(Path folder, CommandSpec command, Language language) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw usage(
                    command,
                    Text.of(
                            "verwacht: een map; gevonden: een bestand " + folder,
                            "expected a folder, found a file " + folder),
                    language);
        }
    }

    /**
     * Writes files in UTF-8; the folder is made if need be, and a file of the same name is replaced.
     *
     * @param folder  the folder
     * @param files  what stands in each file, by its name
     * @param command  the command that the folder was named to
     * @param language  the language of the person
     * @throws ParameterException if the folder cannot be written to
     */
    public static void write(Path folder, Map<String, String> files, CommandSpec command, Language language) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw usage(
                    command,
                    Text.of(
                            "de map " + folder + " kan niet worden beschreven: " + e.getMessage(),
                            "the folder " + folder + " cannot be written to: " + e.getMessage()),
                    language);
        }
    }

    private static ParameterException usage(CommandSpec command, Text message, Language language) {
        return new ParameterException(command.commandLine(), message.in(language));
    }
}
