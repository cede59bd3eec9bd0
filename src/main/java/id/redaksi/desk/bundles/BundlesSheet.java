package id.redaksi.desk.bundles;

import id.redaksi.desk.bundles.BundlesViewModel.Shown;
import id.redaksi.desk.kit.NarrowedList;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.BundleHead;
import id.redaksi.newsroom.BundleId;
import id.redaksi.story.Related;
import id.redaksi.story.StoryId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sheet in which bundles are made and put in order: all of them at the left, the chosen one at the right. */
public final class BundlesSheet extends VBox {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 720;
    private static final double LEFT = 300;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    /** What others do for the sheet: let somebody look for a story, and open one. */
    public record Acts(Consumer<Consumer<Related>> pick, Consumer<StoryId> open) {}

    private final BundlesViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final NarrowedList<BundleHead> narrowed;
    private final ListView<BundleHead> list;
    private final BundleDetails details;
    private boolean filling;
    private Optional<BundleId> wanted = Optional.empty();

    public BundlesSheet(BundlesViewModel model, Acts acts, Words words, Sheets sheets) {
        super(12);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        narrowed = new NarrowedList<>(
                "bundles-search", words.of("bundles.search"), "bundles-list", words.of("bundles.title"), this::look);
        list = narrowed.list();
        setId("bundles-sheet");
        getStyleClass().addAll("sheet", "find-stories", "bundles");
        setMaxSize(WIDTH, HEIGHT);
        details = new BundleDetails(model, words, new BundleDetails.Acts(acts.pick(), story -> {
            sheets.close();
            acts.open().accept(story);
        }, this::delete));
        HBox.setHgrow(details, Priority.ALWAYS);
        var title = new Label(words.now("bundles.title"));
        title.getStyleClass().add("sheet-title");
        var left = new VBox(8, narrowed.field(), list(), made());
        left.setMinWidth(LEFT);
        left.setPrefWidth(LEFT);
        left.setMaxWidth(LEFT);
        var both = new HBox(24, left, details);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(title, both, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().subscribe(this::refresh);
        model.chosenProperty().subscribe(now -> {
            now.ifPresent(one -> wanted = Optional.of(one.bundle().id()));
            select();
        });
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.close();
            }
        });
    }

    /** Shows them; one of them at once, when it is named. */
    public void show(Optional<BundleId> first) {
        sheets.showCard(this, narrowed.field());
        wanted = first;
        model.look("");
        model.choose(first);
    }

    private void look() {
        model.look(narrowed.text());
    }

    private Node list() {
        list.setCellFactory(_ -> new BundleCell(words));
        list.setPrefHeight(HEIGHT);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                wanted = Optional.of(now.id());
                model.choose(wanted);
            }
        });
        list.getFocusModel().focusedIndexProperty().addListener((_, _, at) -> {
            if (at.intValue() >= list.getItems().size() - 1) {
                model.more();
            }
        });
        return list;
    }

    private Node made() {
        var make = new Button(words.now("bundles.new"), Nodes.icon(Feather.PLUS));
        make.setId("bundles-new");
        make.getStyleClass().add("plain-button");
        make.setOnAction(_ -> {
            details.nameNext();
            model.create(narrowed.text().strip(), words.now("bundles.nameless"));
            narrowed.field().clear();
        });
        return make;
    }

    private Node foot() {
        var undo = new Button(words.now("bundles.undoLast"));
        undo.setId("bundles-undo");
        undo.getStyleClass().add("plain-button");
        undo.disableProperty().bind(model.bundling().undoableProperty().not());
        undo.setOnAction(_ -> model.bundling().undo());
        var close = new Button(words.now("desk.close"));
        close.setId("bundles-close");
        close.getStyleClass().add("plain-button");
        close.setOnAction(_ -> sheets.close());
        var foot = new HBox(8, undo, Nodes.spring(), close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (UNDO.match(event) && !typing) {
            model.bundling().undo();
            event.consume();
        }
    }

    private void refresh(Shown shown) {
        filling = true;
        narrowed.show(
                shown.heads(),
                words.now(
                        shown.reading() ? "bundles.reading" : narrowed.text().isBlank() ? "bundles.none" : "bundles.noneNamed"));
        filling = false;
        select();
    }

    /** The one that is looked at is marked in the list, as far as it is there. */
    private void select() {
        filling = true;
        int at = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            at = wanted.equals(Optional.of(list.getItems().get(i).id())) ? i : at;
        }
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(at);
        }
        filling = false;
    }

    private void delete() {
        wanted = Optional.empty();
        model.delete();
        list.requestFocus();
    }
}
