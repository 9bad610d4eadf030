package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.Undefined;

/** Writes one row of a table, cell after cell. Not thread-safe; made for one row. */
final class Row {

    private final Wording wording;
    private final List<Cell> cells = new ArrayList<>();

    private Row(Wording wording) {
        this.wording = wording;
    }

    static Row of(String label, Wording wording) {
        return new Row(wording).text(label);
    }

    /** Starts a row with a number before its label; the download has the label only. */
    static Row numbered(int number, String label, Wording wording) {
        Row row = new Row(wording);
        row.cells.add(Cell.of(number + "\u00a0" + label, label));
        return row;
    }

    private Row text(String text) {
        cells.add(Cell.text(text));
        return this;
    }

    Row count(long number) {
        cells.add(Cell.of(wording.count(number), Long.toString(number)));
        return this;
    }

    Row number(double value, int decimals) {
        return number(value, decimals, "");
    }

    Row number(double value, int decimals, String style) {
        cells.add(new Cell(wording.decimal(value, decimals), List.of(Double.toString(value)), style, ""));
        return this;
    }

    Row number(Estimate<Double> value, int decimals) {
        return value.fold(number -> number(number, decimals), this::absent);
    }

    Row share(double value) {
        cells.add(Cell.of(wording.percent(value, 1), Double.toString(value)));
        return this;
    }

    /** A share of a whole with its interval (Wilson, 1927), in two cells. */
    Row share(long count, long n) {
        if (n == 0) {
            return absent(Undefined.NO_DATA).limits(Estimate.undefined(Undefined.NO_DATA), Shape.SHARE);
        }
        return share((double) count / n).limits(Estimate.of(Interval.ofShare(count, n, 0.95)), Shape.SHARE);
    }

    Row chance(Estimate<Double> pValue) {
        return pValue.fold(this::chance, this::absent);
    }

    private Row chance(double pValue) {
        cells.add(Cell.of(wording.chance(pValue), Double.toString(pValue)));
        return this;
    }

    /** An interval: one cell, with its limits in two columns of the download. */
    Row limits(Estimate<Interval> interval, Shape shape) {
        cells.add(interval.fold(
                found -> Cell.of(
                        shape.shown(found.lower(), wording) + "\u00a0" + wording.say("to") + "\u00a0"
                                + shape.shown(found.upper(), wording),
                        Double.toString(found.lower()),
                        Double.toString(found.upper())),
                reason -> Cell.absent(sentence(reason), "", "")));
        return this;
    }

    /** A dash, with the reason below the table; nothing in the download. */
    Row absent(Undefined reason) {
        cells.add(Cell.absent(sentence(reason), ""));
        return this;
    }

    private String sentence(Undefined reason) {
        return reason.sentence().in(wording.language());
    }

    /** A dash where nothing belongs, such as a correlation of a domain with itself. */
    Row empty() {
        cells.add(Cell.absent("", ""));
        return this;
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }
}
