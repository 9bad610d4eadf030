package nl.wijkkit.plan.family;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Node;

/** Reads the four kinds of date of the BRP. */
final class DateReader {

    private static final Map<String, Function<Node, Optional<PartialDate>>> KINDS = Map.of(
            "Datum", DateReader::day,
            "JaarMaandDatum", DateReader::month,
            "JaarDatum", DateReader::year,
            "DatumOnbekend", node -> Optional.of(PartialDate.unknown()));

    private DateReader() {}

    /** Reads the date in a field of an object; unknown if the field is absent or, with a problem told, wrong. */
    static PartialDate read(Node object, String field) {
        return object.field(field).flatMap(DateReader::read).orElse(PartialDate.unknown());
    }

    private static Optional<PartialDate> read(Node node) {
        return node.required("type").flatMap(type -> type.oneOf(KINDS)).flatMap(kind -> kind.apply(node));
    }

    private static Optional<PartialDate> day(Node node) {
        return node.required("datum")
                .flatMap(datum -> datum.text().flatMap(text -> {
                    try {
                        PartialDate date = PartialDate.parse(text);
                        return date instanceof PartialDate.Day ? Optional.of(date) : notADate(datum);
                    } catch (IllegalArgumentException e) {
                        return notADate(datum);
                    }
                }));
    }

    private static Optional<PartialDate> month(Node node) {
        Optional<Integer> year = node.required("jaar").flatMap(jaar -> jaar.integer(1, 9999));
        Optional<Integer> month = node.required("maand").flatMap(maand -> maand.integer(1, 12));
        return year.flatMap(y -> month.map(m -> PartialDate.of(YearMonth.of(y, m))));
    }

    private static Optional<PartialDate> year(Node node) {
        return node.required("jaar").flatMap(jaar -> jaar.integer(1, 9999)).map(PartialDate::ofYear);
    }

    private static Optional<PartialDate> notADate(Node node) {
        return node.problem(
                "not-a-date",
                Text.of(
                        "verwacht: een datum van de kalender, zoals 2010-03-16; gevonden: iets anders",
                        "expected a date of the calendar, such as 2010-03-16, found something else"));
    }
}
