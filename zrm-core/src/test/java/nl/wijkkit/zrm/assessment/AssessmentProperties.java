package nl.wijkkit.zrm.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.Applicability.Unit;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;

@Domain(AssessmentArbitraries.class)
class AssessmentProperties {

    private static List<Instrument> supplements(Assessment assessment) {
        return assessment.supplements().stream().map(Instruments.shipped()::get).toList();
    }

    @Property(tries = 200)
    void everyAssessmentSurvivesJson(@ForAll Assessment assessment) {
        JsonRoundTrip.assertRoundTrip(assessment, Assessment.class);
    }

    @Property(tries = 200)
    void everyAssessmentFitsItsOwnInstruments(@ForAll Assessment assessment) {
        Instrument base = Instruments.shipped().get(assessment.instrument());
        Circumstances fitting = new Circumstances(base.applicability().unit(), null, true);
        assertThat(assessment
                        .checkedAgainst(base, supplements(assessment), fitting)
                        .orElseThrow())
                .isSameAs(assessment);
        assertThat(base.applicability().unit()).isIn(Unit.PERSON, Unit.HOUSEHOLD);
    }

    @Property(tries = 200)
    void everyDomainIsReportedOnce(@ForAll Assessment assessment) {
        Instrument base = Instruments.shipped().get(assessment.instrument());
        Completeness report = assessment.completeness(base, supplements(assessment));
        int expected = base.domains().size()
                + supplements(assessment).stream()
                        .mapToInt(supplement -> supplement.domains().size())
                        .sum();
        assertThat(report.domains()).isEqualTo(expected);
    }

    @Property(tries = 200)
    void aProfileAgreesWithASlowCount(@ForAll Assessment assessment) {
        List<Integer> levels = new ArrayList<>();
        assessment
                .answers()
                .keySet()
                .forEach(domain -> assessment.level(domain).map(Level::value).ifPresent(levels::add));
        levels.sort(null);
        assertThat(assessment.profile().isPresent()).isEqualTo(!levels.isEmpty());
        assessment.profile().ifPresent(profile -> {
            for (int level = 1; level <= 5; level++) {
                int wanted = level;
                assertThat(profile.counts().get(level - 1)).isEqualTo((int)
                        levels.stream().filter(found -> found == wanted).count());
            }
            assertThat(profile.lowest().value()).isEqualTo(levels.get(0));
            assertThat(profile.highest().value()).isEqualTo(levels.get(levels.size() - 1));
            assertThat(profile.median().lower().value()).isEqualTo(levels.get((levels.size() - 1) / 2));
            assertThat(profile.sumOfLevels().sum())
                    .isEqualTo(levels.stream().mapToInt(Integer::intValue).sum());
            assertThat(profile.sumOfLevels().domains()).isEqualTo(levels.size());
            assertThat(profile.withoutLevel()).isEqualTo(assessment.answers().size() - levels.size());
        });
    }

    @Property(tries = 200)
    void noTextOfAnAssessmentShowsTheSubject(@ForAll Assessment assessment) {
        assertThat(assessment.toString())
                .doesNotContain(Cases.SUBJECT.value(), Cases.WORKER.value(), "niet nodig", "let op");
    }
}
