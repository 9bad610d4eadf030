/** Decides who may do what with which data of whom, and why. */
@SuppressWarnings("module") // a validator may or may not be there
module nl.wijkkit.consent {
    requires static transitive com.fasterxml.jackson.annotation;
    requires de.siegmar.fastcsv;
    requires static transitive jakarta.validation;
    requires transitive nl.wijkkit.plan;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports nl.wijkkit.consent.analysis;
    exports nl.wijkkit.consent.authzen;
    exports nl.wijkkit.consent.authzen.socialdomain;
    exports nl.wijkkit.consent.cost;
    exports nl.wijkkit.consent.decision;
    exports nl.wijkkit.consent.emergency;
    exports nl.wijkkit.consent.figures;
    exports nl.wijkkit.consent.gate;
    exports nl.wijkkit.consent.ledger;
    exports nl.wijkkit.consent.log;
    exports nl.wijkkit.consent.petition;
    exports nl.wijkkit.consent.preference;
    exports nl.wijkkit.consent.question;
    exports nl.wijkkit.consent.request;
    exports nl.wijkkit.consent.retention;
    exports nl.wijkkit.consent.rights;
    exports nl.wijkkit.consent.rule;
    exports nl.wijkkit.consent.view;
    exports nl.wijkkit.consent.view.assessment;
    exports nl.wijkkit.consent.view.cost;
    exports nl.wijkkit.consent.view.family;
    exports nl.wijkkit.consent.view.picture;
    exports nl.wijkkit.consent.view.plan;
    exports nl.wijkkit.consent.vocabulary;

    opens nl.wijkkit.consent.petition to
            org.hibernate.validator;
    opens nl.wijkkit.consent.authzen to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
