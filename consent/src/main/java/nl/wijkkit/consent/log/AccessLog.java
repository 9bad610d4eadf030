package nl.wijkkit.consent.log;

import java.io.IOException;

/**
 * Where lines of the access log go: a database, a file, another system.
 * <p>
 * An implementation returns when the line is kept, and throws when it is not: what could not be logged is not shown.
 */
@FunctionalInterface
public interface AccessLog {

    /**
     * Keeps a line.
     *
     * @param entry  the line
     * @throws IOException if the line could not be kept
     */
    void write(AccessEntry entry) throws IOException;
}
