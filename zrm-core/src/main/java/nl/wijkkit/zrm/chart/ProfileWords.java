package nl.wijkkit.zrm.chart;

import java.util.List;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;

/** A profile in words: the text alternative of its picture. */
record ProfileWords(List<Text> moments, List<Text> levels, List<ProfileRow> rows) {

    static final Text TARGET = Text.of("streefniveau", "target");

    String describe(Language language) {
        StringBuilder out = new StringBuilder();
        out.append(scale().in(language));
        if (moments.size() == 2) {
            String from = moments.get(0).in(language);
            String to = moments.get(1).in(language);
            out.append(' ')
                    .append(Text.of(
                                    "Eerst: " + from + ". Daarna: " + to + ".",
                                    "First: " + from + ". Then: " + to + ".")
                            .in(language));
        } else {
            out.append(' ').append(moments.get(0).in(language)).append('.');
        }
        for (ProfileRow row : rows) {
            out.append(' ').append(sentence(row, language));
        }
        return out.toString();
    }

    private Text scale() {
        int highest = levels.size();
        Text low = levels.get(0);
        Text high = levels.get(highest - 1);
        return Text.of(
                "Niveaus van 1 (" + low.nl() + ") tot " + highest + " (" + high.nl() + ").",
                "Levels from 1 (" + low.en() + ") to " + highest + " (" + high.en() + ").");
    }

    private String sentence(ProfileRow row, Language language) {
        StringBuilder out = new StringBuilder(row.domain().in(language)).append(": ");
        for (int i = 0; i < row.marks().size(); i++) {
            if (i > 0) {
                out.append(Text.of(", daarna ", ", then ").in(language));
            }
            String mark = row.marks().get(i).fold(level -> named(level, language), why -> why.in(language));
            out.append(mark);
        }
        row.steps().ifPresent(steps -> out.append(", ").append(change(steps).in(language)));
        Level target = row.target();
        if (target != null) {
            out.append("; ").append(TARGET.in(language)).append(' ').append(target.value());
            row.latest()
                    .ifPresent(level ->
                            out.append(", ").append(toTarget(level, target).in(language)));
        }
        return out.append('.').toString();
    }

    private String named(Level level, Language language) {
        return Words.level(level.value(), language) + " ("
                + levels.get(level.value() - 1).in(language) + ")";
    }

    private static Text change(int steps) {
        if (steps == 0) {
            return Text.of("gelijk gebleven", "no change");
        }
        int size = Math.abs(steps);
        return steps > 0
                ? Text.of(
                        size == 1 ? "1 niveau hoger" : size + " niveaus hoger",
                        size == 1 ? "1 level up" : size + " levels up")
                : Text.of(
                        size == 1 ? "1 niveau lager" : size + " niveaus lager",
                        size == 1 ? "1 level down" : size + " levels down");
    }

    private static Text toTarget(Level level, Level target) {
        int left = target.value() - level.value();
        if (left <= 0) {
            return Text.of("bereikt", "reached");
        }
        return Text.of(
                left == 1 ? "nog 1 niveau" : "nog " + left + " niveaus",
                left == 1 ? "1 level to go" : left + " levels to go");
    }
}
