package nl.wijkkit.examples.cli.research;

import java.util.List;

/**
 * One cell of a table, or the name of a column.
 *
 * @param shown  what a person reads
 * @param csv  what the download holds, in one or more columns: numbers in full with a decimal point, nothing where there is
 *     none
 * @param style  a class of the style sheet, or nothing
 * @param why  why there is no number, or nothing
 */
record Cell(String shown, List<String> csv, String style, String why) {

    static Cell of(String shown, String... csv) {
        return new Cell(shown, List.of(csv), "", "");
    }

    static Cell text(String text) {
        return of(text, text);
    }

    static Cell absent(String why, String... csv) {
        return new Cell("\u2013", List.of(csv), "", why);
    }

    /** Returns what a name of a column stands for, if that is more than what it shows; nothing otherwise. */
    public String inFull() {
        return csv.size() == 1 && !csv.get(0).equals(shown) ? csv.get(0) : "";
    }
}
