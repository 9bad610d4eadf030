package nl.wijkkit.signals.vocabulary;

/** What a fact is asked for; nothing is asked without a use (data minimisation, AVG 5(1)(c)). */
public enum FactUse {
    /** A rule of triage may ask it. */
    TRIAGE,
    /** It helps to recognise a signal on the same contract. */
    RECOGNISE,
    /** A term starts on it. */
    TERM,
    /** The worker who takes up the signal needs it; no rule can ask it. */
    WORKER
}
