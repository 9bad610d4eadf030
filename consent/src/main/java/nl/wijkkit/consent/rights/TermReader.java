package nl.wijkkit.consent.rights;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.plan.terms.Regime;
import nl.wijkkit.plan.terms.TermBasis;
import nl.wijkkit.plan.terms.TermLength;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.plan.terms.TermUnit;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;

/** Reads a term: how long, by which law its end moves, and where it stands. */
final class TermReader {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private TermReader() {}

    static Optional<TermRule> term(Node node) {
        node.allowOnly("id", "amount", "unit", "regime", "basis", "name", "source");
        Optional<String> id = node.required("id")
                .flatMap(text -> text.text(ID, Text.of("hoofdletters en underscores", "capitals and underscores")));
        Optional<Integer> amount = node.required("amount").flatMap(number -> number.integer(0, TermLength.MAX_AMOUNT));
        Optional<TermUnit> unit = node.required("unit").flatMap(text -> oneOf(text, TermUnit.values()));
        Optional<Regime> regime = node.required("regime").flatMap(text -> oneOf(text, Regime.values()));
        Optional<TermBasis> basis = node.required("basis").flatMap(text -> oneOf(text, TermBasis.values()));
        Optional<Text> name = node.required("name").flatMap(Fields::text);
        Optional<Source> source = node.required("source").flatMap(Fields::source);
        if (!Stream.of(id, amount, unit, regime, basis, name, source).allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        if ((amount.get() == 0) != (unit.get() == TermUnit.IMMEDIATE)) {
            return node.problem(
                    "not-a-term",
                    Text.of(
                            "verwacht: 0 bij onmiddellijk en anders 1 of meer",
                            "expected 0 for at once, and 1 or more otherwise"));
        }
        return Optional.of(new TermRule(
                id.get(),
                TermLength.of(amount.get(), unit.get()),
                regime.get(),
                basis.get(),
                name.get(),
                source.get()));
    }

    private static <E extends Enum<E>> Optional<E> oneOf(Node node, E[] constants) {
        return node.oneOf(Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Function.identity())));
    }
}
