package nl.wijkkit.zrm.instrument;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Finds the domain that a file means, by key, by Dutch or English name, or by an alias such as the literal of the
 * Gemeentelijk Gegevensmodel (GGM).
 * <p>
 * Case, accents and the signs between words make no difference: {@code WERK_OPLEIDING}, {@code Werk & Opleiding} and
 * {@code werk-opleiding} are one name. A number is never a domain: the ids of a GGM enumeration do not follow the order
 * of the matrix.
 * <p>
 * The names of a {@link LabelSet} are found only when asked for with {@link #of(Instrument, LabelSet)}: a word such as
 * <i>Verslaving</i> is a name in one and an older domain with another meaning elsewhere.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class DomainLookup {

    private final Instrument instrument;
    private final Map<String, Domain> byName;

    private DomainLookup(Instrument instrument, Map<String, Domain> byName) {
        this.instrument = instrument;
        this.byName = byName;
    }

    /**
     * Obtains the lookup by the keys, names and aliases of an instrument.
     *
     * @param instrument  the instrument
     * @return the lookup
     */
    public static DomainLookup of(Instrument instrument) {
        Map<String, Domain> byName = new HashMap<>();
        for (Domain domain : instrument.domains()) {
            forms(domain).forEach(form -> byName.put(form, domain));
        }
        return new DomainLookup(instrument, byName);
    }

    /**
     * Obtains the lookup by the names of a label set only.
     *
     * @param instrument  the instrument
     * @param labels  a label set of the instrument
     * @return the lookup
     * @throws IllegalArgumentException if the label set is not one of the instrument
     */
    public static DomainLookup of(Instrument instrument, LabelSet labels) {
        if (!instrument.labels().contains(labels)) {
            throw new IllegalArgumentException(
                    "expected a label set of " + instrument.id() + ", got label set " + labels.id());
        }
        Map<String, Domain> byName = new HashMap<>();
        labels.names()
                .forEach((key, name) -> forms(name)
                        .forEach(form -> byName.put(form, instrument.domain(key).orElseThrow())));
        return new DomainLookup(instrument, byName);
    }

    /** Returns the forms under which a domain is found. */
    static Set<String> forms(Domain domain) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(WrittenName.normalised(domain.key().value()));
        forms.addAll(forms(domain.name()));
        domain.aliases().forEach(alias -> forms.add(WrittenName.normalised(alias)));
        return forms;
    }

    /** Returns the forms of a name in two languages. */
    static List<String> forms(Text name) {
        return List.of(WrittenName.normalised(name.nl()), WrittenName.normalised(name.en()));
    }

    /**
     * Finds a domain.
     *
     * @param written  the name as the file has it
     * @return the domain; empty if this is no name of a domain
     */
    public Optional<Domain> find(String written) {
        return Optional.ofNullable(byName.get(WrittenName.normalised(written)));
    }

    /**
     * Reads a domain from a file.
     *
     * @param written  the name as the file has it
     * @param where  the place in the file, for the problem
     * @return the domain, or the problem {@code number-not-a-domain} or {@code unknown-domain}
     */
    public Checked<Domain> read(String written, Text where) {
        Optional<Domain> domain = find(written);
        if (domain.isPresent()) {
            return new Checked.Valid<>(domain.get());
        }
        if (WrittenName.isNumber(written)) {
            return refused(
                    "number-not-a-domain",
                    where,
                    Text.of(
                            "verwacht: een domein van " + instrument.id()
                                    + "; gevonden: een getal; een id uit een codelijst zegt niet welk domein het is,"
                                    + " gebruik de naam of de literal",
                            "expected a domain of " + instrument.id()
                                    + ", found a number; an id of a code list does not say which domain it is,"
                                    + " use the name or the literal"));
        }
        Text found = Found.describe(written);
        return refused(
                "unknown-domain",
                where,
                Text.of(
                        "verwacht: een domein van " + instrument.id() + "; gevonden: " + found.nl(),
                        "expected a domain of " + instrument.id() + ", found " + found.en()));
    }

    private static <T> Checked<T> refused(String code, Text where, Text message) {
        return new Checked.Invalid<>(List.of(new Problem(code, where, message)));
    }

    /**
     * Returns the instrument and the number of names.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "DomainLookup[" + instrument.id() + ", names=" + byName.size() + "]";
    }
}
