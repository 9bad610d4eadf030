package nl.wijkkit.zrm.cohort;

import java.util.Arrays;
import java.util.List;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.problem.Found;

/** What the columns of one file hold, once its header was checked. Immutable and thread-safe. */
final class Header {

    private final int[] kinds;
    private final MomentKind moments;
    private final boolean usable;

    private Header(int[] kinds, MomentKind moments, boolean usable) {
        this.kinds = kinds;
        this.moments = moments;
        this.usable = usable;
    }

    /** Checks a header and tells its problems. */
    static Header of(List<String> names, long line, Instrument instrument, Columns columns, Problems problems) {
        int[] kinds = names.stream().mapToInt(columns::of).toArray();
        boolean usable = !hasTwice(kinds, line, instrument, problems);
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Columns.UNKNOWN) {
                String name = names.get(i);
                problems.cell("unknown-column", line, i, "", () -> unknown(name, instrument));
            }
        }
        boolean dated = has(kinds, Columns.DATE);
        boolean waved = has(kinds, Columns.WAVE);
        if (!has(kinds, Columns.SUBJECT)) {
            usable = false;
            missing(problems, line, Text.of("subject (of pseudoniem)", "subject (or pseudonym)"));
        }
        if (!dated && !waved) {
            usable = false;
            missing(problems, line, Text.of("datum of meting", "date or wave"));
        }
        if (dated && waved) {
            usable = false;
            problems.row(
                    "two-moments",
                    line,
                    () -> Text.of(
                            "verwacht: een kolom voor de datum of voor de meting; gevonden: allebei; sla er een over",
                            "expected a column for the date or for the wave, found both; pass over one of them"));
        }
        usable &= hasDomains(kinds, line, instrument, problems);
        return new Header(kinds, waved && !dated ? MomentKind.WAVE : MomentKind.DATE, usable);
    }

    /** How many columns there are. */
    int size() {
        return kinds.length;
    }

    /** What a column holds: the place of a domain, or a number of {@link Columns}. */
    int kind(int column) {
        return kinds[column];
    }

    /** What places the rows in time. */
    MomentKind moments() {
        return moments;
    }

    /** Whether the rows can be read; if not, the problems say why. */
    boolean isUsable() {
        return usable;
    }

    /** The name by which a problem calls a column. */
    String name(int column, Instrument instrument) {
        return nameOf(kinds[column], instrument);
    }

    private static boolean hasTwice(int[] kinds, long line, Instrument instrument, Problems problems) {
        boolean twice = false;
        for (int i = 0; i < kinds.length; i++) {
            int first = indexOf(kinds, kinds[i]);
            if (first < i && kinds[i] > Columns.IGNORED) {
                twice = true;
                problems.cell(
                        "duplicate-column",
                        line,
                        i,
                        nameOf(kinds[i], instrument),
                        () -> Text.of(
                                "verwacht: elke kolom een keer; gevonden: dezelfde als kolom " + (first + 1),
                                "expected each column once, found the same as column " + (first + 1)));
            }
        }
        return twice;
    }

    private static boolean hasDomains(int[] kinds, long line, Instrument instrument, Problems problems) {
        if (Arrays.stream(kinds).noneMatch(kind -> kind >= 0)) {
            problems.row(
                    "no-domains",
                    line,
                    () -> Text.of(
                            "verwacht: kolommen voor de domeinen van " + instrument.id() + "; gevonden: geen enkele",
                            "expected columns for the domains of " + instrument.id() + ", found none"));
            return false;
        }
        List<Domain> domains = instrument.domains();
        for (int d = 0; d < domains.size(); d++) {
            if (!has(kinds, d)) {
                missing(problems, line, Text.same(domains.get(d).key().value()));
            }
        }
        return true;
    }

    private static void missing(Problems problems, long line, Text name) {
        problems.row(
                "missing-column",
                line,
                () -> Text.of(
                        "verwacht: een kolom " + name.nl() + "; gevonden: geen",
                        "expected a column " + name.en() + ", found none"));
    }

    private static Text unknown(String name, Instrument instrument) {
        Text found = Found.describe(name);
        return Text.of(
                "verwacht: de naam van een domein van " + instrument.id() + " of van een vaste kolom; gevonden: "
                        + found.nl() + "; deze kolom is niet gelezen",
                "expected the name of a domain of " + instrument.id() + " or of a fixed column, found " + found.en()
                        + "; this column was not read");
    }

    private static String nameOf(int kind, Instrument instrument) {
        return switch (kind) {
            case Columns.SUBJECT -> "subject";
            case Columns.DATE -> "date";
            case Columns.WAVE -> "wave";
            case Columns.MODE -> "mode";
            case Columns.INSTRUMENT -> "instrument";
            case Columns.GROUP -> "group";
            default -> kind >= 0 ? instrument.domains().get(kind).key().value() : "";
        };
    }

    private static boolean has(int[] kinds, int kind) {
        return indexOf(kinds, kind) >= 0;
    }

    private static int indexOf(int[] kinds, int kind) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == kind) {
                return i;
            }
        }
        return -1;
    }
}
