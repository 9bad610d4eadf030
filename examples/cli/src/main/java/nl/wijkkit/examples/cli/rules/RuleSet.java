package nl.wijkkit.examples.cli.rules;

import nl.wijkkit.zrm.Language;

/** The rules of one library. */
interface RuleSet {

    /** Tells the rules with their sources, as {@link RuleLine}s. */
    void list(Listing out, Language language);

    /** Tells what is wrong with the rules, as {@link CheckLine}s, and returns whether they are sound. */
    boolean check(Listing out, Language language);
}
