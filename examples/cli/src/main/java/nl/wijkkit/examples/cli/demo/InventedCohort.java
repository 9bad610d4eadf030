package nl.wijkkit.examples.cli.demo;

import java.util.List;
import java.util.Random;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/**
 * People who do not exist: 2,000 subjects at two moments, drawn from one latent variable for self-sufficiency, so that the
 * domains hang together as they do in practice. The figures say nothing about anyone.
 * <p>
 * The generator is {@link Random}, whose sequence Java prescribes, with a fixed seed.
 */
final class InventedCohort {

    static final int SUBJECTS = 2000;
    static final int RATED_TWICE = 300;

    private static final long SEED = 20_260_302L;
    private static final List<String> DISTRICTS = List.of("Noord", "Oost", "Zuid", "West");
    private static final double[] CUTS = {-2.0, -1.0, 0.1, 1.3};

    /** How easily a domain goes well, in the order of the instrument; made up, as everything here. */
    private static final double[] EASE = {-0.1, -0.3, 0.3, 0.9, 0.5, 0.0, 0.6, 1.2, 1.9, 1.1, 0.2, 0.1, 1.7};

    private InventedCohort() {}

    /** Writes the cohort as a file that another system could have made, with three mistakes at the end. */
    static String csv(Instrument zrm) {
        Random random = new Random(SEED);
        StringBuilder csv = new StringBuilder("subject,date,mode,group");
        zrm.domains().forEach(domain -> csv.append(',').append(domain.key().value()));
        csv.append('\n');
        int domains = zrm.domains().size();
        for (int i = 1; i <= SUBJECTS; i++) {
            double start = random.nextGaussian();
            double later = 0.85 * start + 0.35 + 0.45 * random.nextGaussian();
            double[] own =
                    random.doubles(domains).map(share -> 3.4 * (share - 0.5)).toArray();
            String district = DISTRICTS.get(random.nextInt(DISTRICTS.size()));
            row(csv, random, zrm, i, "2025-02-" + twoDigits(1 + i % 28), district, start, own);
            row(csv, random, zrm, i, "2025-09-" + twoDigits(1 + i % 28), district, later, own);
        }
        csv.append("c2001,2025-02-31,TOGETHER,Noord")
                .append(",3".repeat(domains))
                .append('\n');
        csv.append("c2002,2025-02-03,TOGETHER,Oost")
                .append(",3".repeat(domains - 1))
                .append(",99\n");
        csv.append("c2003,2025-02-03,TOGETHER,Zuid")
                .append(",3".repeat(domains - 1))
                .append(",7\n");
        return csv.toString();
    }

    private static void row(
            StringBuilder csv,
            Random random,
            Instrument zrm,
            int subject,
            String date,
            String district,
            double self,
            double[] own) {
        csv.append('c')
                .append(subject)
                .append(',')
                .append(date)
                .append(",TOGETHER,")
                .append(district);
        int place = 0;
        for (Domain domain : zrm.domains()) {
            csv.append(',');
            double chance = random.nextDouble();
            int level = level(self, own[place], place, random);
            place++;
            boolean isJudicial = domain.key().value().equals("justitie");
            if (isJudicial && chance < 0.2) {
                csv.append("UNNECESSARY");
            } else if (chance < 0.01) {
                csv.append("DECLINED");
            } else if (chance < 0.025) {
                csv.append("NOT_ASKED");
            } else {
                csv.append(level);
            }
        }
        csv.append('\n');
    }

    /** The latent variable, what is the person's own on this domain, its ease, and chance; then cut into five levels. */
    private static int level(double self, double own, int place, Random random) {
        double loading = 0.5 + 0.05 * (place * 5 % 7);
        double value = loading * self
                + EASE[place % EASE.length]
                + Math.sqrt(1 - loading * loading) * (0.85 * own + 0.5 * random.nextGaussian());
        int level = 1;
        for (double cut : CUTS) {
            level += value > cut ? 1 : 0;
        }
        return level;
    }

    /** Makes the levels that two workers gave the same people on one domain, without having seen each other's. */
    static OrdinalTable ratedTwice() {
        Random random = new Random(SEED + 1);
        byte[][] columns = new byte[2][RATED_TWICE];
        for (int i = 0; i < RATED_TWICE; i++) {
            double self = random.nextGaussian() + 0.2;
            for (byte[] column : columns) {
                double seen = self + 0.45 * random.nextGaussian();
                int level = 1;
                for (double cut : CUTS) {
                    level += seen > cut ? 1 : 0;
                }
                column[i] = (byte) level;
            }
        }
        return OrdinalTable.ofColumns(List.of("worker A", "worker B"), columns);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
