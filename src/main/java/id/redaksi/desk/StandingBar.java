package id.redaksi.desk;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Standing;
import id.redaksi.desk.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The notices that stand, over everything that can be edited: at most two, the worst on top. What lies below moves by the
 * bar's height and no more; a button that goes gives the focus back to where it came from, so that one types on.
 */
final class StandingBar extends VBox {
    private static final int MOST = 2;

    private final Standing standing;
    private final Words words;
    private @Nullable Node focusedBefore;

    StandingBar(Standing standing, Words words) {
        this.standing = standing;
        this.words = words;
        setId("standing");
        setFillWidth(true);
        setMinHeight(Region.USE_PREF_SIZE);
        standing.entriesProperty().addListener((_, _, _) -> show());
        words.wordingProperty().addListener((_, _, _) -> show());
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, former, now) -> {
            if (Nodes.holds(this, now) && former != null && former.getScene() != null && !Nodes.holds(this, former)) {
                focusedBefore = former;
            }
        });
        show();
    }

    private void show() {
        List<Standing.Entry> shown = standing.entriesProperty().get().stream().limit(MOST).toList();
        String focused = focusedId();
        getChildren().setAll(shown.stream().map(this::row).toList());
        Nodes.shown(this, !shown.isEmpty());
        if (focused != null) {
            Node again = lookup("#" + focused);
            if (again != null) {
                again.requestFocus();
            } else if (focusedBefore != null) {
                focusedBefore.requestFocus();
            }
        }
    }

    /** The id of the button in this bar that has the focus. */
    private @Nullable String focusedId() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return Nodes.holds(this, owner) ? Objects.requireNonNull(owner).getId() : null;
    }

    private Node row(Standing.Entry entry) {
        Notices.Notice notice = entry.notice();
        String key = entry.key();
        var row = new HBox(text(key, notice));
        row.setId("standing-" + key);
        row.getStyleClass().addAll("standing", notice.weight().name().toLowerCase(Locale.ROOT));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(Region.USE_PREF_SIZE);
        Notices.Act offered = notice.act();
        if (offered != null) {
            var act = new Button(words.now(offered.key()));
            act.setId("standing-" + key + "-act");
            act.getStyleClass().add("plain-button");
            act.setMinWidth(Region.USE_PREF_SIZE);
            act.setOnAction(_ -> offered.run().run());
            row.getChildren().add(act);
        }
        if (entry.dismissable()) {
            Button dismiss = Nodes.iconButton(Feather.X, words.of("desk.dismiss"), () -> standing.remove(key));
            dismiss.setId("standing-" + key + "-dismiss");
            row.getChildren().add(dismiss);
        }
        return row;
    }

    /** JavaFX knows no role of an alert: the text says itself what it is, and that it has changed. */
    private Label text(String key, Notices.Notice notice) {
        String said = words.now(notice.message());
        var text = new Label(said, Nodes.icon(switch (notice.weight()) {
            case SAFE -> Feather.CHECK;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.ALERT_CIRCLE;
        }));
        text.setId("standing-" + key + "-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setAccessibleRoleDescription(words.now("desk.standing.alert"));
        text.setAccessibleText(said);
        text.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        return text;
    }
}
