package nl.wijkkit.consent.authzen.socialdomain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Term;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one list: those of the vocabulary are made beforehand, any other when it comes.
 *
 * @param known  the codes of the vocabulary
 * @param make  makes another
 */
record Codes<T>(Map<String, T> known, Function<String, T> make) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    static <T> Codes<T> of(Vocabulary vocabulary, Aspect aspect, Function<String, T> make) {
        Map<String, T> known = new HashMap<>();
        for (Term term : vocabulary.terms(aspect)) {
            known.put(term.code(), make.apply(term.code()));
        }
        return new Codes<>(known, make);
    }

    /** Returns the code; null if it does not have the shape of one. */
    @Nullable
    T find(String code) {
        T found = known.get(code);
        return found != null || !SHAPE.matcher(code).matches() ? found : make.apply(code);
    }
}
