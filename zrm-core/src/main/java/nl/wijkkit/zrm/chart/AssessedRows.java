package nl.wijkkit.zrm.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.DateWords;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.LevelName;

/** Takes from assessments what a profile shows: levels, reasons and dates, nothing about the subject. */
final class AssessedRows {

    private AssessedRows() {}

    static ProfileChart chart(
            Text title, Instrument instrument, List<Assessment> assessments, Map<DomainKey, Level> targets) {
        requireAlike(instrument, assessments);
        for (DomainKey domain : targets.keySet()) {
            if (instrument.position(domain) < 0) {
                throw new IllegalArgumentException("expected a domain of " + instrument.id() + ", got " + domain);
            }
        }
        List<Text> moments = assessments.stream()
                .map(assessment ->
                        labelled(assessment.moment(), assessment.mode().label()))
                .toList();
        List<Text> levels = instrument.levels().stream().map(LevelName::name).toList();
        List<ProfileRow> rows = new ArrayList<>();
        for (Domain domain : instrument.domains()) {
            List<Mark> marks = new ArrayList<>();
            for (Assessment assessment : assessments) {
                marks.add(assessment
                        .level(domain.key())
                        .map(Mark::at)
                        .orElseGet(() -> Mark.none(assessment
                                .absence(domain.key())
                                .orElse(Absence.UNANSWERED)
                                .label())));
            }
            rows.add(new ProfileRow(domain.name(), marks, targets.get(domain.key())));
        }
        return ProfileChart.of(title, moments, levels, rows);
    }

    private static void requireAlike(Instrument instrument, List<Assessment> assessments) {
        if (assessments.isEmpty() || assessments.size() > 2) {
            throw new IllegalArgumentException("a profile must have one or two assessments, got " + assessments.size());
        }
        Assessment first = assessments.get(0);
        for (Assessment assessment : assessments) {
            if (!assessment.instrument().equals(instrument.id())) {
                throw new IllegalArgumentException(
                        "expected an assessment of " + instrument.id() + ", got " + assessment.instrument());
            }
            if (!assessment.subject().equals(first.subject())) {
                throw new IllegalArgumentException("two moments must be of one subject");
            }
            if (assessment.moment().isBefore(first.moment())) {
                throw new IllegalArgumentException("the second moment must not be before the first, got "
                        + first.moment() + " and " + assessment.moment());
            }
        }
    }

    private static Text labelled(LocalDate date, Text mode) {
        Text day = DateWords.day(date);
        return Text.of(day.nl() + ", " + mode.nl(), day.en() + ", " + mode.en());
    }
}
