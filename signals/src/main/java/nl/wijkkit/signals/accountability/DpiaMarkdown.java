package nl.wijkkit.signals.accountability;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.FactUse;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/** Writes the input for an impact assessment as Markdown. */
final class DpiaMarkdown {

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private DpiaMarkdown(Language language) {
        this.language = language;
    }

    static String of(DpiaInput input, Language language) {
        DpiaMarkdown page = new DpiaMarkdown(language);
        page.line("# " + page.say("Invoer voor de DPIA", "Input for the DPIA"));
        page.line("");
        page.line(input.organisation() + ", " + input.policy() + ", " + input.vocabulary());
        page.line("");
        page.line(page.say(
                "Dit is invoer en geen oordeel: noodzaak, evenredigheid en risico's weegt een mens (AVG 35(7)).",
                "This is input and no judgment: people weigh need, proportion and risks (GDPR 35(7))."));
        page.facts(input.facts());
        page.heading("Taken en doelen", "Tasks and purposes");
        page.row(page.say("soort", "kind"), page.say("naam", "name"), page.say("bron", "source"));
        page.row("---", "---", "---");
        input.tasks()
                .forEach(task -> page.row(task.kind().code(), task.name().in(language), page.source(task.source())));
        page.heading("Regels", "Rules");
        page.row(page.say("regel", "rule"), page.say("zegt", "says"), page.say("bron", "source"));
        page.row("---", "---", "---");
        input.rules().forEach(rule -> page.row(rule.id(), rule.sentence().in(language), page.source(rule.source())));
        page.heading("Wie het ziet", "Who sees it");
        input.seenBy().forEach(who -> page.line("- " + who.in(language)));
        page.heading("Bewaartermijnen", "Retention");
        input.retention()
                .forEach(kept -> page.line("- " + kept.what().in(language) + ": "
                        + kept.term().in(language) + " (" + page.source(kept.source()) + ")"));
        page.heading("Wat nooit gevraagd kan worden", "What can never be asked");
        input.excluded().forEach(what -> page.line("- " + what.in(language)));
        page.line("");
        page.line(page.say("Herkend aan deze woorden: ", "Recognised by these words: ")
                + String.join(", ", input.excludedWords()) + ".");
        return page.text.toString();
    }

    private void facts(List<DpiaInput.Fact> facts) {
        heading("Gegevens", "Data");
        row(say("gegeven", "fact"), say("naam", "name"), say("waarvoor", "for what"), say("bij", "with"));
        row("---", "---", "---", "---");
        for (DpiaInput.Fact fact : facts) {
            String kinds = fact.own()
                    ? say("alle soorten; zelf bepaald", "all kinds; worked out")
                    : String.join(
                            ", ", fact.kinds().stream().map(SignalKind::code).toList());
            row(fact.key().code(), fact.name().in(language), use(fact.use()), kinds);
        }
    }

    private String use(FactUse use) {
        return switch (use) {
            case TRIAGE -> say("een regel kan het vragen", "a rule can ask it");
            case RECOGNISE -> say("hetzelfde contract herkennen", "recognise the same contract");
            case TERM -> say("begin van een termijn", "start of a term");
            case WORKER -> say("de medewerker; geen regel", "the worker; no rule");
        };
    }

    private String source(Source source) {
        return source.certainty() == Source.Certainty.SEEN
                ? source.reference()
                : source.reference() + say(" (niet nagezien)", " (not checked)");
    }

    private void heading(String nl, String en) {
        line("");
        line("## " + say(nl, en));
        line("");
    }

    private void row(String... cells) {
        line(Stream.of(cells)
                .map(cell -> cell.replace("\n", " ").replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String say(String nl, String en) {
        return Text.of(nl, en).in(language);
    }
}
