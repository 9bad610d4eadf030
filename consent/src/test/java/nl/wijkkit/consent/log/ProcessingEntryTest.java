package nl.wijkkit.consent.log;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ProcessingEntryTest {

    private static final URI ACTIVITY = URI.create("https://register.example.nl/activities/debt-help");

    private static ProcessingEntry entry(String name, long start, long end) {
        return new ProcessingEntry(
                TraceId.of("4bf92f3577b34da6a3ce929d0e0e4736"),
                SpanId.of("00f067aa0ba902b7"),
                null,
                ProcessingStatus.OK,
                name,
                start,
                end,
                new ProcessingEntry.Attributes(ACTIVITY, "x7Gq", "pseudonym"));
    }

    /** Field names: Logboek Dataverwerkingen, section Interface. */
    @Test
    void theFieldsHaveTheNamesOfTheStandard() {
        assertRoundTrip(entry("plan bekijken", 1_772_442_000_000L, 1_772_442_000_012L), ProcessingEntry.class, """
                {"trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7","status":"Ok",
                 "name":"plan bekijken","start_time":1772442000000,"end_time":1772442000012,
                 "attributes":{"dpl.core.processing_activity_id":"https://register.example.nl/activities/debt-help",
                  "dpl.core.data_subject_id":"x7Gq","dpl.core.data_subject_id_type":"pseudonym"}}
                """);
    }

    @Test
    void aLineWithoutANameOrThatEndsBeforeItBeganIsNoLine() {
        assertThatThrownBy(() -> entry(" ", 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry("x", 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProcessingEntry.Attributes(ACTIVITY, "x7Gq", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsAreThoseOfTraceContext() {
        assertThatThrownBy(() -> TraceId.of("0".repeat(32))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TraceId.of("4BF92F3577B34DA6A3CE929D0E0E4736"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpanId.of("12")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePersonIsNotPrinted() {
        assertThat(entry("plan", 1, 2).toString()).doesNotContain("x7Gq");
        assertThat(entry("plan", 1, 2).attributes().toString()).doesNotContain("x7Gq");
    }
}
