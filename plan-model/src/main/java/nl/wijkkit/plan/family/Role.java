package nl.wijkkit.plan.family;

import nl.wijkkit.zrm.Text;

/** What a member is to other members of the family; a member can have several roles. */
public enum Role {
    /** A parent of a member, with or without authority. */
    PARENT(Text.of("ouder", "parent")),
    /** A child of a member, of any age. */
    CHILD(Text.of("kind", "child")),
    /** Married to a member or in a registered partnership with one. */
    PARTNER(Text.of("partner", "partner")),
    /** Was so; the partnership was dissolved, by death or otherwise. */
    FORMER_PARTNER(Text.of("vroegere partner", "former partner")),
    /** Has authority over a member without being a parent (<i>voogd</i>, <i>derde met gezag</i>). */
    GUARDIAN(Text.of("voogd of andere gezaghebbende", "guardian")),
    /** A minor under the authority of a member who is no parent. */
    WARD(Text.of("pupil", "ward")),
    /** Shares a parent with a member while that parent is no member. */
    SIBLING(Text.of("broer of zus", "sibling")),
    /** A parent of a parent of a member. */
    GRANDPARENT(Text.of("grootouder", "grandparent")),
    /** A child of a child of a member. */
    GRANDCHILD(Text.of("kleinkind", "grandchild"));

    private final Text label;

    Role(Text label) {
        this.label = label;
    }

    /**
     * Returns the role in words.
     *
     * @return the label in Dutch and English
     */
    public Text label() {
        return label;
    }
}
