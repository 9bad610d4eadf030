package nl.wijkkit.zrm.chart;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;

/**
 * The profile (<i>profiel</i>) of one assessment or of two moments, with or without targets.
 * <p>
 * The default is rows: one row a domain, one column a level, like the matrix itself. Position on a shared straight scale
 * is what readers judge fastest and with the fewest mistakes (Cleveland and McGill, <i>Graphical perception</i>, JASA
 * 79, 1984), the domains keep their order, and a step up is a step to the right. A radar is there for those who are used
 * to it; its area and its shape depend on the order of the domains and mean nothing, and the picture says so.
 * <pre>{@code
 * String svg = ProfileChart.of(title, moments, levelNames, rows).svg(Language.NL);
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class ProfileChart {

    private final Text title;
    private final List<Text> moments;
    private final List<Text> levels;
    private final List<ProfileRow> rows;
    private final Shape shape;
    private final String id;

    /** What the profile looks like. */
    public enum Shape {
        /** A row for each domain, a column for each level. */
        ROWS,
        /** An axis for each domain around a centre; from 3 domains. */
        RADAR
    }

    private ProfileChart(
            Text title, List<Text> moments, List<Text> levels, List<ProfileRow> rows, Shape shape, String id) {
        this.title = title;
        this.moments = moments;
        this.levels = levels;
        this.rows = rows;
        this.shape = shape;
        this.id = id;
    }

    /**
     * Obtains a chart of rows.
     *
     * @param title  what the picture shows; leave out who it is about if the picture goes where others can see it
     * @param moments  the names of the moments, the latest last, such as dates; one or two
     * @param levels  the names of the levels from low to high, at least 2
     * @param rows  the domains in their order, at least one, each with a mark for every moment
     * @return the chart
     * @throws IllegalArgumentException if there is no row, a row has another number of marks than there are moments, or
     *     a level or target lies on another scale
     */
    public static ProfileChart of(Text title, List<Text> moments, List<Text> levels, List<ProfileRow> rows) {
        Objects.requireNonNull(title, "title");
        List<Text> momentNames = List.copyOf(moments);
        List<Text> levelNames = List.copyOf(levels);
        List<ProfileRow> domains = List.copyOf(rows);
        if (levelNames.size() < 2) {
            throw new IllegalArgumentException("a scale must have at least 2 levels, got " + levelNames.size());
        }
        if (domains.isEmpty()) {
            throw new IllegalArgumentException("a profile must have at least one domain");
        }
        for (ProfileRow row : domains) {
            if (row.marks().size() != momentNames.size()) {
                throw new IllegalArgumentException("expected a mark for each of " + momentNames.size()
                        + " moments, got " + row.marks().size());
            }
            Stream.concat(
                            row.marks().stream().flatMap(mark -> mark.fold(Stream::of, why -> Stream.<Level>empty())),
                            Stream.ofNullable(row.target()))
                    .forEach(level -> {
                        if (level.max() != levelNames.size()) {
                            throw new IllegalArgumentException(
                                    "expected a level of a scale of " + levelNames.size() + ", got " + level);
                        }
                    });
        }
        return new ProfileChart(title, momentNames, levelNames, domains, Shape.ROWS, "profile");
    }

    /**
     * Obtains a chart of rows of one assessment, or of two moments of one subject. Nothing about the subject is in it.
     *
     * @param title  what the picture shows
     * @param instrument  the instrument of the assessments
     * @param assessments  one assessment, or an earlier and a later one; of their supplements nothing is shown
     * @param targets  the level to reach on a domain; empty if there are no targets
     * @return the chart
     * @throws IllegalArgumentException if there are not one or two assessments, one is of another instrument, the two are
     *     of different subjects, the second has an earlier date, or a target is of another scale or domain
     */
    public static ProfileChart ofAssessments(
            Text title, Instrument instrument, List<Assessment> assessments, Map<DomainKey, Level> targets) {
        return AssessedRows.chart(title, instrument, List.copyOf(assessments), targets);
    }

    /**
     * Returns a copy with another shape.
     *
     * @param value  the shape
     * @return the copy
     * @throws IllegalArgumentException if a radar is asked for fewer than 3 domains
     */
    public ProfileChart with(Shape value) {
        if (value == Shape.RADAR && rows.size() < 3) {
            throw new IllegalArgumentException("a radar must have at least 3 domains, got " + rows.size());
        }
        return new ProfileChart(title, moments, levels, rows, value, id);
    }

    /**
     * Returns a copy whose ids within the document start with this name, for several charts on one page.
     *
     * @param value  a letter, and at most 63 letters, digits, hyphens or underscores
     * @return the copy
     * @throws IllegalArgumentException if the name has another shape
     */
    public ProfileChart withId(String value) {
        return new ProfileChart(title, moments, levels, rows, shape, Drawing.checkedId(value));
    }

    /**
     * Describes the picture in words; the picture holds the same text for those who cannot see it.
     *
     * @param language  the language of the reader
     * @return the scale, and one sentence a domain; for a radar also what not to read from it
     */
    public String describe(Language language) {
        String words = new ProfileWords(moments, levels, rows).describe(language);
        return shape == Shape.RADAR ? words + " " + RadarPicture.CAVEAT.in(language) : words;
    }

    /**
     * Draws the picture.
     *
     * @param language  the language of the reader
     * @return one SVG document, without an XML declaration, so that it can stand in an HTML page
     */
    public String svg(Language language) {
        return switch (shape) {
            case ROWS ->
                new RowsPicture(language, title.in(language), describe(language), id).draw(moments, levels, rows);
            case RADAR ->
                new RadarPicture(language, title.in(language), describe(language), id)
                        .draw(moments, levels.size(), rows);
        };
    }
}
