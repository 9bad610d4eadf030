package nl.wijkkit.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import me.tongfei.progressbar.ProgressBar;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void aBarStaysOnOneLineAndIsWipedAtTheEnd() {
        StringWriter text = new StringWriter();
        try (ProgressBar bar = Progress.bar(new PrintWriter(text), "lezen", 10).build()) {
            bar.stepTo(5);
            bar.refresh();
        }
        assertThat(text.toString()).contains("lezen").contains("50%").doesNotContain("\n");
        assertThat(text.toString().split("\r"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
        assertThat(text.toString()).endsWith("\r");
    }
}
