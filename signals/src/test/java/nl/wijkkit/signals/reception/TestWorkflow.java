package nl.wijkkit.signals.reception;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.wijkkit.signals.followup.WorkflowReader;

/** The example workflow as text, to break it. */
final class TestWorkflow {

    private TestWorkflow() {}

    static String shipped() {
        try (InputStream json =
                Objects.requireNonNull(WorkflowReader.class.getResourceAsStream("example-workflow.json"))) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
