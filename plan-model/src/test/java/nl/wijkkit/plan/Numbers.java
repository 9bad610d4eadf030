package nl.wijkkit.plan;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.plan.person.Bsn;

/** Numbers of nobody: from the test range 9999xxxxx, chosen so that they pass the eleven-test. */
public final class Numbers {

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private static final List<String> PASSING = IntStream.range(999_910_000, 999_930_000)
            .mapToObj(Integer::toString)
            .filter(Numbers::passes)
            .toList();

    private Numbers() {}

    /** Returns the number of the nth fictitious person. */
    public static String number(int person) {
        return PASSING.get(person);
    }

    public static Bsn bsn(int person) {
        return Bsn.of(number(person));
    }

    /** The eleven-test as the law's explanatory note writes it: the weighted sum of all nine digits. */
    public static boolean passes(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
