package nl.wijkkit.signals.recognise;

import java.util.List;

/**
 * How a signal relates to those that came before it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param multiple  whether another partner sent one for the household in the same calendar month (<i>meervoudig</i>)
 * @param consecutive  whether one came for the household in the six months before, other than those of another partner in
 *     this month (<i>opeenvolgend</i>)
 * @param duplicate  whether the latest on the same contract, within six months, told of no lower amount
 * @param increased  whether the latest of the same partner, within six months, told of a lower amount
 * @param oldIgnored  whether one of the household was too old to count
 * @param otherAddressIgnored  whether one of another address was offered and left out
 * @param sameKindInYear  how many of the same kind came for the household in the twelve months before
 * @param sameMonth  those of another partner in the same calendar month, whose terms are kept, in the order of their days
 */
public record Relations(
        boolean multiple,
        boolean consecutive,
        boolean duplicate,
        boolean increased,
        boolean oldIgnored,
        boolean otherAddressIgnored,
        int sameKindInYear,
        List<EarlierSignal> sameMonth) {

    private static final Relations NONE = new Relations(false, false, false, false, false, false, 0, List.of());

    /** Copies the list. */
    public Relations {
        sameMonth = List.copyOf(sameMonth);
    }

    /**
     * Obtains the relations of a signal that stands alone.
     *
     * @return no relations
     */
    public static Relations none() {
        return NONE;
    }
}
