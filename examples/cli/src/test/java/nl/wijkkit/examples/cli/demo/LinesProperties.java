package nl.wijkkit.examples.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LinesProperties {

    @Property
    void noLineIsLongerThanAsked(@ForAll String text, @ForAll @IntRange(min = 2, max = 80) int width) {
        assertThat(Lines.wrap(text, width))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Lines.width(line)).isLessThanOrEqualTo(width));
    }

    @Property
    void nothingIsLostBetweenTheLines(@ForAll String text, @ForAll @IntRange(min = 2, max = 80) int width) {
        assertThat(String.join("", Lines.wrap(text, width)).replaceAll("\\s", ""))
                .isEqualTo(text.strip().replaceAll("\\s", ""));
    }

    @Property
    void onlyTheFirstLineHasTheMark(@ForAll String text, @ForAll @IntRange(min = 4, max = 80) int width) {
        List<String> lines = Lines.hanging("- ", text, width);
        assertThat(lines.get(0)).startsWith("- ");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("  "));
    }
}
