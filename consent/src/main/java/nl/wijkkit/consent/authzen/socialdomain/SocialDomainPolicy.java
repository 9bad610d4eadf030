package nl.wijkkit.consent.authzen.socialdomain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.wijkkit.consent.authzen.Action;
import nl.wijkkit.consent.authzen.Candidates;
import nl.wijkkit.consent.authzen.Decision;
import nl.wijkkit.consent.authzen.Evaluation;
import nl.wijkkit.consent.authzen.Policy;
import nl.wijkkit.consent.authzen.Resource;
import nl.wijkkit.consent.authzen.Subject;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Explanation;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.CategoryTraits;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.Language;
import org.jspecify.annotations.Nullable;

/**
 * Answers AuthZEN questions about people's data by the rules of access.
 * <p>
 * The subject is who asks, with the properties {@code role} and {@code relation}, and if known {@code relation_from} (the
 * first day of the relation), {@code relation_until} (the day after the last, only beside {@code relation_from}) and
 * {@code organisation} (the id of a party). Outside these days the relation counts as ended. The action is a code of the
 * vocabulary in lower case, such as {@code view} or {@code share}. The resource is a person's data:
 * <ul>
 * <li>{@code category}: data of the category in the property {@code category};
 * <li>{@code plan}: the goals of the plan, unless {@code category} says another part of it;
 * <li>{@code household}: that a household is known, to whom and since when.
 * </ul>
 * Its id is that of the person, for whom consents are looked up; its properties are {@code origin} (the law),
 * {@code subject_role}, {@code age}, {@code capacity} and {@code measures}. The context holds {@code purpose},
 * {@code evidence} (codes), {@code on} (the day; today if left out), {@code reason} (a text: that one was recorded) and
 * {@code facts} (an object).
 * <p>
 * The answer is yes only if all that was asked is permitted. Its context holds {@code outcome}, {@code duties},
 * {@code reasons}, {@code rules} and {@code rule_set}, and sentences in {@code reason_user} and {@code reason_admin}. If
 * content was asked and only that-information is permitted, the answer is no and {@code outcome} says so. What is missing
 * or wrong in a question is an {@code error}.
 * <p>
 * This class is thread-safe if where consents are looked up is.
 */
public final class SocialDomainPolicy implements Policy {

    private static final Map<String, DataCategory> FIXED =
            Map.of("household", DataCategory.of("INVOLVEMENT"), "plan", DataCategory.of("PLAN_GOALS"));
    /** Answers that are kept for questions that come again; more are worked out each time. */
    private static final int MAX_ANSWERS = 10_000;

    private static final List<String> TYPES = List.of("category", "household", "plan");

    private final Decider decider;
    private final Consents consents;
    private final RequestReader reader;
    private final List<Action> actions;

    // an answer depends on everything in a question but who it is about, and most questions come again
    private final ConcurrentHashMap<Shape, Decision> answers = new ConcurrentHashMap<>();

    private SocialDomainPolicy(Decider decider, Consents consents, Clock clock) {
        Vocabulary vocabulary = decider.vocabulary();
        this.decider = decider;
        this.consents = Objects.requireNonNull(consents, "consents");
        reader = new RequestReader(vocabulary, clock);
        actions = vocabulary.terms(Aspect.ACTION).stream()
                .map(term -> Action.of(term.code().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * Obtains the policy.
     *
     * @param decider  decides
     * @param consents  where consents are looked up
     * @param clock  tells the day of a question that does not
     * @return the policy
     */
    public static SocialDomainPolicy of(Decider decider, Consents consents, Clock clock) {
        return new SocialDomainPolicy(decider, consents, clock);
    }

    @Override
    public List<String> resourceTypes() {
        return TYPES;
    }

    @Override
    public Decision decide(Evaluation evaluation) {
        Properties properties = new Properties();
        Request request =
                reader.read(evaluation, FIXED.get(evaluation.resource().type()), properties);
        if (request == null) {
            return Decision.error(400, properties.problems().stream().collect(Collectors.joining("; ")));
        }
        OnRecord record = consents.lookUp(request);
        Shape shape = Shape.of(request, record);
        Decision known = answers.get(shape);
        if (known != null) {
            return known;
        }
        Decision answer = answer(decider.decide(request, same -> record));
        if (answers.mappingCount() < MAX_ANSWERS) {
            answers.put(shape, answer);
        }
        return answer;
    }

    @Override
    public Candidates<Action> actions(Subject subject, Resource resource) {
        return Candidates.all(actions);
    }

    private boolean asksThatOnly(Request request) {
        return decider.vocabulary()
                .traits(request.asked().category())
                .filter(traits -> traits.depth() == CategoryTraits.Depth.THAT)
                .isPresent();
    }

    private Decision answer(nl.wijkkit.consent.decision.Decision decision) {
        boolean permitted = decision.disclosure() == Disclosure.CONTENT
                || (decision.disclosure() == Disclosure.THAT && asksThatOnly(decision.request()));
        Explanation explanation = decision.explanation();
        Map<String, @Nullable Object> context = new LinkedHashMap<>();
        context.put("outcome", decision.outcome().name());
        context.put("duties", decision.duties().stream().map(Duty::value).toList());
        context.put(
                "reasons", decision.reasons().stream().map(ReasonCode::value).toList());
        context.put("rules", decision.ruleIds());
        context.put("rule_set", decision.ruleSetVersion());
        context.put(
                "reason_user",
                Map.of("en", sentences(explanation, Language.EN), "nl", sentences(explanation, Language.NL)));
        context.put("reason_admin", Map.of("en", explanation.in(Language.EN), "nl", explanation.in(Language.NL)));
        return new Decision(permitted, context);
    }

    /** What the person who asks reads: the outcome and the sentences of the rules, without articles. */
    private static String sentences(Explanation explanation, Language language) {
        return explanation.outcome().in(language)
                + explanation.reasons().stream()
                        .map(reason -> " " + reason.sentence().in(language))
                        .collect(Collectors.joining());
    }

    /** A question without who it is about, and what is on record for that person. */
    private record Shape(
            LocalDate on,
            Actor actor,
            SubjectRole role,
            Age age,
            Capacity capacity,
            List<Measure> measures,
            Request.Asked asked,
            List<Evidence> evidence,
            Facts facts,
            OnRecord record) {

        static Shape of(Request request, OnRecord record) {
            nl.wijkkit.consent.request.Subject about = request.subject();
            return new Shape(
                    request.on(),
                    request.actor(),
                    about.role(),
                    about.age(),
                    about.capacity(),
                    about.measures(),
                    request.asked(),
                    request.evidence(),
                    request.facts(),
                    record);
        }

        @Override
        public String toString() {
            return "Shape[" + asked + "]";
        }
    }
}
