package id.redaksi.language;

/** On what terms stories are looked through: how the house writes, which rules are on, and what lies around. */
public record Terms(HouseStyle style, RuleChoices choices, Surroundings around) {
    public static final Terms USUAL = new Terms(HouseStyle.USUAL, RuleChoices.USUAL, Surroundings.NONE);

    public Terms with(HouseStyle other) {
        return new Terms(other, choices, around);
    }

    public Terms with(RuleChoices other) {
        return new Terms(style, other, around);
    }

    public Terms with(Surroundings other) {
        return new Terms(style, choices, other);
    }
}
