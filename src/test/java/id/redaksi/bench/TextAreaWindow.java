package id.redaksi.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;

/** A bare JavaFX text area in a window, with a story's text and the caret in the middle of both. */
public final class TextAreaWindow {
    private TextAreaWindow() {}

    /** Takes the number of words, the width and the height. */
    public static void main(String[] arguments) {
        Application.launch(Shown.class, arguments);
    }

    /** The window. */
    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            int[] given = getParameters().getRaw().stream().mapToInt(Integer::parseInt).toArray();
            var area = new TextArea(new Texts(5).story(given[0]).body().text());
            area.setWrapText(true);
            area.positionCaret(area.getText().indexOf(' ', area.getLength() / 2));
            stage.setScene(new Scene(area, given[1], given[2]));
            stage.show();
            area.requestFocus();
            Platform.runLater(() -> area.setScrollTop(area.getScrollTop() + given[2] / 2.0));
        }
    }
}
