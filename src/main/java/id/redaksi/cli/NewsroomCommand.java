package id.redaksi.cli;

import id.redaksi.app.App;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** A command for which the newsroom is opened, and nobody else may have it open. */
abstract class NewsroomCommand extends FolderCommand {
    /** Does the work on the open newsroom. */
    abstract int run(App app) throws Exception;

    @Override
    final int run() throws Exception {
        try (App app = App.open(newsroom, Clock.systemDefaultZone())) {
            return run(app);
        }
    }

    /** The one story whose id starts so, or a wrong-use refusal. */
    StoryId story(App app, String start) throws NewsroomFailed, NotOneStory {
        List<StoryId> found = app.newsroom().stories().matching(start.toLowerCase(Locale.ROOT));
        if (found.size() != 1) {
            throw new NotOneStory(Message.of(found.isEmpty() ? "cli.noStory" : "cli.manyStories", start, found.size()));
        }
        return found.getFirst();
    }
}
