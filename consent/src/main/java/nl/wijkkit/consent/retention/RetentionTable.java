package nl.wijkkit.consent.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * How long each kind of record is kept, as versioned data.
 * <p>
 * The rule of the day on which is asked counts, also for records that were made under an earlier one. A bill stands in the
 * table without effect until {@link #enacting} switches it on.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id of the table: lower case words joined by hyphens
 * @param version  the version
 * @param rules  the rules, each id once
 */
public record RetentionTable(String id, String version, List<RetentionRule> rules) {

    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if an id stands twice, or two rules hold for the same records on the same day
     */
    public RetentionTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            RetentionRule rule = rules.get(i);
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("rules must differ in their id, got one twice");
            }
            for (RetentionRule earlier : rules.subList(0, i)) {
                if (clash(earlier, rule)) {
                    throw new IllegalArgumentException(
                            "one rule must hold on a day, got " + earlier.id() + " and " + rule.id());
                }
            }
        }
    }

    private static boolean clash(RetentionRule one, RetentionRule other) {
        LocalDate first = one.from();
        LocalDate second = other.from();
        return first != null
                && second != null
                && one.law().equals(other.law())
                && one.kind().equals(other.kind())
                && (one.until() == null || second.isBefore(one.until()))
                && (other.until() == null || first.isBefore(other.until()));
    }

    /**
     * Returns the rule for a kind of record on a day.
     *
     * @param law  the law that the record was made for
     * @param kind  the kind of record
     * @param day  the day
     * @return the rule; empty if none holds
     */
    public Optional<RetentionRule> on(Law law, String kind, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.law().equals(law) && rule.kind().equals(kind) && rule.holdsOn(day))
                .findFirst();
    }

    /**
     * Returns a copy in which a bill has become law: it replaces the rule for the same records from a day on.
     *
     * @param bill  the id of the pending rule
     * @param from  the first day on which it holds
     * @param term  its term, as enacted
     * @return the copy
     * @throws IllegalArgumentException if there is no pending rule of that id, or a rule for the same records begins on that
     *     day or later
     */
    public RetentionTable enacting(String bill, LocalDate from, Period term) {
        RetentionRule pending = rules.stream()
                .filter(rule -> rule.id().equals(bill) && rule.isPending())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected the id of a pending rule"));
        List<RetentionRule> next = new ArrayList<>();
        for (RetentionRule rule : rules) {
            boolean ended = rule.holdsOn(from)
                    && rule.law().equals(pending.law())
                    && rule.kind().equals(pending.kind());
            next.add(ended ? rule.between(rule.from(), from, rule.term()) : rule);
        }
        next.replaceAll(rule -> rule.equals(pending) ? pending.between(from, null, term) : rule);
        return new RetentionTable(id, version + "+" + bill, next);
    }

    /**
     * Says what must happen with a record.
     *
     * @param held  the record
     * @param day  the day on which is asked
     * @return what must happen, by the rule of that day
     */
    public Fate fate(HeldRecord held, LocalDate day) {
        Optional<RetentionRule> rule = on(held.law(), held.kind(), day);
        return rule.isPresent()
                ? fate(rule.get(), held, day)
                : new Fate.Unclear(Text.of(
                        "geen bewaartermijn bekend voor dit soort gegevens onder deze wet",
                        "no term is known for this kind of record under this law"));
    }

    private static Fate fate(RetentionRule rule, HeldRecord held, LocalDate day) {
        List<Hold> holds = new ArrayList<>();
        held.holds().stream().filter(hold -> hold.isOn(day)).forEach(holds::add);
        DestructionRequest request = held.request();
        Period onRequest = rule.onRequest();
        if (request != null && onRequest != null && !request.received().isAfter(day)) {
            LocalDate by = request.received().plus(onRequest);
            if (request.answer() == DestructionRequest.Answer.GRANTED) {
                return holds.isEmpty()
                        ? new Fate.Destroy(rule.id(), request.received(), by, true)
                        : new Fate.OnHold(rule.id(), holds);
            }
            if (request.answer() == DestructionRequest.Answer.OPEN) {
                holds.add(new Hold(Hold.Reason.DESTRUCTION_REQUEST, request.received(), null));
                return new Fate.OnHold(rule.id(), holds);
            }
        }
        return byTerm(rule, held, day, holds);
    }

    private static Fate byTerm(RetentionRule rule, HeldRecord held, LocalDate day, List<Hold> holds) {
        Optional<LocalDate> ends = rule.end(held);
        AgeLimit limit = rule.ageLimit();
        LocalDate born = held.subjectBorn();
        if (limit != null && limit.effect() == AgeLimit.Effect.AT_MOST_UNTIL_SUBJECT) {
            if (born == null) {
                return missing("de geboortedatum", "the birth date");
            }
            LocalDate last = Birthday.of(born, limit.age());
            ends = ends.map(end -> end.isBefore(last) ? end : last);
        }
        if (ends.isEmpty()) {
            return missing("het moment waarop de termijn begint", "the moment at which the term starts");
        }
        LocalDate end = ends.get();
        if (day.isBefore(end)) {
            return new Fate.Keep(rule.id(), end);
        }
        Optional<Fate> child = forChild(limit, held, day, holds);
        if (child.isPresent()) {
            return child.get();
        }
        if (!rule.mayBeLonger() && holds.removeIf(hold -> hold.reason() == Hold.Reason.NEEDED_LONGER)) {
            return new Fate.Unclear(Text.of(
                    "besloten om langer te bewaren, maar de wet staat dat hier niet toe",
                    "decided to keep it longer, but the law does not allow that here"));
        }
        return holds.isEmpty() ? new Fate.Destroy(rule.id(), end, end, false) : new Fate.OnHold(rule.id(), holds);
    }

    /** Adds a hold for a child that is not old enough; a fate only if nobody judged yet whether that is useful. */
    private static Optional<Fate> forChild(@Nullable AgeLimit limit, HeldRecord held, LocalDate day, List<Hold> holds) {
        LocalDate born = held.youngestChildBorn();
        if (limit == null || limit.effect() != AgeLimit.Effect.KEEP_UNTIL_YOUNGEST_CHILD || born == null) {
            return Optional.empty();
        }
        LocalDate ofAge = Birthday.of(born, limit.age());
        if (!day.isBefore(ofAge)) {
            return Optional.empty();
        }
        Boolean useful = held.keptForChild();
        if (useful == null) {
            return Optional.of(new Fate.Unclear(Text.of(
                    "nog niet beoordeeld of bewaren voor het jongste kind zin heeft",
                    "not judged yet whether keeping it for the youngest child serves a purpose")));
        }
        if (useful) {
            holds.add(new Hold(Hold.Reason.CHILD_NOT_OF_AGE, born, ofAge));
        }
        return Optional.empty();
    }

    private static Fate missing(String nl, String en) {
        return new Fate.Unclear(Text.of(nl + " is niet bekend", en + " is not known"));
    }

    /**
     * Returns the id and the version.
     *
     * @return the id, a space and the version
     */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
