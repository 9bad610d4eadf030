/** One family, one plan, one director (<i>één gezin, één plan, één regisseur</i>), as an immutable model that changes by events. */
@SuppressWarnings("module") // a validator may or may not be there
module nl.wijkkit.plan {
    requires transitive nl.wijkkit.zrm;
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static transitive org.jspecify;

    exports nl.wijkkit.plan.budget;
    exports nl.wijkkit.plan.help;
    exports nl.wijkkit.plan.law;
    exports nl.wijkkit.plan.money;
    exports nl.wijkkit.plan.period;
    exports nl.wijkkit.plan.person;
    exports nl.wijkkit.plan.picture;

    opens nl.wijkkit.plan.budget to
            org.hibernate.validator;
    opens nl.wijkkit.plan.help to
            org.hibernate.validator;
}
