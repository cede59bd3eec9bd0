package id.redaksi.desk.health;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Relisting;
import id.redaksi.wording.Message;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.control.Label;

/**
 * Makes the lists of a former program's newsroom anew while one works, and says how far that is only where it takes long.
 * What is not done when the window closes goes on at the next start.
 */
public final class RelistingNote extends Label {
    /** Nobody need know of what is done so soon. */
    private static final long SOON = Duration.ofSeconds(3).toNanos();

    private final App app;
    private final Background lane;
    private final Words words;
    private final Consumer<Message> failed;
    private final Runnable done;
    private volatile boolean wanted = true;

    /** {@code done} lets the window read its lists anew. */
    public RelistingNote(App app, Background lane, Words words, Consumer<Message> failed, Runnable done) {
        this.app = app;
        this.lane = lane;
        this.words = words;
        this.failed = failed;
        this.done = done;
        setId("relisting");
        getStyleClass().add("faint");
        Nodes.shown(this, false);
    }

    /** Begins, where there is anything to do. */
    public void begin() {
        lane.run(
                () -> {
                    Relisting relisting = app.relisting();
                    long start = System.nanoTime();
                    return relisting.isDue() && relisting.run(() -> wanted, progress -> tell(progress, start));
                },
                all -> {
                    Nodes.shown(this, false);
                    if (all) {
                        done.run();
                    }
                },
                why -> {
                    Nodes.shown(this, false);
                    failed.accept(why);
                });
    }

    private void tell(Relisting.Progress progress, long start) {
        if (System.nanoTime() - start > SOON) {
            Nodes.later(() -> {
                setText(words.now("desk.relisting", 100 * progress.done() / Math.max(1, progress.of())));
                Nodes.shown(this, true);
            });
        }
    }

    /** Goes no further. */
    public void end() {
        wanted = false;
    }
}
