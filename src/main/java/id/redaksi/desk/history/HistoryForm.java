package id.redaksi.desk.history;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The time line of the story in front, and below it what can be done with the versions that are selected. */
public final class HistoryForm extends VBox implements AutoCloseable {
    private final HistoryViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final ListView<Entry> list = new ListView<>();
    private final Label nothing = new Label();
    private final CheckBox all = new CheckBox();
    private final Label hidden = new Label();
    private final Button compare = new Button();
    private final Button restore = new Button();
    private final Button pin;
    private final Button name;
    private boolean naming;

    public HistoryForm(HistoryViewModel model, Words words, Sheets sheets) {
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        getStyleClass().add("history");
        pin = Nodes.iconButton(Feather.BOOKMARK, words.of("desk.history.pin"), this::pin);
        name = Nodes.iconButton(Feather.EDIT_2, words.of("desk.history.name"), this::name);
        getChildren().addAll(head(), list(), foot());
        model.entriesProperty().addListener((_, _, now) -> show(now));
        model.troubleProperty().addListener((_, _, why) -> nothing.setText(
                why.map(words::now).orElse(words.now("desk.history.none"))));
        show(model.entriesProperty().get());
    }

    private Node head() {
        all.setId("history-all");
        all.textProperty().bind(words.of("desk.history.showAll"));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.selectedProperty().bindBidirectional(model.showAllProperty());
        hidden.setId("history-hidden");
        hidden.getStyleClass().add("faint");
        hidden.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> all.isSelected() || model.hiddenProperty().get() == 0
                                ? ""
                                : words.now("desk.history.hidden", model.hiddenProperty().get()),
                        model.hiddenProperty(),
                        all.selectedProperty()));
        var head = new HBox(8, all, Nodes.spring(), hidden);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("history-head");
        return head;
    }

    private Node list() {
        list.setId("history-list");
        list.accessibleTextProperty().bind(words.of("desk.history.list"));
        list.setCellFactory(_ -> new HistoryCell(model, words, this::leaveNaming));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Entry>) _ -> look());
        nothing.setText(words.now("desk.history.none"));
        nothing.getStyleClass().add("placeholder");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !naming) {
                compare();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Nodes.letEscapeOut(list, () -> naming);
        list.setContextMenu(menu());
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("desk.history.compareNow", this::compare),
                item("desk.history.restore", this::restore),
                item("desk.history.name", this::name),
                item("desk.history.pinOrNot", this::pin));
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem();
        item.textProperty().bind(words.of(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private Node foot() {
        compare.setId("history-compare");
        compare.getStyleClass().add("main-button");
        compare.setMaxWidth(Double.MAX_VALUE);
        compare.setOnAction(_ -> compare());
        restore.setId("history-restore");
        restore.getStyleClass().add("plain-button");
        restore.textProperty().bind(words.of("desk.history.restore"));
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(_ -> restore());
        pin.setId("history-pin");
        name.setId("history-name");
        var acts = new HBox(8, restore, Nodes.spring(), name, pin);
        acts.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(8, compare, acts);
        foot.getStyleClass().add("history-foot");
        look();
        return foot;
    }

    private List<Entry> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** What can be done follows what is selected. */
    private void look() {
        List<Entry> chosen = selected();
        compare.setDisable(chosen.isEmpty() || chosen.size() > 2);
        compare.setText(words.now(
                switch (chosen.size()) {
                    case 1 -> "desk.history.compareNow";
                    case 2 -> "desk.history.compareTwo";
                    default -> "desk.history.choose";
                }));
        boolean one = chosen.size() == 1;
        restore.setDisable(!one);
        name.setDisable(!one);
        pin.setDisable(!one);
        Nodes.styled(pin, "pinned", one && chosen.getFirst().version().mark().pinned());
    }

    /** Shows the rows; what was selected stays so. */
    private void show(List<Entry> rows) {
        if (naming || rows.equals(list.getItems())) {
            return;
        }
        Set<Long> chosen = new HashSet<>();
        selected().forEach(entry -> chosen.add(entry.sequence()));
        list.getItems().setAll(rows);
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < rows.size(); i++) {
            if (chosen.contains(rows.get(i).sequence())) {
                list.getSelectionModel().select(i);
            }
        }
        if (chosen.isEmpty() && list.isFocused() && !rows.isEmpty()) {
            list.getSelectionModel().select(0);
        }
        look();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != list) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            compare();
        } else if (event.getCode() == KeyCode.F2) {
            name();
        } else {
            return;
        }
        event.consume();
    }

    private void compare() {
        List<Entry> chosen = selected();
        if (chosen.size() == 1 || chosen.size() == 2) {
            Version first = chosen.getFirst().version();
            Version second = chosen.size() == 2 ? chosen.get(1).version() : null;
            new CompareSheet(model.compare(first, second), words, sheets, model.clock().getZone()).show();
        }
    }

    private void restore() {
        if (selected().size() == 1) {
            model.restore(selected().getFirst().version());
        }
    }

    private void pin() {
        if (selected().size() == 1) {
            Version version = selected().getFirst().version();
            model.pin(version, !version.mark().pinned());
        }
    }

    /** The name is written in the row itself. */
    private void name() {
        if (selected().size() == 1) {
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            list.layout();
            list.lookupAll(".history-cell").stream()
                    .map(HistoryCell.class::cast)
                    .filter(cell -> cell.getItem() != null
                            && cell.getItem().sequence() == selected().getFirst().sequence())
                    .findFirst()
                    .ifPresent(cell -> {
                        naming = true;
                        cell.name();
                    });
        }
    }

    /** What was saved meanwhile is shown now, since it would have taken away the name half written. */
    private void leaveNaming() {
        naming = false;
        Nodes.later(() -> show(model.entriesProperty().get()));
    }

    /** Whether somebody looks at it; while nobody does it rests. */
    public void run(boolean on) {
        model.run(on);
    }

    /** Puts the focus on the newest version, or where it was. */
    public void focusList() {
        Nodes.focus(list);
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
