package id.redaksi.desk;

import id.redaksi.desk.editor.Sight;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Selection;
import id.redaksi.story.Story;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The story alone in the window, without bars, panes and tabs: over the whole screen to be written, or as a proof to be
 * read, or both. Whoever leaves finds everything as it was; a command that needs a pane leaves for it.
 */
final class StoryAlone {
    /** How the window was: its panes, the screen, and the story that was written with what was in sight of it. */
    private record Before(
            Panes.Arrangement panes, boolean fullScreen, StoryView view, Story story, Selection selection, Sight sight) {}

    private final Desk desk;
    private final BorderPane frame;
    private final VBox foot;
    private final StatusBar status;
    private @Nullable Before before;
    private @Nullable Stage watched;
    private boolean turning;
    private boolean writing;
    private boolean proof;

    StoryAlone(Desk desk, BorderPane frame, VBox foot, StatusBar status) {
        this.desk = desk;
        this.foot = foot;
        this.frame = frame;
        this.status = status;
        desk.content().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && before != null) {
                event.consume();
                step();
            }
        });
        for (BooleanProperty wanted : desk.panes().allWanted()) {
            wanted.addListener((_, _, now) -> {
                if (now && before != null && !turning) {
                    leave();
                    wanted.set(true);
                }
            });
        }
        desk.stories().currentProperty().addListener((_, former, open) -> turned(former, open));
        desk.stories().all().addListener((ListChangeListener<OpenStory>) change -> {
            while (change.next()) {
                if (change.wasAdded() && proof) {
                    leave();
                }
            }
        });
    }

    /** Another story came to the front: a proof goes on with it; without any, the window is there again. */
    private void turned(@Nullable OpenStory former, @Nullable OpenStory now) {
        if (former != null) {
            former.freeze(false);
        }
        if (now == null) {
            leave();
        } else {
            now.freeze(proof);
        }
    }

    /** The whole screen with everything in it, or the window again. */
    void turnFullScreen() {
        if (writing) {
            turnWriting();
        } else {
            stage().setFullScreen(!stage().isFullScreen());
        }
    }

    /** The story alone over the whole screen, or no longer. */
    void turnWriting() {
        desk.tabs().current().ifPresent(view -> become(view, !writing, proof));
    }

    /** The story to be read: large, with numbered lines, and nothing that changes it; or no longer. */
    void turnProof() {
        desk.tabs().current().ifPresent(view -> become(view, writing, !proof));
    }

    /** Escape closes what lies over the story first, then leaves the proof, then the screen. */
    private void step() {
        desk.tabs().current().ifPresent(view -> {
            if (!view.find().leave()) {
                become(view, writing && proof, false);
            }
        });
    }

    /** Everything as it was. */
    private void leave() {
        if (before != null) {
            become(before.view(), false, false);
        }
    }

    private void become(StoryView view, boolean write, boolean read) {
        turning = true;
        if (before == null) {
            before = remember(view);
            desk.panes().clear();
        }
        Before former = before;
        boolean nothing = !write && !read;
        if (write != writing) {
            stage().setFullScreen(write || former.fullScreen());
        }
        desk.stories().current().ifPresent(open -> open.freeze(read));
        writing = write;
        proof = read;
        bare(!nothing);
        if (nothing) {
            before = null;
            putBack(former);
        }
        turning = false;
        if (!Nodes.holds(view, desk.focused()) || read) {
            view.body().requestFocus();
        }
    }

    private Before remember(StoryView view) {
        return new Before(
                desk.panes().arrangement(),
                stage().isFullScreen(),
                view,
                view.body().model().story(),
                view.body().model().selection(),
                view.sight());
    }

    private void putBack(Before former) {
        desk.panes().put(former.panes());
        desk.makeRoom();
        boolean same = former.view().body().model().story() == former.story()
                && former.view().body().model().selection().equals(former.selection());
        if (same) {
            former.view().show(former.sight());
        } else {
            desk.tabs().current().ifPresent(view -> view.body().reveal());
        }
    }

    private void bare(boolean on) {
        Nodes.shown(frame.getTop(), !on);
        Nodes.shown(status, !proof);
        lay(on);
        desk.content().getStyleClass().remove("alone");
        if (on) {
            desk.content().getStyleClass().add("alone");
        }
        status.quiet(on);
        desk.focus().alone(on, proof);
        desk.tabs().sides().alone(on);
    }

    /** While the story is alone the count lies over the corner of its paper, and no bar cuts the text off. */
    private void lay(boolean over) {
        foot.getChildren().remove(status);
        desk.content().getChildren().remove(status);
        if (over) {
            StackPane.setAlignment(status, Pos.BOTTOM_RIGHT);
            desk.content().getChildren().add(1, status);
        } else {
            foot.getChildren().add(status);
        }
        status.setMaxWidth(over ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
        status.setMouseTransparent(over);
    }

    /** The window; Escape is ours in it, and no hint lies over the story. */
    private Stage stage() {
        Stage stage = (Stage) desk.content().getScene().getWindow();
        if (stage != watched) {
            watched = stage;
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.fullScreenProperty().addListener((_, _, full) -> {
                if (!full && !turning && writing) {
                    turnWriting();
                }
            });
        }
        return stage;
    }
}
