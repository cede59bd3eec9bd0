package id.redaksi.cli;

import id.redaksi.app.App;
import id.redaksi.newsroom.Move;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A command for which the newsroom is opened, and nobody else may have it open. */
abstract class NewsroomCommand extends FolderCommand {
    private @Nullable Interruption interruption;

    /** Does the work on the open newsroom. */
    abstract int run(App app) throws Exception;

    /** Whether it only reads, and so can be done beside the program that has the newsroom open. */
    boolean onlyReads() {
        return false;
    }

    private App open() throws NewsroomFailed {
        Path folder = Move.follow(newsroom);
        try {
            return App.open(folder, Clock.systemDefaultZone());
        } catch (NewsroomFailed e) {
            if (e.way() == NewsroomFailed.Way.NONE || !onlyReads()) {
                throw e;
            }
            return App.openToRead(folder, Clock.systemDefaultZone());
        }
    }

    /** Whether the act is to go on; no longer so after Ctrl+C. */
    final boolean isWanted() {
        Interruption now = interruption;
        return now == null || now.isWanted();
    }

    @Override
    int run() throws Exception {
        try (Interruption heeded = Interruption.heeded();
                App app = open()) {
            interruption = heeded;
            if (app.newsroom().isWhereAnotherWas()) {
                tell("cli.another", app.newsroom().folder());
            }
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
