package nl.wijkkit.consent.petition;

import static nl.wijkkit.consent.petition.Course.JUDGE;
import static nl.wijkkit.consent.petition.Course.RESIDENT;
import static nl.wijkkit.consent.petition.Course.TERMS;
import static nl.wijkkit.consent.petition.Course.WORDS;
import static nl.wijkkit.consent.petition.Course.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Claims;
import nl.wijkkit.consent.rights.Findings;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.TermCourse;

/** Laws of the workflow, under random steps in random order. */
class PetitionProperties {

    private static final Set<Stage> ENDS = Set.of(Stage.CARRIED_OUT, Stage.REFUSED, Stage.WITHDRAWN);

    private enum Step {
        ASK_IDENTITY,
        TAKE_UP,
        EXTEND,
        DECIDE,
        REFUSE_UNKNOWN,
        TELL,
        CARRY_OUT,
        WITHDRAW,
        CONTEST,
        POSTPONE,
        RECONSIDER
    }

    private record Move(Step step, int days, int seed) {}

    @Provide
    Arbitrary<Course> petitions() {
        return Combinators.combine(
                        Arbitraries.of(RightKind.values()),
                        Arbitraries.of(Law.WMO, Law.JEUGDWET, Law.WGS, Law.ZVW, Law.SELF),
                        Arbitraries.of(Holder.values()),
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.integers().between(5, 80))
                .as((kind, law, holder, days, age) -> Course.open(
                        Claims.own(kind, law, Claims.subject(age)),
                        LocalDate.of(2024, 1, 1).plusDays(days),
                        holder,
                        false));
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Step.values()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 1 << 16))
                .as(Move::new)
                .list()
                .ofMaxSize(25);
    }

    private static Findings findings(Course course, int seed) {
        Findings found = course.clear();
        int bit = 0;
        for (String point : found.answers().keySet()) {
            if ((seed >> bit++ & 7) == 7) {
                found = found.with(point, !found.answers().get(point));
            }
        }
        return found;
    }

    private static PetitionChange change(Course course, Move move, LocalDate day) {
        return switch (move.step()) {
            case ASK_IDENTITY -> new IntakeChange.IdentityAsked(WORDS, day.plusDays(1 + move.days()));
            case TAKE_UP -> new IntakeChange.TakenUp(Facts.none());
            case EXTEND -> extension(course, day);
            case DECIDE -> course.decision(day, findings(course, move.seed()));
            case REFUSE_UNKNOWN ->
                new AnswerChange.Decided(
                        List.of(), JUDGE.withoutIdentity(course.petition().claim(), day), course.remedies(), null);
            case TELL -> Course.told();
            case CARRY_OUT -> new AnswerChange.CarriedOut();
            case WITHDRAW -> new IntakeChange.Withdrawn();
            case CONTEST -> new ObjectionChange.Contested(move.seed() % 2 == 0 ? null : WORDS);
            case POSTPONE -> postponement(course, day);
            case RECONSIDER -> course.again(day, findings(course, move.seed()));
        };
    }

    private static PetitionChange extension(Course course, LocalDate day) {
        Deadline.LastDay running = (Deadline.LastDay) course.petition().answerBy();
        boolean late = day.isAfter(running.day());
        return late || !running.changes().isEmpty()
                ? new IntakeChange.Extended(ExtensionGround.NUMBER, WORDS, running)
                : course.extension(day);
    }

    private static PetitionChange postponement(Course course, LocalDate day) {
        if (!(course.petition().deadlines().get(Task.RECONSIDER) instanceof Deadline.LastDay running)
                || day.isAfter(running.day())
                || !running.changes().isEmpty()) {
            return new ObjectionChange.Postponed(course.petition().answerBy());
        }
        return new ObjectionChange.Postponed(TERMS.deadline(TermCourse.start(running.rule(), running.event())
                .extend(JUDGE.table().objection().postponement(), day)));
    }

    private static LocalDate walk(Course course, List<Move> moves, Runnable check) {
        LocalDate day = course.petition().received();
        check.run();
        for (Move move : moves) {
            day = day.plusDays(move.days());
            course.tries(day, move.step() == Step.WITHDRAW ? RESIDENT : WORKER, change(course, move, day));
            check.run();
        }
        return day;
    }

    @Property
    void aPetitionHasADeadlineOrHasEnded(@ForAll("petitions") Course course, @ForAll("moves") List<Move> moves) {
        walk(course, moves, () -> {
            Petition petition = course.petition();
            assertThat(petition.deadlines().isEmpty()).isEqualTo(ENDS.contains(petition.stage()));
            assertThat(petition.isOpen()).isEqualTo(!petition.deadlines().isEmpty());
            petition.deadlines()
                    .values()
                    .forEach(deadline -> assertThat(deadline.explanation().nl()).isNotBlank());
        });
    }

    // from any reached position the tasks that are open can be done, so that it ends
    @Property
    void everyPetitionCanBeBroughtToAnEnd(@ForAll("petitions") Course course, @ForAll("moves") List<Move> moves) {
        LocalDate day = walk(course, moves, () -> {}).plusDays(60);
        Petition petition = course.petition();
        if (petition.stage() == Stage.RECEIVED || petition.stage() == Stage.IDENTITY_ASKED) {
            course.takenUp(day);
        }
        if (course.petition().stage() == Stage.IN_HAND) {
            course.decided(day, course.clear());
        }
        if (course.petition().stage() == Stage.CONTESTED) {
            if (course.petition().asker().isEmpty()) {
                course.takenUp(day);
            }
            course.does(day, course.again(day, course.clear()));
        }
        if (course.petition().mustTellRecipients()) {
            course.does(day, Course.told());
        }
        if (course.petition().stage() == Stage.DECIDED) {
            course.does(day, new AnswerChange.CarriedOut());
        }
        assertThat(course.petition().isOpen()).isFalse();
    }

    // AVG 12(3): one month and two further months, and at most the days by which an end in a weekend or holiday moves
    @Property
    void theTermOfTheAnswerIsExtendedAtMostOnceAndNeverPassesTheMaximum(
            @ForAll("petitions") Course course, @ForAll("moves") List<Move> moves) {
        walk(course, moves, () -> {
            Petition petition = course.petition();
            long extensions = petition.history().stream()
                    .filter(event -> event.change() instanceof IntakeChange.Extended)
                    .count();
            long postponements = petition.history().stream()
                    .filter(event -> event.change() instanceof ObjectionChange.Postponed)
                    .count();
            assertThat(extensions).isLessThanOrEqualTo(1);
            assertThat(postponements).isLessThanOrEqualTo(1);
            LocalDate most = TERMS.calendar().onOrAfter(petition.received().plusMonths(extensions == 0 ? 1 : 3));
            assertThat(petition.answerBy().lastDay(TERMS.zone()).orElseThrow()).isEqualTo(most);
        });
    }

    // Wmo 2015 5.3.5(1), Jeugdwet 7.3.9(1)
    @Property
    void destructionIsNeverDueLaterThanThreeMonthsAfterTheRequest(
            @ForAll("petitions") Course course, @ForAll("moves") List<Move> moves) {
        walk(course, moves, () -> {
            Petition petition = course.petition();
            Deadline due = petition.deadlines().get(Task.CARRY_OUT);
            boolean contested =
                    petition.history().stream().anyMatch(event -> event.change() instanceof ObjectionChange.Contested);
            if (due != null && petition.claim().kind() == RightKind.ERASURE && !contested) {
                LocalDate most = TERMS.calendar().onOrAfter(petition.received().plusMonths(3));
                assertThat(due.lastDay(TERMS.zone()).orElseThrow()).isBeforeOrEqualTo(most);
            }
        });
    }

    @Property
    void aHistoryReplaysToTheSamePlace(@ForAll("petitions") Course course, @ForAll("moves") List<Move> moves) {
        walk(course, moves, () -> {});
        Petition again = Petition.replay(course.petition().history(), JUDGE, TERMS);
        assertThat(again.position()).isEqualTo(course.petition().position());
    }
}
