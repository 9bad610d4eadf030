package nl.wijkkit.signals.triage;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkkit.plan.reading.Parts;
import nl.wijkkit.plan.terms.Regime;
import nl.wijkkit.plan.terms.TermBasis;
import nl.wijkkit.plan.terms.TermLength;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.plan.terms.TermUnit;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Node;

/** Reads the rule of a term from a policy. */
final class TermRuleReader {

    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private TermRuleReader() {}

    static Optional<TermRule> read(Node node) {
        node.allowOnly("id", "amount", "unit", "regime", "basis", "name", "source");
        Optional<String> id = node.required("id")
                .flatMap(text -> text.text(
                        CAPITALS, Text.of("hoofdletters met liggende streepjes", "capitals joined by underscores")))
                .filter(named -> !named.equals(Effect.NO_TERM)
                        || node.problem("not-allowed", Text.of("NONE is geen termijn", "NONE is no term"))
                                .isPresent());
        Optional<TermUnit> unit = node.required("unit").flatMap(text -> Parts.oneOf(text, TermUnit.values()));
        Optional<TermLength> length = unit.flatMap(known -> length(node, known));
        Optional<Regime> regime = node.required("regime").flatMap(text -> Parts.oneOf(text, Regime.values()));
        Optional<TermBasis> basis = node.required("basis").flatMap(text -> Parts.oneOf(text, TermBasis.values()));
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Source> source = node.required("source").flatMap(Parts::source);
        return Stream.of(id, length, regime, basis, name, source).allMatch(Optional::isPresent)
                ? Optional.of(new TermRule(id.get(), length.get(), regime.get(), basis.get(), name.get(), source.get()))
                : Optional.empty();
    }

    private static Optional<TermLength> length(Node node, TermUnit unit) {
        if (unit == TermUnit.IMMEDIATE) {
            return node.field("amount").isEmpty()
                    ? Optional.of(TermLength.atOnce())
                    : node.problem(
                            "unknown-field",
                            Text.of("een termijn zonder uitstel heeft geen aantal", "a term at once has no amount"));
        }
        return node.required("amount")
                .flatMap(number -> number.integer(1, TermLength.MAX_AMOUNT))
                .map(amount -> TermLength.of(amount, unit));
    }
}
