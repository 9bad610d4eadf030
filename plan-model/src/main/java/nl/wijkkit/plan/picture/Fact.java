package nl.wijkkit.plan.picture;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * A fact (<i>gegeven</i>) about one person with its whole history, oldest first.
 * <p>
 * The history begins with {@link Entry.Recorded}, which stands nowhere else, and its moments never go back. A dispute is
 * open until it is upheld or rejected. Nothing follows a withdrawal.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the fact
 * @param subject  whom it is about
 * @param kind  what kind of fact it is
 * @param reference  the name of this fact at its source, which tells two debts of one person apart: 1 to 64 letters,
 *     digits, hyphens, dots and underscores
 * @param history  what was recorded, oldest first
 */
public record Fact(FactId id, PersonId subject, FactKind kind, String reference, List<Entry> history) {

    /** The reference of a fact of which a source has only one. */
    public static final String ONLY = "only";

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Text WHERE = Text.of("geschiedenis van het gegeven", "history of the fact");

    /**
     * Checks the history.
     *
     * @throws IllegalArgumentException if an entry cannot follow those before it
     */
    public Fact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
        if (!REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException(
                    "reference must be 1 to 64 letters, digits, hyphens, dots and underscores");
        }
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a fact must have a history");
        }
        for (int i = 0; i < history.size(); i++) {
            refusal(history.subList(0, i), history.get(i)).ifPresent(problem -> {
                throw new IllegalArgumentException(problem.message().en());
            });
        }
    }

    /**
     * Obtains a fact that has just come in.
     *
     * @param id  the fact
     * @param subject  whom it is about
     * @param kind  what kind of fact it is
     * @param recorded  how it came in
     * @return the fact, the only one of its kind at its source
     */
    public static Fact of(FactId id, PersonId subject, FactKind kind, Entry.Recorded recorded) {
        return new Fact(id, subject, kind, ONLY, List.of(recorded));
    }

    /**
     * Adds an entry, if it can follow the history.
     *
     * @param entry  the entry
     * @return a copy with the entry, or why it cannot be added: {@code recorded-again}, {@code goes-back},
     *     {@code withdrawn}, {@code already-disputed} or {@code not-disputed}
     */
    public Checked<Fact> append(Entry entry) {
        return Checked.of(refusal(history, entry).map(List::of).orElse(List.of()), () -> {
            List<Entry> longer = new ArrayList<>(history);
            longer.add(entry);
            return new Fact(id, subject, kind, reference, longer);
        });
    }

    /**
     * Returns what is held now.
     *
     * @return the last statement; empty if the fact was withdrawn
     */
    public Optional<Statement> current() {
        return isWithdrawn(history) ? Optional.empty() : Optional.of(lastStatement());
    }

    /**
     * Returns whether the citizen agrees.
     *
     * @return what came of the last dispute
     */
    public Standing standing() {
        return standing(history);
    }

    /**
     * Returns whether what is said last was told by the citizen.
     *
     * @return true if it was
     */
    @JsonIgnore
    public boolean isAddedByCitizen() {
        return lastStatement().origin().equals(Law.SELF);
    }

    /**
     * Returns when what is said last was recorded.
     *
     * @return the moment of the last statement
     */
    public Instant statedAt() {
        Instant at = history.get(0).at();
        for (Entry entry : history) {
            at = entry.newStatement().isPresent() ? entry.at() : at;
        }
        return at;
    }

    /**
     * Returns what the citizen had to say when a dispute was last rejected.
     *
     * @return the citizen's own statement; empty if no dispute was rejected since the last statement
     */
    public Optional<FreeText> citizensStatement() {
        Optional<FreeText> statement = Optional.empty();
        for (Entry entry : history) {
            Optional<FreeText> before = statement;
            statement = entry.fold(
                    recorded -> Optional.empty(),
                    corrected -> Optional.empty(),
                    disputed -> before,
                    upheld -> Optional.empty(),
                    rejected -> Optional.of(rejected.citizensStatement()),
                    withdrawn -> before);
        }
        return statement;
    }

    /**
     * Returns this fact as it was known at a moment, whatever was recorded later.
     *
     * @param moment  the moment; what was recorded at that moment counts
     * @return the fact with the history until then; empty if it had not come in
     */
    public Optional<Fact> asOf(Instant moment) {
        List<Entry> then =
                history.stream().filter(entry -> !entry.at().isAfter(moment)).toList();
        return then.isEmpty() ? Optional.empty() : Optional.of(new Fact(id, subject, kind, reference, then));
    }

    /**
     * Returns the id, the kind and the number of entries.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Fact[" + id + ", " + kind + ", entries=" + history.size() + "]";
    }

    private Statement lastStatement() {
        return history.stream()
                .flatMap(entry -> entry.newStatement().stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static boolean isWithdrawn(List<Entry> history) {
        return !history.isEmpty() && history.get(history.size() - 1) instanceof Entry.Withdrawn;
    }

    private static Standing standing(List<Entry> history) {
        Standing standing = Standing.UNDISPUTED;
        for (Entry entry : history) {
            Standing before = standing;
            standing = entry.fold(
                    recorded -> Standing.UNDISPUTED,
                    // a correction during a dispute leaves it open; after one, the fact is new
                    corrected -> before == Standing.DISPUTED ? before : Standing.UNDISPUTED,
                    disputed -> Standing.DISPUTED,
                    upheld -> Standing.UPHELD,
                    rejected -> Standing.REJECTED,
                    withdrawn -> before);
        }
        return standing;
    }

    private static Optional<Problem> refusal(List<Entry> history, Entry entry) {
        if (history.isEmpty() != entry instanceof Entry.Recorded) {
            return refuse(
                    "recorded-again",
                    "een gegeven begint met de eerste vastlegging, en heeft er maar één",
                    "a fact must begin with being recorded, and be recorded once");
        }
        if (history.isEmpty()) {
            return Optional.empty();
        }
        if (isWithdrawn(history)) {
            return refuse(
                    "withdrawn",
                    "na een intrekking verandert een gegeven niet meer",
                    "a fact that was withdrawn must not change");
        }
        if (entry.at().isBefore(history.get(history.size() - 1).at())) {
            return refuse(
                    "goes-back",
                    "een vastlegging moet later zijn dan de vorige",
                    "an entry must not be earlier than the one before");
        }
        boolean open = standing(history) == Standing.DISPUTED;
        return entry.fold(
                recorded -> Optional.empty(),
                corrected -> Optional.empty(),
                disputed -> open
                        ? refuse("already-disputed", "het gegeven is al betwist", "the fact is disputed already")
                        : Optional.empty(),
                upheld -> open ? Optional.empty() : notDisputed(),
                rejected -> open ? Optional.empty() : notDisputed(),
                withdrawn -> Optional.empty());
    }

    private static Optional<Problem> notDisputed() {
        return refuse("not-disputed", "het gegeven is niet betwist", "the fact is not disputed");
    }

    private static Optional<Problem> refuse(String code, String nl, String en) {
        return Optional.of(new Problem(code, WHERE, Text.of(nl, en)));
    }
}
