package id.redaksi.desk.session;

/** Takes the guard away: what is typed into a story is kept nowhere, for tries that must lose something. */
public final class Unkept {
    private Unkept() {}

    /** On JavaFX's thread. */
    public static OpenStory from(OpenStories stories, OpenStory open) {
        stories.autosave(open).close();
        return open;
    }
}
