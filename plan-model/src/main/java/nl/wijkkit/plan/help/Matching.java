package nl.wijkkit.plan.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.Text;

/**
 * Finds who could help whom, by kind, time, distance and what the help cannot do without.
 * <p>
 * Nobody is scored. The matches of a request are put in order of distance, then of the soonest time, then of the id of the
 * offer; the order of the input does not matter. A pair of which one declined before is not proposed again.
 * <p>
 * Someone whose address is confidential is never nearer to anyone than in the same region, so that no match, order or
 * refusal tells where that person lives.
 * <pre>{@code
 * List<MatchResult.Match> matches = Matching.by(adjacency).matches(requests, offers, List.of());
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class Matching {

    private static final Comparator<MatchResult.Match> ORDER = Comparator.comparing(MatchResult.Match::request)
            .thenComparing(MatchResult.Match::distance)
            .thenComparing(match -> match.times().get(0))
            .thenComparing(MatchResult.Match::offer);

    private final Adjacency adjacency;

    private Matching(Adjacency adjacency) {
        this.adjacency = adjacency;
    }

    /**
     * Obtains a matching.
     *
     * @param adjacency  which districts adjoin; {@link Adjacency#NONE} if you do not know
     * @return the matching
     */
    public static Matching by(Adjacency adjacency) {
        return new Matching(Objects.requireNonNull(adjacency, "adjacency"));
    }

    /**
     * Says whether an offer could meet a request.
     *
     * @param request  the request
     * @param offer  the offer
     * @return a match with its reasons, or all in which they do not fit
     */
    public MatchResult match(HelpRequest request, HelpOffer offer) {
        List<Reason> against = new ArrayList<>();
        if (request.asker().equals(offer.giver())) {
            against.add(Reason.of(
                    Reason.Code.SAME_PERSON,
                    "vrager en helper zijn dezelfde persoon",
                    "the asker and the helper are the same person"));
        }
        Text kind = request.kind().label();
        if (!offer.kinds().contains(request.kind())) {
            against.add(Reason.of(
                    Reason.Code.KIND, "dit aanbod is niet voor: " + kind.nl(), "this offer is not for: " + kind.en()));
        }
        List<SharedTime> times = request.availability().shared(offer.availability(), request.minutes());
        if (times.isEmpty()) {
            against.add(Reason.of(
                    Reason.Code.TIME,
                    "geen moment waarop beiden " + request.minutes() + " minuten kunnen",
                    "no time at which both have " + request.minutes() + " minutes"));
        }
        DistanceClass distance = distance(request, offer);
        Text where = distance.label();
        if (distance.compareTo(offer.reach()) > 0) {
            against.add(Reason.of(
                    Reason.Code.DISTANCE,
                    "te ver: de vrager woont " + where.nl(),
                    "too far: the asker lives " + where.en()));
        }
        for (Assurance assurance : request.required()) {
            if (!offer.assurances().contains(assurance)) {
                Text label = assurance.label();
                against.add(Reason.of(Reason.Code.ASSURANCE, "nodig is: " + label.nl(), "required is: " + label.en()));
            }
        }
        return against.isEmpty()
                ? new MatchResult.Match(
                        request.id(), offer.id(), distance, times, reasonsFor(kind, where, times, request.required()))
                : new MatchResult.NoMatch(request.id(), offer.id(), against);
    }

    /**
     * Finds all matches.
     *
     * @param requests  the requests that are open
     * @param offers  the offers that are open
     * @param earlier  what came of earlier matches
     * @return the matches by request, the nearest and soonest first
     */
    public List<MatchResult.Match> matches(
            Collection<HelpRequest> requests, Collection<HelpOffer> offers, Collection<Arrangement> earlier) {
        Map<HelpKind, List<HelpOffer>> byKind = new TreeMap<>();
        for (HelpOffer offer : offers) {
            offer.kinds()
                    .forEach(kind -> byKind.computeIfAbsent(kind, any -> new ArrayList<>())
                            .add(offer));
        }
        Set<Pair> declined = earlier.stream()
                .filter(arrangement -> arrangement.status() == Arrangement.Status.DECLINED)
                .map(arrangement -> new Pair(arrangement.request(), arrangement.offer()))
                .collect(Collectors.toCollection(HashSet::new));
        List<MatchResult.Match> matches = new ArrayList<>();
        for (HelpRequest request : requests) {
            for (HelpOffer offer : byKind.getOrDefault(request.kind(), List.of())) {
                if (!declined.contains(new Pair(request.id(), offer.id()))) {
                    if (match(request, offer) instanceof MatchResult.Match match) {
                        matches.add(match);
                    }
                }
            }
        }
        return matches.stream().sorted(ORDER).toList();
    }

    private DistanceClass distance(HelpRequest request, HelpOffer offer) {
        DistanceClass distance = DistanceClass.between(request.home(), offer.home(), adjacency);
        boolean isNear = distance.compareTo(DistanceClass.SAME_REGION) < 0;
        return isNear && (request.confidential() || offer.confidential()) ? DistanceClass.SAME_REGION : distance;
    }

    private static List<Reason> reasonsFor(Text kind, Text where, List<SharedTime> times, List<Assurance> required) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(Reason.Code.KIND, "hulp bij: " + kind.nl(), "help with: " + kind.en()));
        String momenten = times.size() == 1 ? "1 moment" : times.size() + " momenten";
        String moments = times.size() == 1 ? "1 time" : times.size() + " times";
        reasons.add(Reason.of(
                Reason.Code.TIME,
                momenten + " in de week waarop beiden kunnen",
                moments + " in the week at which both can"));
        reasons.add(Reason.of(Reason.Code.DISTANCE, "de helper woont " + where.nl(), "the helper lives " + where.en()));
        for (Assurance assurance : required) {
            Text label = assurance.label();
            reasons.add(Reason.of(Reason.Code.ASSURANCE, "aanwezig: " + label.nl(), "present: " + label.en()));
        }
        return reasons;
    }

    private record Pair(RequestId request, OfferId offer) {}
}
