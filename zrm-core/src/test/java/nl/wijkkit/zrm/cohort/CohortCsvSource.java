package nl.wijkkit.zrm.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.SplittableRandom;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.Instrument;

/**
 * Writes a cohort of any size as CSV, the same for the same seed: subjects with two moments each, levels that depend on
 * one another through a common strength, and some cells without a level.
 */
final class CohortCsvSource {

    private CohortCsvSource() {}

    /** Writes a header and this many rows. */
    static void write(Appendable out, Instrument instrument, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try {
            out.append("subject,date");
            for (Domain domain : instrument.domains()) {
                out.append(',').append(domain.key().value());
            }
            out.append('\n');
            double strength = 0;
            for (int i = 0; i < rows; i++) {
                boolean first = i % 2 == 0;
                strength = first ? random.nextDouble() : Math.min(1, strength + random.nextDouble() / 4);
                out.append("c-").append(Integer.toString(i / 2)).append(',');
                out.append(LocalDate.of(first ? 2024 : 2025, 1, 1)
                        .plusDays(random.nextInt(365))
                        .toString());
                for (int d = 0; d < instrument.domains().size(); d++) {
                    out.append(',').append(cell(random, strength, instrument.scale()));
                }
                out.append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(SplittableRandom random, double strength, int scale) {
        if (random.nextInt(50) == 0) {
            return random.nextBoolean() ? "" : "nvt";
        }
        double place = (strength + random.nextDouble()) / 2;
        return Integer.toString(1 + Math.min(scale - 1, (int) (place * scale)));
    }
}
