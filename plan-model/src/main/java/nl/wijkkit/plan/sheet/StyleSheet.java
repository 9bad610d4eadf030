package nl.wijkkit.plan.sheet;

/**
 * How a sheet looks, in the measures of {@link PaperLayout}. There is no {@code & < >} in it, so that it reads the same as
 * HTML and as XML.
 * <p>
 * Contrast on white: ink 17.4 to 1, blue 8.2 to 1, red 8.1 to 1 (WCAG 2.2 asks 4.5 for text and 3 for shapes).
 */
final class StyleSheet {

    private static final String INK = "#1a1a1a";
    private static final String BLUE = "#17508c";
    private static final String RED = "#9c1c1c";

    static final String CSS = String.join(
            "\n",
            "@page { size: A4; margin: " + PaperLayout.MARGIN + "mm; }",
            "* { box-sizing: border-box; margin: 0; padding: 0; }",
            "body { background: #ffffff; color: " + INK
                    + "; font-family: Arial, Helvetica, Liberation Sans, sans-serif;"
                    + " font-size: 14pt; line-height: " + PaperLayout.LINE + "mm; overflow-wrap: anywhere;"
                    + " -webkit-text-size-adjust: 100%; }",
            "main { max-width: " + PaperLayout.PAGE_WIDTH + "mm; margin: 0 auto; padding: " + PaperLayout.MARGIN
                    + "mm; }",
            "h1 { font-size: 28pt; line-height: " + PaperLayout.TITLE + "mm; color: " + BLUE + "; }",
            "h2 { font-size: 17pt; line-height: " + PaperLayout.HEADING + "mm; color: " + BLUE + "; }",
            "section, .remark, .talk { margin-top: " + PaperLayout.GAP + "mm; }",
            "ul { list-style: none; }",
            "li { position: relative; margin-top: " + PaperLayout.ITEM_GAP + "mm; padding-left: " + PaperLayout.INDENT
                    + "mm; break-inside: avoid; }",
            "li::before { content: ''; position: absolute; left: 1.6mm; top: 2mm;"
                    + " border-radius: 50%; border: 1.1mm solid " + BLUE + "; }",
            ".actions li::before { left: 0; top: 0.6mm; width: 4mm; height: 4mm; border-radius: 0.8mm;"
                    + " border: 0.5mm solid " + INK + "; }",
            ".safety h2 { color: " + RED + "; }",
            ".safety li::before { border-color: " + RED + "; }",
            ".what { display: block; font-size: 15pt; }",
            ".note { display: block; }",
            ".remark, .call { border: " + PaperLayout.BORDER + "mm solid " + INK + "; border-radius: 2mm; padding: "
                    + PaperLayout.PADDING + "mm; }",
            ".remark { border-style: dashed; }",
            ".call li { padding-left: 0; }",
            ".call li::before { content: none; }",
            "a { font-weight: bold; white-space: nowrap; color: " + BLUE + "; }",
            "a:focus-visible { outline: 0.8mm solid " + INK + "; outline-offset: 0.4mm; }",
            "@media screen and (max-width: 40rem) { main { padding: 5mm; } }",
            "@media print { main { max-width: none; padding: 0 " + PaperLayout.EDGE + "mm 0 0; } }");

    private StyleSheet() {}
}
