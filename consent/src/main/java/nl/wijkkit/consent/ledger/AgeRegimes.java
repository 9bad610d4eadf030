package nl.wijkkit.consent.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * The age regime of each kind of consent and law: data, so that a change of law needs no new code.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/consent-age-regimes-1.schema.json} in this library's jar.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class AgeRegimes {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Text CODE_SHAPE = Text.of("hoofdletters en underscores", "capitals and underscores");
    private static final AgeRegimes DUTCH = shipped("dutch-age-regimes.json");

    private final AgeRegime processing;
    private final Map<Law, AgeRegime> byLaw;
    private final AgeRegime otherLaws;

    private AgeRegimes(AgeRegime processing, Map<Law, AgeRegime> byLaw, AgeRegime otherLaws) {
        this.processing = processing;
        this.byLaw = byLaw;
        this.otherLaws = otherLaws;
    }

    /**
     * Obtains the Dutch regimes.
     *
     * @return the table that this library ships
     */
    public static AgeRegimes dutch() {
        return DUTCH;
    }

    /**
     * Reads a table.
     *
     * @param json  the source, read to its end and left open
     * @return the table, or all that is wrong with it
     */
    public static Checked<AgeRegimes> read(Reader json) {
        return Document.read(json, AgeRegimes::table);
    }

    /**
     * Returns the regime of a consent.
     *
     * @param consent  what is agreed to
     * @return the regime: one for consent as a basis of processing, for the others that of the law
     */
    public AgeRegime of(Consent consent) {
        return consent.fold(
                process -> processing,
                disclose -> byLaw.getOrDefault(disclose.origin(), otherLaws),
                help -> byLaw.getOrDefault(help.origin(), otherLaws));
    }

    private static Optional<AgeRegimes> table(Node node) {
        node.allowOnly("processing", "laws", "other-laws");
        Optional<AgeRegime> processing = node.required("processing").flatMap(AgeRegimes::regime);
        Optional<AgeRegime> others = node.required("other-laws").flatMap(AgeRegimes::regime);
        Optional<List<OfLaw>> laws = node.required("laws").flatMap(list -> Fields.all(list, AgeRegimes::ofLaw));
        return processing.flatMap(first -> others.flatMap(last -> laws.map(rows -> {
            Map<Law, AgeRegime> byLaw = new TreeMap<>();
            rows.forEach(row -> byLaw.put(row.law(), row.regime()));
            return new AgeRegimes(first, byLaw, last);
        })));
    }

    private static Optional<OfLaw> ofLaw(Node node) {
        node.allowOnly("law", "regime");
        Optional<Law> law = node.required("law")
                .flatMap(code -> code.text(CODE, CODE_SHAPE))
                .map(Law::of);
        Optional<AgeRegime> regime = node.required("regime").flatMap(AgeRegimes::regime);
        return law.flatMap(of -> regime.map(found -> new OfLaw(of, found)));
    }

    private static Optional<AgeRegime> regime(Node node) {
        node.allowOnly("id", "subject-from", "representatives-until", "source");
        Optional<String> id = node.required("id").flatMap(Node::text);
        Optional<Integer> from = node.required("subject-from").flatMap(age -> age.integer(0, AgeRegime.ADULT));
        Optional<Integer> until =
                node.required("representatives-until").flatMap(age -> age.integer(from.orElse(0), AgeRegime.ADULT));
        Optional<Source> source = node.required("source").flatMap(Fields::source);
        return id.flatMap(named -> from.flatMap(
                first -> until.flatMap(last -> source.map(stated -> new AgeRegime(named, first, last, stated)))));
    }

    private static AgeRegimes shipped(String name) {
        try (InputStream bytes = Objects.requireNonNull(AgeRegimes.class.getResourceAsStream(name), name);
                Reader json = Document.utf8(bytes)) {
            return read(json).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record OfLaw(Law law, AgeRegime regime) {}
}
