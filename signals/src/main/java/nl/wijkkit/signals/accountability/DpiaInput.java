package nl.wijkkit.signals.accountability;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.routing.Desk;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.triage.TriageFacts;
import nl.wijkkit.signals.triage.TriageRule;
import nl.wijkkit.signals.vocabulary.FactDefinition;
import nl.wijkkit.signals.vocabulary.FactUse;
import nl.wijkkit.signals.vocabulary.KindDefinition;
import nl.wijkkit.signals.vocabulary.NeverAsked;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * What a data protection impact assessment (<i>gegevensbeschermingseffectbeoordeling</i>, AVG 35(7)) needs to know of the
 * rules: which data are asked, for what, from where, who sees them, how long they are kept, and what can never be asked.
 * <p>
 * It is input and no assessment: whether this is needed and in proportion, and which risks remain, is for people to say.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param organisation  who answers for it
 * @param policy  id and version of the policy
 * @param vocabulary  id and version of the vocabulary
 * @param facts  the data, those that the library works out itself first
 * @param tasks  the kinds of signal, each with the law or practice that makes it a task
 * @param rules  the rules, with their sources
 * @param seenBy  who sees them: the desks of the routing, and who else the organisation names
 * @param retention  how long what is kept
 * @param excluded  what can never be asked
 * @param excludedWords  the words by which a fact of that sort is recognised and refused
 */
public record DpiaInput(
        String organisation,
        String policy,
        String vocabulary,
        List<Fact> facts,
        List<Task> tasks,
        List<Rule> rules,
        List<Text> seenBy,
        List<Deployment.Retention> retention,
        List<Text> excluded,
        List<String> excludedWords) {

    /** What can never be asked, in words; see {@link NeverAsked}. */
    static final List<Text> EXCLUDED = List.of(
            Text.of("nationaliteit", "nationality"),
            Text.of("afkomst of etniciteit", "descent or ethnicity"),
            Text.of("geboorteland", "birth country"),
            Text.of("religie", "religion"),
            Text.of("taal", "language"),
            Text.of("geslacht of gender", "sex or gender"),
            Text.of("score van een persoon of een gebied", "score of a person or an area"),
            Text.of("verleden van uitkeringen", "benefit history"),
            Text.of("verleden van fraude", "fraud history"));

    /**
     * A fact that is asked.
     *
     * @param key  its name
     * @param name  what people call it
     * @param use  what it is asked for
     * @param own  whether the library works it out itself, from the register, earlier signals or the term
     * @param kinds  the kinds of signal for which it may be known; empty for what is worked out, which holds for all
     */
    public record Fact(FactKey key, Text name, FactUse use, boolean own, List<SignalKind> kinds) {

        /** Copies the list. */
        public Fact {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * A kind of signal as a task.
     *
     * @param kind  which kind
     * @param name  what people call it
     * @param source  the law or practice that makes it a task
     */
    public record Task(SignalKind kind, Text name, Source source) {}

    /**
     * A rule.
     *
     * @param id  its id
     * @param sentence  what it says
     * @param source  the law, protocol or policy behind it
     */
    public record Rule(String id, Text sentence, Source source) {}

    /** Copies the lists. */
    public DpiaInput {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(vocabulary, "vocabulary");
        facts = List.copyOf(facts);
        tasks = List.copyOf(tasks);
        rules = List.copyOf(rules);
        seenBy = List.copyOf(seenBy);
        retention = List.copyOf(retention);
        excluded = List.copyOf(excluded);
        excludedWords = List.copyOf(excludedWords);
    }

    /**
     * Collects the input for a policy.
     *
     * @param triage  the policy with its vocabulary and routing
     * @param deployment  who uses it, who sees what, and how long it is kept
     * @return the input
     */
    public static DpiaInput of(Triage triage, Deployment deployment) {
        List<Fact> facts = new ArrayList<>();
        for (FactDefinition fact : TriageFacts.of(triage.vocabulary()).all()) {
            if (triage.vocabulary().fact(fact.key()).isEmpty()) {
                facts.add(new Fact(fact.key(), fact.name(), fact.use(), true, List.of()));
            }
        }
        for (FactDefinition fact : triage.vocabulary().facts()) {
            List<SignalKind> kinds = triage.vocabulary().kinds().stream()
                    .map(KindDefinition::kind)
                    .filter(kind -> triage.vocabulary().allows(kind, fact.key()))
                    .toList();
            facts.add(new Fact(fact.key(), fact.name(), fact.use(), false, kinds));
        }
        List<Text> seenBy = new ArrayList<>();
        triage.routing().desks().stream().map(Desk::name).forEach(seenBy::add);
        seenBy.addAll(deployment.seenBy());
        return new DpiaInput(
                deployment.organisation(),
                triage.policy().id() + " " + triage.policy().version(),
                PriorityRecord.nameOf(triage.vocabulary()),
                facts,
                triage.vocabulary().kinds().stream()
                        .map(kind -> new Task(kind.kind(), kind.name(), kind.source()))
                        .toList(),
                triage.policy().rules().stream().map(DpiaInput::rule).toList(),
                seenBy,
                deployment.retention(),
                EXCLUDED,
                NeverAsked.words());
    }

    private static Rule rule(TriageRule rule) {
        return new Rule(rule.id(), rule.sentence(), rule.source());
    }

    /**
     * Returns the input as Markdown.
     *
     * @param language  the language of the reader
     * @return the text, each line ended by a line feed
     */
    public String markdown(Language language) {
        return DpiaMarkdown.of(this, language);
    }

    /**
     * Returns the policy.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "DpiaInput[" + policy + "]";
    }
}
