package nl.wijkkit.plan.family;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.plan.family.PersonRecord.PartnerEntry;
import nl.wijkkit.plan.person.FamilyName;
import nl.wijkkit.plan.person.Gender;
import nl.wijkkit.plan.person.NameUse;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PersonName;
import nl.wijkkit.zrm.document.Node;
import org.jspecify.annotations.Nullable;

/** Reads names of the BRP and the codes that go with them. */
final class NameReader {

    /** Stands for a name that is not known. */
    private static final String NOT_KNOWN = ".";

    private static final Map<String, NameUse> USES =
            Map.of("E", NameUse.OWN, "P", NameUse.PARTNER, "V", NameUse.PARTNER_FIRST, "N", NameUse.OWN_FIRST);
    private static final Map<String, Gender> GENDERS = Map.of("M", Gender.MAN, "V", Gender.WOMAN, "O", Gender.UNKNOWN);

    private NameReader() {}

    /** Reads the name in an object, with the name of the partner that the person may use. */
    static PersonName read(Node object, List<PartnerEntry> partners) {
        return object.field("naam")
                .filter(Node::isObject)
                .map(naam -> new PersonName(
                        known(naam, "voornamen"),
                        known(naam, "voorletters"),
                        familyName(naam),
                        naam.field("aanduidingNaamgebruik")
                                .flatMap(use -> code(use, USES))
                                .orElse(NameUse.OWN),
                        partnerName(partners)))
                .orElse(PersonName.UNKNOWN);
    }

    /** Reads the gender in an object. */
    static Gender gender(Node object) {
        return object.field("geslacht").flatMap(node -> code(node, GENDERS)).orElse(Gender.UNKNOWN);
    }

    /** Reads what the code of an entry of a value table stands for. */
    static <T> Optional<T> code(Node entry, Map<String, T> meanings) {
        return entry.field("code").flatMap(code -> code.oneOf(meanings));
    }

    /** Reads a text that may be absent. */
    static @Nullable String text(Node object, String field) {
        return object.field(field).flatMap(Node::text).map(String::strip).orElse(null);
    }

    private static @Nullable String known(Node object, String field) {
        String text = text(object, field);
        return NOT_KNOWN.equals(text) ? null : text;
    }

    private static @Nullable FamilyName familyName(Node naam) {
        String name = known(naam, "geslachtsnaam");
        return name == null ? null : FamilyName.of(known(naam, "voorvoegsel"), name);
    }

    /** The oldest current partner, otherwise the one who was dissolved last; a date that is not known is the oldest. */
    private static @Nullable FamilyName partnerName(List<PartnerEntry> partners) {
        Optional<PartnerEntry> current = partners.stream()
                .filter(partner -> partner.end() == null)
                .min(Comparator.comparing(partner -> sortable(partner.start())));
        return current.or(() -> partners.stream().max(Comparator.comparing(NameReader::sortableEnd)))
                .map(partner -> partner.mention().name().own())
                .orElse(null);
    }

    private static String sortableEnd(PartnerEntry partner) {
        PartialDate end = partner.end();
        return sortable(end == null ? PartialDate.unknown() : end);
    }

    private static String sortable(PartialDate date) {
        return date.fold(
                day -> String.format(
                        Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                month -> String.format(Locale.ROOT, "%04d%02d00", month.getYear(), month.getMonthValue()),
                year -> String.format(Locale.ROOT, "%04d0000", year),
                () -> "00000000");
    }
}
