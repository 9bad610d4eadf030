package nl.wijkkit.consent.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A SHA-256 hash (FIPS 180-4).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  32 bytes as 64 hexadecimal digits in small letters
 */
public record Hash(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /** What stands before the first line of a chain. */
    static final Hash NOTHING = new Hash("0".repeat(64));

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public Hash {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected 64 hexadecimal digits in small letters");
        }
    }

    /**
     * Obtains a hash.
     *
     * @param value  64 hexadecimal digits in small letters
     * @return the hash
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Hash of(String value) {
        return new Hash(value);
    }

    /** Hashes a line after another; each field goes in with its length, so that no two lists of fields look the same. */
    static Hash of(long number, Hash previous, List<String> fields) {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number).array());
        digest.update(HexFormat.of().parseHex(previous.value));
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length).array());
            digest.update(bytes);
        }
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Returns the digits.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
