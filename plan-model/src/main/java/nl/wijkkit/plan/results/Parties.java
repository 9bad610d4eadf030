package nl.wijkkit.plan.results;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.event.ActionChange.ActionAdded;
import nl.wijkkit.plan.event.ActionChange.ActionReassigned;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.CourseChange.SplitOff;
import nl.wijkkit.plan.event.CourseChange.TookOver;
import nl.wijkkit.plan.event.DirectionChange.DeputyAppointed;
import nl.wijkkit.plan.event.DirectionChange.HandedOver;
import nl.wijkkit.plan.event.FileChange.AgreementMade;
import nl.wijkkit.plan.event.FileChange.ContactRecorded;
import nl.wijkkit.plan.event.FileChange.DecisionTaken;
import nl.wijkkit.plan.event.FileChange.EvaluationHeld;
import nl.wijkkit.plan.event.SubCaseChange.SubCaseOpened;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.subcase.SubCase;

/** Who takes part in a plan. */
final class Parties {

    private final Set<Party> parties = new LinkedHashSet<>();

    void add(Change change) {
        parties.addAll(namedIn(change));
    }

    private static Collection<Party> namedIn(Change change) {
        if (change instanceof PlanOpened opened) {
            return List.of(opened.director());
        } else if (change instanceof SplitOff split) {
            return with(split.director(), split.carried());
        } else if (change instanceof TookOver took) {
            return in(took.carried());
        } else if (change instanceof HandedOver handed) {
            return List.of(handed.to());
        } else if (change instanceof DeputyAppointed appointed) {
            return List.of(appointed.deputyship().deputy());
        } else if (change instanceof ActionAdded added) {
            return List.of(added.action().owner());
        } else if (change instanceof ActionReassigned reassigned) {
            return List.of(reassigned.owner());
        } else if (change instanceof SubCaseOpened opened) {
            return List.of(opened.subCase().executor());
        } else if (change instanceof AgreementMade made) {
            return made.agreement().between();
        } else if (change instanceof DecisionTaken taken) {
            return List.of(taken.decision().takenBy());
        } else if (change instanceof ContactRecorded recorded) {
            return recorded.contact().tookPart();
        } else if (change instanceof EvaluationHeld held) {
            return held.evaluation().tookPart();
        }
        return List.of();
    }

    private static Set<Party> with(Party director, Carried carried) {
        Set<Party> all = in(carried);
        all.add(director);
        return all;
    }

    private static Set<Party> in(Carried carried) {
        Set<Party> all = new LinkedHashSet<>();
        carried.actions().stream().map(Action::owner).forEach(all::add);
        carried.subCases().stream().map(SubCase::executor).forEach(all::add);
        carried.agreements().forEach(agreement -> all.addAll(agreement.between()));
        carried.decisions().forEach(decision -> all.add(decision.takenBy()));
        carried.contacts().forEach(contact -> all.addAll(contact.tookPart()));
        carried.evaluations().forEach(evaluation -> all.addAll(evaluation.tookPart()));
        return all;
    }

    PartyFigures figures() {
        Map<Party.Kind, Long> byKind = new EnumMap<>(Party.Kind.class);
        parties.forEach(party -> byKind.merge(party.kind(), 1L, Long::sum));
        return new PartyFigures(Tally.of(parties.size() - byKind.getOrDefault(Party.Kind.CITIZEN, 0L)), byKind);
    }
}
