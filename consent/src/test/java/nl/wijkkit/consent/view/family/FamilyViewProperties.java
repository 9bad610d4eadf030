package nl.wijkkit.consent.view.family;

import static nl.wijkkit.consent.view.Decisions.pick;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Decisions;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.Residence;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.jspecify.annotations.Nullable;

/** Whoever looks at whatever family: each field is what decisions on that field permit, and a hidden address stays hidden. */
class FamilyViewProperties {

    private static final List<PersonId> PERSONS = List.of(Story.MOTHER, Story.CHILD, Story.PARTNER);
    private static final List<Residence> PLACES = List.of(
            Relatives.WITH_MOTHER, Relatives.WITH_FATHER, Relatives.at("Laan", "9903EF", 7), Residence.notTold());

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static Family family(Random random) {
        return Relatives.family(
                pick(random, List.of(Discretion.ORDINARY, Discretion.OWN, Discretion.UNKNOWN)),
                pick(random, PLACES),
                pick(random, PLACES));
    }

    private static Disclosure level(@Nullable Disclosed<?> field) {
        return field == null ? Disclosure.NOTHING : field.disclosure();
    }

    private static boolean isHidden(Family family, List<PersonId> sheltered, Member member) {
        return family.members().stream()
                .filter(one -> one.discretion() != Discretion.ORDINARY || sheltered.contains(one.id()))
                .anyMatch(one -> one.equals(member)
                        || one.person().residence().sameHomeAs(member.person().residence()));
    }

    private static boolean livesThere(Visit visit, Family family, Member member) {
        return visit.concerned().stream()
                .filter(one -> one.actor().relation().value().equals("SELF"))
                .flatMap(one -> family.member(one.id()).stream())
                .anyMatch(one ->
                        one.person().residence().sameHomeAs(member.person().residence()));
    }

    @Property(tries = 400)
    void aViewHoldsExactlyWhatDecisionsFieldByFieldPermit(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Family family = family(random);
        List<PersonId> sheltered =
                PERSONS.stream().filter(person -> random.nextInt(5) == 0).toList();
        Visit visit = Decisions.randomVisit(random, PERSONS, List.of("care-home", "w-1", "mother"));
        Decisions decisions = Decisions.of(visit);
        FamilyView view = new Logs().shown(visit, FamilyView.of(family, sheltered));

        assertThat(view.members().stream().map(MemberView::person))
                .containsExactlyElementsOf(PERSONS.stream()
                        .filter(person -> decisions.least(List.of(person), "INVOLVEMENT", true) != Disclosure.NOTHING)
                        .toList());
        for (MemberView shown : view.members()) {
            Member member = family.member(shown.person()).orElseThrow();
            List<PersonId> one = List.of(shown.person());
            boolean hidden = isHidden(family, sheltered, member) && !livesThere(visit, family, member);
            Facts more = hidden ? Facts.none().with("address_hidden", true) : Facts.none();
            assertThat(level(shown.name())).isEqualTo(decisions.least(one, "CONTACT", true));
            assertThat(level(shown.life())).isEqualTo(decisions.least(one, "FULL_FILE", true));
            assertThat(level(shown.bsn()))
                    .isEqualTo(
                            member.person().bsn() == null
                                    ? Disclosure.NOTHING
                                    : decisions.least(one, "FULL_FILE", true));
            assertThat(level(shown.home()))
                    .isEqualTo(
                            member.person().residence().equals(Residence.notTold())
                                    ? Disclosure.NOTHING
                                    : decisions.least(one, "CONTACT", true, more));
            Statistics.label("address")
                    .collect(hidden ? "hidden" : "open", level(shown.home()))
                    .coverage(coverage ->
                            coverage.check("hidden", Disclosure.NOTHING).percentage(share -> share > 1));
        }
        long relations = family.relations().stream()
                .filter(relation -> decisions.least(List.of(relation.first(), relation.second()), "NETWORK", false)
                        != Disclosure.NOTHING)
                .count();
        assertThat(view.relations()).hasSize((int) relations);
        assertThat(view.authority().isEmpty())
                .isEqualTo(decisions.least(List.of(Story.CHILD), "NETWORK", true) == Disclosure.NOTHING);
    }

    @Property(tries = 400)
    void noResidentLearnsAHiddenAddressWhereHeDoesNotLive(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Residence refuge = Relatives.at("Toevlucht", "9904GH", 9);
        Family family = Relatives.family(
                pick(random, List.of(Discretion.OWN, Discretion.UNKNOWN)),
                refuge,
                random.nextBoolean() ? refuge : Relatives.WITH_FATHER);
        Visit father = Story.visit(
                "partner",
                "SUBJECT_ACCESS",
                Story.concerned("CITIZEN", "SELF", Story.adult(Story.PARTNER), Facts.none(), "SELF"),
                Story.concerned(
                        pick(random, List.of("PARENT", "STEP_PARENT")),
                        pick(random, List.of("LEGAL_REPRESENTATIVE", "NO_AUTHORITY", "FAMILY")),
                        Story.child(),
                        Facts.none().with("good_care_opposes", false),
                        pick(random, List.of("LEGAL_REPRESENTATION", "WRITTEN_AUTHORISATION", "NONE"))),
                Story.concerned(
                        pick(random, List.of("PARTNER", "CITIZEN", "VOLUNTEER")),
                        pick(random, List.of("FAMILY", "AUTHORISED", "INVOLVED")),
                        Story.adult(Story.MOTHER),
                        Story.NEEDED,
                        pick(random, List.of("WRITTEN_AUTHORISATION", "NONE", "LEGAL_TASK"))));
        FamilyView view = new Logs().shown(father, FamilyView.of(family));
        assertThat(JsonRoundTrip.write2(view)).doesNotContain("Toevlucht", "9904");
    }

    @Property(tries = 300)
    void noRoleOrTieTellsOfSomeoneWhoIsNotShown(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Visit visit = Decisions.randomVisit(random, PERSONS, List.of("care-home", "w-1", "mother"));
        FamilyView view = new Logs().shown(visit, FamilyView.of(family(random)));
        List<PersonId> shown = view.members().stream().map(MemberView::person).toList();
        long roles = view.members().stream()
                .mapToLong(member -> member.roles().size())
                .sum();
        long ties = 0;
        for (Disclosed<Relation> each : view.relations()) {
            Relation relation = each.content();
            if (relation != null) {
                assertThat(shown).contains(relation.first(), relation.second());
                ties++;
            }
        }
        assertThat(roles)
                .as("each tie has two ends, which may be the same role")
                .isLessThanOrEqualTo(2 * ties);
        assertThat(roles == 0).isEqualTo(ties == 0);
    }
}
