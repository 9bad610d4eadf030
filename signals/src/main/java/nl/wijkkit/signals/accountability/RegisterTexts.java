package nl.wijkkit.signals.accountability;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.signals.triage.Policy;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.triage.TriageFacts;
import nl.wijkkit.signals.triage.TriageRule;
import nl.wijkkit.signals.vocabulary.FactDefinition;
import nl.wijkkit.signals.vocabulary.FactUse;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/** The texts of the algorithm register for one policy. */
final class RegisterTexts {

    private final Triage triage;
    private final Policy policy;
    private final Deployment deployment;

    RegisterTexts(Triage triage, Deployment deployment) {
        this.triage = triage;
        this.policy = triage.policy();
        this.deployment = deployment;
    }

    /** Returns what can be said from the rules; what only the organisation knows stays empty. */
    Map<RegisterField, Text> fields() {
        Map<RegisterField, Text> fields = new EnumMap<>(RegisterField.class);
        fields.put(
                RegisterField.NAAM,
                Text.of("Signalen op urgentie ordenen en toewijzen", "Order signals by urgency and assign them"));
        fields.put(
                RegisterField.KORTE_OMSCHRIJVING,
                Text.of(
                        "De gemeente krijgt signalen dat iemand hulp nodig heeft. Vaste regels bepalen welk signaal het"
                                + " eerst wordt bekeken, voor welke datum en door wie. Een medewerker beslist wat er"
                                + " gebeurt.",
                        "The municipality gets signals that someone needs help. Fixed rules say which signal is looked"
                                + " at first, by which date and by whom. A worker decides what happens."));
        fields.put(RegisterField.ORGANISATIE, Text.same(deployment.organisation()));
        fields.put(RegisterField.STATUS, deployment.status().label());
        fields.put(RegisterField.CONTACTGEGEVENS, Text.same(deployment.contact()));
        fields.put(RegisterField.PUBLICATIECATEGORIE, Text.of("Impactvolle algoritmes", "Impactful algorithms"));
        fields.put(
                RegisterField.DOEL_EN_IMPACT,
                Text.of(
                        "Doel: niets dringends wacht en geen signaal raakt zoek. Gevolg: een huishouden met een hoger"
                                + " niveau wordt eerder benaderd. De regels beslissen niet over hulp, geld of een"
                                + " maatregel, en geen niveau maakt een termijn langer.",
                        "Goal: nothing urgent waits and no signal is lost. Impact: a household with a higher level is"
                                + " approached sooner. The rules decide on no help, money or measure, and no level makes"
                                + " a term longer."));
        fields.put(
                RegisterField.AFWEGINGEN,
                Text.of(
                        "Gekozen is voor regels die iedereen kan lezen, niet voor een model dat van gegevens leert, en voor"
                                + " niveaus in plaats van een score over een persoon. Wat de regels niet kunnen weten:"
                                + " " + join(DpiaInput.EXCLUDED, Text::nl) + ".",
                        "Rules that anyone can read were chosen over a model that learns from data, and levels over a"
                                + " score of a person. What the rules cannot know: "
                                + join(DpiaInput.EXCLUDED, Text::en) + "."));
        fields.put(
                RegisterField.MENSELIJKE_TUSSENKOMST,
                Text.of(
                        "Een medewerker ziet bij elk signaal de redenen, kan het niveau met een reden wijzigen en beslist wat"
                                + " er gebeurt. Van de signalen die laag zijn of geen actie vragen, beoordeelt een"
                                + " medewerker een willekeurige steekproef zonder het niveau te zien.",
                        "A worker sees the reasons of every signal, can change the level with a reason and decides what"
                                + " happens. Of the signals that are low or ask no action, a worker judges a random"
                                + " sample without seeing the level."));
        fields.put(
                RegisterField.RISICOBEHEER,
                Text.of(
                        "Elke prioriteit is later precies te herhalen. Niveaus worden per groep vergeleken met gegevens die"
                                + " de regels niet zien. De regels zijn doorzocht op gaten en regels die nooit werken."
                                + " Een onbekend gegeven telt nooit als een nee.",
                        "Every priority can be repeated exactly later. Levels are compared per group with data that the"
                                + " rules do not see. The rules were searched for gaps and for rules that never work. An"
                                + " unknown fact never counts as a no."));
        fields.put(RegisterField.WETTELIJKE_BASIS, Text.same(join(sources(), Function.identity()) + "."));
        fields.put(
                RegisterField.IMPACTTOETSEN,
                Text.of("Data Protection Impact Assessment (DPIA)", "Data protection impact assessment (DPIA)"));
        fields.put(
                RegisterField.GEGEVENS,
                Text.of(
                        "De regels kunnen vragen: " + facts(FactDefinition::name, Text::nl)
                                + ". De postcode kiest alleen" + " het team.",
                        "The rules can ask: " + facts(FactDefinition::name, Text::en) + ". The postal code only chooses"
                                + " the team."));
        fields.put(RegisterField.TECHNISCHE_WERKING, working());
        fields.put(RegisterField.TAAL, Text.same("nld"));
        fields.put(RegisterField.SCHEMA, Text.same(RegisterSheet.STANDARD));
        fields.put(RegisterField.BRON_ID, Text.same(policy.id() + " " + policy.version()));
        fields.put(
                RegisterField.ZOEKTERMEN,
                Text.of(
                        "signalen, meldingen, urgentie, triage, vroegsignalering, sociaal domein",
                        "signals, reports, urgency, triage, early detection of debts, social domain"));
        return fields;
    }

    private Text working() {
        return Text.of(
                "Beleid " + policy.id() + ", versie " + policy.version() + ", "
                        + policy.rules().size()
                        + " regels. Alle regels die kloppen tellen mee: het hoogste niveau, de vroegste termijn. De"
                        + " volgorde van de regels maakt niet uit. Een regel klopt alleen als zeker is dat hij klopt."
                        + " De regels: "
                        + join(policy.rules().stream().map(TriageRule::sentence).toList(), Text::nl),
                "Policy " + policy.id() + ", version " + policy.version() + ", "
                        + policy.rules().size()
                        + " rules. All rules that hold count: the highest level, the earliest term. The order of the"
                        + " rules does not matter. A rule holds only if that is certain. The rules: "
                        + join(policy.rules().stream().map(TriageRule::sentence).toList(), Text::en));
    }

    /** Returns the sources of all rules and terms, each once. */
    private Set<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        Stream.concat(
                        policy.rules().stream().map(TriageRule::source),
                        policy.terms().stream().map(TermRule::source))
                .map(Source::reference)
                .forEach(sources::add);
        return sources;
    }

    /** Returns what triage can read: the facts that rules ask or that start a term. */
    private String facts(Function<FactDefinition, Text> name, Function<Text, String> language) {
        Stream<FactDefinition> starts = triage.vocabulary().facts().stream().filter(fact -> fact.use() == FactUse.TERM);
        return join(
                Stream.concat(TriageFacts.of(triage.vocabulary()).all().stream(), starts)
                        .map(name)
                        .toList(),
                language);
    }

    private static <T> String join(Collection<T> parts, Function<T, String> words) {
        return String.join("; ", parts.stream().map(words).toList());
    }
}
