package nl.wijkkit.consent.retention;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Proof of what was destroyed (<i>verklaring van vernietiging</i>). It holds ids only, and nothing of what was in a record.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id of the certificate
 * @param officer  who is responsible for it, by an id
 * @param on  the day on which it was done
 * @param table  the id and version of the table that it rests on
 * @param destroyed  what was destroyed, by id
 * @param left  the records that had to be destroyed and could not be, by id
 */
public record DestructionCertificate(
        String id,
        String officer,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        String table,
        List<Destroyed> destroyed,
        List<String> left) {

    /**
     * A record that was destroyed.
     *
     * @param record  its id
     * @param rule  the id of the rule
     * @param asked  whether the person concerned asked for it
     */
    public record Destroyed(String record, String rule, boolean asked) {

        /** Checks that both ids are there. */
        public Destroyed {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /** Copies the lists. */
    public DestructionCertificate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(table, "table");
        destroyed = List.copyOf(destroyed);
        left = List.copyOf(left);
    }

    /**
     * Returns the numbers of records.
     *
     * @return how many were destroyed and how many are left
     */
    @Override
    public String toString() {
        return "DestructionCertificate[destroyed=" + destroyed.size() + ", left=" + left.size() + "]";
    }
}
