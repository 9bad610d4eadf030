package nl.wijkkit.examples.cli.console;

import java.io.PrintWriter;
import java.util.List;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.problem.Problem;

/** Tells the problems of a file, a line each: the file, the place, what was expected. */
public final class Problems {

    private Problems() {}

    /**
     * Tells problems.
     *
     * @param err  where to
     * @param file  the name of the file; empty if there is only one that it can be
     * @param problems  what was wrong
     * @param language  the language of the reader
     */
    public static void tell(PrintWriter err, String file, List<Problem> problems, Language language) {
        String prefix = file.isEmpty() ? "" : file + ": ";
        for (Problem problem : problems) {
            err.println(prefix + problem.where().in(language) + ": "
                    + problem.message().in(language));
        }
        err.flush();
    }
}
