/** One family, one plan, one director (<i>één gezin, één plan, één regisseur</i>), as an immutable model that changes by events. */
module nl.wijkkit.plan {
    requires static transitive com.fasterxml.jackson.annotation;
    requires transitive nl.wijkkit.zrm;
    requires static transitive org.jspecify;

    exports nl.wijkkit.plan.family;
    exports nl.wijkkit.plan.network;
    exports nl.wijkkit.plan.person;
}
