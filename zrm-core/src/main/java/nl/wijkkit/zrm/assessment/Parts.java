package nl.wijkkit.zrm.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.jspecify.annotations.Nullable;

/**
 * Copies and checks the parts of an {@link Assessment}. No message repeats a domain, since a key that came from outside
 * may hold anything.
 */
final class Parts {

    private Parts() {}

    static <T> List<T> list(String name, @Nullable List<T> part) {
        if (part == null || part.isEmpty()) {
            return List.of();
        }
        for (T item : part) {
            requireEntry(name, item);
        }
        if (new LinkedHashSet<>(part).size() != part.size()) {
            throw new IllegalArgumentException(name + " must hold nothing twice");
        }
        return List.copyOf(part);
    }

    static <V> Map<DomainKey, V> map(String name, @Nullable Map<DomainKey, V> part) {
        return DomainMap.copyOf(name, part);
    }

    static Map<DomainKey, String> texts(String name, @Nullable Map<DomainKey, String> part) {
        Map<DomainKey, String> copy = map(name, part);
        for (String text : copy.values()) {
            if (text.isBlank()) {
                throw new IllegalArgumentException(name + " must hold texts that are not blank");
            }
        }
        return copy;
    }

    static <T> Map<DomainKey, List<T>> lists(String name, @Nullable Map<DomainKey, List<T>> part) {
        if (part == null || part.isEmpty()) {
            return Map.of();
        }
        Map<DomainKey, List<T>> copy = new LinkedHashMap<>();
        part.forEach((domain, items) -> {
            requireEntry(name, items);
            copy.put(domain, list(name, items));
        });
        return map(name, copy);
    }

    static void requireOneScale(Map<DomainKey, Answer> answers) {
        int max = 0;
        for (Answer answer : answers.values()) {
            if (answer instanceof Answer.Scored scored) {
                int found = scored.level().max();
                if (max != 0 && max != found) {
                    throw new IllegalArgumentException(
                            "levels must be of one scale, got a scale of " + max + " and a scale of " + found);
                }
                max = found;
            }
        }
    }

    static void requireAnswered(String name, Collection<DomainKey> domains, Map<DomainKey, Answer> answers) {
        for (DomainKey domain : domains) {
            if (!answers.containsKey(domain)) {
                throw new IllegalArgumentException(name + " must be about domains with an answer");
            }
        }
    }

    static void requireNotAnswered(Collection<DomainKey> domains, Map<DomainKey, Answer> answers) {
        for (DomainKey domain : domains) {
            if (answers.containsKey(domain)) {
                throw new IllegalArgumentException("a domain must not be both answered and unnecessary");
            }
        }
    }

    static void requireSharesAddUp(Map<DomainKey, Shares> shares, Map<DomainKey, Answer> answers) {
        shares.forEach((domain, parts) -> {
            if (!(answers.get(domain) instanceof Answer.Scored scored)) {
                throw new IllegalArgumentException("shares must be about domains with a level");
            }
            if (!parts.addUpTo(scored.level())) {
                throw new IllegalArgumentException(
                        "shares must add up to level " + scored.level().value() + ", got " + parts.total());
            }
        });
    }

    static void requireEntry(String name, @Nullable Object entry) {
        if (entry == null) {
            throw new NullPointerException(name + " must not hold null");
        }
    }
}
