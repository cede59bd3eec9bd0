package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Doorbell;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.NewsroomFailed.Way;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What came of opening a newsroom for the window. */
sealed interface Opening {
    /** The newsroom is open here; {@code why} says why only to read, null where it is open to write. */
    record Opened(App app, @Nullable Message why) implements Opening {}

    /** The program that has it open has come to the front. */
    record Elsewhere() implements Opening {}

    /** It is not open, and what can be done about it. */
    record Refused(Message why, Way way) implements Opening {}

    /** So long the program that has the newsroom open may take to come to the front. */
    Duration PATIENCE = Duration.ofSeconds(2);

    /** Whether a program that has the newsroom open came to the front; asked before anything of a window is made. */
    static Doorbell.Answer ring(Path folder) {
        return Doorbell.ring(folder, PATIENCE);
    }

    /**
     * Opens it; where another program holds it that one is asked to the front, unless it was asked before. Blocks.
     */
    static Opening open(Path folder, Callable<App> opening, boolean asked) throws Exception {
        try {
            return new Opened(opening.call(), null);
        } catch (NewsroomFailed e) {
            boolean came = e.way() == Way.HELD
                    && !asked
                    && Doorbell.ringUntil(folder, PATIENCE) == Doorbell.Answer.CAME;
            return came ? new Elsewhere() : new Refused(e.explanation(), e.way());
        } catch (Exception e) {
            if (e instanceof Explained explained) {
                return new Refused(explained.explanation(), Way.NONE);
            }
            throw e;
        }
    }
}
