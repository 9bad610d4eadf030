package nl.wijkkit.examples.cli.demo;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a run of the command wrote and how it ended. */
record Ran(int exit, String out, String err) {

    static Ran demo(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new DemoCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Ran(exit, out.toString(), err.toString());
    }
}
