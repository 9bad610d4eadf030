package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.factor.OrdinalConsistency;
import nl.wijkkit.zrm.reliability.factor.OrdinalReliability;

/** Consistency without taking the levels as equally far apart. */
final class OrdinalSection {

    private OrdinalSection() {}

    static Section of(Items items, Wording wording) {
        Estimate<OrdinalConsistency> found = OrdinalReliability.withDefaults().of(items.complete());
        List<Block> blocks = new ArrayList<>();
        blocks.add(wording.statistic("ordinal.alpha", found.fold(OrdinalSection::alpha, Estimate::undefined)));
        blocks.add(wording.statistic("ordinal.omega", found.fold(OrdinalSection::omega, Estimate::undefined)));
        boolean improper = found.fold(
                value -> value.polychoric().lowestEigenvalue().fold(lowest -> lowest <= 0, reason -> false),
                reason -> false);
        if (improper) {
            blocks.add(new Block.Remark(wording.say("ordinal.improper")));
        }
        return Section.of("ordinal", wording, blocks);
    }

    private static Estimate<Figure> alpha(OrdinalConsistency found) {
        return found.alpha().map(value -> Figure.withoutInterval(value, Shape.COEFFICIENT, basis(found)));
    }

    private static Estimate<Figure> omega(OrdinalConsistency found) {
        return found.factor().map(factor -> Figure.withoutInterval(factor.omega(), Shape.COEFFICIENT, basis(found)));
    }

    private static Basis basis(OrdinalConsistency found) {
        return Basis.of(found.n(), found.missing(), found.source(), found.assumesInterval());
    }
}
