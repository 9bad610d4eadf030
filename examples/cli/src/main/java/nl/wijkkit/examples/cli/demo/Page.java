package nl.wijkkit.examples.cli.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.examples.cli.demo.Told.OutFile;
import nl.wijkkit.examples.cli.look.Look;
import nl.wijkkit.examples.cli.resource.Resource;
import nl.wijkkit.zrm.Text;

/** Shows the story as one page of HTML that needs nothing else, and that also parses as XML. */
final class Page implements Block.Cases<String> {

    static final String NAME = "index.html";

    private static final Text LEAD = Text.of(
            "Van de basisregistratie tot de cijfers voor het management, gemaakt met de bibliotheken van Wijkkit.",
            "From the register of persons to the figures for management, made with the libraries of Wijkkit.");
    private static final Text INVENTED = Text.of(
            "Demonstratie. De niveaus, het netwerk, de regels en het cohort zijn verzonnen.",
            "Demonstration. The levels, the network, the rules and the cohort are invented.");
    private static final Text SKIP = Text.of("Naar de inhoud", "Skip to the content");
    private static final Text CHAPTERS = Text.of("Hoofdstukken", "Chapters");
    private static final Text FILES = Text.of("Alle bestanden", "All files");
    private static final Text CHAPTER_FILES = Text.of("Bestanden bij dit hoofdstuk", "Files of this chapter");
    private static final Text AS_TABLE = Text.of("Dezelfde gegevens als tabel", "The same figures as a table");
    private static final Text OPEN = Text.of("open de tekening apart", "open the picture by itself");
    private static final Text WARNING = Text.of("Let op", "Note");
    private static final Text ATTRIBUTION = Text.of(
            "De Zelfredzaamheid-Matrix is van GGD Amsterdam. Wijkkit bevat de namen en de volgorde van domeinen en"
                    + " niveaus, geen celteksten.",
            "The Self-Sufficiency Matrix belongs to GGD Amsterdam. Wijkkit holds the names and order of domains and"
                    + " levels, no cell texts.");

    private final Told told;

    private Page(Told told) {
        this.told = told;
    }

    /** Returns the page. */
    static String html(Told told) {
        return new Page(told).html();
    }

    private String html() {
        StringBuilder out = new StringBuilder(65_536);
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(told.language().name().toLowerCase(Locale.ROOT))
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append(Html.element("title", told.title()))
                .append("<style>\n")
                .append(Look.css())
                .append(Resource.text(Page.class, "page.css"))
                .append("</style>\n</head>\n<body class=\"utrecht-document utrecht-html\">\n")
                .append("<a class=\"utrecht-skip-link\" href=\"#main\">" + words(SKIP) + "</a>\n")
                .append("<header class=\"utrecht-page-header\">\n<div class=\"utrecht-page\">\n")
                .append(Html.element("h1", told.title()))
                .append("<p class=\"lead\">" + words(LEAD) + "</p>\n")
                .append("<p class=\"invented\">" + words(INVENTED) + "</p>\n</div>\n</header>\n")
                .append("<div class=\"utrecht-page columns\">\n");
        contents(out);
        out.append("<main id=\"main\" tabindex=\"-1\">\n");
        for (int i = 0; i < told.parts().size(); i++) {
            chapter(out, i);
        }
        files(out);
        out.append("</main>\n</div>\n<footer class=\"utrecht-page-footer\">\n<div class=\"utrecht-page\">\n")
                .append("<p>" + words(ATTRIBUTION) + "</p>\n</div>\n</footer>\n</body>\n</html>\n");
        return out.toString();
    }

    private String words(Text text) {
        return Html.escape(text.in(told.language()));
    }

    private void contents(StringBuilder out) {
        out.append("<nav aria-label=\"" + words(CHAPTERS) + "\">\n<ol>\n");
        for (int i = 0; i < told.parts().size(); i++) {
            out.append("<li><a href=\"#chapter-" + (i + 1) + "\">"
                    + Html.escape(told.parts().get(i).title()) + "</a></li>\n");
        }
        out.append("</ol>\n<p><a href=\"#files\">" + words(FILES) + "</a></p>\n</nav>\n");
    }

    private void chapter(StringBuilder out, int index) {
        Told.Part part = told.parts().get(index);
        String id = "chapter-" + (index + 1);
        out.append("<section class=\"utrecht-surface\" id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n")
                .append("<h2 id=\"" + id + "-title\"><span class=\"utrecht-number-badge\">" + (index + 1) + "</span> "
                        + Html.escape(part.title()) + "</h2>\n");
        part.blocks().forEach(block -> out.append(block.fold(this)));
        String links = part.files().stream().map(Page::link).collect(Collectors.joining(", "));
        if (!links.isEmpty()) {
            out.append("<p class=\"chapter-files\">" + words(CHAPTER_FILES) + ": " + links + "</p>\n");
        }
        out.append("</section>\n");
    }

    private void files(StringBuilder out) {
        out.append(
                "<section class=\"utrecht-surface\" id=\"files\" aria-labelledby=\"files-title\">\n<h2 id=\"files-title\">"
                        + words(FILES) + "</h2>\n<ul class=\"files\">\n");
        for (OutFile file : told.files()) {
            out.append("<li>" + link(file) + " " + Html.escape(file.description()) + "</li>\n");
        }
        out.append("</ul>\n</section>\n");
    }

    private static String link(OutFile file) {
        String name = Html.escape(file.name());
        return "<a href=\"" + name + "\">" + name + "</a>";
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return Html.element("p", block.text());
    }

    @Override
    public String highlights(Block.Highlights block) {
        return block.figures().stream()
                .map(figure -> "<li><strong>" + Html.escape(figure.figure()) + "</strong> "
                        + Html.escape(figure.label()) + "</li>\n")
                .collect(Collectors.joining("", "<ul class=\"highlights\">\n", "</ul>\n"));
    }

    @Override
    public String points(Block.Points block) {
        return block.points().stream()
                .map(point -> Html.element("li", point))
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    @Override
    public String warning(Block.Warning block) {
        return "<p class=\"utrecht-alert\"><strong>" + words(WARNING) + ":</strong> " + Html.escape(block.text())
                + "</p>\n";
    }

    @Override
    public String picture(Block.Picture block) {
        String tables = block.words().stream().map(this::table).collect(Collectors.joining());
        String details = tables.isEmpty()
                ? ""
                : "<details>\n<summary>" + words(AS_TABLE) + "</summary>\n" + tables + "</details>\n";
        String caption = Html.escape(block.caption());
        return "<figure>\n" + block.svg() + "\n<figcaption>" + caption + " (<a href=\"" + Html.escape(block.file())
                + "\" aria-label=\"" + caption + ": " + words(OPEN) + "\">" + words(OPEN) + "</a>)</figcaption>\n"
                + "</figure>\n" + details;
    }

    @Override
    public String table(Block.Table block) {
        String head = block.headers().stream()
                .map(header -> "<th scope=\"col\">" + Html.escape(header) + "</th>")
                .collect(Collectors.joining());
        String body = block.rows().stream().map(Page::row).collect(Collectors.joining());
        return "<div class=\"wijkkit-scroll\" role=\"group\" tabindex=\"0\" aria-label=\""
                + Html.escape(block.caption())
                + "\">\n<table>\n<caption>" + Html.escape(block.caption()) + "</caption>\n<thead>\n<tr>" + head
                + "</tr>\n</thead>\n<tbody>\n" + body + "</tbody>\n</table>\n</div>\n";
    }

    private static String row(List<Cell> cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            String text = Html.escape(cells.get(i).text());
            row.append(i == 0 ? "<th scope=\"row\">" + text + "</th>" : "<td>" + text + "</td>");
        }
        return row.append("</tr>\n").toString();
    }
}
