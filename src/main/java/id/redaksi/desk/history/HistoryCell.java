package id.redaksi.desk.history;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.kit.WrappedCell;
import id.redaksi.newsroom.Revision;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A version on the time line: when and why it was kept, its name, by whom, and what changed in words. */
final class HistoryCell extends WrappedCell<Entry> {
    private final HistoryViewModel model;
    private final Saying saying;
    private final Runnable left;
    private final Label day = new Label();
    private final FontIcon sign = Nodes.icon(Feather.CLOCK);
    private final Label time = new Label();
    private final Label kind = new Label();
    private final Node pinned = Nodes.icon(Feather.BOOKMARK);
    private final Label name = new Label();
    private final TextField naming = new TextField();
    private final Label said = new Label();
    private final VBox card;
    private final VBox all;
    private final InvalidationListener told = _ -> tell();
    private @Nullable Entry named;

    /** {@code left} is called when a name was written or given up. */
    HistoryCell(HistoryViewModel model, Words words, Runnable left) {
        this.model = model;
        this.left = left;
        saying = new Saying(words, model.clock().getZone());
        getStyleClass().add("history-cell");
        day.getStyleClass().add("group-heading");
        time.getStyleClass().add("card-title");
        time.setMinWidth(Region.USE_PREF_SIZE);
        kind.getStyleClass().add("soft");
        kind.setMinWidth(0);
        name.getStyleClass().add("history-name");
        name.setWrapText(true);
        said.getStyleClass().add("faint");
        said.setWrapText(true);
        for (Label wrapped : List.of(name, said)) {
            wrapped.setMinHeight(Region.USE_PREF_SIZE);
        }
        Nodes.asking(naming, "history-naming", words.of("desk.history.nameHint"));
        naming.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        naming.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && named != null) {
                keepName();
            }
        });
        var first = new HBox(8, sign, time, kind, Nodes.spring(), pinned);
        first.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(4, first, name, naming, said);
        card.getStyleClass().add("history-card");
        all = new VBox(day, card);
        setPrefWidth(0);
        // A list also measures with cells that it does not show.
        visibleProperty().addListener(told);
        var weak = new WeakInvalidationListener(told);
        model.tellings().countProperty().addListener(weak);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (named != null && named != entry) {
            keepName();
        }
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Revision revision = entry.version().revision();
        Nodes.shown(day, entry.day() != null);
        if (entry.day() != null) {
            day.setText(saying.day(entry.day(), model.today()));
        }
        sign.setIconCode(Saying.sign(revision.kind()));
        time.setText(saying.time(entry.version()));
        kind.setText(saying.kind(revision.kind()) + (revision.author().isBlank() ? "" : " · " + revision.author()));
        Nodes.shown(pinned, entry.version().mark().pinned());
        name.setText(entry.version().mark().name());
        Nodes.shown(naming, named != null);
        Nodes.shown(name, named == null && !name.getText().isEmpty());
        setGraphic(all);
        tell();
    }

    private void tell() {
        Entry entry = getItem();
        if (isEmpty() || entry == null) {
            return;
        }
        Optional<Told> known = model.tellings().of(entry, isVisible());
        said.setText(known.map(saying::told).orElse("…"));
        boolean damaged = known.filter(Told.Damaged.class::isInstance).isPresent();
        Nodes.styled(said, "damaged", damaged);
        sign.setIconCode(damaged ? Feather.ALERT_TRIANGLE : Saying.sign(entry.version().revision().kind()));
        Nodes.styled(sign, "damaged", damaged);
        setAccessibleText(String.join(", ", time.getText(), kind.getText(), name.getText(), said.getText()));
    }

    /** Lets one write the name in its place. */
    void name() {
        named = getItem();
        naming.setText(name.getText());
        Nodes.shown(name, false);
        Nodes.shown(naming, true);
        naming.selectAll();
        Nodes.focus(naming);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keepName();
            getListView().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            endNaming();
            getListView().requestFocus();
            event.consume();
        }
    }

    private void keepName() {
        Entry entry = named;
        endNaming();
        if (entry != null) {
            model.name(entry.version(), naming.getText());
        }
    }

    private void endNaming() {
        named = null;
        Nodes.shown(naming, false);
        Nodes.shown(name, !name.getText().isEmpty());
        left.run();
    }
}
