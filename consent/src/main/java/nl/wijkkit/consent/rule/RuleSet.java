package nl.wijkkit.consent.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Text;

/**
 * A set of rules with a version, and the definitions that they share.
 * <p>
 * A municipality adds rules of its own with {@link #with(RuleSet)}, and switches a module on with
 * {@link #switchedOn(String, Period)}:
 * <pre>{@code
 * RuleSet rules = RuleSet.dutch().switchedOn("wams", Period.startingOn(LocalDate.of(2027, 1, 1)));
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable name, lower case words joined by hyphens
 * @param version  the version, such as {@code 2026-11}
 * @param name  what people call it
 * @param modules  what can be switched on or off
 * @param recipients  by code of a receiver, the roles that work for it
 * @param definitions  what rules share; a definition uses only those before it
 * @param rules  the rules, none twice
 */
public record RuleSet(
        String id,
        String version,
        Text name,
        List<RuleModule> modules,
        Map<String, List<String>> recipients,
        List<Definition> definitions,
        List<Rule> rules) {

    /**
     * Checks that no id stands twice, and that modules and definitions that are named exist.
     *
     * @throws IllegalArgumentException if they do not
     */
    public RuleSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        modules = List.copyOf(modules);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        recipients.forEach((code, roles) -> copy.put(code, List.copyOf(roles)));
        recipients = Collections.unmodifiableMap(copy);
        definitions = List.copyOf(definitions);
        rules = List.copyOf(rules);
        requireDistinct(modules, RuleModule::id);
        requireDistinct(rules, Rule::id);
        Set<String> moduleIds = modules.stream().map(RuleModule::id).collect(Collectors.toSet());
        Set<String> known = new HashSet<>();
        for (Definition definition : definitions) {
            requireDefined(definition.id(), definition.when(), known);
            if (!known.add(definition.id())) {
                throw new IllegalArgumentException(definition.id() + " stands twice");
            }
        }
        for (Rule rule : rules) {
            requireDefined(rule.id(), rule.when(), known);
            if (rule.module() != null && !moduleIds.contains(rule.module())) {
                throw new IllegalArgumentException("rule " + rule.id() + " names a module that is not there");
            }
        }
    }

    /**
     * Returns the shipped rules of the Dutch social domain.
     *
     * @return the rule set
     */
    public static RuleSet dutch() {
        return Shipped.DUTCH;
    }

    /**
     * Finds a rule.
     *
     * @param ruleId  the stable name
     * @return the rule; empty if this set does not have it
     */
    public Optional<Rule> rule(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /**
     * Finds the days on which a rule counts: those on which it is law, as far as its module is on.
     *
     * @param rule  a rule of this set
     * @return the days; empty if it is off
     */
    public Optional<Period> inForce(Rule rule) {
        return rule.moduleIfAny()
                .map(moduleId -> modules.stream()
                        .filter(module -> module.id().equals(moduleId))
                        .findFirst()
                        .flatMap(RuleModule::inForceIfAny)
                        .flatMap(rule.validity()::intersection))
                .orElseGet(() -> Optional.of(rule.validity()));
    }

    /**
     * Switches a module on.
     *
     * @param moduleId  the module
     * @param inForce  the days on which its rules count
     * @return a copy in which it is on
     * @throws IllegalArgumentException if this set does not have the module
     */
    public RuleSet switchedOn(String moduleId, Period inForce) {
        if (modules.stream().noneMatch(module -> module.id().equals(moduleId))) {
            throw new IllegalArgumentException("there is no module " + moduleId);
        }
        List<RuleModule> switched = modules.stream()
                .map(module -> module.id().equals(moduleId) ? module.withInForce(inForce) : module)
                .toList();
        return new RuleSet(id, version, name, switched, recipients, definitions, rules);
    }

    /**
     * Adds the rules of another set, such as those of a municipality.
     *
     * @param additions  the other set; its id and version are added to those of this one, its name stays behind
     * @return a copy with the rules of both
     * @throws IllegalArgumentException if both have one id
     */
    public RuleSet with(RuleSet additions) {
        Map<String, List<String>> both = new LinkedHashMap<>(recipients);
        additions.recipients.forEach((code, roles) -> both.merge(code, roles, RuleSet::joined));
        return new RuleSet(
                id + "+" + additions.id,
                version + "+" + additions.version,
                name,
                joined(modules, additions.modules),
                both,
                joined(definitions, additions.definitions),
                joined(rules, additions.rules));
    }

    /**
     * Returns a copy with the same rules in another order, which decides the same.
     *
     * @param value  the rules of this set
     * @return the copy
     */
    public RuleSet withRules(List<Rule> value) {
        return new RuleSet(id, version, name, modules, recipients, definitions, value);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static <T> void requireDistinct(List<T> items, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(id.apply(item))) {
                throw new IllegalArgumentException(id.apply(item) + " stands twice");
            }
        }
    }

    private static void requireDefined(String owner, Condition condition, Set<String> known) {
        for (Condition part : Conditions.within(condition)) {
            if (part instanceof Condition.Defined defined && !known.contains(defined.id())) {
                throw new IllegalArgumentException(
                        owner + " uses " + defined.id() + ", which is not defined before it");
            }
        }
    }

    /**
     * Returns the id, the version and the numbers of rules and definitions.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "RuleSet[" + id + " " + version + ", rules=" + rules.size() + ", definitions=" + definitions.size()
                + "]";
    }

    /** Read when first asked for. */
    private static final class Shipped {
        private static final RuleSet DUTCH = RuleSetReader.shipped("dutch-social-domain-rules.json");
    }
}
