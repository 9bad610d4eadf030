package nl.wijkkit.zrm.screening;

import java.util.regex.Pattern;
import nl.wijkkit.zrm.Text;

/** The shape of the id of a rule, a class or a screening. */
final class Ids {

    static final Pattern SHAPE = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,9}");

    static final Text IN_WORDS = Text.of(
            "kleine letters en cijfers met koppeltekens, zoals drie-laag",
            "lower case words joined by hyphens, such as three-low");

    private Ids() {}
}
