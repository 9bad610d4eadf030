package nl.wijkkit.zrm.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;

/** Any assessment of one subject, with any shipped adult or youth instrument. */
@SuppressWarnings({"exports", "missing-explicit-ctor"}) // nothing in the tests is part of the module
public final class AssessmentArbitraries extends DomainContextBase {

    private static final List<Instrument> INSTRUMENTS = List.of(
            Cases.ZRM_2013,
            Cases.ZRM_2017,
            Instruments.shipped().get(Instruments.ZRM_2010),
            Instruments.shipped().get(Instruments.ZRM_JONGEREN),
            Cases.HUISHOUDENS);

    private static final List<Answer.Reason> REASONS = List.of(Answer.Reason.values());

    @Provide
    Arbitrary<Assessment> assessments() {
        return Arbitraries.of(INSTRUMENTS).flatMap(AssessmentArbitraries::of);
    }

    /** Any assessment with an instrument; ZRM 2013 with or without its supplement. */
    public static Arbitrary<Assessment> of(Instrument instrument) {
        Arbitrary<List<Integer>> codes = Arbitraries.integers()
                .between(0, 10)
                .list()
                .ofSize(instrument.domains().size() + Cases.OUDERSCHAP.domains().size());
        Arbitrary<Boolean> parents =
                instrument.equals(Cases.ZRM_2013) ? Arbitraries.of(true, false) : Arbitraries.just(false);
        Arbitrary<LocalDate> moments = Arbitraries.integers()
                .between(0, 1000)
                .map(days -> LocalDate.of(2024, 1, 1).plusDays(days));
        return Combinators.combine(codes, parents, moments, Arbitraries.of(Mode.values()))
                .as((answers, isParent, moment, mode) -> make(instrument, answers, isParent, moment, mode));
    }

    private static Assessment make(
            Instrument instrument, List<Integer> codes, boolean isParent, LocalDate moment, Mode mode) {
        AssessmentBuilder builder =
                Assessment.of(instrument, Cases.SUBJECT, moment).by(Cases.WORKER, mode);
        List<Domain> domains = new ArrayList<>(instrument.domains());
        if (isParent) {
            builder.supplement(Cases.OUDERSCHAP);
            domains.addAll(Cases.OUDERSCHAP.domains());
        }
        for (int i = 0; i < domains.size(); i++) {
            fill(builder, domains.get(i).key(), codes.get(i));
        }
        return builder.build();
    }

    private static void fill(AssessmentBuilder builder, DomainKey domain, int code) {
        if (code >= 1 && code <= 5) {
            builder.level(domain, code);
        } else if (code >= 6 && code <= 9) {
            builder.without(domain, REASONS.get(code - 6));
        } else if (code == 10) {
            builder.unnecessary(domain, "niet nodig");
        }
        if (code == 3) {
            builder.shares(domain, Shares.of(1, 1, 1)).note(domain, "let op").olderInformation(domain);
        }
        if (code == 4) {
            builder.sources(domain, InformationSource.NETWORK);
        }
    }
}
