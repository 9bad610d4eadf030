package nl.wijkkit.plan.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;

/**
 * The one budget of a family (<i>1 gezin, 1 plan, 1 budget</i>): all its provisions, whatever law they rest on, and
 * what was delivered of them.
 * <pre>{@code
 * SortedMap<Law, Costs> perLaw = budget.costsBy(Grouping.BY_LAW, Period.ofYear(2026));
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param provisions  the provisions, none twice; kept in order of their ids
 * @param delivered  what was delivered of these provisions; kept in order of provision, period and amount
 */
public record Budget(List<Provision> provisions, List<Delivered> delivered) {

    private static final Comparator<Delivered> ORDER = Comparator.comparing(Delivered::provision)
            .thenComparing(Delivered::period)
            .thenComparing(Delivered::amount);

    /** A budget without provisions. */
    public static final Budget EMPTY = new Budget(List.of(), List.of());

    /**
     * Checks that no provision stands twice and that all that was delivered belongs to one.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Budget {
        provisions =
                provisions.stream().sorted(Comparator.comparing(Provision::id)).toList();
        delivered = delivered.stream().sorted(ORDER).toList();
        Map<ProvisionId, Provision> byId = byId(provisions);
        for (Delivered delivery : delivered) {
            if (!byId.containsKey(delivery.provision())) {
                throw new IllegalArgumentException(
                        "delivered of provision " + delivery.provision() + ", which is not in this budget");
            }
        }
    }

    /**
     * Adds a provision.
     *
     * @param provision  the provision
     * @return a copy with the provision
     * @throws IllegalArgumentException if a provision with this id is there already
     */
    public Budget with(Provision provision) {
        List<Provision> all = new ArrayList<>(provisions);
        all.add(provision);
        return new Budget(all, delivered);
    }

    /**
     * Adds what was delivered.
     *
     * @param delivery  what was delivered, of a provision in this budget
     * @return a copy with the delivery
     * @throws IllegalArgumentException if the provision is not in this budget
     */
    public Budget with(Delivered delivery) {
        List<Delivered> all = new ArrayList<>(delivered);
        all.add(delivery);
        return new Budget(provisions, all);
    }

    /**
     * Finds a provision.
     *
     * @param id  the id
     * @return the provision; empty if it is not in this budget
     */
    public Optional<Provision> provision(ProvisionId id) {
        return provisions.stream()
                .filter(provision -> provision.id().equals(id))
                .findFirst();
    }

    /**
     * Adds up the costs in a period.
     *
     * @param asked  the days to count, bounded
     * @return the costs of those days
     * @throws IllegalArgumentException if the days have no end
     * @throws ArithmeticException if an amount is too large
     */
    public Costs costs(Period asked) {
        requireEnd(asked);
        Money planned = Money.sum(
                provisions.stream().map(provision -> provision.cost(asked)).toList());
        Money realised = Money.sum(
                delivered.stream().map(delivery -> delivery.cost(asked)).toList());
        return Costs.of(planned, realised);
    }

    /**
     * Adds up the costs in a period by group. The groups add up to {@link #costs(Period)} exactly.
     *
     * @param <K>  the type of the groups
     * @param grouping  what to group by
     * @param asked  the days to count, bounded
     * @return the costs per group, in order; a group in which a provision of this budget falls is there even if it cost nothing
     * @throws IllegalArgumentException if the days have no end
     * @throws ArithmeticException if an amount is too large
     */
    public <K extends Comparable<K>> SortedMap<K, Costs> costsBy(Grouping<K> grouping, Period asked) {
        LocalDate end = requireEnd(asked);
        Map<ProvisionId, List<Delivered>> deliveries = deliveries();
        SortedMap<K, Costs> sums = new TreeMap<>();
        for (Provision provision : provisions) {
            List<K> groups = grouping.groupsOf(provision);
            List<Delivered> own = deliveries.getOrDefault(provision.id(), List.of());
            List<Costs> after = split(costsBefore(end, provision, own), groups.size());
            List<Costs> before = split(costsBefore(asked.from(), provision, own), groups.size());
            for (int i = 0; i < groups.size(); i++) {
                sums.merge(groups.get(i), after.get(i).minus(before.get(i)), Costs::plus);
            }
        }
        return Collections.unmodifiableSortedMap(sums);
    }

    /**
     * Adds up the costs in a period by calendar month. The months add up to {@link #costs(Period)} exactly.
     *
     * @param asked  the days to count, bounded
     * @return the costs per month, in order; every month that has a day in the period is there
     * @throws IllegalArgumentException if the days have no end
     * @throws ArithmeticException if an amount is too large
     */
    public SortedMap<YearMonth, Costs> costsByMonth(Period asked) {
        LocalDate end = requireEnd(asked);
        SortedMap<YearMonth, Costs> sums = new TreeMap<>();
        YearMonth month = YearMonth.from(asked.from());
        while (month.atDay(1).isBefore(end)) {
            YearMonth next = month.plusMonths(1);
            Period days =
                    Period.of(month.atDay(1), next.atDay(1)).intersection(asked).orElseThrow();
            sums.put(month, costs(days));
            month = next;
        }
        return Collections.unmodifiableSortedMap(sums);
    }

    /**
     * Returns the numbers of provisions and deliveries.
     *
     * @return two counts
     */
    @Override
    public String toString() {
        return "Budget[provisions=" + provisions.size() + ", delivered=" + delivered.size() + "]";
    }

    private Map<ProvisionId, List<Delivered>> deliveries() {
        Map<ProvisionId, List<Delivered>> byProvision = new TreeMap<>();
        for (Delivered delivery : delivered) {
            byProvision
                    .computeIfAbsent(delivery.provision(), id -> new ArrayList<>())
                    .add(delivery);
        }
        return byProvision;
    }

    /** What a provision has cost from its first day until a day: splitting that, and not a part of it, is additive. */
    private static Costs costsBefore(LocalDate day, Provision provision, List<Delivered> deliveries) {
        List<Money> realised = deliveries.stream()
                .map(delivery -> before(day, delivery.period(), delivery::cost))
                .toList();
        return Costs.of(before(day, provision.period(), provision::cost), Money.sum(realised));
    }

    private static Money before(LocalDate day, Period period, Function<Period, Money> cost) {
        return period.from().isBefore(day) ? cost.apply(Period.of(period.from(), day)) : Money.ZERO;
    }

    private static List<Costs> split(Costs costs, int parts) {
        List<Money> planned = costs.planned().split(parts);
        List<Money> realised = costs.realised().split(parts);
        return IntStream.range(0, parts)
                .mapToObj(i -> Costs.of(planned.get(i), realised.get(i)))
                .toList();
    }

    private static LocalDate requireEnd(Period asked) {
        return asked.end().orElseThrow(() -> new IllegalArgumentException("the days to count must have an end"));
    }

    private static Map<ProvisionId, Provision> byId(List<Provision> provisions) {
        Map<ProvisionId, Provision> byId = new TreeMap<>();
        for (Provision provision : provisions) {
            if (byId.putIfAbsent(provision.id(), provision) != null) {
                throw new IllegalArgumentException("provision " + provision.id() + " stands twice");
            }
        }
        return byId;
    }
}
