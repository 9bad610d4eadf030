package nl.wijkkit.examples.cli.demo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium on this machine that can print a page to PDF, without a window and without the network. */
record Browser(Path executable) {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Looks for a browser in the folders of a search path. */
    static Optional<Browser> on(String searchPath) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(searchPath)
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .map(Browser::new);
    }

    /** Prints a page and tells whether that worked; whatever happens, it is over within the time given and a second. */
    boolean print(Path html, Path pdf, Duration atMost) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("wijkkit-browser");
        try {
            Files.deleteIfExists(pdf);
            Process process = new ProcessBuilder(command(html, pdf, profile))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor(1, TimeUnit.SECONDS);
            }
            return ended && process.exitValue() == 0 && Files.isRegularFile(pdf);
        } finally {
            delete(profile);
        }
    }

    /** The sandbox is off since it does not run in a container; the page is ours and has no scripts. */
    private List<String> command(Path html, Path pdf, Path profile) {
        return List.of(
                executable.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf.toAbsolutePath(),
                html.toAbsolutePath().toUri().toString());
    }

    /** A part of the browser may still write while this runs, so what cannot go now is left to the temporary folder. */
    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : files) {
            file.toFile().delete();
        }
    }
}
