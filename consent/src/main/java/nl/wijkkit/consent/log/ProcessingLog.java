package nl.wijkkit.consent.log;

import java.io.IOException;

/**
 * Where lines of the processing log go.
 * <p>
 * An implementation returns when the line is kept, and throws when it is not: what could not be logged is not shown. No line
 * is left out to save room (Logboek Dataverwerkingen: no sampling).
 */
@FunctionalInterface
public interface ProcessingLog {

    /**
     * Keeps a line.
     *
     * @param entry  the line
     * @throws IOException if the line could not be kept
     */
    void write(ProcessingEntry entry) throws IOException;
}
