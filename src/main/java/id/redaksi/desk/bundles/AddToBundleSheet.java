package id.redaksi.desk.bundles;

import id.redaksi.desk.bundles.BundlesViewModel.Shown;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleHead;
import id.redaksi.story.StoryId;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Asks into which bundle stories go: one of those there are, or a new one by the name that is typed. */
public final class AddToBundleSheet extends VBox {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 480;
    private static final Duration PAUSE = Duration.millis(150);

    private final BundlesViewModel model;
    private final List<StoryId> stories;
    private final Words words;
    private final Sheets sheets;
    private final TextField name = new TextField();
    private final ListView<BundleHead> list = new ListView<>();
    private final Label nothing = new Label();
    private final Button make = new Button();
    private final Button add = new Button();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    public AddToBundleSheet(BundlesViewModel model, List<StoryId> stories, Words words, Sheets sheets) {
        super(12);
        this.model = model;
        this.stories = List.copyOf(stories);
        this.words = words;
        this.sheets = sheets;
        setId("add-to-bundle");
        getStyleClass().addAll("sheet", "find-stories", "bundles");
        setMaxSize(WIDTH, HEIGHT);
        var title = new Label(words.now("bundles.addTitle", stories.size()));
        title.getStyleClass().add("sheet-title");
        Nodes.asking(name, "add-to-bundle-name", words.of("bundles.searchOrName"));
        name.textProperty().addListener((_, _, _) -> {
            refresh();
            pause.playFromStart();
        });
        list.setId("add-to-bundle-list");
        list.accessibleTextProperty().bind(words.of("bundles.title"));
        list.setCellFactory(_ -> new BundleCell(words));
        nothing.getStyleClass().add("placeholder");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setMinHeight(80);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> refresh());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                add();
            }
        });
        getChildren().addAll(title, name, list, foot());
        pause.setOnFinished(_ -> model.look(name.getText()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().subscribe(this::fill);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                pause.stop();
                model.close();
            }
        });
        refresh();
    }

    public void show() {
        sheets.showCard(this, name);
        model.look("");
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
        if (!list.getItems().equals(shown.heads())) {
            list.getItems().setAll(shown.heads());
        }
        nothing.setText(words.now(shown.reading() ? "bundles.reading" : "bundles.noneNamed"));
        refresh();
    }

    private void refresh() {
        boolean named = !name.getText().isBlank();
        make.setText(named ? words.now("bundles.newNamed", name.getText().strip()) : words.now("bundles.new"));
        make.setDisable(!named);
        add.setDisable(list.getSelectionModel().getSelectedItem() == null);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && event.getTarget() == name && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == list) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == name) {
            enter();
            event.consume();
        }
    }

    /** The typed name is that of the bundle at the top, or of a new one. */
    private void enter() {
        boolean same = !list.getItems().isEmpty()
                && list.getItems().getFirst().name().equalsIgnoreCase(name.getText().strip());
        if (same) {
            list.getSelectionModel().selectFirst();
            add();
        } else if (!name.getText().isBlank()) {
            make();
        }
    }

    private void make() {
        sheets.close();
        model.bundling().create(
                name.getText().strip(), words.now("bundles.nameless"), Bundle.Kind.LIPSUS, stories, _ -> {});
    }

    private void add() {
        BundleHead chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            sheets.close();
            model.bundling().add(chosen.id(), stories, () -> {});
        }
    }
}
