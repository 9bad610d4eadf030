package nl.wijkkit.zrm.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.wijkkit.zrm.Level;

/**
 * Who carries the level of a domain, as the Krachtenwijzer divides it: the shares add up to the level.
 * <p>
 * Level 4 as 2 + 1 + 1 says that two steps are the person's own, one is the network's and one the professionals'. That the
 * shares are whole and may be 0 was not seen in print.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param ownStrength  the person's own share (<i>eigen kracht</i>), 0 or more
 * @param network  the share of people around the person (<i>netwerk</i>), 0 or more
 * @param professional  the share of professionals (<i>hulpverlening</i>), 0 or more
 */
public record Shares(
        @JsonProperty(required = true) int ownStrength,
        @JsonProperty(required = true) int network,
        @JsonProperty(required = true) int professional) {

    /**
     * Checks that no share is negative or above the highest level of any scale.
     *
     * @throws IllegalArgumentException if one is
     */
    public Shares {
        requireShare("own strength", ownStrength);
        requireShare("network", network);
        requireShare("professional", professional);
    }

    /**
     * Obtains the shares.
     *
     * @param ownStrength  the person's own share, 0 or more
     * @param network  the share of people around the person, 0 or more
     * @param professional  the share of professionals, 0 or more
     * @return the shares
     * @throws IllegalArgumentException if a share is negative or above the highest level of any scale
     */
    public static Shares of(int ownStrength, int network, int professional) {
        return new Shares(ownStrength, network, professional);
    }

    /**
     * Returns the sum.
     *
     * @return the sum, to compare with a level
     */
    public int total() {
        return ownStrength + network + professional;
    }

    /**
     * Returns whether the shares divide a level.
     *
     * @param level  the level
     * @return true if they add up to it
     */
    public boolean addUpTo(Level level) {
        return total() == level.value();
    }

    private static void requireShare(String name, int share) {
        if (share < 0 || share > Level.MAX_SCALE) {
            throw new IllegalArgumentException(
                    "the share " + name + " must be from 0 to " + Level.MAX_SCALE + ", got " + share);
        }
    }
}
