package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;

/**
 * One section of the chapter.
 *
 * @param id  its name within the page
 * @param title  its title
 * @param lead  what it is about
 * @param blocks  its figures, tables and remarks
 * @param csvHead  the names of the columns of its figures
 */
record Section(String id, String title, String lead, List<Block> blocks, List<String> csvHead) {

    /** Starts a section whose title and lead are among the words under its id. */
    static Section of(String id, Wording wording, List<Block> blocks) {
        return new Section(
                id,
                wording.say(id + ".title"),
                wording.say(id + ".lead"),
                List.copyOf(blocks),
                wording.figureColumns());
    }

    /** Returns its figures as a file within the page; nothing if it has none. */
    public String figures() {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Statistic statistic) {
                rows.add(statistic.csv());
            }
        }
        return rows.isEmpty() ? "" : Csv.link(csvHead, rows);
    }
}
