package nl.wijkkit.zrm.assessment;

import java.util.HashMap;
import java.util.Map;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;

/** The keys of the shipped instruments, made once: most JSON of assessments holds no others. */
final class KnownKeys {

    private static final Map<String, DomainKey> KEYS = shipped();

    private KnownKeys() {}

    private static Map<String, DomainKey> shipped() {
        Map<String, DomainKey> keys = new HashMap<>();
        for (Instrument instrument : Instruments.shipped().all()) {
            for (Domain domain : instrument.domains()) {
                keys.put(domain.key().value(), domain.key());
            }
        }
        return keys;
    }

    /** Returns the key, as {@link DomainKey#of} does. */
    static DomainKey of(String value) {
        DomainKey known = KEYS.get(value);
        return known == null ? DomainKey.of(value) : known;
    }
}
