package nl.wijkkit.examples.cli.zrm;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.wijkkit.examples.cli.Wijkkit;

/**
 * One run of the command line tool.
 *
 * @param exit  the exit code
 * @param out  what came on stdout
 * @param err  what came on stderr
 */
record Run(int exit, String out, String err) {

    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Wijkkit.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Run(exit, out.toString(), err.toString());
    }
}
