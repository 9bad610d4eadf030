package nl.wijkkit.examples.cli.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessmentBuilder;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.InformationSource;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.Shares;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.change.Target;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;

/**
 * What was agreed on at the kitchen table, twice, with the levels to work towards. The levels are invented: they do not
 * come from the register.
 */
record TwoMoments(
        Instrument zrm, List<Instrument> supplements, Assessment first, Assessment second, List<Target> targets) {

    private static final AssessorId WORKER = AssessorId.of("worker-12");
    private static final LocalDate HALF_A_YEAR_LATER = LocalDate.of(2026, 9, 1);
    private static final LocalDate TARGET_DAY = LocalDate.of(2027, 3, 1);
    private static final DomainKey FINANCES = DomainKey.of("financien");
    private static final DomainKey NETWORK = DomainKey.of("sociaal_netwerk");
    private static final DomainKey SUBSTANCES = DomainKey.of("middelengebruik");
    private static final DomainKey JUDICIAL = DomainKey.of("justitie");

    /** The level at the first moment, at the second, and the target; 0 where there is none. */
    private record Levels(String domain, int first, int second, int target) {

        DomainKey key() {
            return DomainKey.of(domain);
        }
    }

    private static final List<Levels> SCORED = List.of(
            new Levels("financien", 2, 3, 4),
            new Levels("werk_opleiding", 2, 3, 3),
            new Levels("tijdsbesteding", 3, 3, 0),
            new Levels("huisvesting", 4, 4, 0),
            new Levels("huiselijke_relaties", 3, 4, 0),
            new Levels("geestelijke_gezondheid", 3, 2, 4),
            new Levels("lichamelijke_gezondheid", 4, 4, 0),
            new Levels("middelengebruik", 0, 5, 0),
            new Levels("basale_adl", 5, 5, 0),
            new Levels("instrumentele_adl", 4, 4, 0),
            new Levels("sociaal_netwerk", 2, 4, 4),
            new Levels("maatschappelijke_participatie", 3, 3, 0));

    private static final List<Levels> AS_PARENT = List.of(
            new Levels("lichamelijke_verzorging", 4, 4, 0),
            new Levels("sociaal_emotionele_ondersteuning", 3, 4, 0),
            new Levels("scholing", 3, 4, 0),
            new Levels("opvang", 4, 4, 0));

    TwoMoments {
        supplements = List.copyOf(supplements);
        targets = List.copyOf(targets);
    }

    static TwoMoments of(Household household, Language language) {
        Instruments instruments = Instruments.shipped();
        Instrument zrm = instruments.get(Instruments.ZRM_2017);
        List<Instrument> supplements =
                household.caresForMinors() ? List.of(instruments.get(Instruments.ZRM_OUDERSCHAP)) : List.of();
        SubjectId subject = SubjectId.of("client-0047");
        AssessmentBuilder first = start(zrm, supplements, subject, Household.START)
                .without(SUBSTANCES, Answer.Reason.DECLINED)
                .shares(NETWORK, Shares.of(1, 1, 0))
                .note(
                        FINANCES,
                        Text.of("post blijft ongeopend; schulden bij drie partijen", "post unopened; three creditors")
                                .in(language));
        AssessmentBuilder second =
                start(zrm, supplements, subject, HALF_A_YEAR_LATER).shares(NETWORK, Shares.of(2, 2, 0));
        for (AssessmentBuilder builder : List.of(first, second)) {
            builder.unnecessary(
                    JUDICIAL,
                    Text.of("geen aanleiding in deze zaak", "no reason in this case")
                            .in(language));
        }
        for (Levels levels : supplements.isEmpty() ? SCORED : both()) {
            score(first, levels.key(), levels.first());
            score(second, levels.key(), levels.second());
        }
        return new TwoMoments(
                zrm,
                supplements,
                first.sources(FINANCES, InformationSource.PERSON, InformationSource.ADMINISTRATION)
                        .sources(NETWORK, InformationSource.PERSON, InformationSource.NETWORK)
                        .build(),
                second.build(),
                SCORED.stream()
                        .filter(levels -> levels.target() > 0)
                        .map(levels -> new Target(
                                subject, zrm.id(), levels.key(), zrm.level(levels.target()), TARGET_DAY, WORKER))
                        .toList());
    }

    private static List<Levels> both() {
        return Stream.concat(SCORED.stream(), AS_PARENT.stream()).toList();
    }

    private static AssessmentBuilder start(
            Instrument zrm, List<Instrument> supplements, SubjectId subject, LocalDate moment) {
        AssessmentBuilder builder = Assessment.of(zrm, subject, moment).by(WORKER, Mode.TOGETHER);
        supplements.forEach(builder::supplement);
        return builder;
    }

    private static void score(AssessmentBuilder builder, DomainKey domain, int level) {
        if (level > 0) {
            builder.level(domain, level);
        }
    }

    /** Returns the target levels by domain. */
    Map<DomainKey, Level> targetLevels() {
        return targets.stream()
                .collect(Collectors.toMap(Target::domain, Target::level, (one, other) -> one, LinkedHashMap::new));
    }

    /** Returns the domains of the instrument and of the supplements that were used. */
    List<Domain> domains() {
        return Stream.concat(Stream.of(zrm), supplements.stream())
                .flatMap(instrument -> instrument.domains().stream())
                .toList();
    }

    /** Returns what people call a domain. */
    Text nameOf(DomainKey key) {
        return Stream.concat(Stream.of(zrm), supplements.stream())
                .map(instrument -> instrument.domain(key))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a domain of the story, got " + key))
                .name();
    }
}
