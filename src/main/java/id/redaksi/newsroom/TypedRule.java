package id.redaksi.newsroom;

import id.redaksi.rulebook.HouseRule;

/** A rule as somebody was writing it, kept or not, and the reason that was typed with it. */
public record TypedRule(HouseRule rule, String reason) {
    public String id() {
        return rule.id();
    }
}
