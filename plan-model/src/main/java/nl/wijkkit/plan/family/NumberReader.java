package nl.wijkkit.plan.family;

import java.util.Optional;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/** Reads citizen service numbers, with or without the test numbers that fail the eleven-test. */
final class NumberReader {

    private final boolean admittingTestNumbers;

    NumberReader(boolean admittingTestNumbers) {
        this.admittingTestNumbers = admittingTestNumbers;
    }

    /** Reads the number in an object; empty if absent or, with a problem told, none. */
    Optional<Bsn> read(Node object) {
        return object.field("burgerservicenummer").flatMap(node -> node.text().flatMap(text -> number(node, text)));
    }

    private Optional<Bsn> number(Node node, String text) {
        Checked<Bsn> checked = Bsn.parse(text, node.place());
        return checked.fold(Optional::of, problems -> {
            if (admittingTestNumbers && problems.get(0).code().equals("bsn-eleven-test") && text.startsWith("9999")) {
                node.problem(
                        "bsn-test-number",
                        Text.of(
                                "dit nummer voldoet niet aan de elfproef en is als testnummer toegelaten",
                                "this number fails the eleven-test and was admitted as a test number"));
                return Optional.of(Bsn.admittingTestNumber(text));
            }
            for (Problem problem : problems) {
                node.problem(problem.code(), problem.message());
            }
            return Optional.empty();
        });
    }
}
