package nl.wijkkit.signals.followup;

/** The kinds of things that can happen to a signal; a workflow says in which states each may happen. */
public enum StepKind {
    /** It came in and was ranked and routed; the first event, always allowed and only once. */
    OPENED,
    /** It was ranked again, for instance since facts became known. */
    RANKED,
    /** A worker took it. */
    TAKEN,
    /** The worker gave it back. */
    RELEASED,
    /** It went to another desk. */
    ROUTED,
    /** Someone tried to reach the people concerned. */
    CONTACT_TRIED,
    /** It went to another state, by a named step of the workflow. */
    MOVED,
    /** A person set another urgency. */
    OVERRIDDEN,
    /** Its term was suspended, resumed or extended. */
    TERM_CHANGED,
    /** The reporter was told something. */
    FEEDBACK_GIVEN,
    /** It became the occasion of a plan. */
    HANDED_OVER,
    /** It was added to a signal that ran already. */
    MERGED,
    /** It was closed with an outcome. */
    CLOSED,
    /** The reporter took it back. */
    WITHDRAWN,
    /** It was taken up again. */
    REOPENED
}
