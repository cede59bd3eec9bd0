package id.redaksi.story;

/**
 * What a newsroom decides about a story's place on its site: on top of the lists that have it; in no list at all, so that
 * only who has the address finds it; and its own template, by the name that the theme gives it (empty for the usual one).
 */
public record PageSettings(boolean onTop, boolean unlisted, String template) {
    public static final PageSettings NONE = new PageSettings(false, false, "");
}
