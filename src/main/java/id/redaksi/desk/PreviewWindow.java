package id.redaksi.desk;

import id.redaksi.app.Settings;
import id.redaksi.desk.command.Commands;
import id.redaksi.desk.kit.KeyedFocus;
import id.redaksi.desk.kit.Words;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The preview in a window of its own, on a second screen where there is one. It shows the story in front like the pane
 * does, stands where it was put while the program runs, and goes with the program.
 */
final class PreviewWindow {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 860;

    private final Region preview;
    private final Words words;
    private final Commands commands;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Settings.Look look;
    private @Nullable Stage stage;
    private @Nullable Looks looks;
    private @Nullable Rectangle2D place;

    PreviewWindow(Region preview, Words words, Commands commands, Settings.Look look) {
        this.preview = preview;
        this.words = words;
        this.commands = commands;
        this.look = look;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Takes the preview, which stands nowhere else then, beside that window or on the screen where it is not. */
    void show(Window beside) {
        if (stage != null) {
            stage.toFront();
            return;
        }
        var root = new StackPane(preview);
        root.getStyleClass().add("desk");
        preview.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        var shown = new Stage();
        looks = new Looks(root);
        looks.become(look);
        KeyedFocus.watch(root);
        var scene = new Scene(root, WIDTH, HEIGHT);
        looks.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (commands.press(event)) {
                event.consume();
            }
        });
        shown.setScene(scene);
        shown.titleProperty().bind(words.of("desk.preview.window"));
        shown.setMinWidth(360);
        shown.setMinHeight(400);
        if (beside instanceof Stage main) {
            shown.getIcons().setAll(main.getIcons());
        }
        put(shown, beside);
        shown.setOnHidden(_ -> gone());
        stage = shown;
        open.set(true);
        shown.show();
    }

    private void put(Stage shown, Window beside) {
        Rectangle2D at = place != null && isOnScreen(place) ? place : usual(beside);
        shown.setX(at.getMinX());
        shown.setY(at.getMinY());
        shown.setWidth(at.getWidth());
        shown.setHeight(at.getHeight());
    }

    private static boolean isOnScreen(Rectangle2D at) {
        return !Screen.getScreensForRectangle(at).isEmpty();
    }

    private static Rectangle2D usual(Window beside) {
        List<Screen> here =
                Screen.getScreensForRectangle(beside.getX(), beside.getY(), beside.getWidth(), beside.getHeight());
        Rectangle2D room = Screen.getScreens().stream()
                .filter(screen -> !here.contains(screen))
                .findFirst()
                .orElse(here.isEmpty() ? Screen.getPrimary() : here.getFirst())
                .getVisualBounds();
        double width = Math.min(WIDTH, room.getWidth());
        double height = Math.min(HEIGHT, room.getHeight());
        return new Rectangle2D(room.getMaxX() - width, room.getMinY() + (room.getHeight() - height) / 2, width, height);
    }

    private void gone() {
        Stage left = stage;
        if (left != null) {
            place = new Rectangle2D(left.getX(), left.getY(), left.getWidth(), left.getHeight());
            if (left.getScene().getRoot() instanceof StackPane root) {
                root.getChildren().clear();
            }
        }
        stage = null;
        looks = null;
        open.set(false);
    }

    void become(Settings.Look chosen) {
        look = chosen;
        if (looks != null) {
            looks.become(chosen);
        }
    }

    void close() {
        if (stage != null) {
            stage.hide();
        }
    }
}
