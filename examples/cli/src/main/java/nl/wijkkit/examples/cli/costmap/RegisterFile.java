package nl.wijkkit.examples.cli.costmap;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.wijkkit.consent.figures.PublicationRegister;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The register of what was published, as a file of JSON. */
final class RegisterFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RegisterFile() {}

    static Checked<PublicationRegister> read(Reader text) {
        try {
            return new Checked.Valid<>(JSON.readValue(text, PublicationRegister.class));
        } catch (JacksonException e) {
            String line = e.getLocation() == null ? "" : " " + e.getLocation().getLineNr();
            return new Checked.Invalid<>(List.of(new Problem(
                    "not-a-register",
                    line.isEmpty() ? Text.of("bestand", "file") : Text.of("regel" + line, "line" + line),
                    Text.of(
                            "verwacht: een register van publicaties; gevonden: iets anders",
                            "expected a register of publications, found something else"))));
        }
    }

    /** Replaces the file at once, so that a power cut leaves the old register or the new one. */
    static void write(Path file, PublicationRegister register) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path whole = Files.createTempFile(folder, "register", ".json");
        Files.writeString(whole, JSON.writeValueAsString(register) + "\n");
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
