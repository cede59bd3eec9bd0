package id.redaksi.desk.preview;

import id.redaksi.app.PageNotSaved;
import id.redaksi.desk.kit.Background;
import id.redaksi.guard.Aside;
import id.redaksi.media.PngWriter;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a page's picture to a file, strip by strip and away from JavaFX's thread. */
final class PictureFile implements PagePicture.Taker {
    private final Path file;
    private final Background lane;
    private final Consumer<Boolean> done;
    private final Consumer<Message> failed;
    private @Nullable Aside aside;
    private @Nullable PngWriter png;
    private boolean cut;
    private boolean gone;

    /** {@code done} is told whether the page was longer than a picture may be. */
    PictureFile(Path file, Background lane, Consumer<Boolean> done, Consumer<Message> failed) {
        this.file = file;
        this.lane = lane;
        this.done = done;
        this.failed = failed;
    }

    @Override
    public void size(int width, int height, boolean longer) {
        cut = longer;
        write(
                () -> {
                    aside = Aside.of(file);
                    png = new PngWriter(aside.out(), width, height);
                    return true;
                },
                () -> {});
    }

    @Override
    public void rows(int[] pixels, Runnable next) {
        write(
                () -> {
                    if (png != null) {
                        png.rows(pixels);
                    }
                    return true;
                },
                next);
    }

    @Override
    public void end() {
        write(
                () -> {
                    if (png != null && aside != null) {
                        png.close();
                        aside.keep();
                        aside.close();
                    }
                    return true;
                },
                () -> {
                    if (!gone) {
                        done.accept(cut);
                    }
                });
    }

    /** Once something failed nothing more is written, and what was leaves nothing behind. */
    private void write(Callable<Boolean> work, Runnable then) {
        lane.run(
                () -> {
                    try {
                        return gone || work.call();
                    } catch (IOException e) {
                        gone = true;
                        if (aside != null) {
                            aside.close();
                        }
                        throw PageNotSaved.to(file);
                    }
                },
                _ -> then.run(),
                why -> {
                    failed.accept(why);
                    then.run();
                });
    }
}
