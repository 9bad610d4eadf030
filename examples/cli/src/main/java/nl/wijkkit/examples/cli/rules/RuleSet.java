package nl.wijkkit.examples.cli.rules;

import java.io.PrintWriter;
import nl.wijkkit.zrm.Language;

/** The rules of one library. */
interface RuleSet {

    /** Prints the rules with their sources. */
    void list(PrintWriter out, Language language);

    /** Prints what is wrong with the rules, and returns whether they are sound. */
    boolean check(PrintWriter out, Language language);
}
