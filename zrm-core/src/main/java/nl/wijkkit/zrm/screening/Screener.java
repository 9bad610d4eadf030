package nl.wijkkit.zrm.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.jspecify.annotations.Nullable;

/**
 * Applies a {@link Screening} to assessments.
 * <pre>{@code
 * Screener screener = Screener.of(ScreeningReader.read(ownRules, instruments).orElseThrow());
 * ScreeningResult result = screener.screen(assessment);
 * NearestChange nearest = screener.nearestChange(assessment);
 * }</pre>
 * A domain without a level never counts silently: if it could change the class, the result is undetermined. The rules are
 * those that hold on the day of the assessment.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Screener {

    /** How many ways {@link #nearestChange} tries before it gives up. */
    public static final int SEARCH_LIMIT = 2_000_000;

    private final Screening screening;
    private final List<DomainKey> domains;
    private final List<CompiledRule> rules;
    private final boolean[][] cuts;

    private Screener(Screening screening, List<DomainKey> domains, List<CompiledRule> rules, boolean[][] cuts) {
        this.screening = screening;
        this.domains = domains;
        this.rules = rules;
        this.cuts = cuts;
    }

    /**
     * Makes a screening ready to be applied.
     *
     * @param screening  the screening
     * @return the screener
     */
    public static Screener of(Screening screening) {
        List<DomainKey> domains = screening.domains();
        Map<DomainKey, Integer> positions = new HashMap<>();
        for (int i = 0; i < domains.size(); i++) {
            positions.put(domains.get(i), i);
        }
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < screening.classes().size(); i++) {
            ranks.put(screening.classes().get(i).key(), i);
        }
        boolean[][] cuts = new boolean[domains.size()][screening.scale()];
        screening.rules().forEach(rule -> Cuts.mark(rule, positions, cuts));
        List<CompiledRule> rules = screening.rules().stream()
                .map(rule -> CompiledRule.of(rule, positions, ranks))
                .toList();
        return new Screener(screening, domains, rules, cuts);
    }

    /**
     * Returns the screening that this applies.
     *
     * @return the screening
     */
    public Screening screening() {
        return screening;
    }

    /**
     * Screens an assessment.
     *
     * @param assessment  an assessment with the instrument of the screening
     * @return the class, or the classes between which missing levels decide
     * @throws IllegalArgumentException if the assessment is of another instrument or scale, or no rule holds on its day
     */
    public ScreeningResult screen(Assessment assessment) {
        CompiledRules valid = validOn(assessment);
        Standing standing = standing(assessment);
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (CompiledRule rule : valid.rules()) {
            outcomes.add(outcome(rule, standing));
        }
        long possible = valid.possible(standing, cuts);
        return Long.bitCount(possible) == 1
                ? classified(possible, outcomes)
                : undetermined(possible, outcomes, valid, standing, assessment);
    }

    /**
     * Finds the smallest change of levels that would alter the class: of the fewest steps, then on the fewest domains.
     * <p>
     * Only domains that have a level change, and the other class must be certain. The time this takes grows with the number
     * of steps and of domains that the rules ask for; after {@value #SEARCH_LIMIT} tries it gives up and says so.
     *
     * @param assessment  an assessment with the instrument of the screening
     * @return the change, or why there is none
     * @throws IllegalArgumentException if the assessment is of another instrument or scale, or no rule holds on its day
     */
    public NearestChange nearestChange(Assessment assessment) {
        return nearestChange(assessment, SEARCH_LIMIT);
    }

    NearestChange nearestChange(Assessment assessment, long limit) {
        CompiledRules valid = validOn(assessment);
        Standing standing = standing(assessment);
        long current = valid.possible(standing, cuts);
        if (Long.bitCount(current) > 1) {
            return new NearestChange.NotFound(NearestChange.Why.UNDETERMINED, 0);
        }
        int[] before = standing.level.clone();
        NearestSearch.Result result = new NearestSearch(valid, cuts, standing, current, limit).search();
        return switch (result.ending()) {
            case NOTHING -> new NearestChange.NotFound(NearestChange.Why.NO_CHANGE_ALTERS, result.steps());
            case LIMIT -> new NearestChange.NotFound(NearestChange.Why.SEARCH_LIMIT, result.steps());
            case FOUND -> {
                Map<DomainKey, Level> levels = new TreeMap<>();
                for (int i = 0; i < before.length; i++) {
                    int after = result.levels().get(i);
                    if (before[i] != after) {
                        levels.put(domains.get(i), Level.of(after, screening.scale()));
                    }
                }
                yield new NearestChange.Found(levels, result.steps(), keyOf(result.outcome()));
            }
        };
    }

    private CompiledRules validOn(Assessment assessment) {
        if (!assessment.instrument().equals(screening.instrument())) {
            throw new IllegalArgumentException(
                    "expected an assessment with " + screening.instrument() + ", got " + assessment.instrument());
        }
        LocalDate day = assessment.moment();
        List<CompiledRule> valid =
                rules.stream().filter(rule -> rule.rule().holdsOn(day)).toList();
        if (valid.isEmpty()) {
            throw new IllegalArgumentException("no rule of screening " + screening.id() + " holds on " + day);
        }
        return new CompiledRules(valid);
    }

    private Standing standing(Assessment assessment) {
        int[] level = new int[domains.size()];
        for (int i = 0; i < level.length; i++) {
            level[i] = level(assessment, domains.get(i));
        }
        return new Standing(screening.scale(), level);
    }

    private int level(Assessment assessment, DomainKey domain) {
        @Nullable Answer answer = assessment.answers().get(domain);
        if (answer instanceof Answer.Scored scored) {
            if (scored.level().max() != screening.scale()) {
                throw new IllegalArgumentException(
                        "expected levels of a scale of " + screening.scale() + ", got " + scored.level());
            }
            return scored.level().value();
        }
        boolean isNever = screening.notApplicable() == NotApplicable.NEVER_COUNTS
                && answer instanceof Answer.NotAssessed not
                && not.reason() == Answer.Reason.NOT_APPLICABLE;
        return isNever ? Standing.NEVER : Standing.ANY;
    }

    private RuleOutcome outcome(CompiledRule rule, Standing standing) {
        Truth truth = rule.truth(standing);
        BitSet found = new BitSet();
        if (truth == Truth.OPEN) {
            rule.domains().stream().filter(domain -> standing.level[domain] > 0).forEach(found::set);
        } else {
            rule.witnesses(standing, found);
        }
        String then = truth == Truth.HOLDS ? keyOf(rule.ranks(standing)) : null;
        return new RuleOutcome(rule.rule().id(), truth, then, keys(found), rule.probability(standing));
    }

    private ScreeningResult classified(long rank, List<RuleOutcome> outcomes) {
        String outcome = keyOf(rank);
        BitSet decided = new BitSet();
        for (RuleOutcome rule : outcomes) {
            if (outcome.equals(rule.then())) {
                rule.domains().forEach(domain -> decided.set(domains.indexOf(domain)));
            }
        }
        if (outcomes.stream().noneMatch(rule -> outcome.equals(rule.then()))) {
            outcomes.forEach(rule -> rule.domains().forEach(domain -> decided.set(domains.indexOf(domain))));
        }
        return new ScreeningResult.Classified(screening.id(), outcome, keys(decided), outcomes);
    }

    private ScreeningResult undetermined(
            long possible, List<RuleOutcome> outcomes, CompiledRules valid, Standing standing, Assessment assessment) {
        List<String> classes = new ArrayList<>();
        for (int rank = 0; rank < screening.classes().size(); rank++) {
            if ((possible & (1L << rank)) != 0) {
                classes.add(screening.classes().get(rank).key());
            }
        }
        Map<DomainKey, Absence> missing = new TreeMap<>();
        for (CompiledRule rule : valid.rules()) {
            if (rule.truth(standing) == Truth.OPEN) {
                rule.domains().stream()
                        .mapToObj(domains::get)
                        .forEach(domain -> assessment.absence(domain).ifPresent(reason -> missing.put(domain, reason)));
            }
        }
        return new ScreeningResult.Undetermined(screening.id(), classes, missing, outcomes);
    }

    private String keyOf(long rank) {
        return screening.classes().get(Long.numberOfTrailingZeros(rank)).key();
    }

    private List<DomainKey> keys(BitSet positions) {
        return positions.stream().mapToObj(domains::get).toList();
    }

    /**
     * Returns the id of the screening.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Screener[" + screening.id() + "]";
    }
}
