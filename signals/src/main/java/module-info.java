/** Takes in signals, ranks, routes and watches them until someone has acted. */
@SuppressWarnings("module") // a validator may or may not be there
module nl.wijkkit.signals {
    requires static transitive com.fasterxml.jackson.annotation;
    requires de.siegmar.fastcsv;
    requires static transitive jakarta.validation;
    requires transitive nl.wijkkit.plan;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports nl.wijkkit.signals;
    exports nl.wijkkit.signals.accountability;
    exports nl.wijkkit.signals.delivery;
    exports nl.wijkkit.signals.followup;
    exports nl.wijkkit.signals.intake;
    exports nl.wijkkit.signals.reception;
    exports nl.wijkkit.signals.recognise;
    exports nl.wijkkit.signals.routing;
    exports nl.wijkkit.signals.triage;
    exports nl.wijkkit.signals.vocabulary;
    exports nl.wijkkit.signals.worklist;

    opens nl.wijkkit.signals.intake to
            org.hibernate.validator;
}
