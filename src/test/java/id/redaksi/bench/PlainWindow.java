package id.redaksi.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;

/** What JavaFX itself needs for a window of three panes. */
public final class PlainWindow {
    private PlainWindow() {}

    public static void main(String[] arguments) {
        Painted.watch();
        Application.launch(Shown.class);
    }

    /** The window. */
    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            var list = new ListView<String>();
            for (int i = 0; i < 300; i++) {
                list.getItems().add("Berita " + i);
            }
            stage.setScene(new Scene(new SplitPane(list, new TextArea("Teks"), new ListView<String>()), 1200, 800));
            stage.show();
        }
    }
}
