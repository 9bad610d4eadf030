package nl.wijkkit.consent.preference;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.plan.person.Age;

/**
 * What the law does not leave to preferences, as versioned data; see {@link PreferenceReader}.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param version  the version
 * @param limits  the limits, each id once
 */
public record PreferenceLimits(String id, String version, List<Limit> limits) {

    /**
     * Copies the limits.
     *
     * @throws IllegalArgumentException if an id stands twice
     */
    public PreferenceLimits {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        limits = List.copyOf(limits);
        Set<String> ids = new HashSet<>(limits.stream().map(Limit::id).toList());
        if (ids.size() < limits.size()) {
            throw new IllegalArgumentException("limits must differ in their id, got one twice");
        }
    }

    /**
     * Answers a preference. Whatever the answer, the preference is kept, and where it is not followed a decision says why.
     *
     * @param preference  the preference
     * @param age  the age of the person concerned
     * @return how far it is followed, with what the law does not leave
     */
    public PreferenceAnswer answer(Preference preference, Age age) {
        List<Receiver> named = preference.wish() instanceof Wish.KeepFrom keep ? keep.recipients() : List.of();
        List<Limit> found = limits.stream()
                .filter(limit -> limit.isAbout(preference, age) && limit.isAbout(named))
                .toList();
        if (found.isEmpty()) {
            return new PreferenceAnswer(preference.id(), PreferenceAnswer.Followed.WHOLLY, List.of());
        }
        boolean nothingLeft = isWhole(found, List.of())
                || (!named.isEmpty() && named.stream().allMatch(one -> isWhole(found, List.of(one))));
        return new PreferenceAnswer(
                preference.id(), nothingLeft ? PreferenceAnswer.Followed.NOT : PreferenceAnswer.Followed.EXCEPT, found);
    }

    /** Whether a limit leaves nothing of the wish, for everyone or for one recipient. */
    private static boolean isWhole(List<Limit> found, List<Receiver> one) {
        return found.stream()
                .filter(limit -> limit.extent() == Limit.Extent.WHOLE)
                .anyMatch(limit -> limit.recipients().isEmpty()
                        || (!one.isEmpty() && limit.recipients().containsAll(one)));
    }

    /**
     * Returns the id and the version.
     *
     * @return the id, a space and the version
     */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
