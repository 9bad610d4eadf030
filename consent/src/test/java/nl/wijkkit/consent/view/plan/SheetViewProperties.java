package nl.wijkkit.consent.view.plan;

import static nl.wijkkit.consent.view.Decisions.pick;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Decisions;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.sheet.AddressBook;
import nl.wijkkit.plan.sheet.SheetChoice;
import nl.wijkkit.zrm.Language;

/** Whoever looks at whatever sheet: a text or a name stands on it only if decisions on it permit the content. */
class SheetViewProperties {

    private static final List<PersonId> PERSONS = List.of(Story.MOTHER, Story.CHILD, Story.PARTNER);
    private static final AddressBook BOOK = AddressBook.of(
            List.of(
                    new AddressBook.Entry(Party.citizen(Story.MOTHER), "Mira", null),
                    new AddressBook.Entry(Party.citizen(Story.CHILD), "Casper", null),
                    new AddressBook.Entry(Party.citizen(Story.PARTNER), "Pieter", null)),
            List.of());

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 200)
    void aSheetHoldsExactlyWhatDecisionsPermit(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Story story = Story.begin();
        Map<String, Set<PersonId>> about = new LinkedHashMap<>();
        List<GoalId> goals = new ArrayList<>();
        List<ActionId> actions = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<PersonId> forWhom =
                    PERSONS.stream().filter(person -> random.nextInt(3) == 0).toList();
            Set<PersonId> persons = new LinkedHashSet<>(forWhom.isEmpty() ? PERSONS : forWhom);
            about.put("words of goal" + i, persons);
            story.goal("goal" + i, forWhom);
            goals.add(GoalId.of("goal" + i));
            Party owner = random.nextBoolean() ? Party.worker("w-9") : Party.citizen(pick(random, PERSONS));
            Set<PersonId> both = new LinkedHashSet<>(persons);
            owner.person().ifPresent(both::add);
            about.put("words of action" + i, both);
            story.action("action" + i, owner, "goal" + i);
            story.then(new ActionChange.ActionStatusChanged(ActionId.of("action" + i), ActionStatus.AGREED));
            actions.add(ActionId.of("action" + i));
        }
        SheetChoice choice = SheetChoice.nothing().withGoals(goals).withActions(actions);
        Visit visit = Decisions.randomVisit(random, PERSONS, List.of("care-home", "w-1", "mother"));
        Decisions decisions = Decisions.of(visit);

        String text = new Logs()
                .shown(visit, SheetView.of(story.plan(), choice, BOOK, Language.EN))
                .text();
        boolean known = PERSONS.stream()
                .anyMatch(person -> decisions.least(List.of(person), "INVOLVEMENT", false) != Disclosure.NOTHING);
        assertThat(text != null).isEqualTo(known);
        if (text != null) {
            about.forEach((words, persons) -> assertThat(text.contains(words))
                    .as(words)
                    .isEqualTo(decisions.least(persons, "PLAN_GOALS", false) == Disclosure.CONTENT));
            Map<String, PersonId> names = Map.of("Mira", Story.MOTHER, "Casper", Story.CHILD, "Pieter", Story.PARTNER);
            names.forEach((name, person) -> {
                if (decisions.least(List.of(person), "CONTACT", false) != Disclosure.CONTENT) {
                    assertThat(text).doesNotContain(name);
                }
            });
        }
    }
}
