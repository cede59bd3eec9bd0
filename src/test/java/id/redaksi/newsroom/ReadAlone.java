package id.redaksi.newsroom;

import id.redaksi.story.StoryId;

/** What SQLite alone gives of a newsroom, without what is read around damage: the control of that. */
public final class ReadAlone {
    private ReadAlone() {}

    /** Whether the newest text of a story can be read. */
    public static boolean gives(Newsroom newsroom, StoryId story) {
        try {
            return newsroom.stories().led(story).isPresent();
        } catch (NewsroomFailed e) {
            return false;
        }
    }

    /** Whether the list of the stories can be read. */
    public static boolean lists(Newsroom newsroom) {
        try {
            return !newsroom.stories().listed().isEmpty();
        } catch (NewsroomFailed e) {
            return false;
        }
    }
}
