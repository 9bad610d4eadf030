package nl.wijkkit.signals.intake;

import nl.wijkkit.signals.HomeAddress;

/** Knows which addresses there are, such as the register of addresses and buildings (BAG). */
@FunctionalInterface
public interface AddressRegister {

    /** Knows every address: nobody looks. */
    AddressRegister NOT_CHECKED = address -> true;

    /**
     * Returns whether there is such an address.
     *
     * @param address  the full address
     * @return false if it is not in the register, for instance because an addition is missing
     */
    boolean has(HomeAddress address);
}
