package nl.wijkkit.examples.cli.research;

import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.cohort.Cohort;

/**
 * The reliability chapter of a report: each statistic with its interval, what it rests on and a sentence that reads it.
 *
 * @param remark  which rows count
 * @param sections  the sections in their order
 * @param words  the fixed words of the chapter
 */
public record ReliabilityChapter(String remark, List<Section> sections, Map<String, String> words) {

    /**
     * Computes the chapter of a cohort.
     *
     * @param cohort  the cohort
     * @param language  the language of the reader
     * @return the chapter
     */
    public static ReliabilityChapter of(Cohort cohort, Language language) {
        Wording wording = Wording.in(language);
        CohortMaterial material = CohortMaterial.of(cohort, CohortMaterial.labels(cohort.instrument(), wording));
        Items items = material.items();
        String remark = wording.say(
                material.selfReports() ? "chapter.self" : "chapter.professional",
                wording.count(items.table().rows()),
                wording.count(items.completeRows()));
        return new ReliabilityChapter(
                remark,
                List.of(
                        DistributionSection.of(items, wording),
                        ConsistencySection.of(items, wording),
                        OrdinalSection.of(items, wording),
                        CorrelationSection.of(items, wording),
                        FactorSection.of(items, wording),
                        MokkenSection.of(items, wording),
                        GradedSection.of(items, wording),
                        CreditSection.of(items, wording),
                        AgreementSection.of(material.ratings(), pairing(material, wording), wording),
                        ChangeSection.of(material.moments(), wording)),
                wording.words());
    }

    private static String pairing(CohortMaterial material, Wording wording) {
        if (material.pairs() > 0) {
            return wording.say("agreement.pairs", wording.count(material.pairs()), wording.count(material.bothKinds()));
        }
        return material.bothKinds() > 0
                ? wording.say("agreement.apart", wording.count(material.bothKinds()))
                : wording.say("agreement.single");
    }
}
