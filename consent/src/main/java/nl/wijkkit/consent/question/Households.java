package nl.wijkkit.consent.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.plan.family.FamilyId;

/**
 * The households that a question is about, laid out so that many of them are looked at in a moment. Make it once and keep
 * it.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Households {

    private final List<Household> households;
    private final boolean complete;

    // people who differ in their id only are of one profile: rules cannot tell them apart
    private final List<Subject> profiles;
    private final int[] profileOf;

    private final Map<FamilyId, List<Integer>> places = new HashMap<>();

    private Households(List<Household> households, boolean complete) {
        this.households = List.copyOf(households);
        this.complete = complete;
        Map<Subject, Integer> numbers = new HashMap<>();
        List<Subject> found = new ArrayList<>();
        profileOf = new int[this.households.size()];
        for (int i = 0; i < profileOf.length; i++) {
            Subject person = this.households.get(i).subject();
            Subject profile = new Subject(person.role(), person.age(), person.capacity(), person.measures(), null);
            places.computeIfAbsent(this.households.get(i).id(), family -> new ArrayList<>(1))
                    .add(i);
            profileOf[i] = numbers.computeIfAbsent(profile, added -> {
                found.add(added);
                return found.size() - 1;
            });
        }
        profiles = List.copyOf(found);
    }

    /**
     * Obtains all households there are.
     *
     * @param households  the households
     * @return the households, of which none is missing
     */
    public static Households all(List<Household> households) {
        return new Households(households, true);
    }

    /**
     * Obtains some households, such as the first page of a search.
     *
     * @param households  the households
     * @return the households, of which some may be missing
     */
    public static Households some(List<Household> households) {
        return new Households(households, false);
    }

    /**
     * Returns whether none is missing.
     *
     * @return true if these are all there are
     */
    public boolean complete() {
        return complete;
    }

    /**
     * Returns how many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return profileOf.length;
    }

    Household get(int index) {
        return households.get(index);
    }

    /** Where the people of a family stand. */
    List<Integer> places(FamilyId family) {
        return places.getOrDefault(family, List.of());
    }

    int profiles() {
        return profiles.size();
    }

    /** Someone of a profile, without an id. */
    Subject profile(int number) {
        return profiles.get(number);
    }

    int profileOf(int index) {
        return profileOf[index];
    }

    /**
     * Returns how many there are.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Households[" + size() + (complete ? "" : ", not complete") + "]";
    }
}
