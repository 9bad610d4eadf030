package nl.wijkkit.examples.cli.demo;

import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkkit.examples.cli.resource.Resource;
import nl.wijkkit.plan.family.BrpPersons;
import nl.wijkkit.plan.family.BrpReader;
import nl.wijkkit.plan.family.Families;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * The family that the story is about, and how it was found.
 *
 * @param family  the family
 * @param persons  how many persons the source holds
 * @param families  how many families the source holds
 * @param problems  everything that was wrong in the source
 * @param isInvented  whether this is the family that is built in
 */
record Household(Family family, int persons, int families, List<Problem> problems, boolean isInvented) {

    /** The day on which the story begins. */
    static final LocalDate START = LocalDate.of(2026, 3, 2);

    Household {
        problems = List.copyOf(problems);
    }

    /** Returns the family that is built in. */
    static Household invented() {
        return read(new StringReader(Resource.text(Household.class, "invented-family.json")), true)
                .orElseThrow();
    }

    /** Reads persons of the BRP and takes the family of the first minor, or the first family if there is no minor. */
    static Checked<Household> read(Reader json) {
        return read(json, false);
    }

    private static Checked<Household> read(Reader json, boolean isInvented) {
        BrpPersons persons = BrpReader.strict().admittingTestNumbers().read(json);
        Families families = persons.families(START);
        Optional<Family> family = persons.persons().stream()
                .flatMap(person -> whereMinor(families, person))
                .findFirst()
                .or(() -> families.families().stream().findFirst());
        return family.<Checked<Household>>map(found -> new Checked.Valid<>(new Household(
                        found, persons.persons().size(), families.families().size(), families.problems(), isInvented)))
                .orElseGet(() ->
                        new Checked.Invalid<>(families.problems().isEmpty() ? List.of(nobody()) : families.problems()));
    }

    private static Stream<Family> whereMinor(Families families, Person person) {
        return families.of(person.id()).stream()
                .filter(family ->
                        family.minors().stream().anyMatch(minor -> minor.id().equals(person.id())));
    }

    private static Problem nobody() {
        return new Problem(
                "no-family",
                Text.of("het bestand", "the file"),
                Text.of(
                        "verwacht: minstens één levend persoon; gevonden: niemand",
                        "expected at least one living person, found nobody"));
    }

    /**
     * Finds the adult with whom the story sits down: one with authority over a minor and at home before any other, and the
     * eldest if there are several.
     */
    Optional<Member> adult() {
        return family.members().stream()
                .filter(member -> member.presence() != Presence.DECEASED)
                .filter(member -> member.person().ageOn(family.on()).under(18) == YesNoUnknown.NO)
                .min(Comparator.comparing((Member member) -> !hasAuthority(member))
                        .thenComparing(Member::presence)
                        .thenComparing(member -> -family.childrenOf(member.id()).size()));
    }

    private boolean hasAuthority(Member member) {
        return family.minors().stream()
                .anyMatch(minor -> family.hasAuthority(member.id(), minor.id()) == YesNoUnknown.YES);
    }

    /** Returns whether that adult has authority over a minor, so that questions about parenthood apply. */
    boolean caresForMinors() {
        return adult().filter(this::hasAuthority).isPresent();
    }

    /** Returns what to call a member. */
    static Text name(Member member) {
        String given = member.person().name().given();
        return given != null
                ? Text.same(given)
                : member.person().name().full().map(Text::same).orElse(Text.of("naam onbekend", "name unknown"));
    }

    /** Returns what to call the adult of the story. */
    Text adultName() {
        return adult().map(Household::name)
                .orElse(Text.of("een volwassene om het gezin heen", "an adult around the family"));
    }
}
