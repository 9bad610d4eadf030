package nl.wijkkit.zrm.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;

/** Reads the levels of an instrument. */
final class LevelsReader {

    private LevelsReader() {}

    /** Reads the levels; tells problems and leaves out levels that have one. */
    static List<LevelName> read(Node node, Source own) {
        List<Node> items = node.items();
        if (node.isArray() && (items.size() < 2 || items.size() > Level.MAX_SCALE)) {
            node.problem(
                    items.size() < 2 ? "too-few-levels" : "out-of-range",
                    Text.of(
                            "verwacht: 2 tot en met " + Level.MAX_SCALE + " niveaus; gevonden: " + items.size(),
                            "expected from 2 to " + Level.MAX_SCALE + " levels, found " + items.size()));
            return List.of();
        }
        List<LevelName> levels = new ArrayList<>();
        TakenNames<Level> names = new TakenNames<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<LevelName> level = level(items.get(i), i + 1, items.size(), own);
            if (level.isPresent()) {
                refuseAmbiguous(items.get(i), level.get(), names);
                levels.add(level.get());
            }
        }
        return levels;
    }

    private static Optional<LevelName> level(Node node, int value, int max, Source own) {
        node.allowOnly("level", "name", "synonyms", "source", "englishSource");
        Optional<Level> level = node.required("level").flatMap(written -> Keys.level(written, value, max));
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        List<Text> synonyms = node.field("synonyms")
                .map(list -> Fields.list(list, Fields::text))
                .orElse(List.of());
        Source source = node.field("source").flatMap(Fields::source).orElse(own);
        Source englishSource =
                node.field("englishSource").flatMap(Fields::source).orElse(source);
        return level.flatMap(
                checked -> name.map(named -> new LevelName(checked, named, synonyms, source, englishSource)));
    }

    private static void refuseAmbiguous(Node node, LevelName level, TakenNames<Level> names) {
        names.take(level.level(), LevelLookup.forms(level))
                .ifPresent(other -> node.problem(
                        "ambiguous-name",
                        Text.of(
                                "verwacht: namen die geen ander niveau heeft; gevonden: een naam van niveau " + other,
                                "expected names that no other level has, found a name of level " + other)));
    }
}
