package nl.wijkkit.zrm.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.Level;

/**
 * The criteria texts of an instrument (<i>celteksten</i>) in one language, as a licensed user supplies them.
 * <p>
 * Such texts belong to their owner and are no part of this library. {@link #toString} never prints them.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param instrument  the instrument and edition that the texts belong to
 * @param language  the language of the texts, a BCP 47 tag such as {@code nl}
 * @param holder  who holds the rights
 * @param licence  under which permission the texts are used
 * @param domains  the texts per domain, no domain twice
 */
public record TextPack(
        InstrumentId instrument, String language, String holder, String licence, List<DomainTexts> domains) {

    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");

    /**
     * Copies the texts.
     *
     * @throws IllegalArgumentException if the language is no tag, the holder or licence is blank, or a domain stands
     *     twice
     */
    public TextPack {
        Objects.requireNonNull(instrument, "instrument");
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("language must be a language tag, such as nl");
        }
        requireNotBlank(holder, "holder");
        requireNotBlank(licence, "licence");
        domains = List.copyOf(Objects.requireNonNull(domains, "domains"));
        Set<DomainKey> keys = new HashSet<>();
        for (DomainTexts texts : domains) {
            if (!keys.add(texts.domain())) {
                throw new IllegalArgumentException("domain " + texts.domain() + " stands twice");
            }
        }
    }

    private static void requireNotBlank(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must be a text that is not blank");
        }
    }

    /**
     * Returns the criteria of one cell.
     *
     * @param domain  the domain
     * @param level  the level
     * @return the lines in their order; empty if the pack has no such cell
     */
    public List<String> lines(DomainKey domain, Level level) {
        return domains.stream()
                .filter(texts -> texts.domain().equals(domain))
                .flatMap(texts -> texts.levels().stream())
                .filter(texts -> texts.level().equals(level))
                .flatMap(texts -> texts.lines().stream())
                .toList();
    }

    /**
     * Returns for which instrument and language the pack is, and how many domains it has; never a text.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "TextPack[" + instrument + ", " + language + ", domains=" + domains.size() + "]";
    }

    /**
     * The texts of one domain.
     *
     * @param domain  the domain
     * @param levels  the texts per level, no level twice
     */
    public record DomainTexts(DomainKey domain, List<LevelTexts> levels) {

        /**
         * Copies the texts.
         *
         * @throws IllegalArgumentException if a level stands twice
         */
        public DomainTexts {
            Objects.requireNonNull(domain, "domain");
            levels = List.copyOf(Objects.requireNonNull(levels, "levels"));
            if (levels.stream()
                            .map(LevelTexts::level)
                            .collect(Collectors.toSet())
                            .size()
                    < levels.size()) {
                throw new IllegalArgumentException("domain " + domain + " must have every level once");
            }
        }

        /**
         * Returns the domain and the number of levels, never a text.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "DomainTexts[" + domain + ", levels=" + levels.size() + "]";
        }
    }

    /**
     * The texts of one cell.
     *
     * @param level  the level
     * @param lines  the criteria, one a line, at least one, none blank
     */
    public record LevelTexts(Level level, List<String> lines) {

        /**
         * Copies the lines.
         *
         * @throws IllegalArgumentException if there is no line, or a blank one
         */
        public LevelTexts {
            Objects.requireNonNull(level, "level");
            lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
            if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("level " + level + " must have at least one line and no blank one");
            }
        }

        /**
         * Returns the level and the number of lines, never a text.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "LevelTexts[" + level + ", lines=" + lines.size() + "]";
        }
    }
}
