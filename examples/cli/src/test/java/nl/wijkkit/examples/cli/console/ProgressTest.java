package nl.wijkkit.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ProgressBar;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void aBarStaysOnOneLineAndIsWipedAtTheEnd() throws InterruptedException {
        StringWriter text = new StringWriter();
        try (ProgressBar bar = Progress.bar(new PrintWriter(text), "lezen", 10).build()) {
            // a bar that ends before its own thread has shown it once is not wiped
            await(() -> !text.toString().isEmpty());
            bar.stepTo(5);
            bar.refresh();
        }
        assertThat(text.toString()).contains("lezen").contains("50%").doesNotContain("\n");
        assertThat(text.toString().split("\r"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
        assertThat(text.toString()).endsWith("\r");
    }

    private static void await(BooleanSupplier shown) throws InterruptedException {
        for (int tries = 0; !shown.getAsBoolean() && tries < 2_000; tries++) {
            Thread.sleep(5);
        }
    }
}
