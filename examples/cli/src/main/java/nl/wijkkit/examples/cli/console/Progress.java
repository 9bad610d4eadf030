package nl.wijkkit.examples.cli.console;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the error stream while long work goes on, if somebody watches; it leaves nothing behind. */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 79;
    private static final long UNKNOWN = -1;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Starts a bar that fills up.
     *
     * @param err  where to
     * @param task  what goes on, in the language of the reader
     * @param steps  how many steps it takes
     * @return the bar; silent unless the error stream is a terminal
     */
    public static Progress of(PrintWriter err, String task, long steps) {
        return new Progress(isTerminal() ? bar(err, task, steps).build() : null);
    }

    /**
     * Starts a counter, for work of which nobody knows how much it is.
     *
     * @param err  where to
     * @param task  what goes on, in the language of the reader
     * @return the counter; silent unless the error stream is a terminal
     */
    public static Progress counting(PrintWriter err, String task) {
        return of(err, task, UNKNOWN);
    }

    /** Reads with a bar, if somebody watches. */
    static InputStream over(InputStream bytes, PrintWriter err, String task, long size) {
        return isTerminal() ? ProgressBar.wrap(bytes, bar(err, task, size)) : bytes;
    }

    static ProgressBarBuilder bar(PrintWriter err, String task, long steps) {
        return ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .clearDisplayOnFinish()
                .setConsumer(new DelegatingProgressBarConsumer(
                        line -> {
                            err.print("\r" + line);
                            err.flush();
                        },
                        WIDTH));
    }

    /**
     * Tells how far it is; cheap enough to be asked for each row.
     *
     * @param done  how many steps are done
     */
    public void at(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    /** Tells that one more step is done. */
    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** Java knows of a console only; the shell knows of the error stream alone, wherever the output goes. */
    @SuppressWarnings("SystemConsoleNull") // from Java 22 on it is never null: then a bar is shown
    private static boolean isTerminal() {
        if (File.separatorChar == '\\') {
            return System.console() != null;
        }
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // a system without the standard tools: be silent
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
