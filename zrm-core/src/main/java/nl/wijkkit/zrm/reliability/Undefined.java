package nl.wijkkit.zrm.reliability;

import nl.wijkkit.zrm.Text;

/** Why a statistic does not exist for the data at hand. */
public enum Undefined {
    /** There is no row, or no row with the answers that the statistic needs. */
    NO_DATA("er zijn geen gegevens", "there are no data"),
    /** There are too few persons, targets or units. */
    TOO_FEW_ROWS("er zijn te weinig personen", "there are too few persons"),
    /** There are too few items, domains or raters. */
    TOO_FEW_COLUMNS("er zijn te weinig domeinen of beoordelaars", "there are too few domains or raters"),
    /** There are so many items that trying every possibility is out of reach. */
    TOO_MANY_COLUMNS("er zijn te veel domeinen", "there are too many domains"),
    /** All answers that count are equal, so that there is nothing to explain. */
    NO_VARIATION("alle antwoorden zijn gelijk", "all answers are equal"),
    /** The differences between pairs are all equal, so that their spread is zero. */
    NO_VARIATION_IN_DIFFERENCES("alle verschillen zijn gelijk", "all differences are equal"),
    /** Only one category is used, so that agreement beyond chance has no meaning. */
    ONE_CATEGORY("er is maar één categorie gebruikt", "only one category was used"),
    /** The sum of all covariances is zero or negative, so that the total score has no variance. */
    NO_TOTAL_VARIANCE("de totaalscore heeft geen spreiding", "the total score has no variance"),
    /** A correlation matrix could not be inverted or is not positive definite. */
    SINGULAR_MATRIX("de correlatiematrix is singulier", "the correlation matrix is singular"),
    /** A level between others was never used, so that its place cannot be estimated. */
    UNUSED_CATEGORY("een tussenliggend niveau is nooit gebruikt", "a level between others was never used"),
    /** No formula for it is known or offered here. */
    NOT_AVAILABLE("hiervoor is geen formule beschikbaar", "no formula for it is available"),
    /** An iterative method did not converge. */
    NOT_CONVERGED("de berekening convergeert niet", "the computation did not converge"),
    /** The standard error is zero, so that there is nothing to compare the estimate with. */
    NO_STANDARD_ERROR("de standaardfout is nul", "the standard error is zero"),
    /** A metric that needs scores from zero up met a score below zero. */
    NEGATIVE_SCORES("er zijn scores onder nul", "there are scores below zero"),
    /** An exact computation was not done because there are more rows than its option allows. */
    TOO_MANY_ROWS("er zijn te veel personen voor een exacte berekening", "there are too many persons to be exact");

    private final Text sentence;

    Undefined(String nl, String en) {
        sentence = Text.of(nl, en);
    }

    /**
     * Returns the reason as a sentence for a report.
     *
     * @return the sentence; no capital, no full stop
     */
    public Text sentence() {
        return sentence;
    }
}
