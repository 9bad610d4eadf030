package nl.wijkkit.zrm.cohort;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainLookup;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.LabelSet;
import org.jspecify.annotations.Nullable;

/** Finds out what a column holds from its name in the header. Immutable and thread-safe. */
final class Columns {

    static final int SUBJECT = -1;
    static final int DATE = -2;
    static final int WAVE = -3;
    static final int MODE = -4;
    static final int INSTRUMENT = -5;
    static final int GROUP = -6;
    /** Passed over, because the caller says so. */
    static final int IGNORED = -7;
    /** Passed over, and a problem. */
    static final int UNKNOWN = -8;
    /** Without a name, as trailing separators give; its cells must be empty. */
    static final int UNNAMED = -9;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, Integer> FIXED = Map.ofEntries(
            Map.entry("subject", SUBJECT),
            Map.entry("pseudonym", SUBJECT),
            Map.entry("person", SUBJECT),
            Map.entry("client", SUBJECT),
            Map.entry("subject id", SUBJECT),
            Map.entry("pseudoniem", SUBJECT),
            Map.entry("persoon", SUBJECT),
            Map.entry("cli\u00ebnt", SUBJECT),
            Map.entry("respondent", SUBJECT),
            Map.entry("date", DATE),
            Map.entry("datum", DATE),
            Map.entry("moment", DATE),
            Map.entry("assessment date", DATE),
            Map.entry("datum beoordeling", DATE),
            Map.entry("datumbeoordeling", DATE),
            Map.entry("wave", WAVE),
            Map.entry("meting", WAVE),
            Map.entry("mode", MODE),
            Map.entry("wijze", MODE),
            Map.entry("instrument", INSTRUMENT),
            Map.entry("edition", INSTRUMENT),
            Map.entry("editie", INSTRUMENT),
            Map.entry("group", GROUP),
            Map.entry("groep", GROUP));

    private final Instrument instrument;
    private final DomainLookup domains;
    private final @Nullable DomainLookup labels;
    private final Set<String> ignored;

    private Columns(Instrument instrument, DomainLookup domains, @Nullable DomainLookup labels, Set<String> ignored) {
        this.instrument = instrument;
        this.domains = domains;
        this.labels = labels;
        this.ignored = ignored;
    }

    static Columns of(Instrument instrument, @Nullable LabelSet labels, Set<String> ignored) {
        return new Columns(
                instrument,
                DomainLookup.of(instrument),
                labels == null ? null : DomainLookup.of(instrument, labels),
                ignored);
    }

    /** The form in which the names of columns are compared. */
    static String normalised(String header) {
        return BETWEEN_WORDS
                .matcher(header.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** What a column holds: the place of a domain from 0, or one of the negative numbers above. */
    int of(String header) {
        if (header.isBlank()) {
            return UNNAMED;
        }
        String name = normalised(header);
        if (ignored.contains(name)) {
            return IGNORED;
        }
        Integer fixed = FIXED.get(name);
        if (fixed != null) {
            return fixed;
        }
        Optional<Domain> domain = domains.find(header);
        if (domain.isEmpty() && labels != null) {
            domain = labels.find(header);
        }
        return domain.map(found -> instrument.position(found.key())).orElse(UNKNOWN);
    }
}
