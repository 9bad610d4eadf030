package nl.wijkkit.signals.recognise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.KindDefinition;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Says how a signal relates to earlier ones, in the windows that Dutch practice uses: the same calendar month for
 * <i>meervoudig</i>, six months back for <i>opeenvolgend</i> and for a repeated signal on one contract, twelve months for
 * repeated reports.
 * <p>
 * Source: Divosa Monitor Vroegsignalering Schulden 2023 and 2025. Only signals of partners on arrears are multiple,
 * consecutive or repeated; which kinds those are says the vocabulary.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Recogniser {

    /** How many months back an earlier signal counts; one of exactly that long ago counts. */
    public static final int MONTHS_BACK = 6;

    private static final int MONTHS_OF_REPEATED_REPORTS = 12;
    private static final FactKey AMOUNT = FactKey.of("amount");
    private static final FactKey SAME_CONTRACT = FactKey.of("same_contract");
    private static final FactKey PREVIOUS_AMOUNT = FactKey.of("previous_amount");
    private static final FactKey MONTHS_SINCE_PREVIOUS = FactKey.of("months_since_previous");

    private final Vocabulary vocabulary;

    /**
     * Creates a recogniser.
     *
     * @param vocabulary  the kinds of signal
     */
    public Recogniser(Vocabulary vocabulary) {
        this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
    }

    /**
     * Returns how a signal relates to earlier ones.
     *
     * @param signal  the newest signal; its facts may tell of an earlier one on the same contract that is not in the list
     * @param receivedOn  the day on which it came in, where the municipality is
     * @param offered  the earlier signals, those of one day in their order; one from after that day does not count
     * @return how it relates to them
     */
    public Relations relate(Signal signal, LocalDate receivedOn, List<EarlierSignal> offered) {
        Facts facts = signal.facts();
        Optional<EarlierSignal> told = told(signal, receivedOn);
        if (offered.isEmpty() && told.isEmpty()) {
            return Relations.none();
        }
        LocalDate horizon = receivedOn.minusMonths(MONTHS_BACK);
        LocalDate year = receivedOn.minusMonths(MONTHS_OF_REPEATED_REPORTS);
        YearMonth month = YearMonth.from(receivedOn);
        @Nullable String partner = partner(signal.kind());
        boolean otherAddress = false;
        boolean old = false;
        int sameKind = 0;
        List<EarlierSignal> sameMonth = new ArrayList<>();
        List<EarlierSignal> before = new ArrayList<>();
        for (EarlierSignal earlier : offered) {
            if (earlier.receivedOn().isAfter(receivedOn)) {
                continue;
            }
            if (!earlier.sameHousehold()) {
                otherAddress = true;
                continue;
            }
            boolean withinYear = !earlier.receivedOn().isBefore(year);
            if (withinYear && earlier.kind().equals(signal.kind())) {
                sameKind++;
            }
            String other = partner(earlier.kind());
            if (partner == null || other == null) {
                continue;
            }
            if (!other.equals(partner) && YearMonth.from(earlier.receivedOn()).equals(month)) {
                sameMonth.add(earlier);
            } else if (!earlier.receivedOn().isBefore(horizon)) {
                before.add(earlier);
            } else {
                old = true;
            }
        }
        boolean isOffered = told.isPresent() && isAmong(offered, told.get());
        if (told.isPresent() && partner != null && !isOffered) {
            if (told.get().receivedOn().isBefore(horizon)) {
                old = true;
            } else if (before.stream().noneMatch(earlier -> earlier.kind().equals(signal.kind()))) {
                before.add(told.get());
            }
        }
        sameMonth.sort(Comparator.comparing(EarlierSignal::receivedOn).thenComparing(EarlierSignal::kind));
        Optional<EarlierSignal> latest = before.stream()
                .filter(earlier -> earlier.kind().equals(signal.kind()) && earlier.sameContract() != YesNoUnknown.NO)
                .reduce((one, next) -> next.receivedOn().isBefore(one.receivedOn()) ? one : next);
        Optional<Money> now = amount(facts, AMOUNT);
        Optional<Money> then =
                latest.map(earlier -> earlier.amount() == null && earlier.sameContract() == YesNoUnknown.YES
                        ? amount(facts, PREVIOUS_AMOUNT).orElse(null)
                        : earlier.amount());
        boolean bothKnown = now.isPresent() && then.isPresent();
        boolean increased = bothKnown && now.get().compareTo(then.get()) > 0;
        boolean duplicate = bothKnown && !increased && latest.get().sameContract() == YesNoUnknown.YES;
        return new Relations(
                !sameMonth.isEmpty(), !before.isEmpty(), duplicate, increased, old, otherAddress, sameKind, sameMonth);
    }

    /**
     * Returns whether a signal that the facts tell of is one that was offered: of the same kind and household, not known to
     * be on another contract, and less than a month apart, since facts count in whole months. The date then says more.
     */
    private static boolean isAmong(List<EarlierSignal> offered, EarlierSignal told) {
        return offered.stream()
                .filter(earlier -> earlier.sameHousehold()
                        && earlier.kind().equals(told.kind())
                        && earlier.sameContract() != YesNoUnknown.NO)
                .map(EarlierSignal::receivedOn)
                .anyMatch(day -> day.isAfter(told.receivedOn().minusMonths(1))
                        && day.isBefore(told.receivedOn().plusMonths(1)));
    }

    /** The earlier signal that the facts tell of; empty if they do not say that it is on the same contract, and when. */
    private static Optional<EarlierSignal> told(Signal signal, LocalDate receivedOn) {
        Facts facts = signal.facts();
        boolean sameContract = facts.get(SAME_CONTRACT).equals(Optional.of(new FactValue.Flag(true)));
        return facts.get(MONTHS_SINCE_PREVIOUS)
                .filter(months -> sameContract)
                .map(months -> receivedOn.minusMonths(((FactValue.Count) months).count()))
                .map(day -> new EarlierSignal(
                        signal.kind(), day, amount(facts, PREVIOUS_AMOUNT).orElse(null), true, YesNoUnknown.YES));
    }

    private @Nullable String partner(SignalKind kind) {
        return vocabulary.kind(kind).map(KindDefinition::partner).orElse(null);
    }

    private static Optional<Money> amount(Facts facts, FactKey key) {
        return facts.get(key).map(value -> ((FactValue.Amount) value).amount());
    }
}
