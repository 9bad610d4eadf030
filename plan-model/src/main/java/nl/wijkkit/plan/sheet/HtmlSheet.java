package nl.wijkkit.plan.sheet;

import java.util.List;
import java.util.Locale;
import nl.wijkkit.zrm.markup.Xml;

/** Writes a sheet as HTML in the syntax of XML. */
final class HtmlSheet {

    private final Xml xml = new Xml();
    private final Page page;

    private HtmlSheet(Page page) {
        this.page = page;
    }

    static String of(Page page) {
        return "<!DOCTYPE html>\n" + new HtmlSheet(page).document() + "\n";
    }

    private String document() {
        xml.open("html").with("lang", page.language().name().toLowerCase(Locale.ROOT));
        xml.open("head");
        xml.open("meta").with("charset", "utf-8").close();
        xml.open("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1")
                .close();
        element("title", page.in(Page.TITLE));
        element("style", StyleSheet.CSS);
        xml.close();
        xml.open("body").open("main");
        element("h1", page.in(Page.TITLE));
        xml.open("p").with("class", "made").text(page.dated()).close();
        page.sections().forEach(this::section);
        if (!page.remark().isEmpty()) {
            xml.open("p").with("class", "remark").text(page.remark()).close();
        }
        xml.open("p").with("class", "talk");
        element("strong", page.in(Page.TALK));
        xml.text(" " + page.talk()).close();
        call(page.in(Section.CALL));
        return xml.close().close().close().document();
    }

    private void section(Section section) {
        begin(section);
        for (Item item : page.in(section)) {
            xml.open("li");
            xml.open("span")
                    .with("class", "what")
                    .with("dir", "auto")
                    .text(item.what())
                    .close();
            if (!item.note().isEmpty()) {
                xml.open("span").with("class", "note").text(item.note()).close();
            }
            xml.close();
        }
        xml.close().close();
    }

    private void call(List<Item> people) {
        begin(Section.CALL);
        for (Item item : people) {
            xml.open("li");
            xml.text(item.what());
            if (!item.note().isEmpty()) {
                xml.text(" ")
                        .open("a")
                        .with("href", "tel:" + dialled(item.note()))
                        .text(item.note())
                        .close();
            }
            xml.close();
        }
        xml.close().close();
    }

    private void begin(Section section) {
        String id = section.name().toLowerCase(Locale.ROOT);
        xml.open("section").with("class", id).with("aria-labelledby", id);
        xml.open("h2").with("id", id).text(page.in(section.heading())).close();
        // said in so many words, since without bullets some screen readers pass over a list
        xml.open("ul").with("role", "list");
    }

    /** The zero between brackets is not dialled after a country code; signs and spaces never are. */
    private static String dialled(String telephone) {
        return telephone.replace("(0)", telephone.startsWith("+") ? "" : "0").replaceAll("[^0-9+]", "");
    }

    private void element(String name, String text) {
        xml.open(name).text(text).close();
    }
}
