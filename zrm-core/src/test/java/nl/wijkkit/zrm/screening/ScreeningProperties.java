package nl.wijkkit.zrm.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessmentBuilder;
import nl.wijkkit.zrm.assessment.Cases;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import nl.wijkkit.zrm.screening.ScreeningArbitraries.Levels;

@Domain(ScreeningArbitraries.class)
@Domain(DomainContext.Global.class)
class ScreeningProperties {

    private static Assessment assessment(Map<DomainKey, Integer> levels) {
        AssessmentBuilder builder = Cases.zrm2017();
        levels.forEach((domain, level) -> {
            if (level > 0) {
                builder.level(domain, level);
            } else {
                builder.without(
                        domain,
                        level == SlowScreening.NOT_APPLICABLE ? Answer.Reason.NOT_APPLICABLE : Answer.Reason.NOT_ASKED);
            }
        });
        return builder.build();
    }

    private static List<String> outcomes(ScreeningResult result) {
        return result.fold(one -> List.of(one.outcome()), several -> several.possible());
    }

    @Property(tries = 1000)
    void theResultAgreesWithTryingEveryLevelOfWhatIsMissing(@ForAll Screening screening, @ForAll Levels levels) {
        List<String> expected = new SlowScreening(screening)
                .possible(levels.byDomain()).stream()
                        .map(rank -> screening.classes().get(rank).key())
                        .toList();
        assertThat(outcomes(Screener.of(screening).screen(assessment(levels.byDomain()))))
                .isEqualTo(expected);
    }

    @Property(tries = 400)
    void theNearestChangeAgreesWithTryingEveryChange(@ForAll Screening screening, @ForAll Levels levels) {
        Screener screener = Screener.of(screening);
        Assessment assessment = assessment(levels.byDomain());
        NearestChange nearest = screener.nearestChange(assessment);
        SlowScreening slow = new SlowScreening(screening);
        if (slow.possible(levels.byDomain()).size() > 1) {
            assertThat(nearest).isEqualTo(new NearestChange.NotFound(NearestChange.Why.UNDETERMINED, 0));
            return;
        }
        SlowScreening.Smallest expected = slow.smallest(levels.byDomain());
        if (expected == null) {
            assertThat(((NearestChange.NotFound) nearest).why()).isEqualTo(NearestChange.Why.NO_CHANGE_ALTERS);
            return;
        }
        NearestChange.Found found = (NearestChange.Found) nearest;
        assertThat(new SlowScreening.Smallest(found.steps(), found.levels().size()))
                .isEqualTo(expected);
        ScreeningResult changed = screener.screen(found.applyTo(assessment));
        assertThat(outcomes(changed)).containsExactly(found.outcome());
        assertThat(outcomes(screener.screen(assessment))).doesNotContain(found.outcome());
    }

    @Property(tries = 400)
    void theDomainsThatSettleARuleSettleItWhateverTheOthersAre(@ForAll Screening screening, @ForAll Levels levels) {
        Screener screener = Screener.of(screening);
        for (RuleOutcome outcome :
                screener.screen(assessment(levels.byDomain())).rules()) {
            if (outcome.truth() == Truth.OPEN) {
                continue;
            }
            Map<DomainKey, Integer> kept = new HashMap<>(levels.byDomain());
            kept.replaceAll((domain, level) ->
                    level < 0 || outcome.domains().contains(domain) ? level : SlowScreening.NOT_ASKED);
            RuleOutcome again = screener.screen(assessment(kept)).rules().stream()
                    .filter(rule -> rule.rule().equals(outcome.rule()))
                    .findFirst()
                    .orElseThrow();
            assertThat(again.truth()).isEqualTo(outcome.truth());
            assertThat(again.then()).isEqualTo(outcome.then());
            assertThat(again.domains()).isEqualTo(outcome.domains());
        }
    }

    @Property(tries = 200)
    void theDomainsThatDecidedKeepTheClassFromBeingMilder(@ForAll Screening screening, @ForAll Levels levels) {
        Screener screener = Screener.of(screening);
        ScreeningResult result = screener.screen(assessment(levels.byDomain()));
        if (!(result instanceof ScreeningResult.Classified classified)
                || classified.rules().stream()
                        .noneMatch(rule -> classified.outcome().equals(rule.then()))) {
            return;
        }
        Map<DomainKey, Integer> kept = new HashMap<>(levels.byDomain());
        kept.replaceAll((domain, level) ->
                level < 0 || classified.decidedBy().contains(domain) ? level : SlowScreening.NOT_ASKED);
        List<String> classes =
                screening.classes().stream().map(ScreeningClass::key).toList();
        assertThat(outcomes(screener.screen(assessment(kept))))
                .allMatch(possible -> classes.indexOf(possible) >= classes.indexOf(classified.outcome()));
    }

    @Property(tries = 200)
    void theOrderOfRulesIsIrrelevant(@ForAll Screening screening, @ForAll Levels levels, @ForAll Random random) {
        List<Rule> shuffled = new ArrayList<>(screening.rules());
        Collections.shuffle(shuffled, random);
        Screening other = new Screening(
                screening.id(),
                screening.name(),
                screening.instrument(),
                screening.scale(),
                screening.notApplicable(),
                screening.classes(),
                shuffled);
        assertThat(other).isEqualTo(screening);
        Assessment assessment = assessment(levels.byDomain());
        assertThat(Screener.of(other).screen(assessment))
                .isEqualTo(Screener.of(screening).screen(assessment));
        assertThat(Screener.of(other).nearestChange(assessment))
                .isEqualTo(Screener.of(screening).nearestChange(assessment));
    }

    @Property(tries = 200)
    void whatIsPrintedReadsBackAsEqual(@ForAll Screening screening) {
        String printed = ScreeningWriter.write(screening);
        Screening read = ScreeningReader.read(new StringReader(printed), Instruments.shipped())
                .orElseThrow();
        assertThat(read).isEqualTo(screening);
        assertThat(ScreeningWriter.write(read)).isEqualTo(printed);
        JsonRoundTrip.assertRoundTrip(screening, Screening.class);
    }

    @Property(tries = 200)
    void resultsSurviveJson(@ForAll Screening screening, @ForAll Levels levels) {
        Screener screener = Screener.of(screening);
        Assessment assessment = assessment(levels.byDomain());
        JsonRoundTrip.assertRoundTrip(screener.screen(assessment), ScreeningResult.class);
        JsonRoundTrip.assertRoundTrip(screener.nearestChange(assessment), NearestChange.class);
    }
}
