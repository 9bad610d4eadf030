package nl.wijkkit.signals.accountability;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.triage.Outcome;

/**
 * A random sample of the signals that nobody would look at soon, for a person to judge without the level: what the rules
 * rank too low is found nowhere else.
 * <p>
 * The sample holds the signals with the lowest SHA-256 of the seed (eight bytes, the highest first) followed by the id in
 * UTF-8. The same seed and signals give the same sample in any order, and anyone can check it. Choose the seed after the
 * signals have come in, or keep it secret until then, so that no one can pick an id that stays out of the sample.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param seed  the seed
 * @param population  how many signals the sample was drawn from
 * @param signals  the signals to look at, in random order
 */
public record ReviewSample(long seed, int population, List<SignalId> signals) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the sample is larger than what it was drawn from
     */
    public ReviewSample {
        signals = List.copyOf(signals);
        if (signals.size() > population) {
            throw new IllegalArgumentException("a sample must not exceed its population of " + population + ", got "
                    + signals.size() + " signals");
        }
    }

    /**
     * Draws a sample from the signals with level low or no action.
     *
     * @param outcomes  the outcomes of all signals of a period; one signal counts once
     * @param size  how many to draw, 0 or more; all if there are fewer
     * @param seed  the seed
     * @return the sample
     * @throws IllegalArgumentException if the size is negative
     */
    public static ReviewSample draw(Collection<Outcome> outcomes, int size, long seed) {
        return draw(outcomes, Urgency.LOW, size, seed);
    }

    /**
     * Draws a sample from the signals up to a level.
     *
     * @param outcomes  the outcomes of all signals of a period; one signal counts once, and the highest of its levels
     * @param highest  the highest level that counts as low
     * @param size  how many to draw, 0 or more; all if there are fewer
     * @param seed  the seed
     * @return the sample
     * @throws IllegalArgumentException if the size is negative
     */
    public static ReviewSample draw(Collection<Outcome> outcomes, Urgency highest, int size, long seed) {
        Objects.requireNonNull(highest, "highest");
        if (size < 0) {
            throw new IllegalArgumentException("size must be 0 or more, got " + size);
        }
        Set<SignalId> low = new HashSet<>();
        Set<SignalId> above = new HashSet<>();
        for (Outcome outcome : outcomes) {
            (outcome.urgency().compareTo(highest) <= 0 ? low : above).add(outcome.signal());
        }
        low.removeAll(above);
        MessageDigest digest = sha256();
        TreeMap<ByteBuffer, SignalId> lowest = new TreeMap<>(ReviewSample::unsigned);
        for (SignalId signal : low) {
            lowest.put(rank(digest, seed, signal), signal);
            if (lowest.size() > size) {
                lowest.pollLastEntry();
            }
        }
        return new ReviewSample(seed, low.size(), List.copyOf(lowest.values()));
    }

    private static ByteBuffer rank(MessageDigest digest, long seed, SignalId signal) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).flip());
        return ByteBuffer.wrap(digest.digest(signal.value().getBytes(StandardCharsets.UTF_8)));
    }

    @SuppressWarnings("ByteBufferBackingArray") // both wrap a whole array
    private static int unsigned(ByteBuffer one, ByteBuffer other) {
        return Arrays.compareUnsigned(one.array(), other.array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    /**
     * Returns how many signals were drawn from how many.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "ReviewSample[" + signals.size() + " of " + population + "]";
    }
}
