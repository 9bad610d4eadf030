package nl.wijkkit.consent.authzen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a search starts, bound to the request of the first page.
 * <p>
 * The token holds no data of anyone. It needs no signature: it only says where to go on looking, and what is found there
 * is evaluated like anything else.
 *
 * @param position  the place of the next candidate to look at
 * @param limit  the limit of the first page; -1 for none
 * @param request  the fingerprint of the request
 */
record PageToken(int position, int limit, String request) {

    private static final Pattern SHAPE = Pattern.compile("1:([0-9]{1,9}):(-1|[0-9]{1,10}):([0-9a-f]{32})");

    static Optional<PageToken> parse(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        Matcher parts = SHAPE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!parts.matches()) {
            return Optional.empty();
        }
        long limit = Long.parseLong(parts.group(2));
        return limit > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new PageToken(Integer.parseInt(parts.group(1)), (int) limit, parts.group(3)));
    }

    String write() {
        String parts = "1:" + position + ":" + limit + ":" + request;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Returns a fingerprint that is equal for requests that ask the same, apart from the page. */
    static String fingerprint(String search, SearchRequest request) {
        StringBuilder text = new StringBuilder(search);
        add(text, request.subject(), !search.equals("subject"));
        ActionMessage action = request.action();
        if (action != null && !search.equals("action")) {
            add(text, action.name());
            add(text, action.properties());
        }
        add(text, request.resource(), !search.equals("resource"));
        add(text, request.context());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }

    private static void add(StringBuilder text, @Nullable EntityMessage entity, boolean withId) {
        if (entity != null) {
            add(text, entity.type());
            add(text, withId ? entity.id() : null);
            add(text, entity.properties());
        }
    }

    /** Writes a value from JSON so that no two values read the same; the order of fields does not count. */
    private static void add(StringBuilder text, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(String.valueOf(key), item));
            text.append('{');
            sorted.forEach((key, item) -> {
                add(text, key);
                add(text, item);
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(item -> add(text, item));
            text.append(']');
        } else if (value instanceof String string) {
            text.append('"').append(string.length()).append(':').append(string);
        } else {
            text.append('=').append(value).append(';');
        }
    }

    @Override
    public String toString() {
        return "PageToken[" + position + "]";
    }
}
