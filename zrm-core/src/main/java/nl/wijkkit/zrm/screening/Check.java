package nl.wijkkit.zrm.screening;

import java.util.BitSet;
import java.util.List;

/** A condition made ready to be evaluated many times. */
interface Check {

    /**
     * Returns whether the condition holds for every level that the domains may get, for none, or that this is not certain.
     * A certain answer is right; within a budget or with a domain that several conditions ask for, an open one may be
     * pessimistic.
     */
    Truth truth(Standing standing);

    /** Adds the domains whose levels alone make the condition hold or fail, as it does. */
    void witnesses(Standing standing, BitSet domains);

    /** Holds if all the parts hold. */
    record All(List<Check> parts) implements Check {

        @Override
        public Truth truth(Standing standing) {
            Truth truth = Truth.HOLDS;
            for (Check part : parts) {
                Truth found = part.truth(standing);
                if (found == Truth.FAILS) {
                    return Truth.FAILS;
                }
                truth = found == Truth.OPEN ? Truth.OPEN : truth;
            }
            return truth;
        }

        @Override
        public void witnesses(Standing standing, BitSet found) {
            addWitnesses(parts, standing, truth(standing), Truth.FAILS, found);
        }
    }

    /** Holds if a part holds. */
    record Any(List<Check> parts) implements Check {

        @Override
        public Truth truth(Standing standing) {
            Truth truth = Truth.FAILS;
            for (Check part : parts) {
                Truth found = part.truth(standing);
                if (found == Truth.HOLDS) {
                    return Truth.HOLDS;
                }
                truth = found == Truth.OPEN ? Truth.OPEN : truth;
            }
            return truth;
        }

        @Override
        public void witnesses(Standing standing, BitSet found) {
            addWitnesses(parts, standing, truth(standing), Truth.HOLDS, found);
        }
    }

    /** Holds if the part fails. */
    record Not(Check part) implements Check {

        @Override
        public Truth truth(Standing standing) {
            return part.truth(standing).negated();
        }

        @Override
        public void witnesses(Standing standing, BitSet found) {
            part.witnesses(standing, found);
        }
    }

    private static void addWitnesses(
            List<Check> parts, Standing standing, Truth truth, Truth settledByOne, BitSet found) {
        for (Check part : parts) {
            // one part settles it, or all of them together do
            if (truth != settledByOne || part.truth(standing) == truth) {
                part.witnesses(standing, found);
            }
        }
    }
}
