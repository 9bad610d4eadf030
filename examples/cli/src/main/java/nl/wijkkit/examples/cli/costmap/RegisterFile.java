package nl.wijkkit.examples.cli.costmap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.function.Function;
import nl.wijkkit.consent.figures.PublicationRegister;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The register of what was published, as a file of JSON that many may add to, one at a time. */
final class RegisterFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    private RegisterFile(Path file) {
        this.file = file;
    }

    /** Finds the file, also where a link points to it. */
    static RegisterFile of(Path named) throws IOException {
        return new RegisterFile(
                Files.exists(named, LinkOption.NOFOLLOW_LINKS) ? named.toRealPath() : named.toAbsolutePath());
    }

    boolean isNew() {
        return !Files.exists(file);
    }

    /** Changes the register while nobody else does; an invalid change leaves it as it is. */
    @SuppressWarnings("try") // the lock is held, not used
    Checked<PublicationRegister> change(Function<PublicationRegister, Checked<PublicationRegister>> change)
            throws IOException {
        try (FileChannel guard =
                        FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = guard.lock()) {
            Checked<PublicationRegister> changed = read().fold(change, Checked.Invalid::new);
            if (changed instanceof Checked.Valid<PublicationRegister> valid) {
                write(valid.value());
            }
            return changed;
        }
    }

    private Checked<PublicationRegister> read() throws IOException {
        if (isNew()) {
            return new Checked.Valid<>(PublicationRegister.empty());
        }
        try {
            @Nullable PublicationRegister register = JSON.readValue(Files.readString(file), PublicationRegister.class);
            return register == null ? noRegister(null) : new Checked.Valid<>(register);
        } catch (CharacterCodingException e) {
            return noRegister(null);
        } catch (JacksonException e) {
            return noRegister(e.getLocation() == null ? null : e.getLocation().getLineNr());
        }
    }

    private static Checked<PublicationRegister> noRegister(@Nullable Integer line) {
        return new Checked.Invalid<>(List.of(new Problem(
                "not-a-register",
                line == null ? Text.of("bestand", "file") : Text.of("regel " + line, "line " + line),
                Text.of(
                        "verwacht: een register van publicaties; gevonden: iets anders",
                        "expected a register of publications, found something else"))));
    }

    /** Writes beside the file and then replaces it, so that there is always a whole register. */
    private void write(PublicationRegister register) throws IOException {
        Path whole = beside(".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    whole, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes =
                        ByteBuffer.wrap((JSON.writeValueAsString(register) + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            keepPermissions(whole);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void keepPermissions(Path whole) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(whole, PosixFileAttributeView.class);
        if (rights != null && !isNew()) {
            rights.setPermissions(Files.getPosixFilePermissions(file));
        }
    }

    private Path beside(String end) {
        return file.resolveSibling(file.getFileName() + end);
    }
}
