package nl.wijkkit.signals.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a situation in which some clauses match and others do not, by trying the cells of one fact after another. A
 * branch is left as soon as a clause that must match cannot, or one that must not match does; a fact on which nothing hangs
 * any more is not tried. The search is complete: if it finds nothing, there is no such situation.
 */
final class Search {

    private final Cells cells;
    private long steps;

    Search(Cells cells) {
        this.cells = cells;
    }

    long steps() {
        return steps;
    }

    /**
     * Looks for a situation.
     *
     * @param wanted  clauses that must all match
     * @param unwanted  clauses of which none may match
     * @return the cells that make it so; empty if there is no such situation
     */
    Optional<List<String>> find(List<Clause> wanted, List<Clause> unwanted) {
        Clause all = wanted.stream().reduce(Clause.TRUE, Clause::and);
        return all.isImpossible() ? Optional.empty() : extend(all, unwanted, 0, 0, 0);
    }

    private Optional<List<String>> extend(Clause wanted, List<Clause> unwanted, long decided, long yes, long no) {
        steps++;
        if (fails(wanted, decided, yes, no)) {
            return Optional.empty();
        }
        List<Clause> open = new ArrayList<>();
        for (Clause clause : unwanted) {
            if (!fails(clause, decided, yes, no)) {
                if ((clause.questions() & ~decided) == 0) {
                    return Optional.empty();
                }
                open.add(clause);
            }
        }
        long left = wanted.questions() & ~decided;
        if (left == 0 && open.isEmpty()) {
            return Optional.of(new ArrayList<>());
        }
        int slot = cells.slotOf(left == 0 ? open.get(0).questions() & ~decided : left);
        for (Cells.Cell cell : cells.of(slot)) {
            Optional<List<String>> found =
                    extend(wanted, open, decided | cells.questionsOf(slot), yes | cell.yes(), no | cell.no());
            if (found.isPresent()) {
                found.get().add(0, cell.label());
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns whether a clause can no longer match. */
    private static boolean fails(Clause clause, long decided, long yes, long no) {
        return (clause.yes() & decided & ~yes) != 0
                || (clause.no() & decided & ~no) != 0
                || (clause.notYes() & yes) != 0
                || (clause.notNo() & no) != 0;
    }
}
