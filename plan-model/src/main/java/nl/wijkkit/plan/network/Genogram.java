package nl.wijkkit.plan.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.plan.family.Authority;
import nl.wijkkit.plan.family.AuthorityHolder;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/**
 * Draws the members of a family by generation (<i>genogram</i>): a square for a man, a circle for a woman, a diamond if
 * that is not known; a thin dashed edge for someone who does not live at home, a cross for someone who died; a bracket
 * below partners and parents, cut if they are apart. Words beside every symbol say the same.
 * <p>
 * The picture holds names and ages, no birth dates and no addresses. If a member asked for confidentiality, it says so.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Genogram {

    private static final Text CONFIDENTIAL = Text.of("geheimhouding", "confidential");

    private final Family family;

    private Genogram(Family family) {
        this.family = family;
    }

    /**
     * Obtains the picture of a family.
     *
     * @param family  the family
     * @return the picture
     */
    public static Genogram of(Family family) {
        return new Genogram(family);
    }

    /** Returns what the picture calls a member. */
    static String name(Member member, Language language) {
        String given = member.person().name().given();
        return given == null
                ? member.person()
                        .name()
                        .full()
                        .orElse(Text.of("naam onbekend", "name unknown").in(language))
                : given;
    }

    /** Returns what stands beside the symbol of a member. */
    static List<String> facts(Family family, Member member, Language language) {
        List<String> facts = new ArrayList<>();
        boolean deceased = member.presence() == Presence.DECEASED;
        if (!deceased) {
            facts.add(member.person()
                    .ageOn(family.on())
                    .fold(
                            years -> Text.of(years + " jaar", "aged " + years),
                            (from, to) -> Text.of(from + " tot " + to + " jaar", "aged " + from + " to " + to),
                            () -> Text.of("leeftijd onbekend", "age unknown"))
                    .in(language));
        }
        if (member.presence() != Presence.AT_HOME) {
            facts.add(member.presence().label().in(language));
        }
        if (member.discretion().compareTo(Discretion.BY_HOUSEMATE) >= 0) {
            facts.add(CONFIDENTIAL.in(language));
        }
        return facts;
    }

    /**
     * Returns the same content in sentences, for people who do not see the picture: who the members are, who are
     * partners or parents together, and who has authority over the minors.
     *
     * @param language  the language of the reader
     * @return the sentences
     */
    public List<String> sentences(Language language) {
        List<String> sentences = new ArrayList<>();
        family.members()
                .forEach(member -> sentences.add(
                        name(member, language) + ": " + String.join(", ", facts(family, member, language)) + "."));
        for (Union union : Union.of(family)) {
            String adults = union.adults().stream()
                    .map(id -> name(id, language))
                    .collect(Collectors.joining(Text.of(" en ", " and ").in(language)));
            String children =
                    union.children().stream().map(id -> name(id, language)).collect(Collectors.joining(", "));
            String words = union.adults().size() == 2 ? " (" + union.words(family, language) + ")" : "";
            sentences.add(
                    children.isEmpty()
                            ? adults + words + "."
                            : Text.of("Kinderen van ", "Children of ").in(language) + adults + words + ": " + children
                                    + ".");
        }
        family.minors().forEach(minor -> sentences.add(authority(minor, language)));
        return List.copyOf(sentences);
    }

    private String authority(Member minor, Language language) {
        String child = name(minor, language);
        return Text.of("Gezag over ", "Authority over ").in(language) + child + ": "
                + family.authorityOver(minor.id())
                        .map(statement -> words(statement, language))
                        .orElse(Text.of("onbekend", "unknown").in(language))
                + ".";
    }

    private String words(Authority statement, Language language) {
        if (statement instanceof Authority.Undeterminable) {
            return Text.of("niet te bepalen", "cannot be determined").in(language);
        }
        String holders = statement.holders().stream()
                .map(holder -> words(holder, language))
                .collect(Collectors.joining(Text.of(" en ", " and ").in(language)));
        String known = holders.isEmpty()
                ? Text.of("tijdelijk niemand", "nobody for the time being").in(language)
                : holders;
        return statement.inDoubt()
                ? known + Text.of(" (in onderzoek)", " (under investigation)").in(language)
                : known;
    }

    private String words(AuthorityHolder holder, Language language) {
        return holder.fold(
                person -> name(person, language),
                institution -> institution,
                () -> Text.of("iemand die de bron niet noemt", "someone whom the source does not name")
                        .in(language));
    }

    private String name(PersonId id, Language language) {
        return family.member(id).map(member -> name(member, language)).orElse(id.value());
    }

    /**
     * Returns the picture.
     *
     * @param language  the language of the reader
     * @return an SVG document, to be placed in a page or a file
     */
    public String svg(Language language) {
        return new GenogramDrawing(family, language).svg(String.join(" ", sentences(language)));
    }

    /**
     * Returns counts, and nothing about anyone.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Genogram[" + family + "]";
    }
}
