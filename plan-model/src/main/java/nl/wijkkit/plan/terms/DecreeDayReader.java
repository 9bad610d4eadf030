package nl.wijkkit.plan.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads the days that royal decrees equate with a holiday, so that a new decree needs no new version of this library.
 * <pre>{@code
 * {"format": "decree-days-1", "decrees": [{"source": {"reference": "...", "certainty": "SEEN"}, "days": ["2026-05-15"]}]}
 * }</pre>
 * Problem codes beside those of a JSON document: {@code not-a-date}, {@code stands-twice}.
 * <p>
 * This class is thread-safe.
 */
public final class DecreeDayReader {

    private static final String SHIPPED = "decree-days.json";

    private DecreeDayReader() {}

    /**
     * Reads the days of decrees.
     *
     * @param json  the source, read to its end and left open
     * @return the days in their own order, or all the problems
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Checked<List<DecreeDay>> read(Reader json) {
        return Document.read(json, DecreeDayReader::days);
    }

    /**
     * Returns the days of the decrees that were known when this version was made.
     *
     * @return the days in their own order
     */
    public static List<DecreeDay> shipped() {
        try (InputStream bytes = Objects.requireNonNull(DecreeDayReader.class.getResourceAsStream(SHIPPED), SHIPPED);
                Reader json = Document.utf8(bytes)) {
            return read(json).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<List<DecreeDay>> days(Node root) {
        root.allowOnly("format", "decrees");
        root.required("format").ifPresent(format -> format.oneOf(Map.of("decree-days-1", Boolean.TRUE)));
        List<DecreeDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        root.required("decrees").ifPresent(decrees -> decrees.items().forEach(decree -> addDays(decree, seen, days)));
        days.sort(null);
        return Optional.of(List.copyOf(days));
    }

    private static void addDays(Node decree, Set<LocalDate> seen, List<DecreeDay> days) {
        decree.allowOnly("source", "days");
        Optional<Source> source = decree.required("source").flatMap(Fields::source);
        decree.required("days")
                .ifPresent(list -> list.items()
                        .forEach(item -> item.date().ifPresent(day -> {
                            if (!seen.add(day)) {
                                item.problem(
                                        "stands-twice",
                                        Text.of(
                                                "verwacht: een dag één keer; gevonden: vaker",
                                                "expected a day once, found it again"));
                            }
                            source.ifPresent(stated -> days.add(new DecreeDay(day, stated)));
                        })));
    }
}
