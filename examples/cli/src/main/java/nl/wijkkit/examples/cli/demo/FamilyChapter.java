package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.examples.cli.household.HouseholdJson;
import nl.wijkkit.plan.family.Authority;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Role;
import nl.wijkkit.plan.network.Genogram;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;

/** Who belongs to the family, by relation and not by address, and who has authority over whom. */
record FamilyChapter(Household household) implements Chapter {

    private static final int PROBLEMS_SHOWN = 3;

    @Override
    public Text title() {
        return Text.of("Het gezin", "The family");
    }

    @Override
    public void tell(Scene scene) {
        source(scene);
        Family family = household.family();
        scene.highlight(
                scene.figure(family.members().size(), "in het gezin", "in the family"),
                scene.figure(family.atHome().size(), "thuis", "at home"),
                scene.figure(family.minors().size(), "minderjarig", "minors"));
        scene.show(members(scene));
        discretion(scene);
        if (family.minors().isEmpty()) {
            scene.say("Er zijn geen minderjarigen, dus ook geen gezag.", "There are no minors, so no authority.");
        } else {
            scene.say(
                    "Gezag volgt nooit uit ouderschap of adres. Dit zegt de BRP:",
                    "Authority never follows from parenthood or address. This is what the register says:");
            scene.show(authority(scene));
            scene.list(without(scene));
        }
        scene.picture(
                "genogram.svg",
                Genogram.of(family).svg(scene.language()),
                scene.in("Het gezin in een genogram", "The family in a genogram"));
        scene.file(
                "family.json",
                new HouseholdJson(family.on()).write(List.of(family), household.problems()) + "\n",
                "Het gezin als JSON, zoals household het schrijft: persoonsgegevens, geen geheim adres",
                "The family as JSON, as household writes it: personal data, no confidential address");
    }

    private void source(Scene scene) {
        if (household.isInvented()) {
            scene.say(
                    "Een verzonnen gezin, in het JSON dat de Haal Centraal API van de BRP levert. Niemand hierin bestaat."
                            + " Uit " + household.persons() + " persoonslijsten volgt één gezin.",
                    "An invented family, in the JSON that the Haal Centraal API of the Dutch register of persons gives."
                            + " Nobody in it exists. " + household.persons() + " records make one family.");
        } else {
            scene.say(
                    "Het bestand: personen " + household.persons() + ", gezinnen " + household.families() + ". Dit is "
                            + choice().nl() + ".",
                    "The file: persons " + household.persons() + ", families " + household.families() + ". This is "
                            + choice().en() + ".");
        }
        List<Problem> problems = household.problems();
        if (!problems.isEmpty()) {
            scene.say(
                    "Wat in de bron niet klopt, staat erbij; de rest telt gewoon mee (meldingen: " + problems.size()
                            + "). De eerste:",
                    "What is wrong in the source is told; the rest counts all the same (problems: " + problems.size()
                            + "). The first:");
            scene.list(problems.stream()
                    .limit(PROBLEMS_SHOWN)
                    .map(problem -> scene.in(problem.where()) + ": " + scene.in(problem.message()))
                    .toList());
        }
    }

    private Text choice() {
        return household.family().minors().isEmpty()
                ? Text.of("het eerste gezin", "the first family")
                : Text.of("het gezin van de eerste minderjarige", "the family of the first minor");
    }

    private Block.Table members(Scene scene) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Member member : household.family().members()) {
            rows.add(List.of(
                    Cell.of(name(scene, member)),
                    Cell.of(age(scene, member)),
                    Cell.of(member.roles().isEmpty() ? "-" : roles(scene, member)),
                    Cell.of(scene.in(member.presence().label()))));
        }
        return scene.table(
                scene.in("Wie bij het gezin horen", "Who belongs to the family"),
                List.of(
                        scene.in("Wie", "Who"),
                        scene.in("Leeftijd", "Age"),
                        scene.in("Rol", "Role"),
                        scene.in("Waar", "Where")),
                rows);
    }

    private static String name(Scene scene, Member member) {
        return scene.in(Household.name(member));
    }

    private String age(Scene scene, Member member) {
        return member.person()
                .ageOn(household.family().on())
                .fold(Integer::toString, (from, to) -> from + "-" + to, () -> scene.in("onbekend", "unknown"));
    }

    private static String roles(Scene scene, Member member) {
        return String.join(
                ", ",
                member.roles().stream().map(role -> scene.in(role.label())).toList());
    }

    private void discretion(Scene scene) {
        List<String> own = named(scene, Discretion.OWN);
        List<String> housemates = named(scene, Discretion.BY_HOUSEMATE);
        if (own.isEmpty()) {
            return;
        }
        String who = Words.enumerate(own, scene.language());
        if (housemates.isEmpty()) {
            scene.warn(
                    "Geheimhouding: " + who + ". Geef niets door zonder te kijken of dat mag.",
                    "Confidential: " + who + ". Pass nothing on before checking that you may.");
        } else {
            String others = Words.enumerate(housemates, scene.language());
            scene.warn(
                    "Geheimhouding: " + who + ". Wie het adres van " + others + " doorgeeft, geeft ook dat adres"
                            + " door; het is daarom overal geheim, ook voor een ouder elders.",
                    "Confidential: " + who + ". Whoever passes on the address of " + others + " passes on that"
                            + " address too; so it is confidential everywhere, also for a parent elsewhere.");
        }
    }

    private List<String> named(Scene scene, Discretion discretion) {
        return household.family().members().stream()
                .filter(member -> member.discretion() == discretion)
                .map(member -> name(scene, member))
                .toList();
    }

    private Block.Table authority(Scene scene) {
        Family family = household.family();
        List<List<Cell>> rows = new ArrayList<>();
        for (Member minor : family.minors()) {
            rows.add(List.of(
                    Cell.of(name(scene, minor)),
                    Cell.of(family.authorityOver(minor.id())
                            .map(statement -> holders(scene, statement))
                            .orElse(scene.in("de bron zegt niets", "the source says nothing"))),
                    Cell.of(family.authorityOver(minor.id())
                            .map(statement -> scene.in(kind(statement)))
                            .orElse("-"))));
        }
        return scene.table(
                scene.in("Wie gezag heeft over wie", "Who has authority over whom"),
                List.of(scene.in("Kind", "Child"), scene.in("Gezag bij", "Authority with"), scene.in("Soort", "Kind")),
                rows);
    }

    private String holders(Scene scene, Authority statement) {
        List<String> holders = statement.holders().stream()
                .map(holder -> holder.<String>fold(
                        person -> household
                                .family()
                                .member(person)
                                .map(member -> name(scene, member))
                                .orElse(person.value()),
                        institution -> institution,
                        () -> scene.in("niet genoemd in de bron", "not told by the source")))
                .toList();
        return holders.isEmpty() ? scene.in("niemand", "nobody") : Words.enumerate(holders, scene.language());
    }

    /** The kind of authority by the name that the register has for it. */
    private static Text kind(Authority statement) {
        Text kind = statement.fold(new KindOfAuthority());
        return statement.inDoubt()
                ? Text.of(kind.nl() + " (in onderzoek)", kind.en() + " (under investigation)")
                : kind;
    }

    /** Adults at home and parents anywhere who have no authority over a minor, which is easily overlooked. */
    private List<String> without(Scene scene) {
        Family family = household.family();
        List<String> lines = new ArrayList<>();
        for (Member minor : family.minors()) {
            for (Member adult : family.members()) {
                boolean parent = family.parentsOf(minor.id()).contains(adult);
                boolean partner = adult.is(Role.PARTNER)
                        && family.parentsOf(minor.id()).stream()
                                .anyMatch(of -> family.partnersOf(of.id()).contains(adult));
                if ((parent || partner)
                        && !adult.person().deceasedOn(family.on())
                        && family.hasAuthority(adult.id(), minor.id()) == YesNoUnknown.NO) {
                    lines.add(withoutAuthority(scene, adult, minor, parent));
                }
            }
        }
        return lines;
    }

    private static String withoutAuthority(Scene scene, Member adult, Member minor, boolean parent) {
        String who = name(scene, adult);
        String over = name(scene, minor);
        return parent
                ? scene.in(
                        who + " is ouder van " + over + " en heeft geen gezag.",
                        who + " is a parent of " + over + " and has no authority.")
                : scene.in(
                        who + " is partner van een ouder van " + over + " en heeft geen gezag over " + over + ".",
                        who + " is partner of a parent of " + over + " and has no authority over " + over + ".");
    }

    /** The names of the kinds. */
    private static final class KindOfAuthority implements Authority.Cases<Text> {

        @Override
        public Text jointParental(Authority.JointParental authority) {
            return Text.of("gezamenlijk ouderlijk gezag", "joint parental authority");
        }

        @Override
        public Text soleParental(Authority.SoleParental authority) {
            return Text.of("eenhoofdig ouderlijk gezag", "sole parental authority");
        }

        @Override
        public Text parentAndOther(Authority.ParentAndOther authority) {
            return Text.of("gezamenlijk gezag met een niet-ouder", "joint authority with a non-parent");
        }

        @Override
        public Text guardianship(Authority.Guardianship authority) {
            return Text.of("voogdij", "guardianship");
        }

        @Override
        public Text temporarilyNone(Authority.TemporarilyNone authority) {
            return Text.of("tijdelijk geen gezag", "no authority for the time being");
        }

        @Override
        public Text undeterminable(Authority.Undeterminable authority) {
            return Text.of("niet te bepalen", "cannot be determined");
        }
    }
}
