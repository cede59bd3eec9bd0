package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** How far an archive has come in, at the foot of the window, so that one types on meanwhile. */
public final class ArchiveBar extends HBox {
    private static final double BAR = 160;

    private final Words words;
    private final Label said = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    public ArchiveBar(ArchiveModel model, Words words) {
        this.words = words;
        setId("archive-bar");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        said.setId("archive-said");
        said.setMinWidth(0);
        bar.setId("archive-progress");
        bar.getStyleClass().add("backup-progress");
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        bar.accessibleTextProperty().bind(words.of("desk.archive.progress"));
        var stop = new Button();
        stop.setId("archive-stop");
        stop.textProperty().bind(words.of("desk.archive.stop"));
        stop.getStyleClass().add("plain-button");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> model.stop());
        getChildren().addAll(bar, said, Nodes.spring(), stop);
        model.runningProperty().addListener((_, _, running) -> show(running));
        words.wordingProperty().addListener((_, _, _) -> show(model.runningProperty().get()));
        show(model.runningProperty().get());
    }

    private void show(ArchiveModel.@Nullable Running running) {
        Nodes.shown(this, running != null);
        if (running != null) {
            bar.setProgress(running.share());
            long read = running.counts().read();
            said.setText(
                    running.left() < 0
                            ? words.now("desk.archive.begins", String.valueOf(running.file().getFileName()))
                            : words.now("desk.archive.running", read, running.perSecond(), time(running.left())));
        }
    }

    private static String time(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
