package id.redaksi.edit;

/** What stands out around the caret while the rest of the story is drawn soft; with OFF nothing does. */
public enum Spotlight {
    OFF,
    SENTENCE,
    LINE,
    PARAGRAPH;

    /** The one after this, round the end. */
    public Spotlight next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
