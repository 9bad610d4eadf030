package nl.wijkkit.examples.cli.demo;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** What a run of the command wrote and how it ended. */
record Ran(int exit, String out, String err) {

    /** Runs the command without a browser, which takes long and is not everywhere. */
    static Ran demo(String... args) {
        List<String> all = new ArrayList<>(List.of("--no-pdf"));
        all.addAll(List.of(args));
        return withBrowser(all.toArray(String[]::new));
    }

    static Ran withBrowser(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new DemoCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Ran(exit, out.toString(), err.toString());
    }
}
