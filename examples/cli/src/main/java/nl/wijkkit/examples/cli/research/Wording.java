package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.resource.Resource;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Undefined;

/** Says figures in one language: the numbers, and the sentences around them from a file with the words. */
final class Wording {

    private final Language language;
    private final Map<String, String> words;

    private Wording(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    static Wording in(Language language) {
        return new Wording(language, Resource.words(Wording.class, "research", language));
    }

    Language language() {
        return language;
    }

    Map<String, String> words() {
        return words;
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    /** Says the words under a key, with these in the place of {0}, {1} and so on. */
    String say(String key, Object... parts) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }

    String decimal(double value, int decimals) {
        String digits = String.format(Locale.ROOT, "%." + decimals + "f", value + 0.0);
        if (digits.matches("-0\\.?0*")) {
            digits = digits.substring(1);
        }
        digits = digits.replace('-', '\u2212');
        return language == Language.NL ? digits.replace('.', ',') : digits;
    }

    String percent(double share, int decimals) {
        return decimal(100 * share, decimals) + "%";
    }

    String count(long number) {
        return Words.whole(number, language);
    }

    /** Writes a p-value; below a thousandth only that it is. */
    String chance(double pValue) {
        return pValue < 0.001 ? "<\u00a0" + decimal(0.001, 3) : decimal(pValue, 3);
    }

    /** Writes one, two and three. */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + say("and") + " "
                + items.get(items.size() - 1);
    }

    /** Says what a figure rests on. */
    String basis(Basis basis) {
        String n = basis.fewest() == basis.most()
                ? count(basis.most())
                : count(basis.fewest()) + " " + say("to") + " " + count(basis.most());
        return say(
                "basis",
                n,
                say("missing." + basis.missing()),
                say(basis.assumesInterval() ? "assumes.interval" : "assumes.order"));
    }

    List<String> figureColumns() {
        return List.of(say("figures.columns").split(", ", -1));
    }

    /**
     * Shows a figure under its name, with the sentence that reads it: other words may be given for an interval that holds
     * zero, for a figure below zero and for one without an interval.
     */
    Block statistic(String key, Estimate<Figure> estimate, Object... more) {
        return estimate.fold(figure -> statistic(key, figure, more), reason -> undefined(key, reason));
    }

    private Block statistic(String key, Figure figure, Object... more) {
        Basis basis = figure.basis();
        List<String> csv = new ArrayList<>(List.of(say(key), Double.toString(figure.value())));
        figure.interval()
                .toOptional()
                .ifPresentOrElse(
                        found -> csv.addAll(List.of(
                                Double.toString(found.lower()),
                                Double.toString(found.upper()),
                                Double.toString(found.confidence()))),
                        () -> csv.addAll(List.of("", "", "")));
        csv.addAll(List.of(
                Long.toString(basis.fewest()),
                basis.missing().name(),
                Boolean.toString(basis.assumesInterval()),
                basis.source()));
        return new Block.Statistic(
                say(key),
                figure.shape().shown(figure.value(), this),
                figure.interval()
                        .fold(
                                found -> say(
                                        "interval",
                                        percent(found.confidence(), 0),
                                        figure.shape().shown(found.lower(), this),
                                        figure.shape().shown(found.upper(), this)),
                                reason -> reason == Undefined.NOT_AVAILABLE
                                        ? say("interval.not.computed")
                                        : say("interval.none", reason.sentence().in(language))),
                reading(key, figure, more),
                basis(basis),
                basis.source(),
                csv);
    }

    private String reading(String key, Figure figure, Object... more) {
        List<Object> parts = new ArrayList<>();
        parts.add(figure.shape().said(figure.value(), this));
        parts.add(figure.interval().fold(found -> figure.shape().said(found.lower(), this), reason -> ""));
        parts.add(figure.interval().fold(found -> figure.shape().said(found.upper(), this), reason -> ""));
        parts.addAll(List.of(more));
        boolean holdsZero = figure.interval().fold(found -> found.lower() <= 0 && found.upper() >= 0, reason -> false);
        boolean alone = figure.interval().fold(found -> false, reason -> true);
        String best = key + ".reading";
        if (figure.value() < 0 && knows(best + ".negative")) {
            best += ".negative";
        } else if (holdsZero && knows(best + ".zero")) {
            best += ".zero";
        } else if (alone && knows(best + ".alone")) {
            best += ".alone";
        }
        return say(best, parts.toArray());
    }

    /** Shows a table whose caption stands under its key and whose reading is given. */
    Block.Exhibit exhibit(String key, String reading, Basis basis, List<Cell> head, List<List<Cell>> rows) {
        return new Block.Exhibit(
                key.replace('.', '-'),
                say(key + ".caption"),
                reading,
                head.stream().anyMatch(column -> column.csv().size() > 1)
                        ? basis(basis)
                        : basis(basis) + "; " + say("basis.no.interval"),
                basis.source(),
                "",
                head,
                rows,
                false);
    }

    /** Says that a statistic cannot be given, and why. */
    Block.Remark undefined(String key, Undefined reason) {
        return new Block.Remark(say("undefined", say(key), reason.sentence().in(language)));
    }

    /**
     * Names the columns of a table from the words under a key, apart by a vertical bar; a tilde stands for the interval of
     * the column before it.
     */
    List<Cell> head(String key) {
        List<Cell> head = new ArrayList<>();
        String before = "";
        for (String name : say(key + ".head").split("\\|", -1)) {
            if (name.equals("~")) {
                head.add(Cell.of(
                        say("interval.column"),
                        before + " " + say("interval.from"),
                        before + " " + say("interval.to")));
            } else {
                head.add(Cell.text(name));
                before = name;
            }
        }
        return head;
    }
}
