package nl.wijkkit.plan.terms;

import java.time.LocalDate;
import nl.wijkkit.zrm.DateWords;
import nl.wijkkit.zrm.Text;

/** Says in sentences how a deadline came about. */
final class Explanation {

    private final StringBuilder nl = new StringBuilder();
    private final StringBuilder en = new StringBuilder();

    private Explanation() {}

    static Text of(Deadline deadline) {
        Explanation explanation = new Explanation();
        deadline.fold(
                atOnce -> explanation.add("Iemand moet onmiddellijk handelen.", "Someone must act at once."),
                explanation::lastDay,
                explanation::lastMoment,
                explanation::suspended);
        TermRule rule = deadline.rule();
        String where = " (" + rule.id() + ", " + rule.source().reference() + ")";
        explanation.add(
                " Termijn: " + rule.name().nl() + where + ".",
                " Term: " + rule.name().en() + where + ".");
        return Text.of(explanation.nl.toString(), explanation.en.toString());
    }

    private Explanation lastDay(Deadline.LastDay deadline) {
        start(deadline.rule(), deadline.event());
        deadline.changes().forEach(this::change);
        Text counted = DateWords.weekday(deadline.counted());
        add(" eindigt op " + counted.nl() + ".", " ends on " + counted.en() + ".");
        if (deadline.move() != Deadline.Move.NONE) {
            moved(deadline);
        }
        return this;
    }

    private void moved(Deadline.LastDay deadline) {
        Text reason = switch (deadline.move()) {
            case NONE -> throw new IllegalArgumentException("expected a day that moved");
            case WEEKEND -> Text.of("Dat is in een weekend", "That is in a weekend");
            case HOLIDAY -> {
                Text holiday = deadline.holiday().orElseThrow().label();
                yield Text.of("Dat is " + holiday.nl(), "That is " + holiday.en());
            }
            case TWO_WORKING_DAYS ->
                Text.of("Daarin vallen geen twee werkdagen", "Fewer than two working days lie within it");
        };
        Text day = DateWords.weekday(deadline.day());
        Text law = law(deadline);
        add(
                " " + reason.nl() + ", dus de laatste dag is " + day.nl() + " (" + law.nl() + ").",
                " " + reason.en() + ", so the last day is " + day.en() + " (" + law.en() + ").");
    }

    private static Text law(Deadline.LastDay deadline) {
        boolean twoDays = deadline.move() == Deadline.Move.TWO_WORKING_DAYS;
        TermRule rule = deadline.rule();
        Text regime = rule.regime().label();
        String article;
        if (rule.regime() == Regime.REGULATION_1182_71) {
            article = twoDays ? " art. 3(5)" : " art. 3(4)";
        } else {
            article = twoDays ? " art. 2" : " art. 1";
        }
        return rule.basis() == TermBasis.LAW
                ? Text.of(regime.nl() + article, regime.en() + article)
                : Text.of("zoals in " + regime.nl() + article, "as in " + regime.en() + article);
    }

    private Explanation lastMoment(Deadline.LastMoment deadline) {
        Text length = deadline.rule().length().label();
        Text event = DateWords.moment(deadline.event().atZone(deadline.zone()).toLocalDateTime());
        Text end = DateWords.moment(deadline.moment().atZone(deadline.zone()).toLocalDateTime());
        add(
                "Een termijn van " + length.nl() + " vanaf " + event.nl() + " eindigt op " + end.nl() + ".",
                "A term of " + length.en() + " from " + event.en() + " ends on " + end.en() + ".");
        if (!deadline.zone()
                .getRules()
                .getOffset(deadline.event())
                .equals(deadline.zone().getRules().getOffset(deadline.moment()))) {
            add(
                    " Intussen is de klok verzet; verstreken uren tellen.",
                    " The clock changes in between; elapsed hours count.");
        }
        return this;
    }

    private Explanation suspended(Deadline.Suspended deadline) {
        start(deadline.rule(), deadline.event());
        deadline.changes().forEach(this::change);
        Text left = (deadline.rule().length().unit() == TermUnit.WORKING_DAYS
                        ? TermLength.ofWorkingDays(deadline.daysLeft())
                        : TermLength.ofDays(deadline.daysLeft()))
                .label();
        add(" staat stil; er resteert " + left.nl() + ".", " stands still; " + left.en() + " left.");
        return this;
    }

    private void start(TermRule rule, LocalDate event) {
        Text length = rule.length().label();
        Text day = DateWords.weekday(event);
        add(
                "Een termijn van " + length.nl() + " vanaf " + day.nl() + " (die dag telt niet mee)",
                "A term of " + length.en() + " from " + day.en() + " (that day does not count)");
    }

    private void change(TermChange change) {
        change.fold(this::suspension, this::extension);
    }

    private Explanation suspension(TermChange.Suspension suspension) {
        Text from = DateWords.weekday(suspension.from());
        Text ground = suspension.ground().label();
        String article = suspension.ground().article();
        LocalDate until = suspension.until();
        if (until == null) {
            return add(
                    ", opgeschort vanaf " + from.nl() + " (" + ground.nl() + ", " + article + "),",
                    ", suspended from " + from.en() + " (" + ground.en() + ", " + article + "),");
        }
        Text last = DateWords.weekday(until.minusDays(1));
        Text days = TermLength.ofDays(Math.toIntExact(suspension.days())).label();
        return add(
                ", opgeschort van " + from.nl() + " tot en met " + last.nl() + " (" + days.nl() + "; " + ground.nl()
                        + ", " + article + "),",
                ", suspended from " + from.en() + " up to and including " + last.en() + " (" + days.en() + "; "
                        + ground.en() + ", " + article + "),");
    }

    private Explanation extension(TermChange.Extension extension) {
        Text length = extension.rule().length().label();
        String where =
                " (" + extension.rule().id() + ", " + extension.rule().source().reference() + "),";
        return add(", verlengd met " + length.nl() + where, ", extended by " + length.en() + where);
    }

    private Explanation add(String dutch, String english) {
        nl.append(dutch);
        en.append(english);
        return this;
    }
}
