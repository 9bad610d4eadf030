package nl.wijkkit.plan.picture;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * All facts about the members of one family, with their history. Facts are added and get longer histories; none
 * disappears.
 * <p>
 * What someone may see of it is shown by {@link ClientPicture} for one purpose, and decided by a rule set.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param facts  the facts, none twice; kept in order of their ids
 */
public record FactFile(List<Fact> facts) {

    /** A file without facts. */
    public static final FactFile EMPTY = new FactFile(List.of());

    /**
     * Checks that no fact stands twice.
     *
     * @throws IllegalArgumentException if one does
     */
    public FactFile {
        facts = facts.stream().sorted(Comparator.comparing(Fact::id)).toList();
        for (int i = 1; i < facts.size(); i++) {
            if (facts.get(i).id().equals(facts.get(i - 1).id())) {
                throw new IllegalArgumentException("fact " + facts.get(i).id() + " stands twice");
            }
        }
    }

    /**
     * Adds a fact.
     *
     * @param fact  the fact
     * @return a copy with the fact
     * @throws IllegalArgumentException if a fact with this id is there already
     */
    public FactFile with(Fact fact) {
        TreeMap<FactId, Fact> all = byId();
        if (all.putIfAbsent(fact.id(), fact) != null) {
            throw new IllegalArgumentException("fact " + fact.id() + " stands twice");
        }
        return new FactFile(List.copyOf(all.values()));
    }

    /**
     * Adds an entry to the history of a fact.
     *
     * @param id  the fact
     * @param entry  the entry
     * @return a copy with the entry; or why it cannot be added: {@code no-such-fact}, or what {@link Fact#append} says
     */
    public Checked<FactFile> append(FactId id, Entry entry) {
        Optional<Fact> fact = fact(id);
        if (fact.isEmpty()) {
            return new Checked.Invalid<>(List.of(new Problem(
                    "no-such-fact",
                    Text.of("dossier", "file"),
                    Text.of("verwacht: een gegeven uit dit dossier", "expected a fact of this file"))));
        }
        return fact.get().append(entry).fold(longer -> new Checked.Valid<>(replacing(longer)), Checked.Invalid::new);
    }

    /**
     * Records what sources said. What is new comes in as a new fact; what differs from what the same source said before
     * corrects it; what is the same, or tells less than is held, changes nothing.
     *
     * @param gathered  what sources said
     * @param at  when it came in, not before anything in the histories it adds to
     * @param by  who asked
     * @param ids  gives the id of each new fact
     * @return a copy with what is new
     * @throws IllegalArgumentException if an id is in use, or the moment lies before an earlier entry
     */
    public FactFile record(Gathered gathered, Instant at, ActorId by, Supplier<FactId> ids) {
        FactFile file = this;
        for (Gathered.Item item : gathered.items()) {
            Optional<Fact> held = file.held(item);
            if (held.isEmpty()) {
                file = file.with(new Fact(
                        ids.get(),
                        item.subject(),
                        item.kind(),
                        item.reference(),
                        List.of(new Entry.Recorded(at, by, item.statement()))));
            } else if (isNews(held.get(), item.statement())) {
                file = file.replacing(held.get()
                        .append(new Entry.Corrected(at, by, item.statement()))
                        .orElseThrow());
            }
        }
        return file;
    }

    /**
     * Finds a fact.
     *
     * @param id  the id
     * @return the fact; empty if it is not in this file
     */
    public Optional<Fact> fact(FactId id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /**
     * Returns this file as it was known at a moment.
     *
     * @param moment  the moment; what was recorded at that moment counts
     * @return the facts that had come in, with their history until then
     */
    public FactFile asOf(Instant moment) {
        return new FactFile(
                facts.stream().flatMap(fact -> fact.asOf(moment).stream()).toList());
    }

    /**
     * Returns the number of facts.
     *
     * @return one count
     */
    @Override
    public String toString() {
        return "FactFile[facts=" + facts.size() + "]";
    }

    private Optional<Fact> held(Gathered.Item item) {
        return facts.stream()
                .filter(fact -> fact.subject().equals(item.subject())
                        && fact.kind().equals(item.kind())
                        && fact.reference().equals(item.reference())
                        && fact.current()
                                .filter(held ->
                                        held.source().equals(item.statement().source()))
                                .isPresent())
                .findFirst();
    }

    private static boolean isNews(Fact fact, Statement said) {
        Statement held = fact.current().orElseThrow();
        Statement asDeepAsSaid = new Statement(
                held.content().upTo(said.content().depth()),
                held.origin(),
                held.source(),
                held.validity(),
                held.confidence());
        return !asDeepAsSaid.equals(said);
    }

    private FactFile replacing(Fact fact) {
        TreeMap<FactId, Fact> all = byId();
        all.put(fact.id(), fact);
        return new FactFile(List.copyOf(all.values()));
    }

    private TreeMap<FactId, Fact> byId() {
        TreeMap<FactId, Fact> byId = new TreeMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }
}
