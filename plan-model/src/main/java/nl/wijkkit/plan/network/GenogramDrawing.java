package nl.wijkkit.plan.network;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/** Draws one genogram: symbols in rows, brackets below them, and lines down to the children. */
final class GenogramDrawing {

    private static final int SYMBOL = 56;
    private static final int CELL = 215;
    private static final int MARGIN = 30;
    private static final int TOP = 70;
    private static final int STEP = 20;

    private final Family family;
    private final Language language;
    private final Generations generations;
    private final List<Union> unions;
    private final double[] tops;
    private final int width;
    private final int height;

    GenogramDrawing(Family family, Language language) {
        this.family = family;
        this.language = language;
        this.unions = Union.of(family);
        this.generations = new Generations(family, unions);
        int rows = generations.count();
        this.tops = new double[rows];
        double y = TOP;
        for (int row = 0; row < rows; row++) {
            tops[row] = y;
            y += SYMBOL + 60 + 2.0 * STEP * inRow(row).size();
        }
        this.width = (int) Math.ceil(2 * MARGIN + CELL * generations.width());
        this.height = (int) y;
    }

    String svg(String description) {
        String title =
                Text.of("Genogram van het gezin", "Genogram of the family").in(language);
        Svg svg = Svg.picture("genogram", width, height, EcoMap.code(language), title, description);
        svg.label(MARGIN, 36, "start", "20", title);
        for (int row = 0; row < tops.length; row++) {
            List<Union> here = inRow(row);
            for (int i = 0; i < here.size(); i++) {
                draw(svg, here.get(i), row, i, here.size());
            }
        }
        family.members().forEach(member -> draw(svg, member));
        return svg.finish();
    }

    private List<Union> inRow(int row) {
        return unions.stream().filter(union -> row(union) == row).toList();
    }

    private int row(Union union) {
        return union.adults().stream().mapToInt(generations::row).max().orElse(0);
    }

    /** The left of the symbol. */
    private double x(PersonId member) {
        return MARGIN + CELL * generations.place(member);
    }

    private double middle(PersonId member) {
        return x(member) + SYMBOL / 2.0;
    }

    private double top(PersonId member) {
        return tops[generations.row(member)];
    }

    private void draw(Svg svg, Union union, int row, int index, int count) {
        double bracket = tops[row] + SYMBOL + 24 + STEP * index;
        List<Double> ends = union.adults().stream().map(this::middle).sorted().toList();
        double left = ends.get(0);
        double right = ends.get(ends.size() - 1);
        boolean two = union.adults().size() == 2;
        // the line of someone alone stands aside from where that one's brackets begin
        boolean aside = !two
                && unions.stream()
                        .anyMatch(each -> !each.equals(union) && each.adults().containsAll(union.adults()));
        double middle = MARGIN + SYMBOL / 2.0 + CELL * generations.drop(union) + (aside ? 14 : 0);
        String dashes = two && union.partnership() == null ? "4 4" : "none";
        if (two) {
            for (PersonId adult : union.adults()) {
                svg.line(middle(adult), top(adult) + SYMBOL, middle(adult), bracket, "2", dashes);
            }
            svg.line(left, bracket, right, bracket, "2", dashes);
            if (union.partnership() != null && !union.lasts(family)) {
                double cut = middle + 20;
                svg.line(cut - 6, bracket + 9, cut + 2, bracket - 9, "2", "none");
                svg.line(cut + 2, bracket + 9, cut + 10, bracket - 9, "2", "none");
            }
            svg.label(left + 8, bracket - 5, "start", "12", union.words(family, language));
        }
        if (!union.children().isEmpty()) {
            double bar = tops[row] + SYMBOL + 34 + STEP * count + STEP * 0.8 * index;
            List<Double> children =
                    union.children().stream().map(this::middle).sorted().toList();
            // of someone alone it starts behind the symbol, which is drawn over it
            double start = two ? bracket : top(union.adults().get(0)) + SYMBOL / 2.0;
            svg.line(middle, start, middle, bar, "2", "none");
            svg.line(
                    Math.min(middle, children.get(0)),
                    bar,
                    Math.max(middle, children.get(children.size() - 1)),
                    bar,
                    "2",
                    "none");
            union.children().forEach(child -> svg.line(middle(child), bar, middle(child), top(child), "2", "none"));
        }
    }

    private void draw(Svg svg, Member member) {
        double x = x(member.id());
        double y = top(member.id());
        double half = SYMBOL / 2.0;
        boolean home = member.presence() == Presence.AT_HOME;
        String edge = home ? "4" : "2";
        String dashes = home || member.presence() == Presence.DECEASED ? "none" : "6 4";
        String fill = home ? "#eef3f8" : Svg.PAPER;
        switch (member.person().gender()) {
            case MAN ->
                svg.leaf(
                        "rect",
                        "x",
                        Svg.number(x),
                        "y",
                        Svg.number(y),
                        "width",
                        Integer.toString(SYMBOL),
                        "height",
                        Integer.toString(SYMBOL),
                        "fill",
                        fill,
                        "stroke",
                        Svg.INK,
                        "stroke-width",
                        edge,
                        "stroke-dasharray",
                        dashes);
            case WOMAN ->
                svg.leaf(
                        "circle",
                        "cx",
                        Svg.number(x + half),
                        "cy",
                        Svg.number(y + half),
                        "r",
                        Svg.number(half),
                        "fill",
                        fill,
                        "stroke",
                        Svg.INK,
                        "stroke-width",
                        edge,
                        "stroke-dasharray",
                        dashes);
            case UNKNOWN ->
                svg.leaf(
                        "polygon",
                        "points",
                        Svg.number(x + half) + "," + Svg.number(y) + " " + Svg.number(x + SYMBOL) + ","
                                + Svg.number(y + half) + " " + Svg.number(x + half) + "," + Svg.number(y + SYMBOL)
                                + " " + Svg.number(x) + "," + Svg.number(y + half),
                        "fill",
                        fill,
                        "stroke",
                        Svg.INK,
                        "stroke-width",
                        edge,
                        "stroke-dasharray",
                        dashes);
        }
        if (member.presence() == Presence.DECEASED) {
            svg.line(x + 6, y + 6, x + SYMBOL - 6, y + SYMBOL - 6, "2", "none");
            svg.line(x + 6, y + SYMBOL - 6, x + SYMBOL - 6, y + 6, "2", "none");
        }
        List<String> lines = new ArrayList<>();
        lines.add(Svg.fit(Genogram.name(member, language), 18));
        lines.addAll(Genogram.facts(family, member, language));
        for (int i = 0; i < lines.size(); i++) {
            svg.label(x + SYMBOL + 10, y + 14 + 17 * i, "start", i == 0 ? "15" : "13", Svg.fit(lines.get(i), 24));
        }
    }
}
