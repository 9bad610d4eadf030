package nl.wijkkit.consent.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A decision in sentences.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param outcome  what was decided
 * @param reasons  the rules that determined it, each with its sources
 * @param duties  what must be done
 * @param version  the version of the rules
 */
public record Explanation(Text outcome, List<Reason> reasons, List<Text> duties, String version) {

    private static final Text NOTHING_PERMITS = Text.of(
            "Geen regel staat dit toe; wat geen regel toestaat, mag niet.",
            "No rule permits this; what no rule permits is not allowed.");
    private static final Text NOT_EVALUATED = Text.of(
            "Het verzoek bevat een code of een feit dat de woordenlijst niet kent, zodat niet elke regel kon worden beoordeeld.",
            "The request holds a code or a fact that the vocabulary does not know, so that not every rule could be judged.");

    /** Copies the lists. */
    public Explanation {
        Objects.requireNonNull(outcome, "outcome");
        reasons = List.copyOf(reasons);
        duties = List.copyOf(duties);
        Objects.requireNonNull(version, "version");
    }

    /**
     * A sentence with where it comes from.
     *
     * @param sentence  the sentence
     * @param sources  the articles and agreements; empty if it is how this library decides
     */
    public record Reason(Text sentence, List<Source> sources) {

        /** Copies the sources. */
        public Reason {
            Objects.requireNonNull(sentence, "sentence");
            sources = List.copyOf(sources);
        }
    }

    static Explanation of(Decision decision, Vocabulary vocabulary) {
        List<Reason> reasons = new ArrayList<>();
        for (Rule rule : decision.determining()) {
            reasons.add(new Reason(rule.sentence(), rule.sources()));
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason(decision.isEvaluated() ? NOTHING_PERMITS : NOT_EVALUATED, List.of()));
        }
        return new Explanation(
                decision.outcome().label(),
                reasons,
                decision.duties().stream()
                        .map(duty -> vocabulary.label(Aspect.DUTY, duty.value()))
                        .toList(),
                decision.ruleSetVersion());
    }

    /**
     * Returns all in one text, a line for each sentence.
     *
     * @param language  the language of the reader
     * @return the lines
     */
    public String in(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome.in(language));
        for (Reason reason : reasons) {
            String where = reason.sources().stream().map(Source::reference).collect(Collectors.joining("; "));
            lines.add("- " + reason.sentence().in(language) + (where.isEmpty() ? "" : " (" + where + ")"));
        }
        duties.forEach(duty -> lines.add("+ " + duty.in(language)));
        lines.add(version);
        return String.join("\n", lines);
    }
}
