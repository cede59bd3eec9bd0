package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What can be completed, in a small list under the field. The focus stays in the field, which hands its keys on. */
final class OfferList extends StackPane {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final ListView<Offer> list = new ListView<>();

    OfferList(Words words, Consumer<Offer> taken) {
        setId("search-offers");
        getStyleClass().addAll("palette", "search-over");
        setManaged(false);
        setVisible(false);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(words.of("desk.search.offers"));
        list.setCellFactory(_ -> new OfferCell());
        list.setOnMouseClicked(_ -> marked().ifPresent(taken));
        getChildren().add(list);
    }

    /** Offers these; the first is marked where Enter may take it. */
    void offer(List<Offer> offers, boolean markFirst) {
        list.getItems().setAll(offers);
        if (markFirst) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().clearSelection();
        }
        setVisible(!offers.isEmpty());
    }

    double height() {
        return Math.min(MOST_ROWS, list.getItems().size()) * ROW + 10;
    }

    void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
    }

    Optional<Offer> marked() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** The marked one, else the first. */
    Optional<Offer> best() {
        return marked().or(() -> list.getItems().stream().findFirst());
    }

    private static final class OfferCell extends ListCell<Offer> {
        private final Label name = new Label();
        private final Label remark = new Label();
        private final HBox row = new HBox(8, name, Nodes.spring(), remark);

        OfferCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            remark.getStyleClass().add("faint");
            remark.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setGraphic(empty ? null : row);
            if (!empty && offer != null) {
                name.setText(Signs.shown(offer.name()));
                remark.setText(offer.remark());
            }
        }
    }
}
