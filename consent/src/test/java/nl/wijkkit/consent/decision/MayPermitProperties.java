package nl.wijkkit.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;

/** What is said before a look-up comes true after it. */
class MayPermitProperties {

    @Provide
    Arbitrary<Request> requests() {
        return NearRequests.any();
    }

    /**
     * Part of what a request states, taken out of it and put on record; in about a third of the tries some of it stays in the
     * request with another value, so that the request and the record contradict each other.
     */
    @Property(tries = 5000)
    void whatIsRefusedBeforehandIsRefusedWhateverIsOnRecord(@ForAll("requests") Request whole, @ForAll Random random) {
        Facts stated = whole.facts();
        Facts recorded = Facts.none();
        // not every request states facts, and half of what it states moves
        boolean contradicting = random.nextInt(3) > 0;
        for (int i = 0; i < whole.facts().size(); i++) {
            FactKey key = whole.facts().key(i);
            FactValue value = whole.facts().value(i);
            if (random.nextBoolean()) {
                stated = stated.without(key);
                recorded = recorded.with(key, value);
                if (contradicting && random.nextBoolean()) {
                    Optional<FactValue> another = NearRequests.another(key, value, whole.on(), random);
                    stated = another.isPresent() ? stated.with(key, another.get()) : stated;
                }
            }
        }
        List<Evidence> own = new ArrayList<>();
        List<Evidence> onRecord = new ArrayList<>();
        whole.evidence().forEach(one -> (random.nextBoolean() ? own : onRecord).add(one));
        Request asked = new Request(whole.on(), whole.actor(), whole.subject(), whole.asked(), own, stated);
        Consents consents = new Fixed(new OnRecord(onRecord, recorded));

        boolean permitted = Decider.dutch().decide(asked, consents).isPermitted();
        boolean mayPermit = Decider.dutch().mayPermit(asked, consents);

        Statistics.label("contradicting").collect(recorded.contradicts(stated));
        Statistics.label("permitted, may be").collect(permitted, mayPermit);
        assertThat(mayPermit || !permitted).isTrue();
        // it would say little if nearly everything may be permitted, or nothing is
        Statistics.label("permitted, may be").coverage(coverage -> {
            coverage.check(false, false).percentage(share -> share >= 5);
            coverage.check(true, true).percentage(share -> share >= 5);
        });
        Statistics.label("contradicting")
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 20));
    }

    /** Finds the same for everyone, and states no other facts. */
    private record Fixed(OnRecord record, Set<FactKey> states) implements Consents {

        Fixed(OnRecord record) {
            this(record, new HashSet<>(record.facts().asMap().keySet()));
        }

        @Override
        public OnRecord lookUp(Request request) {
            return record;
        }

        @Override
        public boolean mayState(FactKey fact) {
            return states.contains(fact);
        }
    }
}
