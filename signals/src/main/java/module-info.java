/** Takes in signals (<i>signalen</i>), ranks, routes and watches them until someone has acted. */
module nl.wijkkit.signals {
    requires transitive nl.wijkkit.plan;
    requires static transitive org.jspecify;
}
