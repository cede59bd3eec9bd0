package id.redaksi.desk.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What became of something that takes long, in words, with a bar beside them while it goes on. */
public final class ProgressRow extends HBox {
    private static final double BAR = 180;

    private final Label status = new Label();
    private final ProgressBar bar = new ProgressBar();

    /** The ids of both begin with {@code id}; {@code name} is the bar's. */
    public ProgressRow(String id, ObservableValue<String> name) {
        super(12);
        status.setId(id + "-status");
        status.setWrapText(true);
        status.setMinHeight(Region.USE_PREF_SIZE);
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        bar.setId(id + "-progress");
        bar.getStyleClass().add("backup-progress");
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        bar.accessibleTextProperty().bind(name);
        getChildren().addAll(status, bar);
        setAlignment(Pos.CENTER_LEFT);
    }

    public void say(String said, boolean isTrouble) {
        status.setText(said);
        Nodes.styled(status, "publish-failed", isTrouble);
    }

    /** How much is done, 0 to 1, or {@link ProgressBar#INDETERMINATE_PROGRESS}; the bar is there only while it goes on. */
    public void show(double share, boolean goesOn) {
        Nodes.shown(bar, goesOn);
        bar.setProgress(share);
    }
}
