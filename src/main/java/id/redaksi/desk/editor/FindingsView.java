package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Words;
import id.redaksi.language.Finding;
import id.redaksi.story.Position;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** What was found in the body of a story, as the mouse and the keys reach it: its menu, and a tip where the mouse rests. */
public final class FindingsView {
    private static final Duration STILL = Duration.millis(600);
    private static final double BELOW_MOUSE = 16;

    private final BodySurface body;
    private final FindingsViewModel model;
    private final Words words;
    private final FindingMenu menu;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition still = new PauseTransition(STILL);

    FindingsView(BodySurface body, FindingsViewModel model, Words words) {
        this.body = body;
        this.model = model;
        this.words = words;
        menu = new FindingMenu(body, model, words);
        tip.getStyleClass().add("finding-tip");
        body.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        body.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> forget());
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        body.model().onChange(this::forget);
        model.hereProperty().subscribe(here -> body.setAccessibleHelp(here == null ? null : words.now(here.message())));
    }

    /** The menu, for the view to lay over the story. */
    Node menu() {
        return menu;
    }

    /** Whether the story has been looked through at all. */
    public boolean hasLooked() {
        return model.hasLooked();
    }

    /** Opens the menu of what is at the caret, or else of what comes next; false when nothing was found. */
    public boolean offer() {
        if (model.hereProperty().get() == null && !step(1)) {
            return false;
        }
        Finding here = model.hereProperty().get();
        if (here != null) {
            menu.open(here);
        }
        return true;
    }

    /** Selects what was found next ({@code by} 1) or before (-1) and shows it; false when nothing was found. */
    public boolean step(int by) {
        boolean found = model.step(by);
        body.requestFocus();
        body.reveal();
        return found;
    }

    /** What was found at a place of the body. */
    public Optional<Finding> at(Position place) {
        return model.at(place);
    }

    private Optional<Finding> under(MouseEvent event) {
        return body.under(event.getX(), event.getY()).flatMap(this::at);
    }

    private void pressed(MouseEvent event) {
        forget();
        if (event.getButton() == MouseButton.SECONDARY && !body.model().isFrozen()) {
            under(event).ifPresent(menu::open);
        }
    }

    private void moved(MouseEvent event) {
        forget();
        double x = event.getScreenX();
        double y = event.getScreenY();
        under(event).ifPresent(finding -> {
            still.setOnFinished(_ -> show(finding, x, y));
            still.playFromStart();
        });
    }

    private void show(Finding finding, double x, double y) {
        if (!menu.isVisible() && body.getScene() != null) {
            tip.setText(words.now(finding.message()));
            tip.show(body, x, y + BELOW_MOUSE);
        }
    }

    private void forget() {
        still.stop();
        tip.hide();
    }
}
