package nl.wijkkit.consent.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Text;

/**
 * Questions that a privacy officer asks the access log. Each is a plain condition that can be read aloud; none gives a score
 * to anyone. What the log cannot know (who is family of whom) the product tells.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class AccessReview {

    private final List<AccessEntry> entries;

    private AccessReview(List<AccessEntry> entries) {
        this.entries = entries;
    }

    /** What can be asked. */
    public enum Question {
        /** Someone looked at a relative. */
        OWN_RELATIVE(Text.of(
                "een medewerker heeft gegevens van een familielid opgevraagd",
                "an employee asked for data of a relative")),
        /** Someone looked at a colleague. */
        COLLEAGUE(Text.of(
                "een medewerker heeft gegevens van een collega opgevraagd",
                "an employee asked for data of a colleague")),
        /** Someone looked at a person whom many are curious about. */
        WATCHED_PERSON(Text.of(
                "iemand heeft gegevens opgevraagd van een persoon of adres onder extra toezicht",
                "someone asked for data of a person or address under extra supervision")),
        /** Someone looked after the relation with the case had ended. */
        AFTER_RELATION_ENDED(Text.of(
                "een medewerker heeft gegevens opgevraagd nadat de betrokkenheid was geëindigd",
                "an employee asked for data after the relation with the case had ended")),
        /** An emergency look was not reviewed in time. */
        EMERGENCY_WITHOUT_REVIEW(Text.of(
                "de noodknop is gebruikt en er is niet op tijd achteraf meegekeken",
                "the emergency button was used and nobody reviewed it in time")),
        /** Someone looked at very many persons in one day. */
        MANY_PERSONS(Text.of(
                "een medewerker heeft op één dag gegevens van meer personen opgevraagd dan afgesproken",
                "an employee asked for data of more persons in one day than was agreed"));

        private final Text sentence;

        Question(Text sentence) {
            this.sentence = sentence;
        }

        /**
         * Returns what a finding of it says.
         *
         * @return a sentence
         */
        public Text sentence() {
            return sentence;
        }
    }

    /**
     * Opens a log for questions.
     *
     * @param entries  lines of the access log, in any order
     * @return the log, oldest line first
     */
    public static AccessReview of(List<AccessEntry> entries) {
        List<AccessEntry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(AccessEntry::at));
        return new AccessReview(List.copyOf(sorted));
    }

    /**
     * Who looked at a relative?
     *
     * @param related  whether a user is family of a person
     * @return a finding for each user and person
     */
    public List<AccessFinding> ownRelatives(BiPredicate<PartyId, PersonId> related) {
        return perUserAndPerson(
                Question.OWN_RELATIVE, entry -> related.test(entry.who().user(), entry.subject()));
    }

    /**
     * Who looked at a colleague?
     *
     * @param colleague  whether a person works there too
     * @return a finding for each user and person
     */
    public List<AccessFinding> colleagues(Predicate<PersonId> colleague) {
        return perUserAndPerson(Question.COLLEAGUE, entry -> colleague.test(entry.subject()));
    }

    /**
     * Who looked at someone under extra supervision, such as a famous person or everyone at a famous address?
     *
     * @param watched  whether a person is under extra supervision
     * @return a finding for each user and person
     */
    public List<AccessFinding> watched(Predicate<PersonId> watched) {
        return perUserAndPerson(Question.WATCHED_PERSON, entry -> watched.test(entry.subject()));
    }

    /**
     * Who looked although the relation with the case had ended?
     *
     * @param involved  whether a user was involved with a person at a moment
     * @return a finding for each user and person; lines without any relation of the user to the person at any time in the
     *     log are no part of it
     */
    public List<AccessFinding> afterRelationEnded(Involvement involved) {
        return perUserAndPerson(
                Question.AFTER_RELATION_ENDED,
                entry -> involved.hasEnded(entry.who().user(), entry.subject(), entry.at()));
    }

    /** Who was involved with whom, and until when. */
    @FunctionalInterface
    public interface Involvement {

        /**
         * Tells whether a relation that there was has ended.
         *
         * @param user  the user
         * @param subject  the person
         * @param at  the moment
         * @return true if the user was involved with the person earlier and was not at that moment
         */
        boolean hasEnded(PartyId user, PersonId subject, Instant at);
    }

    /**
     * Which emergency looks were not reviewed in time?
     *
     * @param reviewed  whether the emergency look of this id was reviewed
     * @param term  within which time it must be, counted from its first line
     * @param zone  in which days begin and end
     * @param today  the day on which it is asked
     * @return a finding for each emergency look
     */
    public List<AccessFinding> emergenciesWithoutReview(
            Predicate<String> reviewed, Period term, ZoneId zone, LocalDate today) {
        Map<String, List<AccessEntry>> looks = new TreeMap<>();
        for (AccessEntry entry : entries) {
            String emergency = entry.ground().emergency();
            if (emergency != null && !reviewed.test(emergency)) {
                looks.computeIfAbsent(emergency, unused -> new ArrayList<>()).add(entry);
            }
        }
        return looks.values().stream()
                .filter(look ->
                        look.get(0).at().atZone(zone).toLocalDate().plus(term).isBefore(today))
                .map(look -> new AccessFinding(Question.EMERGENCY_WITHOUT_REVIEW, look))
                .toList();
    }

    /**
     * Who looked at more persons in one day than was agreed?
     *
     * @param most  how many persons a day are normal
     * @param zone  in which days begin and end
     * @return a finding for each user and day
     * @throws IllegalArgumentException if the number is negative
     */
    public List<AccessFinding> manyPersons(int most, ZoneId zone) {
        if (most < 0) {
            throw new IllegalArgumentException("expected a number of 0 or more, found " + most);
        }
        Objects.requireNonNull(zone, "zone");
        return grouped(entry ->
                        entry.who().user() + " " + entry.at().atZone(zone).toLocalDate())
                .values()
                .stream()
                .filter(day -> persons(day) > most)
                .map(day -> new AccessFinding(Question.MANY_PERSONS, day))
                .toList();
    }

    private static int persons(List<AccessEntry> lines) {
        TreeSet<String> persons = new TreeSet<>();
        lines.forEach(line -> persons.add(line.subject().value()));
        return persons.size();
    }

    private List<AccessFinding> perUserAndPerson(Question question, Predicate<AccessEntry> condition) {
        return new AccessReview(entries.stream().filter(condition).toList())
                .grouped(entry -> entry.who().user() + " " + entry.subject().value()).values().stream()
                        .map(lines -> new AccessFinding(question, lines))
                        .toList();
    }

    private Map<String, List<AccessEntry>> grouped(Function<AccessEntry, String> key) {
        Map<String, List<AccessEntry>> groups = new TreeMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(key.apply(entry), unused -> new ArrayList<>())
                .add(entry));
        return groups;
    }
}
