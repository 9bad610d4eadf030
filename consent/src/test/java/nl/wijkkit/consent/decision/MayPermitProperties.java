package nl.wijkkit.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

/** What is said before a look-up comes true after it. */
class MayPermitProperties {

    @Provide
    Arbitrary<Request> requests() {
        return NearRequests.any();
    }

    /** Part of what a request states, taken out of it and put on record. */
    @Property(tries = 5000)
    void whatIsRefusedBeforehandIsRefusedWhateverIsOnRecord(@ForAll("requests") Request whole, @ForAll Random random) {
        Facts stated = whole.facts();
        Facts recorded = Facts.none();
        for (int i = 0; i < whole.facts().size(); i++) {
            if (random.nextBoolean()) {
                stated = stated.without(whole.facts().key(i));
                recorded = recorded.with(whole.facts().key(i), whole.facts().value(i));
            }
        }
        List<Evidence> own = new ArrayList<>();
        List<Evidence> onRecord = new ArrayList<>();
        whole.evidence().forEach(one -> (random.nextBoolean() ? own : onRecord).add(one));
        Request asked = new Request(whole.on(), whole.actor(), whole.subject(), whole.asked(), own, stated);
        Consents consents = new Fixed(new OnRecord(onRecord, recorded));

        boolean permitted = Decider.dutch().decide(asked, consents).isPermitted();
        boolean mayPermit = Decider.dutch().mayPermit(asked, consents);

        Statistics.label("permitted, may be").collect(permitted, mayPermit);
        assertThat(mayPermit || !permitted).isTrue();
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
