package nl.wijkkit.zrm.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Found;

/** Reads the keys that the documents of this package share. */
final class Keys {

    /** Whom an instrument scores, as written in a file. */
    static final Map<String, Applicability.Unit> UNITS =
            Map.of("PERSON", Applicability.Unit.PERSON, "HOUSEHOLD", Applicability.Unit.HOUSEHOLD);

    private static final Pattern LEVEL = Pattern.compile("[0-9]{1,3}/[0-9]{1,3}");

    private Keys() {}

    /** Reads the id of an instrument. */
    static Optional<InstrumentId> instrumentId(Node node) {
        return node.text(
                        InstrumentId.SHAPE,
                        Text.of(
                                "kleine letters en cijfers met koppeltekens, zoals zrm-2017",
                                "lower case words joined by hyphens, such as zrm-2017"))
                .map(InstrumentId::of);
    }

    /** Reads the key of a domain. */
    static Optional<DomainKey> domainKey(Node node) {
        return node.text(
                        DomainKey.SHAPE,
                        Text.of(
                                "kleine letters en cijfers met lage streepjes, zoals huisvesting",
                                "lower case words joined by underscores, such as huisvesting"))
                .map(DomainKey::of);
    }

    /** Reads a level that must be this one, written with its scale. */
    static Optional<Level> level(Node node, int value, int max) {
        return level(node).flatMap(level -> {
            if (level.equals(Level.of(value, max))) {
                return Optional.of(level);
            }
            return node.problem(
                    "level-gap",
                    Text.of(
                            "verwacht: niveau " + value + "/" + max + "; gevonden: " + level,
                            "expected level " + value + "/" + max + ", found " + level));
        });
    }

    /** Tells that a domain stands here for the second time. */
    static Optional<DomainKey> again(Node node, DomainKey key) {
        return node.problem(
                "duplicate-domain",
                Text.of(
                        "verwacht: elk domein één keer; gevonden: " + key + " opnieuw",
                        "expected every domain once, found " + key + " again"));
    }

    /** Tells which of the expected domains were not found, if any. */
    static void refuseMissing(Node node, Text owner, List<DomainKey> expected, Set<DomainKey> found) {
        String missing = expected.stream()
                .filter(key -> !found.contains(key))
                .map(DomainKey::value)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            node.problem(
                    "missing-domain",
                    Text.of(
                            "verwacht: elk domein van " + owner.nl() + "; er ontbreekt: " + missing,
                            "expected every domain of " + owner.en() + ", missing: " + missing));
        }
    }

    /** Reads a level, written with its scale. */
    static Optional<Level> level(Node node) {
        return node.text(LEVEL, Text.of("een niveau en zijn schaal, zoals 2/5", "a level and its scale, such as 2/5"))
                .flatMap(written -> {
                    try {
                        return Optional.of(Level.parse(written));
                    } catch (IllegalArgumentException e) {
                        Text found = Found.describe(written);
                        return node.problem(
                                "out-of-range",
                                Text.of(
                                        "verwacht: een niveau dat op zijn schaal ligt; gevonden: " + found.nl(),
                                        "expected a level that lies on its scale, found " + found.en()));
                    }
                });
    }
}
