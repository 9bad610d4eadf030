package nl.wijkkit.zrm.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.Instruments;
import org.jspecify.annotations.Nullable;

/** Assessments that the tests of several packages use. */
public final class Cases {

    public static final Instrument ZRM_2017 = Instruments.shipped().get(Instruments.ZRM_2017);
    public static final Instrument ZRM_2013 = Instruments.shipped().get(Instruments.ZRM_2013);
    public static final Instrument OUDERSCHAP = Instruments.shipped().get(Instruments.ZRM_OUDERSCHAP);
    public static final Instrument HUISHOUDENS = Instruments.shipped().get(Instruments.ZRM_HUISHOUDENS);

    public static final SubjectId SUBJECT = SubjectId.of("c-4711");
    public static final AssessorId WORKER = AssessorId.of("w-12");
    public static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    public static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    public static final DomainKey FINANCES = DomainKey.of("financien");
    public static final DomainKey WORK = DomainKey.of("werk_opleiding");
    public static final DomainKey HOUSING = DomainKey.of("huisvesting");
    public static final DomainKey JUSTICE = DomainKey.of("justitie");
    public static final DomainKey MENTAL = DomainKey.of("geestelijke_gezondheid");

    private Cases() {}

    /** Starts an assessment with the ZRM 2017 by a professional. */
    public static AssessmentBuilder zrm2017() {
        return Assessment.of(ZRM_2017, SUBJECT, MARCH).by(WORKER, Mode.PROFESSIONAL);
    }

    /** Makes an assessment of which every domain has the same level. */
    public static Assessment level(Instrument instrument, LocalDate moment, int level) {
        AssessmentBuilder builder = Assessment.of(instrument, SUBJECT, moment).by(WORKER, Mode.PROFESSIONAL);
        for (Domain domain : instrument.domains()) {
            builder.level(domain.key(), level);
        }
        return builder.build();
    }

    /** Makes an assessment with everything in it. */
    public static Assessment everything() {
        return Assessment.of(ZRM_2013, SUBJECT, MARCH)
                .by(WORKER, Mode.TOGETHER)
                .supplement(OUDERSCHAP)
                .level(FINANCES, 4)
                .shares(FINANCES, Shares.of(2, 1, 1))
                .note(FINANCES, "betaalt weer zelf de huur")
                .sources(FINANCES, InformationSource.PERSON, InformationSource.ADMINISTRATION)
                .olderInformation(FINANCES)
                .level(HOUSING, 1)
                .without(MENTAL, Answer.Reason.DECLINED)
                .note(MENTAL, "later opnieuw vragen")
                .level(OUDERSCHAP.domains().get(0).key(), 3)
                .unnecessary(JUSTICE, "geen aanleiding in deze hulpvraag")
                .build();
    }

    /** Makes an assessment from its bare parts. */
    @SuppressWarnings("NullAway") // a part that is absent from JSON arrives as null
    static Assessment bare(
            @Nullable Map<DomainKey, Answer> answers,
            @Nullable Map<DomainKey, String> notes,
            @Nullable Map<DomainKey, List<InformationSource>> sources,
            @Nullable Map<DomainKey, Shares> shares,
            @Nullable List<DomainKey> older,
            @Nullable Map<DomainKey, String> unnecessary) {
        return new Assessment(
                SUBJECT,
                InstrumentId.of("zrm-2017"),
                List.of(),
                MARCH,
                WORKER,
                Mode.PROFESSIONAL,
                answers,
                notes,
                sources,
                shares,
                older,
                unnecessary);
    }

    public static Answer level(int level) {
        return Answer.parse(level + "/5");
    }
}
