package id.redaksi.desk.rulebook;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.rulebook.RuleDraft.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All rules of the house, narrowed by their names, and below them what begins a new one. */
final class RuleList extends VBox {
    static final double WIDTH = 208;
    private static final double HEIGHT = 820;

    private final RulebookViewModel model;
    private final Words words;
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final FilteredList<RuleRow> found = new FilteredList<>(rows);
    private final ListView<RuleRow> list = new ListView<>(found);
    private final TextField find = new TextField();
    private final Label nothing = new Label();
    private boolean filling;

    /** {@code create} begins a rule of a kind. */
    RuleList(RulebookViewModel model, Words words, RuleSaying saying, Consumer<Kind> create) {
        super(8);
        this.model = model;
        this.words = words;
        Nodes.asking(find, "rules-find", words.of("rules.find"));
        find.textProperty().addListener((_, _, text) -> found.setPredicate(row -> has(row, text.strip())));
        list.setId("rules-list");
        list.accessibleTextProperty().bind(words.of("rules.title"));
        list.setCellFactory(_ -> new RuleCell(words, saying));
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(60);
        nothing.setId("rules-nothing");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("placeholder");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                model.choose(now.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().addAll(find, list, make(create));
        model.rowsProperty().subscribe(this::fill);
        model.readProperty().subscribe(_ -> fill(model.rowsProperty().get()));
        model.chosenProperty().subscribe(_ -> select());
        words.wordingProperty().addListener((_, _, _) -> {
            fill(model.rowsProperty().get());
            list.refresh();
        });
    }

    private boolean has(RuleRow row, String text) {
        return row.name().toLowerCase(words.locale()).contains(text.toLowerCase(words.locale()));
    }

    private MenuButton make(Consumer<Kind> create) {
        var button = new MenuButton();
        button.setId("rules-new");
        button.setGraphic(Nodes.icon(Feather.PLUS));
        button.textProperty().bind(words.of("rules.new"));
        button.accessibleTextProperty().bind(words.of("rules.new"));
        button.getStyleClass().addAll("plain-button", "rule-more");
        button.getItems().addAll(
                item("rules-new-words", "rules.kind.words", () -> create.accept(Kind.WORDS)),
                item("rules-new-pattern", "rules.kind.pattern", () -> create.accept(Kind.PATTERN)));
        return button;
    }

    private MenuItem item(String id, String key, Runnable act) {
        var item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(words.of(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    /** What has the focus when the sheet opens. */
    ListView<RuleRow> first() {
        return list;
    }

    /** Shows all of them again. */
    void showAll() {
        find.clear();
    }

    private void fill(List<RuleRow> all) {
        filling = true;
        if (!rows.equals(all)) {
            rows.setAll(all);
        }
        nothing.setText(!model.isRead() ? "" : words.now(all.isEmpty() ? "rules.none" : "rules.noneFound"));
        filling = false;
        select();
    }

    private void select() {
        filling = true;
        Optional<String> id = model.chosenProperty().get().map(RuleDraft::id);
        int at = found.stream().map(RuleRow::id).toList().indexOf(id.orElse(""));
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(at);
        }
        filling = false;
    }
}
