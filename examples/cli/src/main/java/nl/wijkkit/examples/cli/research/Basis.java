package nl.wijkkit.examples.cli.research;

import nl.wijkkit.zrm.reliability.MissingData;

/**
 * What a figure rests on.
 *
 * @param fewest  how many persons or pairs count, where the figures of one table differ: the fewest
 * @param most  the most
 * @param missing  how missing answers were treated
 * @param source  where the formula comes from
 * @param assumesInterval  whether levels are treated as equally far apart
 */
record Basis(long fewest, long most, MissingData missing, String source, boolean assumesInterval) {

    static Basis of(long n, MissingData missing, String source, boolean assumesInterval) {
        return new Basis(n, n, missing, source, assumesInterval);
    }
}
