package nl.wijkkit.consent.petition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.ActorId;
import nl.wijkkit.plan.picture.Entry;
import nl.wijkkit.plan.picture.Fact;
import nl.wijkkit.plan.picture.FactFile;
import nl.wijkkit.plan.picture.FactId;
import nl.wijkkit.plan.picture.FactKind;
import nl.wijkkit.plan.picture.FactValue;
import nl.wijkkit.plan.picture.Standing;
import nl.wijkkit.plan.picture.Statement;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a person has to say about the facts in the own client picture: add one, dispute one, put one's own words beside one.
 * Nothing that is there disappears.
 * <pre>{@code
 * OwnSay mother = OwnSay.of(person, ActorId.of("p-1"));
 * file = mother.adds(file, kind, value, Period.startingOn(today), now, ids);
 * file = mother.disputes(file, debt, FreeText.of("That was paid in March."), now).orElseThrow();
 * }</pre>
 * A dispute is decided with {@link #upheld} or {@link #rejected}; of a request for correction or for a statement, follow the
 * judgement of the {@link Petition}.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param person  whose facts
 * @param recordedBy  who is recorded as the one who entered it: the person, or who acts for that person
 */
public record OwnSay(PersonId person, ActorId recordedBy) {

    private static final Text WHERE = Text.of("dossier", "file");

    /** Checks that both are there. */
    public OwnSay {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(recordedBy, "recordedBy");
    }

    /**
     * Obtains what a person has to say.
     *
     * @param person  whose facts
     * @param recordedBy  who is recorded as the one who entered it
     * @return the say
     */
    public static OwnSay of(PersonId person, ActorId recordedBy) {
        return new OwnSay(person, recordedBy);
    }

    /**
     * Adds a fact that the person tells; it shows who told it.
     *
     * @param file  the facts of the family
     * @param kind  what kind of fact
     * @param value  what it says
     * @param validity  when it is true
     * @param at  the moment
     * @param ids  gives the id of the new fact
     * @return a copy of the file with the fact
     * @throws IllegalArgumentException if the id is in use
     */
    public FactFile adds(
            FactFile file, FactKind kind, FactValue value, Period validity, Instant at, Supplier<FactId> ids) {
        return file.with(Fact.of(
                ids.get(), person, kind, new Entry.Recorded(at, recordedBy, Statement.byCitizen(value, validity))));
    }

    /**
     * Disputes a fact.
     *
     * @param file  the facts of the family
     * @param fact  the fact
     * @param reason  why, in the person's own words
     * @param at  the moment
     * @return a copy of the file in which the fact is disputed; or why that cannot be: {@code no-such-fact} for a fact that is
     *     not there or about someone else, {@code already-disputed}, {@code withdrawn} or {@code goes-back}
     */
    public Checked<FactFile> disputes(FactFile file, FactId fact, FreeText reason, Instant at) {
        return own(file, fact) ? file.append(fact, new Entry.Disputed(at, recordedBy, reason)) : notOwn();
    }

    /**
     * Decides a dispute in favour of the person: the fact changes.
     *
     * @param file  the facts of the family
     * @param fact  the disputed fact
     * @param statement  what is said now
     * @param by  the worker who decided
     * @param at  the moment
     * @return a copy of the file; or why it cannot be: {@code no-such-fact}, {@code not-disputed}, {@code withdrawn} or
     *     {@code goes-back}
     */
    public Checked<FactFile> upheld(FactFile file, FactId fact, Statement statement, ActorId by, Instant at) {
        return own(file, fact) ? file.append(fact, new Entry.Upheld(at, by, statement)) : notOwn();
    }

    /**
     * Decides that a disputed fact stands, with the person's own words beside it (Jeugdwet 7.3.8(2)).
     *
     * @param file  the facts of the family
     * @param fact  the disputed fact
     * @param reason  why it stands
     * @param ownWords  what the person has to say; if it is null, the words of the dispute
     * @param by  the worker who decided
     * @param at  the moment
     * @return a copy of the file; or why it cannot be: {@code no-such-fact}, {@code not-disputed}, {@code withdrawn} or
     *     {@code goes-back}
     */
    public Checked<FactFile> rejected(
            FactFile file, FactId fact, FreeText reason, @Nullable FreeText ownWords, ActorId by, Instant at) {
        if (!own(file, fact)) {
            return notOwn();
        }
        FreeText words = ownWords == null ? words(file, fact).orElse(reason) : ownWords;
        return file.append(fact, new Entry.Rejected(at, by, reason, words));
    }

    /**
     * Puts the person's own words beside a fact that stays as it is.
     *
     * @param file  the facts of the family
     * @param fact  the fact
     * @param words  what the person has to say
     * @param by  the worker who added it
     * @param reason  why the fact stays as it is
     * @param at  the moment
     * @return a copy of the file; or why it cannot be: {@code no-such-fact}, {@code withdrawn} or {@code goes-back}
     */
    public Checked<FactFile> states(
            FactFile file, FactId fact, FreeText words, ActorId by, FreeText reason, Instant at) {
        if (!own(file, fact)) {
            return notOwn();
        }
        boolean open = file.fact(fact).orElseThrow().standing() == Standing.DISPUTED;
        Checked<FactFile> disputed = open ? new Checked.Valid<>(file) : disputes(file, fact, words, at);
        return disputed.fold(next -> rejected(next, fact, reason, words, by, at), Checked.Invalid::new);
    }

    /**
     * Returns the facts about the person that are disputed and not decided yet.
     *
     * @param file  the facts of the family
     * @return the facts, in order of their ids
     */
    public List<Fact> openDisputes(FactFile file) {
        return file.facts().stream()
                .filter(fact -> fact.subject().equals(person))
                .filter(fact -> fact.current().isPresent() && fact.standing() == Standing.DISPUTED)
                .toList();
    }

    private boolean own(FactFile file, FactId fact) {
        return file.fact(fact).filter(found -> found.subject().equals(person)).isPresent();
    }

    private static Optional<FreeText> words(FactFile file, FactId fact) {
        Optional<FreeText> words = Optional.empty();
        for (Entry entry : file.fact(fact).orElseThrow().history()) {
            if (entry instanceof Entry.Disputed disputed) {
                words = Optional.of(disputed.reason());
            }
        }
        return words;
    }

    private static Checked<FactFile> notOwn() {
        return new Checked.Invalid<>(List.of(new Problem(
                "no-such-fact",
                WHERE,
                Text.of("verwacht: een gegeven over deze persoon", "expected a fact about this person"))));
    }
}
