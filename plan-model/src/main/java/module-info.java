/**
 * One family, one plan, one director (<i>één gezin, één plan, één regisseur</i>), as an immutable model that changes by
 * events.
 */
@SuppressWarnings("module") // a validator may or may not be there
module nl.wijkkit.plan {
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive jakarta.validation;
    requires transitive nl.wijkkit.zrm;
    requires static transitive org.jspecify;

    exports nl.wijkkit.plan;
    exports nl.wijkkit.plan.action;
    exports nl.wijkkit.plan.agreement;
    exports nl.wijkkit.plan.budget;
    exports nl.wijkkit.plan.contact;
    exports nl.wijkkit.plan.course;
    exports nl.wijkkit.plan.direction;
    exports nl.wijkkit.plan.document;
    exports nl.wijkkit.plan.evaluation;
    exports nl.wijkkit.plan.event;
    exports nl.wijkkit.plan.family;
    exports nl.wijkkit.plan.familyplan;
    exports nl.wijkkit.plan.form;
    exports nl.wijkkit.plan.goal;
    exports nl.wijkkit.plan.help;
    exports nl.wijkkit.plan.law;
    exports nl.wijkkit.plan.merge;
    exports nl.wijkkit.plan.money;
    exports nl.wijkkit.plan.network;
    exports nl.wijkkit.plan.party;
    exports nl.wijkkit.plan.period;
    exports nl.wijkkit.plan.person;
    exports nl.wijkkit.plan.picture;
    exports nl.wijkkit.plan.results;
    exports nl.wijkkit.plan.sheet;
    exports nl.wijkkit.plan.subcase;
    exports nl.wijkkit.plan.terms;
    exports nl.wijkkit.plan.reading to
            nl.wijkkit.consent,
            nl.wijkkit.signals;
    exports nl.wijkkit.plan.shape to
            nl.wijkkit.consent,
            nl.wijkkit.signals;

    opens nl.wijkkit.plan.action to
            org.hibernate.validator;
    opens nl.wijkkit.plan.budget to
            org.hibernate.validator;
    opens nl.wijkkit.plan.contact to
            org.hibernate.validator;
    opens nl.wijkkit.plan.family to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens nl.wijkkit.plan.goal to
            org.hibernate.validator;
    opens nl.wijkkit.plan.help to
            org.hibernate.validator;
    opens nl.wijkkit.plan.party to
            org.hibernate.validator;
}
