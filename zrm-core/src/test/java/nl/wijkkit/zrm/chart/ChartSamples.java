package nl.wijkkit.zrm.chart;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;

/** Inputs for the tests of the charts: 13 domains with every case that a profile knows. */
final class ChartSamples {

    static final Text TITLE = Text.of("Profiel zelfredzaamheid", "Self-sufficiency profile");
    static final Text INTAKE = Text.of("Intake, 3 maart 2025", "Intake, 3 March 2025");
    static final Text EVALUATION = Text.of("Evaluatie, 1 september 2025", "Evaluation, 1 September 2025");

    static final List<Text> LEVELS = List.of(
            Text.of("acute problematiek", "acute problem"),
            Text.of("niet zelfredzaam", "not self-sufficient"),
            Text.of("beperkt zelfredzaam", "barely self-sufficient"),
            Text.of("voldoende zelfredzaam", "adequately self-sufficient"),
            Text.of("volledig zelfredzaam", "completely self-sufficient"));

    static final List<Text> DOMAINS = List.of(
            Text.of("Financiën", "Finances"),
            Text.of("Werk & Opleiding", "Work & Education"),
            Text.of("Tijdsbesteding", "Use of time"),
            Text.of("Huisvesting", "Housing"),
            Text.of("Huiselijke relaties", "Domestic relations"),
            Text.of("Geestelijke gezondheid", "Mental health"),
            Text.of("Lichamelijke gezondheid", "Physical health"),
            Text.of("Middelengebruik", "Substance use"),
            Text.of("Basale ADL", "Basic ADL"),
            Text.of("Instrumentele ADL", "Instrumental ADL"),
            Text.of("Sociaal netwerk", "Social network"),
            Text.of("Maatschappelijke participatie", "Community participation"),
            Text.of("Justitie", "Judicial"));

    private static final int[] FIRST = {1, 2, 2, 3, 2, 2, 4, 5, 5, 0, 2, 1, 5};
    private static final int[] SECOND = {3, 2, 3, 4, 1, 3, 4, 5, 5, 4, 0, 3, 5};
    private static final int[] TARGET = {4, 3, 0, 4, 3, 3, 0, 0, 0, 0, 3, 5, 0};

    private ChartSamples() {}

    /** Returns the rows of one moment or of two, with or without targets. */
    static List<ProfileRow> rows(int moments, boolean targets) {
        List<ProfileRow> rows = new ArrayList<>();
        for (int i = 0; i < DOMAINS.size(); i++) {
            ProfileRow row = moments == 1
                    ? ProfileRow.of(DOMAINS.get(i), mark(SECOND[i]))
                    : ProfileRow.of(DOMAINS.get(i), mark(FIRST[i]), mark(SECOND[i]));
            rows.add(targets && TARGET[i] > 0 ? row.withTarget(Level.of(TARGET[i], 5)) : row);
        }
        return rows;
    }

    static Mark mark(int level) {
        return level == 0 ? Mark.none(Text.of("niet besproken", "not asked")) : Mark.at(Level.of(level, 5));
    }

    static ProfileChart one() {
        return ProfileChart.of(TITLE, List.of(EVALUATION), LEVELS, rows(1, false));
    }

    static ProfileChart two() {
        return ProfileChart.of(TITLE, List.of(INTAKE, EVALUATION), LEVELS, rows(2, false));
    }

    static ProfileChart targets() {
        return ProfileChart.of(TITLE, List.of(INTAKE, EVALUATION), LEVELS, rows(2, true));
    }

    static DistributionChart distribution() {
        List<DistributionChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < DOMAINS.size(); i++) {
            rows.add(new DistributionChart.Row(
                    DOMAINS.get(i),
                    List.of(3L + i, 20L + 5L * i, 60L - 2L * i, 80L, i == 12 ? 400L : 5L * i),
                    (i * 7) % 30));
        }
        return DistributionChart.of(
                Text.of("Verdeling over de niveaus per domein", "Distribution over the levels per domain"),
                LEVELS,
                rows);
    }

    static MovementChart movement() {
        List<MovementChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < DOMAINS.size(); i++) {
            rows.add(
                    i == 4
                            ? new MovementChart.Row(DOMAINS.get(i), 0, 0, 0, 140)
                            : new MovementChart.Row(DOMAINS.get(i), i * 3L, 60 - i, 20 + (i * 37) % 50, (i * 7) % 30));
        }
        return MovementChart.of(
                Text.of("Verandering tussen eerste en laatste meting", "Change from the first to the last moment"),
                rows);
    }
}
