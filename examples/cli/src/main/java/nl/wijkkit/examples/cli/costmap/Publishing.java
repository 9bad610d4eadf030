package nl.wijkkit.examples.cli.costmap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkkit.consent.figures.ProtectedTable;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of who publishes: figures that could be set against earlier ones are not shown at all. */
final class Publishing {

    private static final String SUBJECT = "costs";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    @Option(
            names = "--register",
            paramLabel = "FILE",
            required = true,
            description =
                    "What was published before, as JSON; made if it is not there. Figures about the same people and days as"
                            + " earlier ones are refused, others are added; the same figures may be shown again under another id. Keep it"
                            + " to yourself.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    Path register;

    @Option(
            names = "--id",
            paramLabel = "ID",
            required = true,
            description = "The id of this publication in the register.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    /** Adds a table to the register before anyone sees it; returns why it must not be seen. */
    List<Problem> register(ProtectedTable table, CommandSpec command, Language language) {
        if (!ID.matcher(id).matches()) {
            throw usage(
                    command,
                    language,
                    Text.of(
                            "--id: verwacht: 1 tot 64 letters, cijfers en de tekens . _ : -",
                            "--id: expected 1 to 64 letters, digits and the signs . _ : -"));
        }
        try {
            RegisterFile file = RegisterFile.of(register);
            boolean isNew = file.isNew();
            List<Problem> problems = file.change(found -> found.register(id, SUBJECT, table))
                    .fold(added -> List.of(), refused -> refused);
            if (isNew) {
                command.commandLine()
                        .getErr()
                        .println(Text.of("nieuw register: " + register, "new register: " + register)
                                .in(language));
            }
            return problems;
        } catch (IOException e) {
            throw usage(
                    command,
                    language,
                    Text.of(
                            "het register " + register + " kan niet worden gelezen of geschreven: " + e.getMessage(),
                            "the register " + register + " cannot be read or written: " + e.getMessage()));
        }
    }

    private static ParameterException usage(CommandSpec command, Language language, Text message) {
        return new ParameterException(command.commandLine(), message.in(language));
    }
}
