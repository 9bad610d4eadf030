package nl.wijkkit.examples.cli.demo;

import java.util.List;
import java.util.Map;
import nl.wijkkit.examples.cli.demo.Told.OutFile;
import nl.wijkkit.examples.cli.look.Template;
import nl.wijkkit.examples.cli.resource.Resource;

/** Shows the story as one page of HTML that needs nothing else, and that also parses as XML. */
final class Page {

    static final String NAME = "index.html";

    private static final Fragment FRAGMENT = new Fragment();

    private Page() {}

    /** Returns the page. */
    static String html(Told told) {
        return Template.page(
                "demo/index",
                told.language(),
                Map.of(
                        "pageCss", Resource.text(Page.class, "page.css"),
                        "t", Resource.words(Page.class, "index", told.language()),
                        "title", told.title(),
                        "chapters", told.parts().stream().map(Page::section).toList(),
                        "files", told.files()));
    }

    private static Section section(Told.Part part) {
        return new Section(
                part.title(),
                part.blocks().stream()
                        .map(block -> new Shown(block.fold(FRAGMENT), block))
                        .toList(),
                part.files());
    }

    /**
     * A chapter on the page.
     *
     * @param title  its title
     * @param blocks  what it shows
     * @param files  the files that it left
     */
    public record Section(String title, List<Shown> blocks, List<OutFile> files) {}

    /**
     * A block on the page.
     *
     * @param kind  the fragment of the template that shows it
     * @param block  the block
     */
    public record Shown(String kind, Block block) {}

    /** The name of the fragment for each kind of block. */
    private static final class Fragment implements Block.Cases<String> {

        @Override
        public String paragraph(Block.Paragraph block) {
            return "paragraph";
        }

        @Override
        public String highlights(Block.Highlights block) {
            return "highlights";
        }

        @Override
        public String points(Block.Points block) {
            return "points";
        }

        @Override
        public String warning(Block.Warning block) {
            return "warning";
        }

        @Override
        public String picture(Block.Picture block) {
            return "picture";
        }

        @Override
        public String table(Block.Table block) {
            return "table";
        }
    }
}
