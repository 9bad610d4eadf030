package nl.wijkkit.plan.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The published table of Easter Sundays; its source stands in the file. */
final class PublishedEaster {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    private static final Map<Integer, LocalDate> SUNDAYS = read();

    private PublishedEaster() {}

    static Map<Integer, LocalDate> sundays() {
        return SUNDAYS;
    }

    static LocalDate sunday(int year) {
        return Objects.requireNonNull(SUNDAYS.get(year), () -> "no Easter for " + year);
    }

    private static Map<Integer, LocalDate> read() {
        String name = "easter-sundays-1900-2199.txt";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PublishedEaster.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LocalDate::parse)
                    .collect(Collectors.toMap(LocalDate::getYear, day -> day, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
