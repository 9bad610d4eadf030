package nl.wijkkit.plan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.family.Relation.Parenthood;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Gives every member of a family a place in a genogram: a row for each generation, partners side by side. */
final class Generations {

    private final Map<PersonId, Integer> rows = new HashMap<>();
    private final Map<PersonId, Integer> columns = new HashMap<>();
    private final List<List<Member>> order = new ArrayList<>();

    Generations(Family family) {
        family.members().forEach(member -> rows.put(member.id(), 0));
        // no family has more generations than members, so this ends
        for (int i = 0; i < family.members().size(); i++) {
            family.relations().forEach(this::push);
            family.members().forEach(child -> level(family.parentsOf(child.id())));
        }
        Map<Integer, List<Member>> byRow = new TreeMap<>();
        family.members()
                .forEach(member -> byRow.computeIfAbsent(rows.get(member.id()), row -> new ArrayList<>())
                        .add(member));
        int row = 0;
        for (List<Member> members : byRow.values()) {
            List<Member> sorted = sorted(family, members);
            for (int column = 0; column < sorted.size(); column++) {
                columns.put(sorted.get(column).id(), column);
                rows.put(sorted.get(column).id(), row);
            }
            order.add(sorted);
            row++;
        }
    }

    /** Moves a child below the parents, and partners to the same row. */
    private void push(Relation relation) {
        int first = rows.getOrDefault(relation.first(), 0);
        int second = rows.getOrDefault(relation.second(), 0);
        if (relation instanceof Parenthood) {
            rows.put(relation.second(), Math.max(second, first + 1));
        } else {
            rows.put(relation.first(), Math.max(first, second));
            rows.put(relation.second(), Math.max(first, second));
        }
    }

    /** Moves the parents of one child to the same row. */
    private void level(List<Member> parents) {
        int row = parents.stream().mapToInt(parent -> row(parent.id())).max().orElse(0);
        parents.forEach(parent -> rows.put(parent.id(), row));
    }

    private List<Member> sorted(Family family, List<Member> members) {
        ToDoubleFunction<Member> belowParents = member -> family.parentsOf(member.id()).stream()
                .map(Member::id)
                .filter(columns::containsKey)
                .mapToInt(columns::get)
                .average()
                .orElse(Double.MAX_VALUE);
        List<Member> waiting = new ArrayList<>(members.stream()
                .sorted(Comparator.comparingDouble(belowParents)
                        .thenComparing(
                                member -> member.person().birth().earliest().orElse(LocalDate.MAX)))
                .toList());
        Map<PersonId, Member> sorted = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            Member next = waiting.remove(0);
            sorted.put(next.id(), next);
            // whoever shares a partnership or a child with the last one stands beside
            for (Member close = beside(family, next, waiting); close != null; close = beside(family, close, waiting)) {
                waiting.remove(close);
                sorted.put(close.id(), close);
            }
        }
        return List.copyOf(sorted.values());
    }

    private static @Nullable Member beside(Family family, Member member, List<Member> waiting) {
        Stream<PersonId> partners = family.relations().stream()
                .filter(Partnership.class::isInstance)
                .filter(relation -> relation.first().equals(member.id())
                        || relation.second().equals(member.id()))
                .map(relation -> relation.first().equals(member.id()) ? relation.second() : relation.first());
        Stream<PersonId> parents = family.childrenOf(member.id()).stream()
                .flatMap(child -> family.parentsOf(child.id()).stream())
                .map(Member::id);
        List<PersonId> close = Stream.concat(partners, parents).toList();
        return waiting.stream()
                .filter(other -> close.contains(other.id()))
                .findFirst()
                .orElse(null);
    }

    List<List<Member>> rows() {
        return order;
    }

    int row(PersonId member) {
        return rows.getOrDefault(member, 0);
    }

    int column(PersonId member) {
        return columns.getOrDefault(member, 0);
    }
}
