package nl.wijkkit.zrm.change;

import static nl.wijkkit.zrm.assessment.Cases.FINANCES;
import static nl.wijkkit.zrm.assessment.Cases.HOUSING;
import static nl.wijkkit.zrm.assessment.Cases.JUNE;
import static nl.wijkkit.zrm.assessment.Cases.JUSTICE;
import static nl.wijkkit.zrm.assessment.Cases.MARCH;
import static nl.wijkkit.zrm.assessment.Cases.MENTAL;
import static nl.wijkkit.zrm.assessment.Cases.WORK;
import static nl.wijkkit.zrm.assessment.Cases.ZRM_2013;
import static nl.wijkkit.zrm.assessment.Cases.ZRM_2017;
import static nl.wijkkit.zrm.assessment.Cases.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Cases;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.Comparability;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.instrument.Relation;
import org.junit.jupiter.api.Test;

class ComparerTest {

    private static final Comparer COMPARER = Comparer.of(Instruments.shipped());

    private static Level of(int level) {
        return Level.of(level, 5);
    }

    private static DomainChange only(Change change, String domain) {
        return change.of(DomainKey.of(domain)).orElseThrow();
    }

    @Test
    void tellsTheStepsOnEachDomain() {
        Assessment march = Cases.level(ZRM_2017, MARCH, 3);
        Assessment june =
                Cases.level(ZRM_2017, JUNE, 3).withAnswer(HOUSING, level(5)).withAnswer(FINANCES, level(1));
        Change change = COMPARER.compare(march, june);
        assertThat(change.domains())
                .extracting(DomainChange::domain)
                .containsExactlyElementsOf(
                        ZRM_2017.domains().stream().map(Domain::key).toList());
        assertThat(only(change, "huisvesting"))
                .isEqualTo(new DomainChange(
                        HOUSING, HOUSING, Relation.SAME, Comparability.COMPARABLE, new Step.Moved(of(3), of(5))));
        assertThat(change.moved(Direction.UP)).containsExactly(HOUSING);
        assertThat(change.moved(Direction.DOWN)).containsExactly(FINANCES);
        assertThat(change.count(Direction.UP)).isEqualTo(1);
        assertThat(change.count(Direction.SAME)).isEqualTo(11);
        assertThat(change.count(Direction.DOWN)).isEqualTo(1);
        assertThat(change.notComparable()).isEmpty();
        assertThat(change.fromMoment()).isEqualTo(MARCH);
        assertThat(change.toMoment()).isEqualTo(JUNE);
        assertThat(change.subject()).isEqualTo(Cases.SUBJECT);
        assertThat(change.domains()).noneMatch(DomainChange::needsCaution);
    }

    @Test
    void aStepKnowsItsDirectionAndItsReverse() {
        Step.Moved up = new Step.Moved(of(2), of(4));
        assertThat(up.steps()).isEqualTo(2);
        assertThat(up.direction()).isEqualTo(Direction.UP);
        assertThat(up.reversed().steps()).isEqualTo(-2);
        assertThat(up.reversed().direction()).isEqualTo(Direction.DOWN);
        assertThat(new Step.Moved(of(2), of(2)).direction()).isEqualTo(Direction.SAME);
        assertThat(up.asMoved()).contains(up);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step.Moved(of(2), Level.of(2, 4)))
                .withMessage("levels must be of one scale, got 2/5 and 2/4");
    }

    @Test
    void aMissingLevelIsNotComparableAndSaysWhy() {
        Assessment march = Cases.zrm2017()
                .level(HOUSING, 2)
                .without(FINANCES, Answer.Reason.DECLINED)
                .unnecessary(JUSTICE, "niet nodig")
                .build();
        Assessment june = Assessment.of(ZRM_2017, Cases.SUBJECT, JUNE)
                .by(Cases.WORKER, Mode.PROFESSIONAL)
                .without(HOUSING, Answer.Reason.NOT_ASKED)
                .level(FINANCES, 4)
                .level(JUSTICE, 4)
                .build();
        Change change = COMPARER.compare(march, june);
        Set<Obstacle> noLevel = Set.of(Obstacle.NO_LEVEL);
        assertThat(only(change, "huisvesting").step())
                .isEqualTo(new Step.NotComparable(noLevel, of(2), null, null, Absence.NOT_ASKED));
        assertThat(only(change, "financien").step())
                .isEqualTo(new Step.NotComparable(noLevel, null, of(4), Absence.DECLINED, null));
        assertThat(only(change, "justitie").step())
                .isEqualTo(new Step.NotComparable(noLevel, null, of(4), Absence.UNNECESSARY, null));
        assertThat(only(change, "werk_opleiding").step())
                .isEqualTo(new Step.NotComparable(noLevel, null, null, Absence.UNANSWERED, Absence.UNANSWERED));
        assertThat(change.notComparable()).hasSize(13);
        assertThat(only(change, "financien").step().asMoved()).isEmpty();
        assertThat(only(change, "financien").needsCaution()).isFalse();
    }

    @Test
    void editionsAreComparedAsFarAsTheirCorrespondenceAllows() {
        Change change = COMPARER.compare(Cases.level(ZRM_2013, MARCH, 2), Cases.level(ZRM_2017, JUNE, 3));
        // the correspondence of 2013 and 2017, as its resource states it
        DomainChange housing = only(change, "huisvesting");
        assertThat(housing.relation()).isEqualTo(Relation.SAME);
        assertThat(housing.needsCaution()).isTrue();
        assertThat(housing.step()).isEqualTo(new Step.Moved(of(2), of(3)));
        DomainChange work = only(change, "werk_opleiding");
        assertThat(work.from()).isEqualTo(DomainKey.of("dagbesteding"));
        assertThat(work.relation()).isEqualTo(Relation.RENAMED);
        Set<Obstacle> otherDomain = Set.of(Obstacle.OTHER_DOMAIN);
        DomainChange substances = only(change, "middelengebruik");
        assertThat(substances.from()).isEqualTo(DomainKey.of("verslaving"));
        assertThat(substances.relation()).isEqualTo(Relation.CHANGED_MEANING);
        assertThat(substances.step()).isEqualTo(new Step.NotComparable(otherDomain, of(2), of(3), null, null));
        assertThat(change.domains())
                .filteredOn(one -> one.relation() == Relation.SPLIT)
                .extracting(DomainChange::from, DomainChange::to)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(DomainKey.of("adl"), DomainKey.of("basale_adl")),
                        org.assertj.core.api.Assertions.tuple(DomainKey.of("adl"), DomainKey.of("instrumentele_adl")));
        DomainChange time = only(change, "tijdsbesteding");
        assertThat(time.from()).isNull();
        assertThat(time.step()).isEqualTo(new Step.NotComparable(otherDomain, null, of(3), null, null));
        // 11 domains, of which one became two, and one new
        assertThat(change.domains()).hasSize(13);
    }

    @Test
    void aDomainThatDisappearedIsNamedByItsOldName() {
        Change back = COMPARER.compare(Cases.level(ZRM_2017, MARCH, 3), Cases.level(ZRM_2013, JUNE, 2));
        DomainChange time = only(back, "tijdsbesteding");
        assertThat(time.to()).isNull();
        assertThat(time.domain()).isEqualTo(DomainKey.of("tijdsbesteding"));
        assertThat(back.domains()).anyMatch(one -> one.relation() == Relation.MERGED);
    }

    @Test
    void instrumentsThatAreNotRelatedAreNotCompared() {
        Change change = COMPARER.compare(Cases.level(Cases.HUISHOUDENS, MARCH, 2), Cases.level(ZRM_2017, JUNE, 3));
        assertThat(change.domains()).hasSize(5 + 13);
        assertThat(change.domains()).allSatisfy(one -> {
            assertThat(one.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
            assertThat(((Step.NotComparable) one.step()).obstacles()).containsExactly(Obstacle.UNRELATED_INSTRUMENTS);
        });
        assertThat(change.moved(Direction.SAME)).isEmpty();
    }

    @Test
    void aSelfReportIsNotComparedWithAProfessionalsLevelsUnlessAsked() {
        Assessment professional = Cases.level(ZRM_2017, MARCH, 3);
        Assessment self = Assessment.of(ZRM_2017, Cases.SUBJECT, MARCH)
                .by(AssessorId.of("c-4711"), Mode.SELF_REPORT)
                .level(HOUSING, 2)
                .build();
        Assessment together = Assessment.of(ZRM_2017, Cases.SUBJECT, MARCH)
                .by(Cases.WORKER, Mode.TOGETHER)
                .level(HOUSING, 2)
                .build();
        assertThat(only(COMPARER.compare(professional, self), "huisvesting").step())
                .isEqualTo(new Step.NotComparable(Set.of(Obstacle.OTHER_MODE), of(3), of(2), null, null));
        assertThat(((Step.NotComparable) only(COMPARER.compare(professional, self), "justitie")
                                .step())
                        .obstacles())
                .containsExactly(Obstacle.NO_LEVEL, Obstacle.OTHER_MODE);
        Step down = new Step.Moved(of(3), of(2));
        assertThat(only(COMPARER.acrossModes().compare(professional, self), "huisvesting")
                        .step())
                .isEqualTo(down);
        assertThat(only(COMPARER.compare(professional, together), "huisvesting").step())
                .isEqualTo(down);
        assertThat(only(COMPARER.compare(self, self), "huisvesting").step()).isEqualTo(new Step.Moved(of(2), of(2)));
    }

    @Test
    void anotherScaleIsNotCompared() {
        Assessment march = Cases.level(ZRM_2017, MARCH, 3);
        Assessment four = new Assessment(
                Cases.SUBJECT,
                ZRM_2017.id(),
                List.of(),
                JUNE,
                Cases.WORKER,
                Mode.PROFESSIONAL,
                java.util.Map.of(HOUSING, Answer.of(Level.of(2, 4))),
                java.util.Map.of(),
                java.util.Map.of(),
                java.util.Map.of(),
                List.of(),
                java.util.Map.of());
        assertThat(only(COMPARER.compare(march, four), "huisvesting").step())
                .isEqualTo(new Step.NotComparable(Set.of(Obstacle.OTHER_SCALE), of(3), Level.of(2, 4), null, null));
    }

    @Test
    void aSupplementIsComparedWithItselfAndOtherwiseStandsAlone() {
        DomainKey care = Cases.OUDERSCHAP.domains().get(0).key();
        Assessment with = Cases.everything();
        Assessment without = Cases.level(ZRM_2013, JUNE, 3);
        Change both = COMPARER.compare(with, with.withAnswer(care, level(5)));
        assertThat(both.domains()).hasSize(15);
        assertThat(only(both, care.value()).step()).isEqualTo(new Step.Moved(of(3), of(5)));
        Change dropped = COMPARER.compare(with, without);
        assertThat(dropped.domains()).hasSize(15);
        assertThat(only(dropped, care.value()))
                .isEqualTo(new DomainChange(
                        care,
                        null,
                        Relation.NONE,
                        Comparability.NOT_COMPARABLE,
                        new Step.NotComparable(Set.of(Obstacle.OTHER_DOMAIN), of(3), null, null, null)));
        Change added = COMPARER.compare(without, with);
        assertThat(only(added, care.value()).to()).isEqualTo(care);
        assertThat(only(added, care.value()).from()).isNull();
    }

    @Test
    void refusesTwoSubjectsAndUnknownInstruments() {
        Assessment march = Cases.level(ZRM_2017, MARCH, 3);
        Assessment other = Assessment.of(ZRM_2017, SubjectId.of("c-2"), JUNE)
                .by(Cases.WORKER, Mode.PROFESSIONAL)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPARER.compare(march, other))
                .withMessage("expected two assessments of one subject, got two subjects");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparer.of(Instruments.empty()).compare(march, march))
                .withMessage("expected instruments of Instruments[], got zrm-2017 and zrm-2017");
    }

    @Test
    void aCourseGoesFromEachToTheNextAndFromTheFirstToTheLast() {
        Assessment one = Cases.level(ZRM_2017, MARCH, 2);
        Assessment two = Cases.level(ZRM_2017, MARCH.plusDays(30), 4);
        Assessment three = Cases.level(ZRM_2017, JUNE, 3);
        Course course = COMPARER.course(List.of(three, one, two));
        assertThat(course.changes()).containsExactly(COMPARER.compare(one, two), COMPARER.compare(two, three));
        assertThat(course.overall()).isEqualTo(COMPARER.compare(one, three));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPARER.course(List.of(one)))
                .withMessage("expected two or more assessments, got 1");
    }

    @Test
    void aCourseHangsTogether() {
        Change first = COMPARER.compare(Cases.level(ZRM_2017, MARCH, 2), Cases.level(ZRM_2017, JUNE, 4));
        Change last = COMPARER.compare(
                Cases.level(ZRM_2017, JUNE.plusDays(1), 2), Cases.level(ZRM_2017, JUNE.plusDays(2), 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(List.of(first, last), first))
                .withMessage("each change must start where the one before it ended");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(List.of(first), last))
                .withMessage("the overall change must span the others");
        Change longer = COMPARER.compare(Cases.level(ZRM_2017, MARCH, 2), Cases.level(ZRM_2017, JUNE.plusDays(2), 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(List.of(first), longer))
                .withMessage("the overall change must span the others");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(List.of(), first))
                .withMessage("a course must have at least one change");
    }

    @Test
    void aDomainChangeHangsTogether() {
        Step moved = new Step.Moved(of(2), of(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DomainChange(null, null, Relation.SAME, Comparability.COMPARABLE, moved))
                .withMessage("a change must be about a domain");
        String pair = "a step must be between domains that may be compared";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DomainChange(HOUSING, null, Relation.NONE, Comparability.COMPARABLE, moved))
                .withMessage(pair);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DomainChange(null, HOUSING, Relation.NONE, Comparability.COMPARABLE, moved))
                .withMessage(pair);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DomainChange(HOUSING, WORK, Relation.SPLIT, Comparability.NOT_COMPARABLE, moved))
                .withMessage(pair);
    }

    @Test
    void whatIsNotComparableHangsTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step.NotComparable(Set.of(), null, null, null, null))
                .withMessage("what is not comparable must have an obstacle");
        String both = "a side must not have both a level and a reason to have none";
        Set<Obstacle> noLevel = Set.of(Obstacle.NO_LEVEL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step.NotComparable(noLevel, of(2), null, Absence.UNKNOWN, null))
                .withMessage(both);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step.NotComparable(noLevel, null, of(2), null, Absence.UNKNOWN))
                .withMessage(both);
        String together = "a missing level and its reason must stand together";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step.NotComparable(noLevel, of(2), of(3), null, null))
                .withMessage(together);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Step.NotComparable(Set.of(Obstacle.OTHER_MODE), null, of(3), Absence.UNKNOWN, null))
                .withMessage(together);
    }

    @Test
    void saysInWordsWhyItIsNotComparable() {
        Step.NotComparable step = new Step.NotComparable(
                Set.of(Obstacle.OTHER_MODE, Obstacle.NO_LEVEL), null, of(3), Absence.UNKNOWN, null);
        assertThat(step.sentences())
                .extracting(text -> text.en())
                .containsExactly(
                        "there is no level at both moments", "one level was chosen by the client, the other was not");
        assertThat(List.of(Obstacle.values()))
                .extracting(obstacle -> obstacle.label().nl())
                .containsExactly(
                        "er is niet op beide momenten een niveau",
                        "van deze instrumenten is niet bekend hoe ze overeenkomen",
                        "het domein betekent in de andere versie iets anders",
                        "de schalen verschillen",
                        "het ene niveau koos de cliënt zelf, het andere niet");
        assertThat(List.of(Direction.values()))
                .extracting(direction -> direction.label().en())
                .containsExactly("up", "same", "down");
    }

    @Test
    void printsNothingAboutTheSubject() {
        Change change = COMPARER.compare(Cases.level(ZRM_2017, MARCH, 3), Cases.level(ZRM_2017, JUNE, 3));
        assertThat(change).hasToString("Change[zrm-2017 to zrm-2017, domains=13]");
        assertThat(change.of(MENTAL)).isPresent();
        assertThat(change.of(DomainKey.of("adl"))).isEmpty();
    }
}
