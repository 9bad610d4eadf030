package nl.wijkkit.consent.log;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void theHashIsThatOfEveryFieldWithItsLengthAfterTheNumberAndTheHashBefore() {
        // by Python's hashlib: number 1, 32 zero bytes, length 2 and "ab", length 0
        assertThat(Hash.of(1, Hash.NOTHING, List.of("ab", "")).value())
                .isEqualTo("bacd886a13d897f055a287efff75d2139a1752c3ae9d2ef7c39388d9eb7c781d");
    }

    @Test
    void fieldsThatReadTheSameTogetherHashDifferently() {
        assertThat(Hash.of(1, Hash.NOTHING, List.of("ab", "c")))
                .isNotEqualTo(Hash.of(1, Hash.NOTHING, List.of("a", "bc")));
    }

    @Test
    void aLineThatCouldNotBeKeptIsNoPartOfTheChain() throws IOException {
        List<Link> kept = new ArrayList<>();
        Chain chain = Chain.begin(link -> {
            if (link.entry().at().toString().startsWith("2026-03-03")) {
                throw new IOException("disk full");
            }
            kept.add(link);
        });
        chain.write(Entries.look("2026-03-02T09:00:00Z"));
        Seal before = chain.seal();
        assertThatThrownBy(() -> chain.write(Entries.look("2026-03-03T09:00:00Z")))
                .isInstanceOf(IOException.class);
        assertThat(chain.seal()).isEqualTo(before);

        chain.write(Entries.look("2026-03-04T09:00:00Z"));
        assertThat(ChainCheck.of(kept, chain.seal()).isWhole()).isTrue();
        assertThat(kept).extracting(Link::number).containsExactly(1L, 2L);
    }

    @Test
    void linesCutOffAtTheEndAreFoundOnlyByASeal() throws IOException {
        List<Link> kept = new ArrayList<>();
        Chain chain = Chain.begin(kept::add);
        chain.write(Entries.look("2026-03-02T09:00:00Z"));
        chain.write(Entries.look("2026-03-02T10:00:00Z"));
        kept.remove(1);
        assertThat(ChainCheck.of(kept).isWhole()).isTrue();
        assertThat(ChainCheck.of(kept, chain.seal()).flaw()).contains(ChainCheck.Flaw.CUT_OFF);
        assertThat(ChainCheck.of(kept, chain.seal()).firstBroken()).contains(2L);
    }

    // each kind of tampering, with the line that it shows at
    @Test
    void eachKindOfTamperingHasItsOwnName() throws IOException {
        List<Link> kept = new ArrayList<>();
        Chain chain = Chain.begin(kept::add);
        for (int hour = 1; hour < 5; hour++) {
            chain.write(Entries.look("2026-03-02T0" + hour + ":00:00Z"));
        }
        Link second = kept.get(1);
        Link changed =
                new Link(second.number(), second.previous(), Entries.look("2026-03-02T23:00:00Z"), second.hash());
        found(List.of(kept.get(0), changed, kept.get(2)), Seal.EMPTY, ChainCheck.Flaw.CHANGED, 2);
        found(List.of(kept.get(0), kept.get(2)), Seal.EMPTY, ChainCheck.Flaw.OTHER_NUMBER, 2);
        Link elsewhere = new Link(second.number(), Hash.NOTHING, second.entry(), second.hash());
        found(List.of(kept.get(0), elsewhere), Seal.EMPTY, ChainCheck.Flaw.OTHER_PREVIOUS, 2);
        List<Link> rewritten = new ArrayList<>();
        Chain other = Chain.begin(rewritten::add);
        for (int hour = 5; hour < 9; hour++) {
            other.write(Entries.look("2026-03-02T0" + hour + ":00:00Z"));
        }
        assertThat(ChainCheck.of(rewritten).isWhole()).isTrue();
        found(rewritten, chain.seal(), ChainCheck.Flaw.OTHER_THAN_SEALED, 4);
    }

    private static void found(List<Link> links, Seal seal, ChainCheck.Flaw flaw, long at) {
        ChainCheck check = ChainCheck.of(links, seal);
        assertThat(check.isWhole()).isFalse();
        assertThat(check.flaw()).contains(flaw);
        assertThat(check.firstBroken()).contains(at);
        assertThat(flaw.sentence().nl()).isNotEqualTo(flaw.sentence().en());
    }

    @Test
    void aSealOfEarlierHoldsWhileTheChainGoesOn() throws IOException {
        List<Link> kept = new ArrayList<>();
        Chain chain = Chain.begin(kept::add);
        chain.write(Entries.look("2026-03-02T09:00:00Z"));
        Seal monday = chain.seal();
        chain = Chain.after(monday, kept::add);
        chain.write(Entries.look("2026-03-03T09:00:00Z"));
        assertThat(ChainCheck.of(kept, monday)).isEqualTo(ChainCheck.of(kept, chain.seal()));
    }

    @Test
    void manyThreadsWriteOneChain() throws InterruptedException {
        List<Link> kept = new ArrayList<>();
        Chain chain = Chain.begin(kept::add);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch done = new CountDownLatch(4);
        for (int thread = 0; thread < 4; thread++) {
            threads.execute(() -> {
                for (int i = 0; i < 250; i++) {
                    try {
                        chain.write(Entries.look("2026-03-02T09:00:00Z"));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }
                done.countDown();
            });
        }
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        threads.shutdown();
        assertThat(kept).hasSize(1000);
        assertThat(ChainCheck.of(kept, chain.seal()).isWhole()).isTrue();
    }

    @Test
    void aLineSurvivesJsonAndStillFitsItsHash() throws IOException {
        List<Link> kept = new ArrayList<>();
        Chain chain = Chain.begin(kept::add);
        chain.write(Entries.look("2026-03-02T09:00:00.123456Z"));
        chain.write(Entries.look("2026-03-02T09:00:01Z", "w-2", Entries.NOOR, "HEALTH", "glass-1"));
        kept.forEach(link -> assertRoundTrip(link, Link.class));
        assertRoundTrip(chain.seal(), Seal.class);
    }

    @Test
    void nothingOfAPersonIsPrinted() throws IOException {
        List<Link> kept = new ArrayList<>();
        Chain.begin(kept::add).write(Entries.look("2026-03-02T09:00:00Z"));
        assertThat(kept.get(0) + " " + kept.get(0).entry())
                .doesNotContain("noor")
                .doesNotContain("w-1")
                .doesNotContain("DEBT");
    }

    @Test
    void aNumberBelowOneIsNoNumber() {
        assertThatThrownBy(() -> new Link(0, Hash.NOTHING, Entries.look("2026-03-02T09:00:00Z"), Hash.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a number from 1");
        assertThatThrownBy(() -> new Seal(-1, Hash.NOTHING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hash.of("ab")).isInstanceOf(IllegalArgumentException.class);
    }
}
