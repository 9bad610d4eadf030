package nl.wijkkit.consent.log;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.zrm.DateWords;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * The access log as the person concerned reads it: when, which organisation, in what role, what kinds of data, what for, and
 * whether the emergency button was used.
 * <p>
 * A person may know when and why data were looked at, and not as a rule which employee did it (Court of Justice 22 June 2023, C-579/21,
 * points 75 to 83): employees have a pseudonym that is the same through one log. Like lines of one day may be taken together
 * (NEN 7513:2018, chapter 9).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class CitizenLog {

    private final ZoneId zone;
    private final boolean named;
    private final Predicate<AccessEntry> told;

    private CitizenLog(ZoneId zone, boolean named, Predicate<AccessEntry> told) {
        this.zone = zone;
        this.named = named;
        this.told = told;
    }

    /**
     * Begins with employees under a pseudonym and every line told.
     *
     * @param zone  in which days begin and end
     * @return how to read a log
     */
    public static CitizenLog in(ZoneId zone) {
        return new CitizenLog(Objects.requireNonNull(zone, "zone"), false, entry -> true);
    }

    /**
     * Returns a copy that names employees by their id, for a person who needs it to check lawfulness and whose interest
     * outweighs theirs (C-579/21, point 83).
     *
     * @return the copy
     */
    public CitizenLog withEmployees() {
        return new CitizenLog(zone, true, told);
    }

    /**
     * Returns a copy that leaves out what may not be told yet, such as an emergency look of which telling first would be
     * dangerous (AVG art. 23, Wmo art. 5.3.1(2)). Nothing in the log betrays that a line is left out.
     *
     * @param value  which lines may be told
     * @return the copy
     */
    public CitizenLog withOnly(Predicate<AccessEntry> value) {
        return new CitizenLog(zone, named, Objects.requireNonNull(value, "value"));
    }

    /**
     * Reads the log for a person.
     *
     * @param entries  lines of the access log, in any order, of this person and others
     * @param subject  the person who reads
     * @return the lines about that person, oldest first
     */
    public List<CitizenLine> of(Iterable<AccessEntry> entries, PersonId subject) {
        List<AccessEntry> own = new ArrayList<>();
        for (AccessEntry entry : entries) {
            if (entry.subject().equals(subject) && told.test(entry)) {
                own.add(entry);
            }
        }
        own.sort((a, b) -> a.at().compareTo(b.at()));
        Map<PartyId, String> pseudonyms = new LinkedHashMap<>();
        Map<Like, List<AccessEntry>> alike = new LinkedHashMap<>();
        for (AccessEntry entry : own) {
            PartyId user = entry.who().user();
            String employee = named
                    ? user.value()
                    : pseudonyms.computeIfAbsent(user, unused -> Integer.toString(pseudonyms.size() + 1));
            alike.computeIfAbsent(like(entry, employee), unused -> new ArrayList<>())
                    .add(entry);
        }
        return alike.entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue()))
                .toList();
    }

    private Like like(AccessEntry entry, String employee) {
        return new Like(
                entry.at().atZone(zone).toLocalDate(),
                entry.event(),
                entry.who().organisation(),
                entry.who().role(),
                employee,
                entry.what().purpose(),
                entry.ground().emergency());
    }

    private static CitizenLine line(Like like, List<AccessEntry> entries) {
        TreeSet<DataCategory> categories =
                entries.stream().map(entry -> entry.what().category()).collect(Collectors.toCollection(TreeSet::new));
        Disclosure most = Collections.max(
                entries.stream().map(entry -> entry.ground().seen()).toList());
        return new CitizenLine(
                like.day,
                like.event,
                like.organisation,
                like.role,
                like.employee,
                like.purpose,
                most,
                List.copyOf(categories),
                like.emergency,
                entries.size());
    }

    /**
     * Writes a line as a sentence.
     *
     * @param line  the line
     * @param vocabulary  what people call roles, purposes and categories
     * @return the sentence, which names the organisation by its id
     */
    public static Text sentence(CitizenLine line, Vocabulary vocabulary) {
        Text role = vocabulary.label(Aspect.ROLE, line.role().value());
        Text purpose = vocabulary.label(Aspect.PURPOSE, line.purpose().value());
        List<Text> categories = line.categories().stream()
                .map(category -> vocabulary.label(Aspect.CATEGORY, category.value()))
                .toList();
        Text day = DateWords.day(line.day());
        String nl = categories.stream().map(Text::nl).collect(Collectors.joining(", "));
        String en = categories.stream().map(Text::en).collect(Collectors.joining(", "));
        return Text.of(
                day.nl() + ": " + role.nl() + " (" + line.organisation() + ", medewerker " + line.employee()
                        + ") heeft "
                        + line.event().label().nl() + ": " + nl + "; gezien: "
                        + line.seen().label().nl() + "; waarvoor: "
                        + purpose.nl() + (line.isEmergency() ? "; met de noodknop" : "") + times(line, " keer"),
                day.en() + ": " + role.en() + " (" + line.organisation() + ", employee " + line.employee() + ") "
                        + line.event().label().en() + ": " + en + "; seen: "
                        + line.seen().label().en() + "; what for: "
                        + purpose.en() + (line.isEmergency() ? "; with the emergency button" : "")
                        + times(line, " times"));
    }

    private static String times(CitizenLine line, String word) {
        return line.times() == 1 ? "" : "; " + line.times() + word;
    }

    /** What lines have in common that are taken together. */
    private record Like(
            LocalDate day,
            AccessEvent event,
            PartyId organisation,
            Role role,
            String employee,
            Purpose purpose,
            @Nullable String emergency) {

        @Override
        public String toString() {
            return "Like[" + event + "]";
        }
    }
}
