package id.redaksi.desk.bundles;

import id.redaksi.desk.bundles.BundlesViewModel.Shown;
import id.redaksi.desk.kit.NarrowedList;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleHead;
import id.redaksi.story.StoryId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks into which bundle stories go: one of those there are, or a new one by the name that is typed. */
public final class AddToBundleSheet extends VBox {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 480;

    private final BundlesViewModel model;
    private final List<StoryId> stories;
    private final Words words;
    private final Sheets sheets;
    private final NarrowedList<BundleHead> narrowed;
    private final ListView<BundleHead> list;
    private final Button make = new Button();
    private final Button add = new Button();

    public AddToBundleSheet(BundlesViewModel model, List<StoryId> stories, Words words, Sheets sheets) {
        super(12);
        this.model = model;
        this.stories = List.copyOf(stories);
        this.words = words;
        this.sheets = sheets;
        narrowed = new NarrowedList<>(
                "add-to-bundle-name",
                words.of("bundles.searchOrName"),
                "add-to-bundle-list",
                words.of("bundles.title"),
                this::look);
        list = narrowed.list();
        setId("add-to-bundle");
        getStyleClass().addAll("sheet", "find-stories", "bundles");
        setMaxSize(WIDTH, HEIGHT);
        var title = new Label(words.now("bundles.addTitle", stories.size()));
        title.getStyleClass().add("sheet-title");
        narrowed.field().textProperty().addListener((_, _, _) -> refresh());
        list.setCellFactory(_ -> new BundleCell(words));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> refresh());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                add();
            }
        });
        getChildren().addAll(title, narrowed.field(), list, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().subscribe(this::fill);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.close();
            }
        });
        refresh();
    }

    public void show() {
        sheets.showCard(this, narrowed.field());
        model.look("");
    }

    private void look() {
        model.look(narrowed.text());
    }

    private Node foot() {
        make.setId("add-to-new-bundle");
        make.getStyleClass().add("plain-button");
        make.setOnAction(_ -> make());
        var cancel = new Button(words.now("desk.cancel"));
        cancel.getStyleClass().add("plain-button");
        cancel.setOnAction(_ -> sheets.close());
        add.setId("add-to-bundle-do");
        add.setText(words.now("bundles.add"));
        add.getStyleClass().add("main-button");
        add.setOnAction(_ -> add());
        for (Button button : List.of(make, cancel, add)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        make.setMinWidth(0);
        var foot = new HBox(8, make, Nodes.spring(), cancel, add);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void fill(Shown shown) {
        narrowed.show(shown.heads(), words.now(
                shown.reading() ? "bundles.reading" : narrowed.text().isBlank() ? "bundles.noneYet" : "bundles.noneNamed"));
        refresh();
    }

    private void refresh() {
        boolean named = !narrowed.text().isBlank();
        make.setText(named ? words.now("bundles.newNamed", narrowed.text().strip()) : words.now("bundles.new"));
        make.setDisable(!named);
        add.setDisable(list.getSelectionModel().getSelectedItem() == null);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() == list) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == narrowed.field()) {
            enter();
            event.consume();
        }
    }

    /** The typed name is that of the bundle at the top, or of a new one. */
    private void enter() {
        boolean same = !list.getItems().isEmpty()
                && list.getItems().getFirst().name().equalsIgnoreCase(narrowed.text().strip());
        if (same) {
            list.getSelectionModel().selectFirst();
            add();
        } else if (!narrowed.text().isBlank()) {
            make();
        }
    }

    private void make() {
        sheets.close();
        model.bundling().create(
                narrowed.text().strip(), words.now("bundles.nameless"), Bundle.Kind.LIPSUS, stories, _ -> {});
    }

    private void add() {
        BundleHead chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            sheets.close();
            model.bundling().add(chosen.id(), stories, () -> {});
        }
    }
}
