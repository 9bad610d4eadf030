/** Decides who may do what with which data of whom, and why. */
module nl.wijkkit.consent {
    requires transitive nl.wijkkit.plan;
    requires static transitive org.jspecify;
}
