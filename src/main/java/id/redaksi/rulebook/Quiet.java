package id.redaksi.rulebook;

/** Why a rule says nothing more by itself: so many of its last answers said that it was wrong. */
public record Quiet(int wrong, int of) {}
