package nl.wijkkit.examples.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import nl.wijkkit.plan.budget.HouseholdKey;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.ContractId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.recognise.RegisterCheck;

/**
 * Makes a year of signals on arrears for a municipality that does not exist, with the half year before it, from a seed. The
 * same seed gives the same signals: {@link Random}, whose algorithm Java specifies.
 * <p>
 * What is in {@link Published} comes out, but for chance. What was not published is chosen: amounts are log-normal around
 * 350 euro, three in ten households have children, and what makes fewer cases than signals is a second message on the same
 * contract with no higher amount, beside the signals that are combined. Postal codes 9901 to 9929 stand for the districts.
 */
public final class YearOfSignals {

    private static final int MONTHS_BEFORE = 6;
    /** How often a household is drawn that has a case in this month already, before a new one takes its place. */
    private static final int ATTEMPTS = 1_000;

    private static final double TYPES = Published.SINGLE + Published.MULTIPLE + Published.CONSECUTIVE;

    /** Beside the second signal of a combined case, as many messages again per case as make up the published ratio. */
    private static final double REPEATED = 1 / Published.CASES_PER_SIGNAL - 1 - Published.MULTIPLE / TYPES;

    private enum Partner {
        HEALTH("ARREARS_HEALTH_INSURANCE", Published.HEALTH),
        ENERGY("ARREARS_ENERGY", Published.ENERGY),
        RENT("ARREARS_RENT", Published.RENT),
        WATER("ARREARS_WATER", Published.WATER);

        private final SignalKind kind;
        private final double share;

        Partner(String kind, double share) {
            this.kind = SignalKind.of(kind);
            this.share = share;
        }
    }

    private final Random random;
    private final int inhabitants;
    private final List<YearSignal> signals = new ArrayList<>();
    private final List<List<Integer>> casesByMonth = new ArrayList<>();
    private final List<Integer> minors = new ArrayList<>();
    private final List<Long> highest = new ArrayList<>();

    private YearOfSignals(int inhabitants, long seed) {
        this.random = new Random(seed);
        this.inhabitants = inhabitants;
    }

    /**
     * Makes the signals of a year and of the six months before it, so that a signal in January can follow one of autumn.
     *
     * @param year  the year
     * @param inhabitants  how many people live in the municipality, such as 100,000
     * @param seed  the seed
     * @return the signals in the order in which they come in
     */
    public static List<YearSignal> of(int year, int inhabitants, long seed) {
        YearOfSignals made = new YearOfSignals(inhabitants, seed);
        YearMonth month = YearMonth.of(year, 1).minusMonths(MONTHS_BEFORE);
        while (month.getYear() <= year) {
            made.month(month);
            month = month.plusMonths(1);
        }
        made.signals.sort(Comparator.comparing((YearSignal one) -> one.signal().receivedAt())
                .thenComparing(one -> one.signal().id()));
        return List.copyOf(made.signals);
    }

    /** Cases come in at random moments, each by itself. */
    private void month(YearMonth month) {
        double season = month.getMonthValue() == 3 ? Published.MARCH : (12 - Published.MARCH) / 11;
        double mean = inhabitants / 1000.0 * Published.SIGNALS_PER_1000_A_MONTH * Published.CASES_PER_SIGNAL * season;
        List<Integer> cases = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        casesByMonth.add(cases);
        // the waiting times of a Poisson process, in months
        for (double at = wait(mean); at < 1; at += wait(mean)) {
            LocalDate day = month.atDay(1 + (int) (at * month.lengthOfMonth()));
            double type = random.nextDouble() * TYPES;
            int household = type < Published.CONSECUTIVE ? earlier(taken) : fresh();
            taken.add(household);
            cases.add(household);
            boolean combined = type >= Published.CONSECUTIVE && type < Published.CONSECUTIVE + Published.MULTIPLE;
            add(household, combined, day, month);
        }
    }

    private double wait(double mean) {
        return -Math.log(1 - random.nextDouble()) / mean;
    }

    private int fresh() {
        int children = random.nextDouble() < 0.3 ? 1 + random.nextInt(3) : 0;
        minors.add(children);
        highest.add(0L);
        return minors.size() - 1;
    }

    /** Returns a household with a case in the five months before, and none in this month; a new one if none is found. */
    private int earlier(Set<Integer> taken) {
        int now = casesByMonth.size() - 1;
        List<List<Integer>> months = casesByMonth.subList(Math.max(0, now - MONTHS_BEFORE + 1), now);
        int all = months.stream().mapToInt(List::size).sum();
        for (int attempt = 0; attempt < ATTEMPTS && all > 0; attempt++) {
            int left = random.nextInt(all);
            int month = 0;
            while (left >= months.get(month).size()) {
                left -= months.get(month).size();
                month++;
            }
            int household = months.get(month).get(left);
            if (!taken.contains(household)) {
                return household;
            }
        }
        return fresh();
    }

    private void add(int household, boolean combined, LocalDate day, YearMonth month) {
        boolean reached = random.nextDouble() < Published.REACHED;
        boolean accepts = reached && random.nextDouble() < Published.ACCEPTS;
        Partner partner = partner();
        long cents = amount(household);
        boolean ends = endsSupply(partner);
        add(household, partner, ends, cents, day, reached, accepts);
        if (combined) {
            Partner other = partner();
            while (other == partner) {
                other = partner();
            }
            add(household, other, endsSupply(other), amount(household), later(day, month), reached, accepts);
        }
        if (random.nextDouble() < REPEATED) {
            add(household, partner, ends, cents, later(day, month), reached, accepts);
        }
    }

    private Partner partner() {
        double left = random.nextDouble();
        for (Partner partner : Partner.values()) {
            left -= partner.share;
            if (left < 0) {
                return partner;
            }
        }
        return Partner.WATER;
    }

    /** Returns an amount above all earlier ones of the household, so that it is news. */
    private long amount(int household) {
        long drawn = Math.round(35_000 * Math.exp(0.7 * random.nextGaussian()));
        long cents = highest.get(household) + Math.max(5_000, drawn) * (highest.get(household) == 0 ? 10 : 2) / 10;
        highest.set(household, cents);
        return cents;
    }

    private LocalDate later(LocalDate day, YearMonth month) {
        return day.plusDays(random.nextInt(month.lengthOfMonth() - day.getDayOfMonth() + 1));
    }

    private boolean endsSupply(Partner partner) {
        return partner == Partner.ENERGY && random.nextDouble() < Published.END_OF_SUPPLY;
    }

    private void add(
            int household, Partner partner, boolean ends, long cents, LocalDate day, boolean reached, boolean accepts) {
        Facts facts = Facts.none().with(FactKey.of("amount"), new FactValue.Amount(Money.ofCents(cents)));
        SignalKind kind = partner.kind;
        if (ends) {
            kind = SignalKind.of("ENERGY_END_OF_SUPPLY");
            // at least 20 working days before the end (Divosa 2023)
            facts = facts.with(
                    FactKey.of("end_of_supply_on"), new FactValue.Day(day.plusDays(35 + random.nextInt(15))));
        }
        Instant at = day.atTime(8, 0)
                .plusMinutes(random.nextInt(9 * 60))
                .atZone(Terms.AMSTERDAM)
                .toInstant();
        SignalId id = SignalId.of(String.format(Locale.ROOT, "y-%07d", signals.size()));
        Signal signal = Signal.of(id, kind, Channel.PARTNER_FILE, at)
                .withReporter(new Reporter.Professional(PartyId.of("partner-" + partner.name())))
                .withContract(ContractId.of("c-" + partner.name() + "-" + household))
                .withHousehold(
                        Household.at(address(household)).withResident(true).withPeople(null, minors.get(household)))
                .withFacts(facts);
        signals.add(new YearSignal(
                signal, new RegisterCheck.Registered(HouseholdKey.of("h-" + household)), reached, accepts));
    }

    private static HomeAddress address(int household) {
        int district = 9901 + household % 29;
        int street = household / 29;
        String letters = "" + (char) ('A' + street / 40 % 20) + (char) ('B' + street / 800 % 20);
        return new HomeAddress(
                PostalCode.parse(district + letters), HouseNumber.of(1 + street % 40 + street / 16_000 * 40));
    }
}
