package id.redaksi.desk;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the window has to say, above the status line. Good news leaves by itself; bad news waits to be dismissed. A button
 * that goes gives the focus back to where it came from, so that one types on.
 */
final class NoticeBar extends HBox {
    private static final Duration GOOD_NEWS = Duration.seconds(6);

    private final Notices notices;
    private final Words words;
    private final Label text = new Label();
    private final Button act = new Button();
    private final PauseTransition leave = new PauseTransition(GOOD_NEWS);
    private @Nullable Node focusedBefore;

    NoticeBar(Notices notices, Words words) {
        this.notices = notices;
        this.words = words;
        setId("notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("notice-text");
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        act.setId("notice-act");
        act.getStyleClass().add("plain-button");
        act.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(text, act, Nodes.iconButton(Feather.X, words.of("desk.dismiss"), notices::dismiss));
        leave.setOnFinished(_ -> notices.dismiss());
        notices.currentProperty().addListener((_, _, notice) -> show(notice));
        words.wordingProperty().addListener((_, _, _) -> show(notices.currentProperty().get()));
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, former, now) -> {
            if (Nodes.holds(this, now) && !Nodes.holds(this, former)) {
                focusedBefore = former;
            }
        });
        show(notices.currentProperty().get());
    }

    private void show(Notices.@Nullable Notice notice) {
        leave.stop();
        Nodes.shown(this, notice != null);
        if (notice != null) {
            say(notice);
        }
        giveFocusBack();
    }

    private void giveFocusBack() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean gone = owner != null && Nodes.holds(this, owner) && !(isVisible() && owner.isVisible());
        if (gone && focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }

    private void say(Notices.Notice notice) {
        getStyleClass().removeAll("safe", "warning", "error");
        getStyleClass().add(notice.weight().name().toLowerCase(Locale.ROOT));
        text.setText(words.now(notice.message()));
        text.setGraphic(Nodes.icon(
                switch (notice.weight()) {
                    case SAFE -> Feather.CHECK;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case ERROR -> Feather.ALERT_CIRCLE;
                }));
        Notices.Act offered = notice.act();
        Nodes.shown(act, offered != null);
        if (offered != null) {
            act.setText(words.now(offered.key()));
            act.setOnAction(_ -> offered.run().run());
        }
        if (notice.weight() == Notices.Weight.SAFE && offered == null) {
            leave.playFromStart();
        }
    }
}
