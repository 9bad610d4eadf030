package nl.wijkkit.consent.authzen.socialdomain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkkit.consent.authzen.Evaluation;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactDefinition;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.jspecify.annotations.Nullable;

/** Reads a request from an AuthZEN evaluation, in the words of a vocabulary. */
final class RequestReader {

    private static final FactKey REASON_RECORDED = FactKey.of("reason_recorded");

    private final Clock clock;
    private final Codes<Role> roles;
    private final Codes<Relation> relations;
    private final Codes<SubjectRole> subjectRoles;
    private final Codes<Measure> measures;
    private final Codes<DataCategory> categories;
    private final Codes<Law> laws;
    private final Codes<Purpose> purposes;
    private final Codes<Action> actions;
    private final Map<String, Action> actionNames = new HashMap<>();
    private final Codes<Evidence> evidence;
    private final Codes<Capacity> capacities;
    private final Map<String, FactDefinition> facts = new HashMap<>();

    // the items of a batch share who asks and the context; values that cannot change, so that threads may race for the
    // field
    private @Nullable Asking lastAsking;
    private @Nullable Circumstances lastCircumstances;

    RequestReader(Vocabulary vocabulary, Clock clock) {
        this.clock = clock;
        roles = Codes.of(vocabulary, Aspect.ROLE, Role::of);
        relations = Codes.of(vocabulary, Aspect.RELATION, Relation::of);
        subjectRoles = Codes.of(vocabulary, Aspect.SUBJECT, SubjectRole::of);
        measures = Codes.of(vocabulary, Aspect.MEASURE, Measure::of);
        categories = Codes.of(vocabulary, Aspect.CATEGORY, DataCategory::of);
        laws = Codes.of(vocabulary, Aspect.LAW, Law::of);
        purposes = Codes.of(vocabulary, Aspect.PURPOSE, Purpose::of);
        actions = Codes.of(vocabulary, Aspect.ACTION, Action::of);
        actions.known().forEach((code, action) -> actionNames.put(code.toLowerCase(Locale.ROOT), action));
        evidence = Codes.of(vocabulary, Aspect.EVIDENCE, Evidence::of);
        Map<String, Capacity> known = new HashMap<>();
        for (Capacity capacity : Capacity.values()) {
            known.put(capacity.code(), capacity);
        }
        capacities = new Codes<>(known, code -> Capacity.UNKNOWN);
        vocabulary.facts().forEach(fact -> facts.put(fact.key().value(), fact));
    }

    /** Returns the request; null after telling what is wrong. */
    @Nullable
    Request read(Evaluation evaluation, @Nullable DataCategory fixed, Properties properties) {
        Actor actor = actor(evaluation.subject().properties(), properties);
        Subject subject =
                subject(evaluation.resource().id(), evaluation.resource().properties(), properties);
        Map<String, @Nullable Object> resource = evaluation.resource().properties();
        DataCategory category = properties.optional(resource, "category", "/resource/properties", categories);
        if (category == null) {
            category = fixed;
        }
        if (category == null && resource.get("category") == null) {
            properties.tell("/resource/properties/category: expected a code, found nothing");
        }
        Law origin = properties.required(resource, "origin", "/resource/properties", laws);
        String name = evaluation.action().name();
        Action known = actionNames.get(name);
        Action action = known == null ? actions.find(name.toUpperCase(Locale.ROOT)) : known;
        if (action == null) {
            properties.tell("/action/name: expected letters and underscores, found something else");
        }
        Circumstances circumstances = circumstances(evaluation.context(), properties);
        if (!properties.problems().isEmpty()
                || actor == null
                || subject == null
                || category == null
                || origin == null
                || action == null
                || circumstances == null) {
            return null;
        }
        return new Request(
                circumstances.on == null ? LocalDate.now(clock) : circumstances.on,
                actor,
                subject,
                new Request.Asked(category, origin, circumstances.purpose, action),
                circumstances.evidence,
                circumstances.facts);
    }

    private @Nullable Circumstances circumstances(Map<String, @Nullable Object> context, Properties properties) {
        Circumstances last = lastCircumstances;
        if (last != null && last.context == context) {
            return last;
        }
        Purpose purpose = properties.required(context, "purpose", "/context", purposes);
        LocalDate on = properties.day(context, "on", "/context");
        List<Evidence> onRecord = properties.list(context, "evidence", "/context", evidence);
        Facts stated = facts(context, properties);
        if (purpose == null || !properties.problems().isEmpty()) {
            return null;
        }
        Circumstances read = new Circumstances(context, purpose, on, onRecord, stated);
        lastCircumstances = read;
        return read;
    }

    private @Nullable Actor actor(Map<String, @Nullable Object> from, Properties properties) {
        Asking last = lastAsking;
        if (last != null && last.properties == from) {
            return last.actor;
        }
        Role role = properties.required(from, "role", "/subject/properties", roles);
        Relation relation = properties.required(from, "relation", "/subject/properties", relations);
        Period period = period(from, properties);
        PartyId organisation = properties.party(from, "organisation", "/subject/properties");
        if (role == null || relation == null || !properties.problems().isEmpty()) {
            return null;
        }
        Actor actor = new Actor(role, relation, period, organisation);
        lastAsking = new Asking(from, actor);
        return actor;
    }

    /** When the relation holds; null if that is not said, or after telling a problem. */
    private static @Nullable Period period(Map<String, @Nullable Object> from, Properties properties) {
        LocalDate first = properties.day(from, "relation_from", "/subject/properties");
        LocalDate end = properties.day(from, "relation_until", "/subject/properties");
        if (end != null && (first == null || !end.isAfter(first))) {
            properties.tell("/subject/properties/relation_until: expected a day after relation_from, found another");
            return null;
        }
        return first == null ? null : new Period(first, end);
    }

    private @Nullable Subject subject(String id, Map<String, @Nullable Object> from, Properties properties) {
        SubjectRole role = properties.required(from, "subject_role", "/resource/properties", subjectRoles);
        Integer age = properties.count(from, "age", "/resource/properties");
        Capacity capacity = properties.optional(from, "capacity", "/resource/properties", capacities);
        List<Measure> protection = properties.list(from, "measures", "/resource/properties", measures);
        if (!PersonId.isPersonId(id)) {
            properties.tell("/resource/id: expected the id of a person, found something else");
            return null;
        }
        return role == null
                ? null
                : new Subject(
                        role,
                        age == null ? Age.unknown() : Age.of(age),
                        capacity == null ? Capacity.UNKNOWN : capacity,
                        protection,
                        PersonId.of(id));
    }

    /** The facts, and that a reason was recorded if the context gives one. */
    private Facts facts(Map<String, @Nullable Object> context, Properties properties) {
        Map<FactKey, FactValue> stated = new TreeMap<>();
        if (context.get("reason") instanceof String reason && !reason.isBlank()) {
            stated.put(REASON_RECORDED, FactValue.Flag.of(true));
        }
        Object object = context.get("facts");
        if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                FactDefinition definition = facts.get(String.valueOf(key));
                Optional<FactValue> parsed = definition == null || value == null
                        ? Optional.empty()
                        : definition.type().parse(value.toString());
                parsed.ifPresentOrElse(
                        fact -> stated.put(Objects.requireNonNull(definition).key(), fact),
                        () -> properties.tell(
                                definition == null
                                        ? "/context/facts: expected facts that the vocabulary knows, found another"
                                        : "/context/facts/" + definition.key()
                                                + ": expected a value of its type, found another"));
            });
        } else if (object != null) {
            properties.tell("/context/facts: expected an object, found something else");
        }
        return Facts.of(stated);
    }

    /** Who asks, as it was read from these properties. */
    private record Asking(Map<String, @Nullable Object> properties, Actor actor) {

        @Override
        public String toString() {
            return "Asking[" + actor + "]";
        }
    }

    /** The circumstances, as they were read from this context. */
    private record Circumstances(
            Map<String, @Nullable Object> context,
            Purpose purpose,
            @Nullable LocalDate on,
            List<Evidence> evidence,
            Facts facts) {

        @Override
        public String toString() {
            return "Circumstances[" + purpose + "]";
        }
    }
}
