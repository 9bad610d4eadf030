package nl.wijkkit.examples.cli.look;

import nl.wijkkit.examples.cli.resource.Resource;

/**
 * The style of every page that the tool makes: design tokens under the names of the NL Design System, and plain elements
 * styled by them.
 * <p>
 * A page sets the classes {@code utrecht-document utrecht-html} on its body. The published packages of the design system
 * are for npm only, so the rules here are our own; the names are those of the Utrecht components.
 */
public final class Look {

    private Look() {}

    /**
     * Returns the style sheet to put in a page, before the page's own.
     *
     * @return tokens and elements, as CSS
     */
    public static String css() {
        return Resource.text(Look.class, "tokens.css") + Resource.text(Look.class, "elements.css");
    }
}
