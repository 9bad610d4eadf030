package nl.wijkkit.plan.picture;

import static nl.wijkkit.plan.picture.Samples.DAY;
import static nl.wijkkit.plan.picture.Samples.FROM_2026;
import static nl.wijkkit.plan.picture.Samples.WORKER;
import static nl.wijkkit.plan.picture.Samples.at;
import static nl.wijkkit.plan.picture.Samples.benefit;
import static nl.wijkkit.plan.picture.Samples.corrected;
import static nl.wijkkit.plan.picture.Samples.disputed;
import static nl.wijkkit.plan.picture.Samples.rejected;
import static nl.wijkkit.plan.picture.Samples.upheld;
import static nl.wijkkit.plan.picture.Samples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

class PictureProperties {

    private static final int SOURCES = 5;
    private static final int KINDS = 8;
    private static final int PURPOSES = 3;
    private static final List<PersonId> FAMILY = List.of(PersonId.of("b"), PersonId.of("a"));

    /** Records every question, and answers each with all kinds there are, as deep as can be. */
    private static final class Everything implements Sources {

        private final List<Query> asked = new ArrayList<>();

        @Override
        public Reply ask(Query query) {
            asked.add(query);
            List<Finding> all = new ArrayList<>();
            for (int kind = 0; kind < KINDS + 2; kind++) {
                all.add(Finding.of(kind(kind), Content.what(new FactValue.Flag(true)), FROM_2026));
            }
            return Reply.answered(all);
        }
    }

    @Property
    void sourcesAreAskedForExactlyWhatThePurposeNeeds(
            @ForAll("configurations") PictureConfiguration configuration, @ForAll("purposes") Purpose purpose) {
        Everything sources = new Everything();

        Gathering.by(configuration).gather(purpose, FAMILY, sources);

        // a slow second reading of the configuration: every person, source and kind, one by one
        Map<String, Depth> expected = new HashMap<>();
        for (PersonId person : FAMILY) {
            for (PurposeNeeds.Need need : configuration.needsOf(purpose).needs()) {
                for (SourceId source :
                        configuration.definition(need.kind()).orElseThrow().sources()) {
                    expected.put(person + "/" + source + "/" + need.kind(), need.depth());
                }
            }
        }
        Map<String, Depth> asked = new HashMap<>();
        for (Query query : sources.asked) {
            query.kinds()
                    .forEach((kind, depth) -> assertThat(
                                    asked.put(query.subject() + "/" + query.source() + "/" + kind, depth))
                            .isNull());
        }
        assertThat(asked).isEqualTo(expected);
    }

    @Property
    void whatNoPurposeNeedsIsNeverAskedAndNeverKept(@ForAll("configurations") PictureConfiguration configuration) {
        Everything sources = new Everything();
        Set<FactKind> kept = new HashSet<>();
        for (PurposeNeeds purpose : configuration.purposes()) {
            Gathering.by(configuration)
                    .gather(purpose.purpose(), FAMILY, sources)
                    .items()
                    .forEach(item -> kept.add(item.kind()));
        }
        Set<FactKind> askedKinds = sources.asked.stream()
                .flatMap(query -> query.kinds().keySet().stream())
                .collect(Collectors.toSet());
        Set<SourceId> askedSources = sources.asked.stream().map(Query::source).collect(Collectors.toSet());

        assertThat(askedKinds).noneMatch(configuration.unneededKinds()::contains);
        assertThat(askedSources).noneMatch(configuration.unneededSources()::contains);
        assertThat(kept).isEqualTo(askedKinds);
    }

    @Property
    void noPictureShowsMoreThanItsPurposeNeedsWhateverTheFileHolds(
            @ForAll("configurations") PictureConfiguration configuration,
            @ForAll("purposes") Purpose other,
            @ForAll("purposes") Purpose purpose) {
        AtomicInteger next = new AtomicInteger();
        FactFile file = FactFile.EMPTY.record(
                Gathering.by(configuration).gather(other, FAMILY, new Everything()),
                at(0),
                WORKER,
                () -> FactId.of("f" + next.incrementAndGet()));

        ClientPicture picture = ClientPicture.of(configuration, purpose, FAMILY, file, at(0), DAY);

        PurposeNeeds needs = configuration.needsOf(purpose);
        assertThat(picture.facts())
                .allSatisfy(shown -> assertThat(shown.content().depth())
                        .isLessThanOrEqualTo(needs.depthOf(shown.kind()).orElseThrow()));
        Set<String> known = picture.facts().stream()
                .map(shown -> shown.subject() + "/" + shown.kind())
                .collect(Collectors.toSet());
        Set<String> unknown = picture.unknown().stream()
                .map(missing -> missing.subject() + "/" + missing.kind())
                .collect(Collectors.toSet());
        assertThat(known).noneMatch(unknown::contains);
        assertThat(known.size() + unknown.size()).isEqualTo(needs.needs().size() * FAMILY.size());
    }

    @Property
    void noEntryEverChangesWhatWasKnownBefore(@ForAll("steps") List<Integer> steps) {
        Fact fact = benefit();
        for (int i = 0; i < steps.size(); i++) {
            Fact before = fact;
            fact = fact.append(entry(steps.get(i), i + 1)).fold(longer -> longer, problems -> before);

            assertThat(fact.asOf(at(i))).contains(before.asOf(at(i)).orElseThrow());
            assertThat(fact.history().subList(0, before.history().size())).isEqualTo(before.history());
        }
    }

    private static Entry entry(int step, int minute) {
        return switch (step) {
            case 0 -> corrected(minute, minute);
            case 1 -> disputed(minute);
            case 2 -> upheld(minute, minute);
            case 3 -> rejected(minute);
            default -> withdrawn(minute);
        };
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(0, 4).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Purpose> purposes() {
        return Arbitraries.integers().between(0, PURPOSES - 1).map(PictureProperties::purpose);
    }

    @Provide
    Arbitrary<PictureConfiguration> configurations() {
        Text text = Text.same("x");
        Source source = new Source("made up", Source.Certainty.UNCERTAIN);
        List<FactSource> sources = IntStream.range(0, SOURCES)
                .mapToObj(i -> new FactSource(source(i), text, Law.WMO))
                .toList();
        Arbitrary<List<FactDefinition>> kinds = Combinators.combine(IntStream.range(0, KINDS)
                        .mapToObj(kind -> Arbitraries.integers()
                                .between(0, SOURCES - 1)
                                .set()
                                .ofMaxSize(2)
                                .map(held -> new FactDefinition(
                                        kind(kind),
                                        text,
                                        DataCategory.of("X"),
                                        Law.WMO,
                                        held.stream()
                                                .map(PictureProperties::source)
                                                .toList())))
                        .toList())
                .as(list -> list);
        Arbitrary<List<PurposeNeeds>> purposes = Combinators.combine(IntStream.range(0, PURPOSES)
                        .mapToObj(purpose -> Arbitraries.maps(
                                        Arbitraries.integers().between(0, KINDS - 1), Arbitraries.of(Depth.class))
                                .ofMaxSize(4)
                                .map(needs -> new PurposeNeeds(
                                        purpose(purpose),
                                        text,
                                        source,
                                        needs.entrySet().stream()
                                                .map(need -> new PurposeNeeds.Need(
                                                        kind(need.getKey()), need.getValue(), text))
                                                .toList())))
                        .toList())
                .as(list -> list);
        return Combinators.combine(kinds, purposes)
                .as((known, needed) -> new PictureConfiguration("x", "1", text, source, sources, known, needed));
    }

    private static FactKind kind(int i) {
        return FactKind.of("kind_" + i);
    }

    private static SourceId source(int i) {
        return SourceId.of("source_" + i);
    }

    private static Purpose purpose(int i) {
        return Purpose.of("PURPOSE_" + i);
    }
}
