package nl.wijkkit.plan.person;

import nl.wijkkit.zrm.Text;

/**
 * Why the BRP no longer keeps a record up to date (<i>opschorting bijhouding</i>), and since when.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param reason  why
 * @param since  since when, as far as known
 */
public record Suspension(Reason reason, PartialDate since) {

    /** Why a record is no longer kept up to date. */
    public enum Reason {
        /** The person died, code O. */
        DECEASED(Text.of("overleden", "deceased")),
        /** The person left the country, code E. */
        EMIGRATED(Text.of("geëmigreerd", "emigrated")),
        /** By decision of the minister, code M. */
        MINISTERIAL_DECISION(Text.of("ministerieel besluit", "decision of the minister")),
        /** The person is registered as a non-resident (<i>RNI</i>), code R. */
        NON_RESIDENT(Text.of("niet-ingezetene", "non-resident")),
        /** The record was made by mistake, code F. */
        ERROR(Text.of("foutieve registratie", "registered by mistake")),
        /** The reason is not known to this version. */
        OTHER(Text.of("andere reden", "another reason"));

        private final Text label;

        Reason(Text label) {
            this.label = label;
        }

        /**
         * Returns the reason in words.
         *
         * @return the label in Dutch and English
         */
        public Text label() {
            return label;
        }
    }

    /**
     * Returns the reason, without the date.
     *
     * @return the reason
     */
    @Override
    public String toString() {
        return "Suspension[" + reason + "]";
    }
}
