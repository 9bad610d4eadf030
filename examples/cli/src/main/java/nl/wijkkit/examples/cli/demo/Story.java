package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/** The chapters in the order in which they are told; a later step of the story adds its chapter here. */
record Story(List<Chapter> chapters) {

    private static final Text TITLE = Text.of("Wijkkit: het verhaal van één gezin", "Wijkkit: the story of one family");

    Story {
        chapters = List.copyOf(chapters);
    }

    /** Makes the story of a family, in one language since what workers note is in it too. */
    static Story of(Household household, Language language) {
        TwoMoments moments = TwoMoments.of(household, language);
        FamilyPlan plan = FamilyPlan.of(household, moments, language);
        OfflineChapter offline = new OfflineChapter(household, plan);
        return new Story(List.of(
                new SignalChapter(household),
                new FamilyChapter(household),
                new NetworkChapter(household),
                new KitchenTableChapter(household, moments),
                new PlanChapter(household, moments, plan),
                offline,
                new HalfYearChapter(household, moments),
                new ResultsChapter(moments, offline),
                new ScreeningChapter(moments),
                new AccessChapter(household),
                new OwnFileChapter(household, plan),
                new CostChapter(),
                new YearChapter(),
                new CohortChapter(moments.zrm())));
    }

    /** Tells every chapter in one language. */
    Told tell(Language language) {
        List<Told.Part> parts = new ArrayList<>();
        for (Chapter chapter : chapters) {
            Scene scene = new Scene(language);
            chapter.tell(scene);
            parts.add(new Told.Part(scene.in(chapter.title()), scene.blocks(), scene.files()));
        }
        return new Told(language, TITLE.in(language), parts);
    }
}
