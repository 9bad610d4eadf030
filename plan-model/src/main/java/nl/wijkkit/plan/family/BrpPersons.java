package nl.wijkkit.plan.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Persons of the BRP, as {@link BrpReader} found them, from which families follow for any day.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class BrpPersons {

    private final Graph graph;

    BrpPersons(Graph graph) {
        this.graph = graph;
    }

    /**
     * Returns the persons with a record of their own.
     *
     * @return the persons, in the order of the source
     */
    public List<Person> persons() {
        return graph.persons().subList(0, graph.records());
    }

    /**
     * Finds a person with a record of their own; the first if several have the same number.
     *
     * @param bsn  the citizen service number
     * @return the person; empty if there is no such record
     */
    public Optional<Person> person(Bsn bsn) {
        return persons().stream().filter(person -> bsn.equals(person.bsn())).findFirst();
    }

    /**
     * Finds the families on a day.
     * <p>
     * A family begins with those who form a household: current partners wherever they live, and people in one home who
     * are parent and child, siblings, grandparent and grandchild, or holder of authority and minor. Around them come,
     * where they do not live there: minor children, wards, the parents of the minors with and without authority,
     * guardians, deceased children who died young or at home, and partners who died. Those bring no one else along.
     * Minors who live without an adult belong to the families of their parents and guardians.
     * <p>
     * Problem codes: {@code own-relative}, {@code reused-bsn}, {@code described-otherwise}, {@code duplicate-bsn},
     * {@code repeated-person}, {@code one-sided-relation}, {@code not-in-child-record}, {@code parent-born-later},
     * {@code own-ancestor}, {@code too-many-parents}, {@code partnership-differs}, {@code authority-absent-person},
     * {@code authority-differs}, {@code authority-invalid}, {@code registered-authority-differs}, {@code not-born}.
     *
     * @param on  the day
     * @return the families, with the problems of the source that matter on that day
     */
    public Families families(LocalDate on) {
        return new FamilyBuilder(graph, on).build();
    }

    /**
     * Returns everything that was wrong in the source, on whatever day it matters.
     *
     * @return the problems
     */
    public List<Problem> problems() {
        return graph.findings().stream().map(Finding::problem).toList();
    }

    /**
     * Returns counts, and nothing about anyone.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "BrpPersons[persons=" + graph.records() + ", problems="
                + graph.findings().size() + "]";
    }
}
