package nl.wijkkit.examples.cli.research;

import java.util.Random;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.Instrument;

/** A cohort file of people who do not exist, drawn with a fixed seed from one latent variable. */
final class InventedFile {

    private static final double[] CUTS = {-2.4, -1.2, 0.2, 1.5};

    private InventedFile() {}

    /** Every person has a first assessment, two of three a second, one of four a self-report beside the first. */
    static String of(Instrument instrument, int rows, long seed) {
        Random random = new Random(seed);
        StringBuilder csv = new StringBuilder("subject,date,mode");
        for (Domain domain : instrument.domains()) {
            csv.append(',').append(domain.key().value());
        }
        csv.append('\n');
        int written = 0;
        for (int person = 0; written < rows; person++) {
            double now = random.nextGaussian();
            double later = 0.8 * now + 0.4 + 0.5 * random.nextGaussian();
            written += row(csv, person, "2025-02-01,together", now, instrument, random);
            if (person % 3 != 0 && written < rows) {
                written += row(csv, person, "2025-08-01,professional", later, instrument, random);
            }
            if (person % 4 == 0 && written < rows) {
                written += row(csv, person, "2025-02-01,self", now - 0.3, instrument, random);
            }
        }
        return csv.toString();
    }

    private static int row(
            StringBuilder csv, int person, String moment, double self, Instrument instrument, Random random) {
        csv.append('p').append(person).append(',').append(moment);
        for (int domain = 0; domain < instrument.domains().size(); domain++) {
            double state = 1.4 * self + random.nextGaussian() + 0.15 * (domain - 6);
            int level = 1;
            for (double cut : CUTS) {
                level += state > cut ? 1 : 0;
            }
            csv.append(',').append(random.nextDouble() < 0.02 ? "not asked" : Integer.toString(level));
        }
        csv.append('\n');
        return 1;
    }
}
