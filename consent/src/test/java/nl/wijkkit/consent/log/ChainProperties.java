package nl.wijkkit.consent.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.wijkkit.plan.person.PersonId;

/** Whatever is done to a line of a sealed log, the check finds it, at the first line that it touches. */
class ChainProperties {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Property(tries = 60)
    void aLogThatNobodyTouchedIsWhole(@ForAll @IntRange(max = 40) int size) {
        Log log = Log.of(size);
        assertThat(ChainCheck.of(log.links, log.seal)).isEqualTo(new ChainCheck(log.seal, Optional.empty()));
    }

    @Property(tries = 200)
    void aChangedLineIsFound(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll int which) {
        Log log = Log.of(size);
        int index = Math.floorMod(which, size);
        Link link = log.links.get(index);
        List<Link> changed = new ArrayList<>(log.links);
        changed.set(index, new Link(link.number(), link.previous(), Entries.look("2020-01-01T00:00:00Z"), link.hash()));
        assertThat(ChainCheck.of(changed, log.seal).firstBroken()).contains(index + 1L);
    }

    @Property(tries = 200)
    void aChangedLineWithAFittingHashIsFoundAtTheNext(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll int which) {
        Log log = Log.of(size);
        int index = Math.floorMod(which, size);
        Link link = log.links.get(index);
        List<Link> changed = new ArrayList<>(log.links);
        changed.set(
                index, Link.after(new Seal(link.number() - 1, link.previous()), Entries.look("2020-01-01T00:00:00Z")));
        assertThat(ChainCheck.of(changed, log.seal).firstBroken()).contains(Math.min(index + 2L, size));
    }

    @Property(tries = 200)
    void aRemovedLineIsFound(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll int which) {
        Log log = Log.of(size);
        int index = Math.floorMod(which, size);
        List<Link> removed = new ArrayList<>(log.links);
        removed.remove(index);
        assertThat(ChainCheck.of(removed, log.seal).firstBroken()).contains(index + 1L);
    }

    @Property(tries = 200)
    void linesThatChangedPlacesAreFound(
            @ForAll @IntRange(min = 2, max = 40) int size, @ForAll int one, @ForAll int other) {
        Log log = Log.of(size);
        int a = Math.floorMod(one, size);
        int b = Math.floorMod(other, size);
        List<Link> moved = new ArrayList<>(log.links);
        Collections.swap(moved, a, b);
        assertThat(ChainCheck.of(moved, log.seal).isWhole()).isEqualTo(a == b);
        if (a != b) {
            assertThat(ChainCheck.of(moved, log.seal).firstBroken()).contains(Math.min(a, b) + 1L);
        }
    }

    @Property(tries = 200)
    void aLineThatWasPutInIsFound(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll int which) {
        Log log = Log.of(size);
        int index = Math.floorMod(which, size);
        List<Link> more = new ArrayList<>(log.links);
        Link here = more.get(index);
        more.add(index, Link.after(new Seal(here.number() - 1, here.previous()), Entries.look("2020-01-01T00:00:00Z")));
        assertThat(ChainCheck.of(more, log.seal).isWhole()).isFalse();
    }

    @Property(tries = 100)
    void aLogThatWasRewrittenFromSomewhereOnIsFoundByItsSeal(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll int which) throws IOException {
        Log log = Log.of(size);
        int index = Math.floorMod(which, size);
        List<Link> rewritten = new ArrayList<>(log.links.subList(0, index));
        Seal before = index == 0
                ? Seal.EMPTY
                : new Seal(index, log.links.get(index - 1).hash());
        Chain chain = Chain.after(before, rewritten::add);
        chain.write(Entries.look("2020-01-01T00:00:00Z"));
        for (Link link : log.links.subList(index + 1, size)) {
            chain.write(link.entry());
        }
        assertThat(ChainCheck.of(rewritten).isWhole()).isTrue();
        assertThat(ChainCheck.of(rewritten, log.seal).flaw()).contains(ChainCheck.Flaw.OTHER_THAN_SEALED);
    }

    private record Log(List<Link> links, Seal seal) {

        static Log of(int size) {
            List<Link> links = new ArrayList<>();
            Chain chain = Chain.begin(links::add);
            for (int i = 0; i < size; i++) {
                try {
                    chain.write(Entries.look(
                            START.plusSeconds(i).toString(), "w-" + i % 3, PersonId.of("p-" + i % 5), "DEBT", null));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return new Log(links, chain.seal());
        }
    }
}
