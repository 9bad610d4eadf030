package nl.wijkkit.plan.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Foretells how high a page comes out on paper, and leaves out what does not fit.
 * <p>
 * The style sheet is made from the same measures, in millimetres, so that the two cannot drift apart. Every line has one
 * height whatever letters stand on it.
 */
final class PaperLayout {

    static final double PAGE_WIDTH = 210;
    static final double PAGE_HEIGHT = 297;
    static final double MARGIN = 10;

    /** Room that stays free, for rounding and for a printer that feeds a little off. */
    private static final double SPARE = 4;

    static final double LINE = 6.2;
    static final double TITLE = 12;
    static final double HEADING = 7.8;
    static final double GAP = 3.6;
    static final double ITEM_GAP = 1.2;
    static final double INDENT = 9;
    static final double PADDING = 3;
    static final double BORDER = 0.6;

    /** Room at the right, since a browser rounds the width of the paper down to whole points. */
    static final double EDGE = 1;

    /** Sizes of type in millimetres: 14 and 15 points. */
    private static final double TYPE = 14 * 25.4 / 72;

    private static final double LARGE_TYPE = 15 * 25.4 / 72;

    /** How much wider digits and signs of a telephone number are in bold, at most. */
    private static final double BOLD = 1.17;

    private static final double WIDTH = PAGE_WIDTH - 2 * MARGIN - EDGE;
    private static final double ITEM_WIDTH = WIDTH - INDENT;
    private static final double BOX_WIDTH = WIDTH - 2 * (PADDING + BORDER);

    /** The height that a page may have. */
    static final double ROOM = PAGE_HEIGHT - 2 * MARGIN - SPARE;

    private PaperLayout() {}

    /** Returns the page with as much as fits, in order, and with a count of the rest. */
    static Page fit(Page whole) {
        if (height(whole) <= ROOM) {
            return whole;
        }
        Page page = whole.with(List.of(), leftOut(whole.items(), List.of()));
        for (Item item : whole.items()) {
            List<Item> more = new ArrayList<>(page.items());
            more.add(item);
            Page next = whole.with(more, leftOut(whole.items(), more));
            if (height(next) <= ROOM) {
                page = next;
            }
        }
        return page;
    }

    private static List<LeftOut> leftOut(List<Item> all, List<Item> fitting) {
        Map<SheetPart, Integer> counts = new EnumMap<>(SheetPart.class);
        all.forEach(item -> counts.merge(item.part(), 1, Integer::sum));
        fitting.forEach(item -> counts.merge(item.part(), -1, Integer::sum));
        List<LeftOut> rest = new ArrayList<>();
        counts.forEach((part, count) -> {
            if (count > 0) {
                rest.add(new LeftOut(part, count));
            }
        });
        return rest;
    }

    /** Returns the height of a page in millimetres. */
    static double height(Page page) {
        double height = TITLE + LINE * Metric.lines(page.dated(), TYPE, WIDTH);
        for (Section section : page.sections()) {
            height += GAP + HEADING;
            for (Item item : page.in(section)) {
                height += ITEM_GAP
                        + LINE * (lines(item.what(), LARGE_TYPE, ITEM_WIDTH) + lines(item.note(), TYPE, ITEM_WIDTH));
            }
        }
        if (!page.remark().isEmpty()) {
            height += GAP + 2 * (PADDING + BORDER) + LINE * lines(page.remark(), TYPE, BOX_WIDTH);
        }
        return height
                + GAP
                + LINE * lines(page.in(Page.TALK) + " " + page.talk(), TYPE, WIDTH)
                + box(page.in(Section.CALL));
    }

    /** Height of the people to call; a telephone number is never broken. */
    private static double box(List<Item> people) {
        double height = GAP + 2 * (PADDING + BORDER) + HEADING;
        for (Item item : people) {
            String whole = item.what() + " " + item.note().replace(' ', '-');
            height += ITEM_GAP + LINE * lines(whole.strip(), BOLD * TYPE, BOX_WIDTH);
        }
        return height;
    }

    private static int lines(String text, double type, double width) {
        return text.isEmpty() ? 0 : Metric.lines(text, type, width);
    }
}
