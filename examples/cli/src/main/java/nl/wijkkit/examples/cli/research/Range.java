package nl.wijkkit.examples.cli.research;

import nl.wijkkit.zrm.reliability.MissingData;

/** The fewest and the most persons behind the figures of one table. Not thread-safe; made for one table. */
final class Range {

    private long fewest = Long.MAX_VALUE;
    private long most;

    void see(long n) {
        fewest = Math.min(fewest, n);
        most = Math.max(most, n);
    }

    Basis basis(MissingData missing, String source, boolean assumesInterval) {
        return new Basis(Math.min(fewest, most), most, missing, source, assumesInterval);
    }
}
