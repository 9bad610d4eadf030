package nl.wijkkit.consent.authzen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * One search: the candidates that are permitted, a page of them at a time.
 *
 * @param name  what is searched for
 * @param request  the request
 */
record Search(String name, SearchRequest request) {

    /** Looks through the candidates, or tells that the page asked for is not of this search. */
    <T> Checked<SearchResponse<T>> among(
            Candidates<T> candidates, Predicate<? super T> permitted, UnaryOperator<T> bare) {
        PageRequest page = request.page();
        if (page == null) {
            Found<T> all = look(candidates.items(), 0, -1, permitted, bare);
            return new Checked.Valid<>(new SearchResponse<>(null, context(candidates), all.results));
        }
        String fingerprint = PageToken.fingerprint(name, request);
        Integer limit = page.limit();
        PageToken start = new PageToken(0, limit == null ? -1 : limit, fingerprint);
        if (page.token() != null && !page.token().isEmpty()) {
            Optional<PageToken> token = PageToken.parse(page.token());
            if (token.isEmpty()
                    || !token.get().request().equals(fingerprint)
                    || (limit != null && limit != token.get().limit())) {
                return wrongToken();
            }
            start = token.get();
        }
        Found<T> found = look(candidates.items(), start.position(), start.limit(), permitted, bare);
        String next = found.next < 0 ? "" : new PageToken(found.next, start.limit(), fingerprint).write();
        PageResponse part = new PageResponse(next, found.results.size(), null, Map.of());
        return new Checked.Valid<>(new SearchResponse<>(part, context(candidates), found.results));
    }

    /** Looks from a position until the page is full and one more was found, or until the end. */
    private static <T> Found<T> look(
            List<T> candidates, int position, int limit, Predicate<? super T> permitted, UnaryOperator<T> bare) {
        List<T> results = new ArrayList<>();
        for (int i = position; i < candidates.size(); i++) {
            T candidate = candidates.get(i);
            if (permitted.test(candidate)) {
                if (results.size() == limit) {
                    return new Found<>(results, i);
                }
                results.add(bare.apply(candidate));
            }
        }
        return new Found<>(results, -1);
    }

    private static Map<String, @Nullable Object> context(Candidates<?> candidates) {
        return candidates.complete() ? Map.of() : Map.of(SearchResponse.COMPLETE, false);
    }

    private static <T> Checked<SearchResponse<T>> wrongToken() {
        Messages messages = new Messages();
        messages.tell(
                "wrong-page-token",
                "/page/token",
                Text.of(
                        "verwacht: het next_token van de vorige bladzijde van dezelfde vraag; gevonden: iets anders",
                        "expected the next_token of the page before of the same request, found something else"));
        return new Checked.Invalid<>(messages.problems());
    }

    @Override
    public String toString() {
        return "Search[" + request + "]";
    }

    /** What was found, and the position of the first result of the next page; -1 if there is none. */
    private record Found<T>(List<T> results, int next) {}
}
