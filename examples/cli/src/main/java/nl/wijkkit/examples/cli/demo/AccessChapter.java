package nl.wijkkit.examples.cli.demo;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.decision.Explanation;
import nl.wijkkit.consent.decision.Outcome;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/** Three people ask to see the same part of the plan: one may, one may know only that there is a plan, one may not. */
record AccessChapter(Household household) implements Chapter {

    private static final int AGE = 38;

    @Override
    public Text title() {
        return Text.of("Wie mag dit plan zien?", "Who may see this plan?");
    }

    @Override
    public void tell(Scene scene) {
        Decider decider = Decider.dutch();
        scene.say(
                "Drie mensen vragen hetzelfde op: de doelen in het plan. Wie niets mag zien krijgt niets, wie genoeg heeft"
                        + " aan het feit dat er een plan is krijgt dat, en elke beslissing zegt waarom en met welk artikel.",
                "Three people ask for the same: the goals in the plan. Who may see nothing gets nothing, who has enough at"
                        + " the fact that there is a plan gets that, and each decision says why and by which article.");
        List<Asker> askers = List.of(
                new Asker(
                        Text.of("de vaste werker", "the assigned worker"),
                        request("CASE_WORKER", "ASSIGNED", "WMO_INVESTIGATION", "LEGAL_TASK")
                                .withFacts(Facts.none().with("necessary", true))),
                new Asker(
                        Text.of("de teamleider, voor de planning", "the team lead, to plan the work"),
                        request("TEAM_LEAD", "SUPERVISORY", "WORKLOAD_PLANNING", "LEGAL_TASK")
                                .withFacts(Facts.none().with("necessary", true))),
                new Asker(
                        Text.of("een collega die er niet bij hoort", "a colleague who is not involved"),
                        request("CASE_WORKER", "SAME_TEAM_NOT_ASSIGNED", "NOT_STATED", "NONE")));
        scene.show(scene.table(
                scene.in("Dezelfde vraag, drie antwoorden", "One question, three answers"),
                List.of(scene.in("Wie", "Who"), scene.in("Ziet", "Sees"), scene.in("Waarom", "Why")),
                askers.stream()
                        .map(asker -> row(scene, asker, decider.decide(asker.request)))
                        .toList()));
        Decision unsure = decider.decide(request("CASE_WORKER", "ASSIGNED", "WMO_INVESTIGATION", "LEGAL_TASK"));
        scene.say(
                "Een feit dat ontbreekt is onbekend, en onbekend maakt de deur nooit wijder open. Staat bij de vaste werker"
                        + " niet vast dat het nodig is, dan is het antwoord: "
                        + scene.in(unsure.outcome().label())
                        + ". Wat dat zou veranderen: " + changes(scene, decider, unsure) + ".",
                "A fact that is missing is unknown, and unknown never opens the door wider. If it is not on record that the"
                        + " assigned worker needs it, the answer is: "
                        + scene.in(unsure.outcome().label())
                        + ". What would change that: " + changes(scene, decider, unsure) + ".");
        scene.say(
                "Regels: " + decider.rules().rules().size() + ", versie " + unsure.ruleSetVersion()
                        + ". Alle regels met hun bron: wijkkit rules list --module consent.",
                "Rules: " + decider.rules().rules().size() + ", version " + unsure.ruleSetVersion()
                        + ". All rules with their source: wijkkit rules list --module consent --lang en.");
    }

    private static List<Cell> row(Scene scene, Asker asker, Decision decision) {
        Explanation explanation = decision.explanation();
        String why = explanation.reasons().stream()
                .map(reason -> scene.in(reason.sentence()) + sources(reason.sources()))
                .collect(Collectors.joining(" "));
        return List.of(
                Cell.of(scene.in(asker.who)),
                Cell.of(scene.in(decision.disclosure().label())),
                Cell.of(why));
    }

    private static String sources(List<Source> sources) {
        return sources.isEmpty()
                ? ""
                : sources.stream().map(Source::reference).collect(Collectors.joining("; ", " (", ")"));
    }

    /** The facts that would turn a refusal into a permission, as people call them. */
    private static String changes(Scene scene, Decider decider, Decision decision) {
        return decision.changes().stream()
                .filter(change -> change.outcome() != Outcome.DENY)
                .flatMap(change -> decider.vocabulary().fact(change.key()).stream())
                .map(fact -> scene.in(fact.label()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Request request(String role, String relation, String purpose, String evidence) {
        return Request.of(
                        Household.START,
                        Actor.of(role, relation),
                        Subject.of("ADULT", AGE, Capacity.CAPABLE),
                        Request.Asked.of("PLAN_GOALS", Law.WMO, purpose, "VIEW"))
                .withEvidence(Evidence.of(evidence));
    }

    private record Asker(Text who, Request request) {}
}
