/**
 * Scores self-sufficiency on an ordinal matrix (<i>Zelfredzaamheid-Matrix</i>, ZRM), compares scores in time, and
 * measures how reliable they are.
 */
@SuppressWarnings("module") // the modules that share the document reader are built after this one
module nl.wijkkit.zrm {
    requires de.siegmar.fastcsv;
    requires jakarta.json;
    requires static com.fasterxml.jackson.annotation;
    requires static transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports nl.wijkkit.zrm;
    exports nl.wijkkit.zrm.assessment;
    exports nl.wijkkit.zrm.change;
    exports nl.wijkkit.zrm.instrument;
    exports nl.wijkkit.zrm.problem;
    exports nl.wijkkit.zrm.reliability;
    exports nl.wijkkit.zrm.screening;
    exports nl.wijkkit.zrm.document to
            nl.wijkkit.plan,
            nl.wijkkit.consent,
            nl.wijkkit.signals;

    opens nl.wijkkit.zrm.assessment to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
}
