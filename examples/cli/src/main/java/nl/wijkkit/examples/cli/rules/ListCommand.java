package nl.wijkkit.examples.cli.rules;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wijkkit.examples.cli.consent.ConsentRules;
import nl.wijkkit.zrm.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists rules. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Lists the shipped rules as CSV: module, id, effect, from, until, sentence, sources. A rule that is"
                        + " off has no first day.")
final class ListCommand implements Callable<Integer> {

    /** A library that ships rules. */
    enum Library {
        /** Rules of access. */
        CONSENT
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--module",
            paramLabel = "MODULE",
            description = "Only the rules of this library: ${COMPLETION-CANDIDATES}.")
    private @Nullable Library module;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "NL",
            description = "Language of the sentences: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Language language;

    @Override
    public Integer call() {
        // not closed: closing would close the output of the command
        @SuppressWarnings("resource")
        CsvWriter out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .autoFlush(true)
                .build(spec.commandLine().getOut());
        out.writeRecord("module", "id", "effect", "from", "until", "sentence", "sources");
        if (module == null || module == Library.CONSENT) {
            for (List<String> line : ConsentRules.table(language)) {
                List<String> cells = new ArrayList<>(List.of("consent"));
                cells.addAll(line);
                out.writeRecord(cells);
            }
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}
