package nl.wijkkit.zrm.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that ship with this package. */
final class Resources {

    private Resources() {}

    /** Opens a file of this package. */
    static InputStream open(String name) {
        InputStream resource = Resources.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("resource " + name + " is missing from the library");
        }
        return resource;
    }

    /** Reads a file of this package, which is in UTF-8. */
    static String text(String name) {
        try (InputStream resource = open(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
