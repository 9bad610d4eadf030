package nl.wijkkit.signals.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.FactUse;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;

/** What AVG 35(7) asks for: a description of the processing and its purposes; who weighs need and risks is a person. */
class DpiaPageTest {

    private static final SignalKind RENT = SignalKind.of("ARREARS_RENT");

    private static DpiaInput.Fact fact(String key, FactUse use, boolean own, SignalKind... kinds) {
        return new DpiaInput.Fact(FactKey.of(key), Text.of(key + " nl", key + " en"), use, own, List.of(kinds));
    }

    private static final DpiaInput INPUT = new DpiaInput(
            "Gemeente Ons Dorp",
            "ours 1",
            "words 2",
            List.of(
                    fact("resident", FactUse.TRIAGE, true),
                    fact("amount", FactUse.TRIAGE, false, RENT, SignalKind.of("ARREARS_WATER")),
                    fact("same_contract", FactUse.RECOGNISE, false, RENT),
                    fact("aware_at", FactUse.TERM, false),
                    fact("lonely", FactUse.WORKER, false)),
            List.of(new DpiaInput.Task(
                    RENT, Text.of("huur|schuld", "rent|arrears"), new Source("Wgs 3", Source.Certainty.SEEN))),
            List.of(new DpiaInput.Rule(
                    "rule-1", Text.of("een\nregel", "a\nrule"), new Source("REF-1", Source.Certainty.UNCERTAIN))),
            List.of(Text.of("balie", "front desk"), Text.of("jurist", "lawyer")),
            List.of(new Deployment.Retention(
                    Text.of("signalen", "signals"),
                    Text.of("zes maanden", "six months"),
                    new Source("besluit", Source.Certainty.UNCERTAIN))),
            List.of(Text.of("religie", "religion"), Text.of("taal", "language")),
            List.of("religi", "taal"));

    @Test
    void thePageSaysWhatIsKnownForWhatAndBecauseOfWhat() {
        assertThat(INPUT.markdown(Language.EN)).isEqualTo("""
                # Input for the DPIA

                Gemeente Ons Dorp, ours 1, words 2

                This is input and no judgment: people weigh need, proportion and risks (GDPR 35(7)).

                ## Data

                | fact | name | for what | with |
                | --- | --- | --- | --- |
                | resident | resident en | a rule can ask it | all kinds; worked out |
                | amount | amount en | a rule can ask it | ARREARS_RENT, ARREARS_WATER |
                | same_contract | same_contract en | recognise the same contract | ARREARS_RENT |
                | aware_at | aware_at en | start of a term |  |
                | lonely | lonely en | the worker; no rule |  |

                ## Tasks and purposes

                | kind | name | source |
                | --- | --- | --- |
                | ARREARS_RENT | rent\\|arrears | Wgs 3 |

                ## Rules

                | rule | says | source |
                | --- | --- | --- |
                | rule-1 | a rule | REF-1 (not checked) |

                ## Who sees it

                - front desk
                - lawyer

                ## Retention

                - signals: six months (besluit (not checked))

                ## What can never be asked

                - religion
                - language

                Recognised by these words: religi, taal.
                """);
    }

    @Test
    void thePageIsInDutchForWhoAnswersForIt() {
        assertThat(INPUT.markdown(Language.NL))
                .startsWith(
                        "# Invoer voor de DPIA\n\nGemeente Ons Dorp, ours 1, words 2\n\nDit is invoer en geen oordeel")
                .contains("\n## Gegevens\n\n| gegeven | naam | waarvoor | bij |\n| --- | --- | --- | --- |\n")
                .contains("| resident | resident nl | een regel kan het vragen | alle soorten; zelf bepaald |\n")
                .contains("| same_contract | same_contract nl | hetzelfde contract herkennen | ARREARS_RENT |\n")
                .contains("| aware_at | aware_at nl | begin van een termijn |  |\n")
                .contains("| lonely | lonely nl | de medewerker; geen regel |  |\n")
                .contains("\n## Taken en doelen\n\n| soort | naam | bron |\n")
                .contains("| ARREARS_RENT | huur\\|schuld | Wgs 3 |\n")
                .contains("\n## Regels\n\n| regel | zegt | bron |\n| --- | --- | --- |\n")
                .contains("| rule-1 | een regel | REF-1 (niet nagezien) |\n")
                .contains("\n## Wie het ziet\n\n- balie\n- jurist\n")
                .contains("\n## Bewaartermijnen\n\n- signalen: zes maanden (besluit (niet nagezien))\n")
                .contains("\n## Wat nooit gevraagd kan worden\n\n- religie\n- taal\n\nHerkend aan deze woorden: ");
    }
}
