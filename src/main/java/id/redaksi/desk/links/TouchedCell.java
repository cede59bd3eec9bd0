package id.redaksi.desk.links;

import id.redaksi.app.Consequences.Touch;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.story.Workflow.Status;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of what is touched: the story, from where in it the way leads here, and what becomes of that. */
final class TouchedCell extends ListCell<TouchedRow> {
    private final Optional<Function<Touch, String>> becomes;
    private final Words words;
    private final CheckBox box = new CheckBox();
    private final Label headline = new Label();
    private final Label status = new Label();
    private final Label what = new Label();
    private final HBox row;
    private final InvalidationListener changed = _ -> refresh();
    private final WeakInvalidationListener weak = new WeakInvalidationListener(changed);

    TouchedCell(Optional<Function<Touch, String>> becomes, Words words) {
        this.becomes = becomes;
        this.words = words;
        box.setFocusTraversable(false);
        box.accessibleTextProperty().bind(words.of("links.tick"));
        box.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(item -> item.tickedProperty().set(box.isSelected())));
        Nodes.shown(box, becomes.isPresent());
        headline.getStyleClass().add("found-headline");
        headline.setMinWidth(0);
        status.getStyleClass().add("faint");
        status.setMinWidth(Region.USE_PREF_SIZE);
        what.getStyleClass().add("faint");
        what.setMinWidth(0);
        var top = new HBox(8, headline, Nodes.spring(), status);
        top.setAlignment(Pos.CENTER_LEFT);
        var said = new VBox(1, top, what);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        row = new HBox(8, box, said);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
    }

    @Override
    protected void updateItem(@Nullable TouchedRow item, boolean empty) {
        if (getItem() != null) {
            getItem().tickedProperty().removeListener(weak);
        }
        super.updateItem(item, empty);
        if (item != null && !empty) {
            item.tickedProperty().addListener(weak);
        }
        refresh();
    }

    private void refresh() {
        TouchedRow item = getItem();
        setGraphic(item == null || isEmpty() ? null : row);
        if (item == null || isEmpty()) {
            setAccessibleText(null);
            return;
        }
        Touch touch = item.touch();
        box.setSelected(item.isTicked());
        headline.setText(
                touch.headline().isBlank() ? words.now("desk.story.untitled") : Signs.shown(touch.headline()));
        boolean out = touch.status() == Status.EXPORTED || touch.status() == Status.CORRECTED;
        status.setText(words.now("desk.status." + touch.status().name().toLowerCase(Locale.ROOT)));
        Nodes.styled(status, "heed", out);
        what.setText(what(touch, item.isTicked()));
        setAccessibleText(headline.getText() + ", " + status.getText() + ", " + what.getText());
    }

    private String what(Touch touch, boolean ticked) {
        String place = LinkWords.kind(words, touch.kind());
        return becomes.map(say -> words.now("links.becomes", place, ticked ? say.apply(touch) : words.now("links.stays")))
                .orElse(place);
    }
}
