package nl.wijkkit.examples.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A text file that a person named on the command line. */
public final class InputFile {

    private static final long LONG = 1_000_000;
    private static final Text READING = Text.of("lezen", "reading");

    private InputFile() {}

    /**
     * Reads a file, with a bar if it is long and somebody watches.
     *
     * @param <T>  what it holds
     * @param file  the file
     * @param command  the command that it was named to
     * @param language  the language of the person
     * @param reader  reads the text
     * @return what it holds; or the problem that it is not UTF-8
     * @throws ParameterException if there is no such file, or it cannot be read
     */
    public static <T> Checked<T> read(Path file, CommandSpec command, Language language, Function<Reader, T> reader) {
        if (!Files.isRegularFile(file)) {
            throw usage(
                    command,
                    Text.of(
                            "verwacht: een bestand; gevonden: geen bestand " + file,
                            "expected a file, found no file " + file),
                    language);
        }
        try (InputStream bytes = open(file, command, language);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
            return new Checked.Valid<>(reader.apply(text));
        } catch (IOException e) {
            return broken(e, file, command, language);
        } catch (UncheckedIOException e) {
            return broken(Objects.requireNonNull(e.getCause(), "cause"), file, command, language);
        }
    }

    private static InputStream open(Path file, CommandSpec command, Language language) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        long size = Files.size(file);
        return size < LONG ? bytes : Progress.over(bytes, command.commandLine().getErr(), READING.in(language), size);
    }

    private static <T> Checked<T> broken(IOException e, Path file, CommandSpec command, Language language) {
        if (e instanceof CharacterCodingException) {
            return new Checked.Invalid<>(List.of(new Problem(
                    "not-utf-8",
                    Text.of("bestand", "file"),
                    Text.of("verwacht: UTF-8; gevonden: iets anders", "expected UTF-8, found something else"))));
        }
        throw usage(
                command,
                Text.of(
                        "het bestand " + file + " kan niet worden gelezen: " + e.getMessage(),
                        "the file " + file + " cannot be read: " + e.getMessage()),
                language);
    }

    private static ParameterException usage(CommandSpec command, Text message, Language language) {
        return new ParameterException(command.commandLine(), message.in(language));
    }
}
