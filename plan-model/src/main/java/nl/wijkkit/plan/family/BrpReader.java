package nl.wijkkit.plan.family;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads persons of the BRP from JSON as the Haal Centraal API <i>BRP Personen Bevragen</i> gives them: a response with
 * {@code personen}, an array of such responses, or a bare array of persons. The shapes of authority (<i>gezag</i>) of API 2.5 and of 2.7 are both read.
 * <p>
 * Nothing in the source makes reading fail: what is not sound becomes a problem with its place, and the rest is kept.
 * Fields that are not used are not looked at.
 * <pre>{@code
 * BrpPersons persons = BrpReader.strict().read(json);
 * Families families = persons.families(LocalDate.of(2025, 2, 1));
 * }</pre>
 * Problem codes: those of the document ({@code not-json}, {@code too-deep}, {@code too-large}, {@code duplicate-key},
 * {@code missing-field}, {@code wrong-type}, {@code out-of-range}, {@code not-allowed}, {@code blank-text}), {@code
 * bsn-shape}, {@code bsn-eleven-test}, {@code bsn-test-number}, {@code not-a-date}, {@code not-a-postal-code}, {@code
 * authority-incomplete}, and those of {@link BrpPersons#families}.
 * <p>
 * This class is immutable and thread-safe if the function that gives ids is.
 */
public final class BrpReader {

    /** Leaves room for what is added for people who are only mentioned. */
    private static final int LONGEST_ID = 40;

    private static final BrpReader STRICT = new BrpReader(false, null);

    private final boolean admittingTestNumbers;
    private final @Nullable Function<Bsn, PersonId> identify;

    private BrpReader(boolean admittingTestNumbers, @Nullable Function<Bsn, PersonId> identify) {
        this.admittingTestNumbers = admittingTestNumbers;
        this.identify = identify;
    }

    /**
     * Returns a reader for real persons: a number that fails the eleven-test is a problem, and its person is kept
     * without a number.
     *
     * @return the reader
     */
    public static BrpReader strict() {
        return STRICT;
    }

    /**
     * Returns a reader that also admits official test numbers that fail the eleven-test; each is still told as a
     * problem with code {@code bsn-test-number}.
     *
     * @return a copy of this reader
     */
    public BrpReader admittingTestNumbers() {
        return new BrpReader(true, identify);
    }

    /**
     * Returns a reader that names persons by a function of your own, so that a person has the same id tomorrow. Without
     * it, ids follow the order of the source. People without a number are named after the person who mentions them.
     *
     * @param function  gives every number its own id of at most 40 characters, always the same
     * @return a copy of this reader
     */
    public BrpReader identifiedBy(Function<Bsn, PersonId> function) {
        return new BrpReader(admittingTestNumbers, Objects.requireNonNull(function, "function"));
    }

    /**
     * Reads the persons.
     *
     * @param json  the source, read to its end and left open
     * @return the persons, with everything that was wrong
     * @throws IllegalArgumentException if the function of {@link #identifiedBy} gives two persons one id, or an id of
     *     more than 40 characters
     */
    public BrpPersons read(Reader json) {
        List<Problem> problems = new ArrayList<>();
        List<Node> nodes =
                Document.parse(json, problems).map(BrpReader::persons).orElse(List.of());
        Session session = new Session();
        List<PersonRecord> records = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        problems.forEach(problem -> findings.add(new Finding(problem, Set.of(), null)));
        RecordReader reader = new RecordReader(new NumberReader(admittingTestNumbers));
        for (Node node : nodes) {
            int before = problems.size();
            Set<Integer> touched = Set.of();
            if (RecordReader.isObject(node)) {
                PersonRecord record = reader.read(node, bsn -> session.id(bsn, records.size()));
                if (session.isRepeated(record.person())) {
                    findings.add(Finding.of(record.place(), Contradiction.REPEATED_PERSON));
                } else {
                    touched = Set.of(records.size());
                    records.add(record);
                }
            }
            for (Problem problem : problems.subList(before, problems.size())) {
                findings.add(new Finding(problem, touched, null));
            }
        }
        return new BrpPersons(new GraphBuilder(records, session::id, findings).build());
    }

    private static List<Node> persons(Node root) {
        if (root.isArray()) {
            // responses to several questions may stand one after the other
            return root.items().stream()
                    .flatMap(item -> item.isObject() && item.field("personen").isPresent()
                            ? persons(item).stream()
                            : Stream.of(item))
                    .toList();
        }
        if (!root.isObject()) {
            root.problem(
                    "wrong-type",
                    Text.of(
                            "verwacht: een lijst van personen, of een antwoord met personen; gevonden: iets anders",
                            "expected an array of persons, or a response with persons, found something else"));
            return List.of();
        }
        return root.required("personen").map(Node::items).orElse(List.of());
    }

    /** Gives ids within one source. */
    private final class Session {

        private final Map<Bsn, PersonId> ids = new HashMap<>();
        private final Set<PersonId> given = new HashSet<>();
        private final Set<List<Object>> seen = new HashSet<>();

        PersonId id(@Nullable Bsn bsn, int position) {
            PersonId numbered = PersonId.of((identify == null ? "p" : "without-number-") + (position + 1));
            if (bsn == null || ids.containsKey(bsn)) {
                given.add(numbered);
                return numbered;
            }
            return identify == null ? give(bsn, numbered) : id(bsn);
        }

        PersonId id(Bsn bsn) {
            PersonId known = ids.get(bsn);
            if (known != null) {
                return known;
            }
            return give(bsn, identify == null ? PersonId.of("m" + (ids.size() + 1)) : identify.apply(bsn));
        }

        private PersonId give(Bsn bsn, PersonId id) {
            if (id.value().length() > LONGEST_ID) {
                throw new IllegalArgumentException("an id must have at most " + LONGEST_ID + " characters, got "
                        + id.value().length());
            }
            if (!given.add(id)) {
                throw new IllegalArgumentException("each person must have an id of their own, got " + id + " again");
            }
            ids.put(bsn, id);
            return id;
        }

        /** Returns whether this person was there before; a number that is there again may be another person. */
        boolean isRepeated(Person person) {
            Bsn bsn = person.bsn();
            return bsn != null && !seen.add(List.of(bsn, person.name(), person.birth()));
        }
    }
}
