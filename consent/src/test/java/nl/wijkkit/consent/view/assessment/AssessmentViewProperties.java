package nl.wijkkit.consent.view.assessment;

import static nl.wijkkit.consent.view.Decisions.items;
import static nl.wijkkit.consent.view.Decisions.min;
import static nl.wijkkit.consent.view.Decisions.pick;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Decisions;
import nl.wijkkit.consent.view.Decisions.Expected;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessmentBuilder;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;

/** Whoever looks at whatever assessment: an answer is what the decision on its domain permits, and a note needs two. */
class AssessmentViewProperties {

    private static final List<PersonId> PERSONS = List.of(Story.MOTHER, Story.CHILD, Story.PARTNER);
    private static final Instrument ZRM = Instruments.shipped().get(Instruments.ZRM_2017);

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static Assessment assessment(Random random) {
        AssessmentBuilder builder = Assessment.of(ZRM, SubjectId.of("s-1"), LocalDate.of(2026, 10, 1))
                .by(AssessorId.of("w-1"), pick(random, List.of(Mode.values())));
        for (Domain domain : ZRM.domains()) {
            int choice = random.nextInt(6);
            if (choice == 0) {
                builder.unnecessary(domain.key(), "why not " + domain.key());
            } else if (choice == 1) {
                builder.without(domain.key(), pick(random, List.of(Answer.Reason.values())));
            } else if (choice > 2) {
                builder.level(domain.key(), 1 + random.nextInt(5)).note(domain.key(), "words on " + domain.key());
            }
        }
        return builder.build();
    }

    private static String category(DomainKey domain) {
        return Vocabulary.dutch().category(domain).orElseThrow().value();
    }

    @Property(tries = 400)
    void aViewHoldsExactlyWhatDecisionsDomainByDomainPermit(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Assessment assessment = assessment(random);
        List<PersonId> about = random.nextInt(4) == 0 ? PERSONS : List.of(pick(random, PERSONS));
        Visit visit = Decisions.randomVisit(random, PERSONS, List.of("care-home", "w-1", "mother"));
        Decisions decisions = Decisions.of(visit);
        AssessmentView view = new Logs().shown(visit, AssessmentView.of(assessment, about, Vocabulary.dutch()));

        Expected answers = new Expected();
        assessment
                .answers()
                .forEach((domain, answer) ->
                        answers.add(decisions.least(about, category(domain), false), domain + " " + answer));
        Expected notes = new Expected();
        String words = assessment.mode() == Mode.SELF_REPORT ? "CITIZEN_STATEMENT" : "PROFESSIONAL_OPINION";
        assessment
                .notes()
                .forEach((domain, text) -> notes.add(
                        min(decisions.least(about, category(domain), false), decisions.least(about, words, false)),
                        text));
        Expected unnecessary = new Expected();
        assessment
                .unnecessary()
                .forEach((domain, text) -> unnecessary.add(
                        min(
                                decisions.least(about, category(domain), false),
                                decisions.least(about, "PROFESSIONAL_OPINION", false)),
                        text));

        assertThat(items(view.answers(), answer -> answer.domain() + " " + answer.answer()))
                .isEqualTo(answers.items);
        assertThat(items(view.notes(), DomainNoteView::text)).isEqualTo(notes.items);
        assertThat(items(view.unnecessary(), DomainNoteView::text)).isEqualTo(unnecessary.items);
        assertThat(view.moment() != null).isEqualTo(decisions.least(about, "INVOLVEMENT", false) != Disclosure.NOTHING);
        assertThat(view.instrument() != null)
                .isEqualTo(view.answers().stream().anyMatch(answer -> answer.content() != null));
    }
}
