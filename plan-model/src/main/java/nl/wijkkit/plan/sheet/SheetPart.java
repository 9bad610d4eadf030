package nl.wijkkit.plan.sheet;

import nl.wijkkit.zrm.Text;

/**
 * A kind of thing that stands on a sheet. The order is the one in which they get room: what comes last is the first to be
 * left out. The director and the emergency numbers always fit.
 */
public enum SheetPart {
    /** Who directs the plan, whom the family can call first. */
    DIRECTOR(Text.of("regisseur", "director"), Text.of("regisseurs", "directors")),
    /** A number for when there is danger or trouble. */
    EMERGENCY_NUMBER(Text.of("noodnummer", "emergency number"), Text.of("noodnummers", "emergency numbers")),
    /** An agreement that keeps people safe (<i>veiligheidsafspraak</i>). */
    SAFETY_AGREEMENT(
            Text.of("afspraak over veiligheid", "agreement about safety"),
            Text.of("afspraken over veiligheid", "agreements about safety")),
    /** Who stands in for the director. */
    DEPUTY(Text.of("vervanger", "stand-in"), Text.of("vervangers", "stand-ins")),
    /** Something that someone does, the one that must be done first before the others. */
    ACTION(Text.of("actie", "action"), Text.of("acties", "actions")),
    /** Another agreement, the oldest first. */
    AGREEMENT(Text.of("andere afspraak", "other agreement"), Text.of("andere afspraken", "other agreements")),
    /** What the family wants to reach, in its own words. */
    GOAL(Text.of("doel", "goal"), Text.of("doelen", "goals"));

    private final Text one;
    private final Text many;

    SheetPart(Text one, Text many) {
        this.one = one;
        this.many = many;
    }

    /**
     * Returns a number of these in words.
     *
     * @param count  how many
     * @return the words, such as {@code 1 doel} and {@code 3 doelen}
     */
    public Text count(int count) {
        Text noun = count == 1 ? one : many;
        return Text.of(count + " " + noun.nl(), count + " " + noun.en());
    }
}
