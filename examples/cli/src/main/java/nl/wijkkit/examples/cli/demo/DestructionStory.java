package nl.wijkkit.examples.cli.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.consent.retention.DestructionPlan;
import nl.wijkkit.consent.retention.Fate;
import nl.wijkkit.consent.retention.HeldRecord;
import nl.wijkkit.consent.retention.Hold;
import nl.wijkkit.consent.retention.RetentionReader;
import nl.wijkkit.consent.retention.RetentionTable;
import nl.wijkkit.consent.retention.Start;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.DateWords;
import nl.wijkkit.zrm.Text;

/** What must be destroyed, kept or left on hold, years after the plan was closed. */
final class DestructionStory {

    /** A day years later, on which some terms have passed and others have not. */
    private static final LocalDate LATER = LocalDate.of(2042, 1, 5);

    private static final LocalDate CLOSED = LocalDate.of(2026, 9, 30);

    private DestructionStory() {}

    static void tell(Scene scene) {
        RetentionTable table = RetentionReader.shipped();
        DestructionPlan plan = DestructionPlan.of(table, records(), LATER);
        scene.say(
                "Bewaren houdt een keer op. Het vernietigingsplan van " + Words.day(LATER, scene.language())
                        + " zegt per stuk wat er moet gebeuren en waarom; het is een proef, er gaat niets weg tot iemand"
                        + " het uitvoert. Moet weg: "
                        + plan.destroy().size() + "; blijft: " + plan.keep().size() + "; staat stil: "
                        + plan.onHold().size() + ".",
                "Keeping comes to an end. The destruction plan of " + Words.day(LATER, scene.language())
                        + " says of each record what must be done and why; it is a dry run, nothing goes until somebody"
                        + " carries it out. To be destroyed: "
                        + plan.destroy().size() + "; kept: " + plan.keep().size() + "; on hold: "
                        + plan.onHold().size() + ".");
        scene.show(scene.table(
                scene.in("Vernietigingsplan", "Destruction plan"),
                List.of(
                        scene.in("Stuk", "Record"),
                        scene.in("Wat er moet gebeuren", "What must be done"),
                        scene.in("Waarom", "Why")),
                plan.entries().stream()
                        .map(entry -> List.of(
                                Cell.of(entry.record()),
                                Cell.of(scene.in(what(entry.fate()))),
                                Cell.of(why(table, entry.fate(), scene))))
                        .toList()));
    }

    private static List<HeldRecord> records() {
        return List.of(
                HeldRecord.of("wmo-0047", Law.WMO, "client-file", Start.RECEIVED_OR_MADE, CLOSED),
                HeldRecord.of("jeugdhulp-0047", Law.JEUGDWET, "help-file", Start.LAST_CHANGE, CLOSED),
                HeldRecord.of("schuldhulp-0047", Law.WGS, "client-file", Start.ENDED, CLOSED),
                HeldRecord.of("bijstand-0047", Law.PARTICIPATIEWET, "client-file", Start.ENDED, CLOSED)
                        .withHolds(List.of(new Hold(Hold.Reason.LEGAL_HOLD, LATER.minusYears(1), null))));
    }

    private static Text what(Fate fate) {
        return fate.fold(
                destroy -> dated(Text.of("vernietigen, sinds ", "destroy, since "), destroy.since()),
                keep -> dated(Text.of("bewaren tot ", "keep until "), keep.until()),
                hold -> Text.of("laten staan", "leave it"),
                unclear -> Text.of("een mens moet kijken", "a person must look"));
    }

    private static Text dated(Text words, LocalDate day) {
        Text date = DateWords.day(day);
        return Text.of(words.nl() + date.nl(), words.en() + date.en());
    }

    private static String why(RetentionTable table, Fate fate, Scene scene) {
        return fate.fold(
                destroy -> rule(table, destroy.rule(), scene),
                keep -> rule(table, keep.rule(), scene),
                hold -> hold.reasons().stream()
                        .map(one -> scene.in(one.reason().label()))
                        .collect(Collectors.joining(", ")),
                unclear -> scene.in(unclear.why()));
    }

    private static String rule(RetentionTable table, String id, Scene scene) {
        return table.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> scene.in(rule.text()))
                .findFirst()
                .orElseThrow();
    }
}
