package nl.wijkkit.zrm.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;

/**
 * A set of screening rules for one instrument, and the classes they raise to.
 * <p>
 * Every rule that holds raises the assessment to its class, and the highest of these is the outcome: the order of the
 * rules never matters, and they are kept sorted by id. An assessment that no rule raises falls in the first class.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable id, version included, lower case words joined by hyphens
 * @param name  the name that people read
 * @param instrument  the instrument whose assessments it screens
 * @param scale  the highest level of that instrument, 2 or more
 * @param notApplicable  what it does with a domain that does not apply
 * @param classes  from the mildest to the gravest, from 2 to {@value #MAX_CLASSES}, no key twice
 * @param rules  at least one, no id twice
 */
public record Screening(
        String id,
        Text name,
        InstrumentId instrument,
        @JsonProperty(required = true) int scale,
        NotApplicable notApplicable,
        List<ScreeningClass> classes,
        List<Rule> rules) {

    /** The most classes that a screening can have. */
    public static final int MAX_CLASSES = 60;

    /**
     * Sorts the rules and checks that they use these classes and this scale.
     *
     * @throws IllegalArgumentException if not, or if an id or key stands twice or has another shape
     */
    public Screening {
        if (!Ids.SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("the id of a screening must be lower case words joined by hyphens");
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(instrument, "instrument");
        if (scale < 2 || scale > Level.MAX_SCALE) {
            throw new IllegalArgumentException("scale must be from 2 to " + Level.MAX_SCALE + ", got " + scale);
        }
        Objects.requireNonNull(notApplicable, "notApplicable");
        classes = List.copyOf(classes);
        if (classes.size() < 2 || classes.size() > MAX_CLASSES) {
            throw new IllegalArgumentException(
                    "a screening must have from 2 to " + MAX_CLASSES + " classes, got " + classes.size());
        }
        Set<String> keys = new HashSet<>();
        for (ScreeningClass one : classes) {
            if (!keys.add(one.key())) {
                throw new IllegalArgumentException("class " + one.key() + " must stand once");
            }
        }
        rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a screening must have at least one rule");
        }
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (i > 0 && rule.id().equals(rules.get(i - 1).id())) {
                throw new IllegalArgumentException("rule " + rule.id() + " must stand once");
            }
            if (!keys.containsAll(rule.classes())) {
                throw new IllegalArgumentException(
                        "rule " + rule.id() + " must raise to one of the classes of its screening");
            }
            for (int found : RuleParts.of(rule).scales()) {
                if (found != scale) {
                    throw new IllegalArgumentException(
                            "rule " + rule.id() + " must use a scale of " + scale + ", got " + found);
                }
            }
        }
    }

    /**
     * Returns the domains that the rules ask for.
     *
     * @return the domains, sorted by key
     */
    public List<DomainKey> domains() {
        Set<DomainKey> domains = new TreeSet<>();
        rules.forEach(rule -> domains.addAll(RuleParts.of(rule).domains()));
        return List.copyOf(domains);
    }

    /**
     * Returns the id and the number of rules.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Screening[" + id + ", rules=" + rules.size() + "]";
    }
}
