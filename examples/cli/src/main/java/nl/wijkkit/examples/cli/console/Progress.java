package nl.wijkkit.examples.cli.console;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Locale;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/** Tells on one line how many rows were read, if somebody is watching. */
public final class Progress {

    private static final int SHOWN_EVERY = 100_000;

    private final PrintWriter err;
    private final Language language;
    private final boolean watched;
    private boolean shown;

    private Progress(PrintWriter err, Language language, boolean watched) {
        this.err = err;
        this.language = language;
        this.watched = watched;
    }

    /**
     * Tells progress if somebody watches.
     *
     * @param err  where to
     * @param language  the language of the reader
     * @return silent unless the error stream is a terminal
     */
    public static Progress on(PrintWriter err, Language language) {
        return new Progress(err, language, isTerminal());
    }

    /**
     * Tells how far it is; cheap enough to be asked for each row.
     *
     * @param rows  how many rows were read
     */
    public void at(long rows) {
        if (watched && rows >= SHOWN_EVERY && rows % SHOWN_EVERY == 0) {
            String count = String.format(Locale.ROOT, "%,d", rows);
            err.print("\r"
                    + Text.of(count + " rijen gelezen", count + " rows read").in(language));
            err.flush();
            shown = true;
        }
    }

    /** Ends the line. */
    public void done() {
        if (shown) {
            err.println();
        }
    }

    /** Before Java 22 there is a console only at a terminal; since then the console itself knows. */
    @SuppressWarnings("SystemConsoleNull") // where the console is never null, it is asked
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class))
                    .invokeExact(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException("the console does not say whether it is a terminal", e);
        }
    }
}
