package nl.wijkkit.consent.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What must happen with each of a set of records on a day. Making it changes nothing: it is the dry run.
 * <pre>{@code
 * DestructionPlan plan = DestructionPlan.of(table, records, today);
 * plan.destroy().forEach(show);
 * DestructionCertificate certificate = plan.carryOut("2026-11", "archivist-1", today, store::destroy);
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param table  the id and version of the table
 * @param day  the day for which it was made
 * @param entries  what must happen with each record, by id
 */
public record DestructionPlan(String table, LocalDate day, List<Entry> entries) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /**
     * A record and what must happen with it.
     *
     * @param record  the id of the record
     * @param fate  what must happen
     */
    public record Entry(String record, Fate fate) {

        /** Checks that both are there. */
        public Entry {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(fate, "fate");
        }
    }

    /** Copies the entries. */
    public DestructionPlan {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(day, "day");
        entries = List.copyOf(entries);
    }

    /**
     * Makes the plan for records.
     *
     * @param table  how long records are kept
     * @param records  the records, each id once
     * @param day  the day for which it is made
     * @return the plan
     * @throws IllegalArgumentException if an id stands twice
     */
    public static DestructionPlan of(RetentionTable table, List<HeldRecord> records, LocalDate day) {
        Set<String> ids = new HashSet<>();
        List<Entry> entries = new ArrayList<>(records.size());
        for (HeldRecord held : records) {
            if (!ids.add(held.id())) {
                throw new IllegalArgumentException("records must differ in their id, got one twice");
            }
            entries.add(new Entry(held.id(), table.fate(held, day)));
        }
        entries.sort(Comparator.comparing(Entry::record));
        return new DestructionPlan(table.toString(), day, entries);
    }

    /**
     * Returns the records that must be destroyed.
     *
     * @return the entries, by id
     */
    public List<Entry> destroy() {
        return where(fate -> fate instanceof Fate.Destroy);
    }

    /**
     * Returns the records that must be kept.
     *
     * @return the entries, by id
     */
    public List<Entry> keep() {
        return where(fate -> fate instanceof Fate.Keep);
    }

    /**
     * Returns the records that are on hold.
     *
     * @return the entries, by id
     */
    public List<Entry> onHold() {
        return where(fate -> fate instanceof Fate.OnHold);
    }

    /**
     * Returns the records that a person must look at.
     *
     * @return the entries, by id
     */
    public List<Entry> unclear() {
        return where(fate -> fate instanceof Fate.Unclear);
    }

    private List<Entry> where(Predicate<Fate> matches) {
        return entries.stream().filter(entry -> matches.test(entry.fate())).toList();
    }

    /**
     * Destroys what must be destroyed, and nothing else.
     *
     * @param certificate  the id of the certificate
     * @param officer  who is responsible for it, by an id
     * @param on  the day on which it is done; a plan of another day is stale, since holds and terms go by the day
     * @param destroyer  destroys the record of an id; returns whether it is gone
     * @return the certificate
     * @throws IllegalArgumentException if an id is not 1 to 64 letters, digits and the signs . _ : -
     * @throws IllegalStateException if the plan is of another day
     */
    public DestructionCertificate carryOut(
            String certificate, String officer, LocalDate on, Predicate<String> destroyer) {
        if (!ID.matcher(certificate).matches() || !ID.matcher(officer).matches()) {
            throw new IllegalArgumentException("ids must be 1 to 64 letters, digits and the signs . _ : -");
        }
        if (!on.equals(day)) {
            throw new IllegalStateException("a plan must be carried out on the day for which it was made");
        }
        List<DestructionCertificate.Destroyed> gone = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.fate() instanceof Fate.Destroy destroy) {
                if (destroyer.test(entry.record())) {
                    gone.add(new DestructionCertificate.Destroyed(entry.record(), destroy.rule(), destroy.asked()));
                } else {
                    left.add(entry.record());
                }
            }
        }
        return new DestructionCertificate(certificate, officer, on, table, gone, left);
    }

    /**
     * Returns the numbers of records.
     *
     * @return how many there are, and how many must be destroyed
     */
    @Override
    public String toString() {
        return "DestructionPlan[records=" + entries.size() + ", destroy="
                + destroy().size() + "]";
    }
}
