package nl.wijkkit.consent.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.plan.picture.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Answers who may see what, over many households or workers, with the same decisions as one at a time.
 * <p>
 * A decision depends on the request and on what consents are on record; who someone is matters for the second only. So
 * people of one profile with the same on record are decided on once. People of a profile that is refused, or cannot be
 * evaluated, whatever is on record are not looked up at all.
 * <p>
 * This class is immutable and thread-safe, if where consents are looked up is thread-safe.
 */
public final class Sight {

    private final Decider decider;
    private final Consents consents;

    private Sight(Decider decider, Consents consents) {
        this.decider = Objects.requireNonNull(decider, "decider");
        this.consents = Objects.requireNonNull(consents, "consents");
    }

    /**
     * Obtains it.
     *
     * @param decider  decides
     * @param consents  where consents are looked up
     * @return the questions that can be asked
     */
    public static Sight of(Decider decider, Consents consents) {
        return new Sight(decider, consents);
    }

    /**
     * Returns whom a worker may see.
     *
     * @param worker  the worker
     * @param households  the households to look through
     * @param terms  what is asked
     * @return the households of which he may see that they are known, or the content
     */
    public Seen<Household> whomMaySee(Worker worker, Households households, Terms terms) {
        Known elsewhere = new Known(worker.elsewhere(), terms, households);
        @Nullable Known[] own = new Known[households.size()];
        Map<Actor, Known> byActor = new HashMap<>();
        worker.own().forEach((family, actor) -> {
            Known known = byActor.computeIfAbsent(actor, added -> new Known(added, terms, households));
            households.places(family).forEach(place -> own[place] = known);
        });
        List<Seen.Visible<Household>> visible = new ArrayList<>();
        int notEvaluated = 0;
        for (int i = 0; i < own.length; i++) {
            Known known = own[i] == null ? elsewhere : own[i];
            int profile = households.profileOf(i);
            Decision decision = known.regardless(profile);
            if (decision == null) {
                decision = known.decide(profile, households.get(i).subject());
            }
            if (!decision.isEvaluated()) {
                notEvaluated++;
            } else if (decision.isPermitted()) {
                visible.add(new Seen.Visible<>(households.get(i), decision.disclosure()));
            }
        }
        return new Seen<>(visible, households.complete() && notEvaluated == 0, notEvaluated);
    }

    /**
     * Returns who could see data of a person.
     *
     * @param subject  the person
     * @param actors  everyone who might, by id, with how they stand to the person
     * @param complete  whether nobody is missing in that list
     * @param terms  what is asked
     * @return who could, in the order of the list
     */
    public Seen<ActorId> whoCouldSee(Subject subject, Map<ActorId, Actor> actors, boolean complete, Terms terms) {
        List<Seen.Visible<ActorId>> visible = new ArrayList<>();
        int notEvaluated = 0;
        for (Map.Entry<ActorId, Actor> entry : actors.entrySet()) {
            Decision decision = decider.decide(terms.request(entry.getValue(), subject), consents);
            if (!decision.isEvaluated()) {
                notEvaluated++;
            } else if (decision.isPermitted()) {
                visible.add(new Seen.Visible<>(entry.getKey(), decision.disclosure()));
            }
        }
        return new Seen<>(visible, complete && notEvaluated == 0, notEvaluated);
    }

    /** What was decided so far for one actor, by what is on record and by profile. */
    private final class Known {

        private final Actor actor;
        private final Terms terms;
        private final Households households;
        // by profile, whether it was looked at, and the decision if it is the same whatever is on record
        private final boolean[] considered;
        private final @Nullable Decision[] regardless;
        private final @Nullable Decision[] withoutConsents;
        private final IdentityHashMap<OnRecord, @Nullable Decision[]> withConsents = new IdentityHashMap<>();

        Known(Actor actor, Terms terms, Households households) {
            this.actor = actor;
            this.terms = terms;
            this.households = households;
            considered = new boolean[households.profiles()];
            regardless = new Decision[households.profiles()];
            withoutConsents = new Decision[households.profiles()];
        }

        /** Returns the refusal of everyone of a profile, whatever is on record; null if that may depend on the record. */
        @Nullable
        Decision regardless(int profile) {
            if (!considered[profile]) {
                considered[profile] = true;
                Request request = terms.request(actor, households.profile(profile));
                regardless[profile] = decider.mayPermit(request, consents) ? null : decider.decide(request);
            }
            return regardless[profile];
        }

        @SuppressWarnings(
                "ReferenceEquality") // a shortcut: another record that holds nothing is decided on with the others
        Decision decide(int profile, Subject subject) {
            Request request = terms.request(actor, subject);
            OnRecord record = consents.lookUp(request);
            @Nullable Decision[] decided = record == OnRecord.NOTHING ? withoutConsents : withConsents.get(record);
            if (decided == null) {
                decided = new Decision[households.profiles()];
                withConsents.put(record, decided);
            }
            Decision decision = decided[profile];
            if (decision == null) {
                decision = decider.decide(request, same -> record);
                decided[profile] = decision;
            }
            return decision;
        }
    }
}
