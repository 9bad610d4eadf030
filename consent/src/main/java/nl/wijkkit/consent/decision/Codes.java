package nl.wijkkit.consent.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Term;
import nl.wijkkit.consent.vocabulary.Vocabulary;

/** The codes of one aspect, numbered from zero. */
final class Codes {

    /** The number of a code that is not in the list. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    private Codes() {}

    static Codes of(Vocabulary vocabulary, Aspect aspect) {
        return of(vocabulary.terms(aspect).stream().map(Term::code).toList());
    }

    static Codes of(List<String> list) {
        Codes codes = new Codes();
        list.forEach(code -> codes.numbers.put(code, codes.numbers.size()));
        return codes;
    }

    int number(String code) {
        Integer number = numbers.get(code);
        return number == null ? UNKNOWN : number;
    }

    int size() {
        return numbers.size();
    }

    /** Returns the bits of some codes. */
    long[] mask(List<String> list) {
        long[] mask = new long[Bits.words(size())];
        for (String code : list) {
            int number = number(code);
            if (number != UNKNOWN) {
                Bits.set(mask, number);
            }
        }
        return mask;
    }
}
