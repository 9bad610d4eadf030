package nl.wijkkit.consent.log;

import java.util.Iterator;
import java.util.Optional;
import nl.wijkkit.zrm.Text;

/**
 * What a check of a chain found.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param whole  how far the chain is whole
 * @param flaw  what is wrong with the first line after it; empty if nothing is
 */
public record ChainCheck(Seal whole, Optional<Flaw> flaw) {

    /** What can be wrong with a line. */
    public enum Flaw {
        /** Another number was due: a line before it is gone, came twice or was moved. */
        OTHER_NUMBER(Text.of(
                "hier hoort een ander nummer: een regel is weggehaald, toegevoegd of verplaatst",
                "another number is due here: a line was removed, put in or moved")),
        /** It does not follow the line before it. */
        OTHER_PREVIOUS(Text.of(
                "deze regel volgt niet op de vorige: er is een regel vervangen",
                "this line does not follow the one before: a line was replaced")),
        /** It says something else than what was hashed. */
        CHANGED(Text.of("deze regel is gewijzigd", "this line was changed")),
        /** The chain stops before the seal. */
        CUT_OFF(Text.of(
                "de regels houden op voor het zegel: het einde is weggehaald",
                "the lines stop before the seal: the end was removed")),
        /** The line at the seal has another hash: all was rewritten from somewhere on. */
        OTHER_THAN_SEALED(Text.of(
                "deze regel is een andere dan bij het zegel: het logboek is herschreven",
                "this line is another than was sealed: the log was rewritten"));

        private final Text sentence;

        Flaw(Text sentence) {
            this.sentence = sentence;
        }

        /**
         * Returns what it means.
         *
         * @return a sentence
         */
        public Text sentence() {
            return sentence;
        }
    }

    /**
     * Checks the lines of a chain that nobody sealed.
     *
     * @param links  the lines in order
     * @return what was found; lines that were cut off at the end leave no trace without a seal
     */
    public static ChainCheck of(Iterable<Link> links) {
        return of(links, Seal.EMPTY);
    }

    /**
     * Checks the lines of a chain against a seal.
     *
     * @param links  the lines in order, which may go on after the seal
     * @param sealed  a seal that was kept elsewhere
     * @return what was found
     */
    public static ChainCheck of(Iterable<Link> links, Seal sealed) {
        Seal whole = Seal.EMPTY;
        Iterator<Link> lines = links.iterator();
        while (lines.hasNext()) {
            Link link = lines.next();
            Optional<Flaw> flaw = flaw(link, whole, sealed);
            if (flaw.isPresent()) {
                return new ChainCheck(whole, flaw);
            }
            whole = new Seal(link.number(), link.hash());
        }
        return new ChainCheck(whole, whole.count() < sealed.count() ? Optional.of(Flaw.CUT_OFF) : Optional.empty());
    }

    private static Optional<Flaw> flaw(Link link, Seal before, Seal sealed) {
        if (link.number() != before.count() + 1) {
            return Optional.of(Flaw.OTHER_NUMBER);
        }
        if (!link.previous().equals(before.last())) {
            return Optional.of(Flaw.OTHER_PREVIOUS);
        }
        if (!link.isWhole()) {
            return Optional.of(Flaw.CHANGED);
        }
        return link.number() == sealed.count() && !link.hash().equals(sealed.last())
                ? Optional.of(Flaw.OTHER_THAN_SEALED)
                : Optional.empty();
    }

    /**
     * Returns whether every line is as it was written.
     *
     * @return true if no flaw was found
     */
    public boolean isWhole() {
        return flaw.isEmpty();
    }

    /**
     * Returns the number of the first line that is wrong or missing.
     *
     * @return from 1; empty if nothing is wrong
     */
    public Optional<Long> firstBroken() {
        return flaw.map(found -> whole.count() + 1);
    }
}
