/**
 * Scores self-sufficiency on an ordinal matrix (<i>Zelfredzaamheid-Matrix</i>, ZRM), compares scores in time, and
 * measures how reliable they are.
 */
@SuppressWarnings("module") // the modules that share the document reader are built after this one
module nl.wijkkit.zrm {
    requires static transitive com.fasterxml.jackson.annotation;
    requires de.siegmar.fastcsv;
    requires jakarta.json;
    requires static transitive jakarta.validation;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.numbers.rootfinder;
    requires org.apache.commons.statistics.distribution;
    requires static transitive org.jspecify;

    exports nl.wijkkit.zrm;
    exports nl.wijkkit.zrm.assessment;
    exports nl.wijkkit.zrm.change;
    exports nl.wijkkit.zrm.chart;
    exports nl.wijkkit.zrm.cohort;
    exports nl.wijkkit.zrm.instrument;
    exports nl.wijkkit.zrm.problem;
    exports nl.wijkkit.zrm.reliability;
    exports nl.wijkkit.zrm.reliability.agreement;
    exports nl.wijkkit.zrm.reliability.change;
    exports nl.wijkkit.zrm.reliability.consistency;
    exports nl.wijkkit.zrm.reliability.correlation;
    exports nl.wijkkit.zrm.reliability.count;
    exports nl.wijkkit.zrm.reliability.factor;
    exports nl.wijkkit.zrm.reliability.icc;
    exports nl.wijkkit.zrm.reliability.irt;
    exports nl.wijkkit.zrm.reliability.item;
    exports nl.wijkkit.zrm.reliability.matrix;
    exports nl.wijkkit.zrm.reliability.mokken;
    exports nl.wijkkit.zrm.screening;
    exports nl.wijkkit.zrm.document to
            nl.wijkkit.plan,
            nl.wijkkit.consent,
            nl.wijkkit.signals;
    exports nl.wijkkit.zrm.markup to
            nl.wijkkit.plan;

    opens nl.wijkkit.zrm.assessment to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens nl.wijkkit.zrm.reliability.agreement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
