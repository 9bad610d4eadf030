package nl.wijkkit.plan.person;

import nl.wijkkit.zrm.Text;

/**
 * A part of the record that the municipality doubts and examines (<i>in onderzoek</i>); do not rely on it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param topic  the part of the record
 * @param since  since when, as far as known
 */
public record Investigation(Topic topic, PartialDate since) {

    /** A part of a record. */
    public enum Topic {
        /** The number, the gender or the age. */
        PERSON(Text.of("persoonsgegevens", "personal details")),
        /** The name. */
        NAME(Text.of("naam", "name")),
        /** The birth. */
        BIRTH(Text.of("geboorte", "birth")),
        /** The death. */
        DEATH(Text.of("overlijden", "death")),
        /** Where the person lives. */
        RESIDENCE(Text.of("verblijfplaats", "residence")),
        /** The municipality that keeps the record. */
        MUNICIPALITY(Text.of("gemeente van inschrijving", "municipality of registration")),
        /** Guardianship or registered authority. */
        AUTHORITY(Text.of("gezag of curatele", "authority or guardianship"));

        private final Text label;

        Topic(Text label) {
            this.label = label;
        }

        /**
         * Returns the topic in words.
         *
         * @return the label in Dutch and English
         */
        public Text label() {
            return label;
        }
    }

    /**
     * Returns the topic, without the date.
     *
     * @return the topic
     */
    @Override
    public String toString() {
        return "Investigation[" + topic + "]";
    }
}
