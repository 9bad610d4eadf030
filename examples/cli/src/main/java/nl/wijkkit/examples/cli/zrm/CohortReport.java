package nl.wijkkit.examples.cli.zrm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.change.Direction;
import nl.wijkkit.zrm.change.MovementTable;
import nl.wijkkit.zrm.change.Movements;
import nl.wijkkit.zrm.cohort.Cohort;
import nl.wijkkit.zrm.cohort.Distribution;
import nl.wijkkit.zrm.cohort.DomainCounts;
import nl.wijkkit.zrm.cohort.ImportedCohort;
import nl.wijkkit.zrm.cohort.MomentKind;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.Instrument;

/**
 * What a cohort report shows, in the order and the language of its reader.
 *
 * @param file  the name of the file
 * @param instrument  the instrument
 * @param instrumentName  its name
 * @param imported  what was read and what was not
 * @param waves  rows per wave
 * @param dated  whether waves are counted by date
 * @param levels  the levels from low to high
 * @param domains  the answers per domain
 * @param reasons  the labels of the reasons that anyone gave
 * @param series  how many have more than one moment
 * @param moves  the movement per domain
 */
record CohortReport(
        String file,
        Instrument instrument,
        String instrumentName,
        ImportedCohort imported,
        Map<Integer, Integer> waves,
        boolean dated,
        List<LevelLabel> levels,
        List<DomainRow> domains,
        List<String> reasons,
        long series,
        List<MoveRow> moves) {

    /**
     * A level and what it is called.
     *
     * @param value  the level
     * @param name  what it is called
     */
    record LevelLabel(int value, String name) {}

    /**
     * The answers on one domain.
     *
     * @param name  what the domain is called
     * @param counts  the counts
     * @param median  the level in the middle, two levels if it lies between them, a dash if there is none
     * @param missing  the number that gave each of the reasons
     */
    record DomainRow(String name, DomainCounts counts, String median, List<Long> missing) {}

    /**
     * The movement on one domain.
     *
     * @param name  what the domain is called
     * @param down  how many have a lower level
     * @param same  how many have the same level
     * @param up  how many have a higher level
     * @param notComparable  how many have no level at a moment
     * @param counts  per earlier level the numbers that came to each later level
     */
    record MoveRow(String name, long down, long same, long up, long notComparable, List<List<Long>> counts) {}

    static CohortReport of(String file, ImportedCohort imported, Language language) {
        Cohort cohort = imported.cohort();
        Instrument instrument = cohort.instrument();
        Distribution distribution = Distribution.of(cohort);
        Movements movements = cohort.movements();
        Set<Absence> reasons = EnumSet.noneOf(Absence.class);
        distribution.domains().forEach(counts -> reasons.addAll(counts.missing().keySet()));
        List<DomainRow> domains = new ArrayList<>();
        List<MoveRow> moves = new ArrayList<>();
        for (Domain domain : instrument.domains()) {
            String name = domain.name().in(language);
            domains.add(row(name, distribution.of(domain.key()).orElseThrow(), reasons));
            moves.add(move(name, movements.of(domain.key()).orElseThrow()));
        }
        return new CohortReport(
                file,
                instrument,
                instrument.name().in(language),
                imported,
                new LinkedHashMap<>(cohort.waves()),
                cohort.momentKind() == MomentKind.DATE,
                instrument.levels().stream()
                        .map(level -> new LevelLabel(
                                level.level().value(), level.name().in(language)))
                        .toList(),
                domains,
                reasons.stream().map(reason -> reason.label().in(language)).toList(),
                movements.changes(),
                moves);
    }

    private static DomainRow row(String name, DomainCounts counts, Set<Absence> reasons) {
        return new DomainRow(
                name,
                counts,
                counts.median()
                        .map(median -> median.single()
                                .map(level -> Integer.toString(level.value()))
                                .orElseGet(() -> median.lower().value() + "\u2013"
                                        + median.upper().value()))
                        .orElse("\u2013"),
                reasons.stream()
                        .map(reason -> counts.missing().getOrDefault(reason, 0L))
                        .toList());
    }

    private static MoveRow move(String name, MovementTable table) {
        return new MoveRow(
                name,
                table.count(Direction.DOWN),
                table.count(Direction.SAME),
                table.count(Direction.UP),
                table.notComparable(),
                table.counts());
    }
}
