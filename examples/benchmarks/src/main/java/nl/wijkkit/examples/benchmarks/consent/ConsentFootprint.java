package nl.wijkkit.examples.benchmarks.consent;

import nl.wijkkit.examples.benchmarks.Footprint;

/** What a consent takes in the index: of two million people with one each. */
public final class ConsentFootprint implements Footprint {

    private static final int CONSENTS = 2_000_000;

    @Override
    public int elements() {
        return CONSENTS;
    }

    @Override
    public void prepare() {
        InventedConsents.index(1);
    }

    @Override
    public Object build() {
        return InventedConsents.index(CONSENTS);
    }
}
