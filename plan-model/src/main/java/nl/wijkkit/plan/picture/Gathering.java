package nl.wijkkit.plan.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkkit.plan.person.PersonId;

/**
 * Asks sources for what one purpose needs, and for nothing else.
 * <p>
 * What a source gives beyond the question is thrown away before anyone can look at it, and told as
 * {@link Gathered.Surplus}.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Gathering {

    private final PictureConfiguration configuration;

    private Gathering(PictureConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * Obtains a gathering by a configuration.
     *
     * @param configuration  which purpose needs what from where
     * @return the gathering
     */
    public static Gathering by(PictureConfiguration configuration) {
        return new Gathering(Objects.requireNonNull(configuration, "configuration"));
    }

    /**
     * Returns the questions that a purpose needs an answer to: one per source and person.
     *
     * @param purpose  the purpose
     * @param subjects  the persons that the picture is about
     * @return the questions by person, in the order given, then by source; empty if the purpose needs no source
     * @throws IllegalArgumentException if the configuration does not know the purpose
     */
    public List<Query> queries(Purpose purpose, List<PersonId> subjects) {
        SortedMap<SourceId, SortedMap<FactKind, Depth>> perSource = new TreeMap<>();
        for (PurposeNeeds.Need need : configuration.needsOf(purpose).needs()) {
            for (SourceId source : definition(need.kind()).sources()) {
                perSource.computeIfAbsent(source, id -> new TreeMap<>()).put(need.kind(), need.depth());
            }
        }
        List<Query> queries = new ArrayList<>();
        for (PersonId subject : subjects) {
            perSource.forEach((source, kinds) -> queries.add(new Query(purpose, source, subject, kinds)));
        }
        return List.copyOf(queries);
    }

    /**
     * Asks the sources.
     *
     * @param purpose  the purpose
     * @param subjects  the persons that the picture is about
     * @param sources  the door to the sources; called once per question, in order
     * @return what they said
     * @throws IllegalArgumentException if the configuration does not know the purpose
     */
    public Gathered gather(Purpose purpose, List<PersonId> subjects, Sources sources) {
        List<Gathered.Item> items = new ArrayList<>();
        List<Gathered.Surplus> surplus = new ArrayList<>();
        List<Query> unanswered = new ArrayList<>();
        for (Query query : queries(purpose, subjects)) {
            Optional<List<Finding>> answer = sources.ask(query).fold(Optional::of, Optional::empty);
            answer.ifPresentOrElse(
                    findings -> findings.forEach(finding -> keep(query, finding, items, surplus)),
                    () -> unanswered.add(query));
        }
        return new Gathered(purpose, items, surplus, unanswered);
    }

    private void keep(Query query, Finding finding, List<Gathered.Item> items, List<Gathered.Surplus> surplus) {
        FactKind kind = finding.kind();
        Depth asked = query.kinds().get(kind);
        if (asked == null) {
            surplus.add(new Gathered.Surplus(query.source(), kind, Gathered.Surplus.Reason.NOT_ASKED));
            return;
        }
        Content content = finding.content().upTo(asked);
        if (content.depth() != finding.content().depth()) {
            surplus.add(new Gathered.Surplus(query.source(), kind, Gathered.Surplus.Reason.TOO_DEEP));
        }
        Statement statement = new Statement(
                content, definition(kind).origin(), query.source(), finding.validity(), finding.confidence());
        items.add(new Gathered.Item(query.subject(), kind, finding.reference(), statement));
    }

    private FactDefinition definition(FactKind kind) {
        return configuration.definition(kind).orElseThrow();
    }
}
