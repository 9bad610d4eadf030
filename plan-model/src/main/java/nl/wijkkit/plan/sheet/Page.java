package nl.wijkkit.plan.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.DateWords;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/**
 * All that stands on one sheet, in the words of the reader's language.
 *
 * @param language  the language of the reader
 * @param made  when the sheet was made
 * @param talk  when the next talk is
 * @param items  what stands on it, in order of their kind
 * @param leftOut  what does not fit
 * @param ask  whom to ask for the rest
 */
record Page(Language language, LocalDate made, String talk, List<Item> items, List<LeftOut> leftOut, String ask) {

    static final Text TITLE = Text.of("Ons plan", "Our plan");
    static final Text TALK = Text.of("Volgend gesprek:", "Next talk:");

    // whatever the reason: nothing was chosen, agreed or may be shown to this reader
    private static final Text NOTHING = Text.of(
            "Het gezin kiest zelf wat op dit blad komt. Nu staat er niets uit het plan op.",
            "The family chooses what goes on this sheet. Nothing from the plan is on it now.");

    Page {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    Page with(List<Item> fitting, List<LeftOut> rest) {
        return new Page(language, made, talk, fitting, rest, ask);
    }

    /** Returns what stands in a section, in order. */
    List<Item> in(Section section) {
        return items.stream().filter(item -> item.section() == section).toList();
    }

    /** Returns the sections of the plan with something in them; the people to call come after. */
    List<Section> sections() {
        return Arrays.stream(Section.values())
                .filter(section -> section != Section.CALL && !in(section).isEmpty())
                .toList();
    }

    String in(Text text) {
        return text.in(language);
    }

    /** Returns the day on which the sheet was made, in a sentence. */
    String dated() {
        Text day = DateWords.weekday(made);
        return in(Text.of("Gemaakt op " + day.nl() + ".", "Made on " + day.en() + "."));
    }

    /** Returns what the reader must know about what is not on the sheet; empty if there is nothing to say. */
    String remark() {
        if (leftOut.isEmpty()) {
            return sections().isEmpty() ? in(NOTHING) : "";
        }
        String rest = leftOut.stream()
                .map(each -> in(each.part().count(each.count())))
                .collect(Collectors.joining(", "));
        return in(Text.of(
                "Niet alles past op dit blad. In het hele plan staat nog meer: " + rest + ". Vraag het hele plan aan "
                        + ask + ".",
                "Not everything fits on this sheet. There is more in the full plan: " + rest + ". Ask " + ask
                        + " for the full plan."));
    }

    @Override
    public String toString() {
        return "Page[items=" + items.size() + ", leftOut=" + leftOut + "]";
    }
}
