package id.redaksi.newsroom;

import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.RuleState;
import id.redaksi.story.By;

/** What a rule of the house became by one change, and why; changes stay as they were made. */
public record RuleChange(int version, By by, String reason, HouseRule rule, RuleState state) {}
