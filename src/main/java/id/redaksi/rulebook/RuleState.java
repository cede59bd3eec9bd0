package id.redaksi.rulebook;

/** Where a rule is in its life. */
public enum RuleState {
    /** Still being written: found only where it is tried. */
    DRAFT,
    /** Looked for in every story. */
    LIVE,
    /** Withdrawn. */
    OFF,
    /** Switched off because it ran too long on a text. */
    STOPPED
}
