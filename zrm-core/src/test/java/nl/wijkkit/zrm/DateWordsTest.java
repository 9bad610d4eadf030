package nl.wijkkit.zrm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    @Test
    void aDayIsWrittenAsPeopleWriteIt() {
        assertThat(DateWords.day(LocalDate.of(2026, 3, 9))).isEqualTo(Text.of("9 maart 2026", "9 March 2026"));
        assertThat(DateWords.weekday(LocalDate.of(2026, 3, 9)))
                .isEqualTo(Text.of("maandag 9 maart 2026", "Monday 9 March 2026"));
        assertThat(DateWords.moment(LocalDateTime.of(2025, 3, 14, 9, 5)))
                .isEqualTo(Text.of("vrijdag 14 maart 2025 om 09:05", "Friday 14 March 2025 at 09:05"));
    }

    @Test
    void everyDayOfAYearHasTheWordsOfTheRuntime() {
        DateTimeFormatter dutch = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.forLanguageTag("nl-NL"));
        DateTimeFormatter english = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .forEach(day ->
                        assertThat(DateWords.weekday(day)).isEqualTo(Text.of(dutch.format(day), english.format(day))));
    }
}
