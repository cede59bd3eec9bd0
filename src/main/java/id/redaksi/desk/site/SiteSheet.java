package id.redaksi.desk.site;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.ProgressRow;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.site.SiteState.Phase;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** The sheet that builds the site: where to, what would change, how far it is, what became of it. */
public final class SiteSheet extends VBox {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 560;

    private final SiteViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final Consumer<Path> opener;
    private final TextField folder = new TextField();
    private final Button choose;
    private final CheckBox whole;
    private final CheckBox merging;
    private final ProgressRow progress;
    private final ListView<SiteRow> rows = new ListView<>();
    private final Button show;
    private final Button close;
    private final Button look;
    private final Button build;
    private final Button stop;
    private final Set<SiteRow.Group> open = EnumSet.of(SiteRow.Group.HELD, SiteRow.Group.TOLD);
    private final ChangeListener<SiteState> changed = (_, _, _) -> refresh();

    /** {@code opener} shows a folder as the system does. */
    public SiteSheet(SiteViewModel model, Words words, Sheets sheets, Consumer<Path> opener) {
        super(12);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        this.opener = opener;
        progress = new ProgressRow("publish", words.of("publish.progress"));
        choose = button("publish.choose", "publish-choose");
        whole = box("publish.whole", "publish-whole");
        merging = box("publish.merge", "publish-merge");
        show = button("publish.open", "publish-open");
        close = button("desk.close", "publish-close");
        look = button("publish.look", "publish-look");
        build = button("publish.build", "publish-build");
        stop = button("publish.stop", "publish-stop");
        setId("publish-sheet");
        getStyleClass().add("sheet");
        setMaxSize(WIDTH, HEIGHT);
        var title = Nodes.label(words.of("publish.title"), "sheet-title");
        getChildren().addAll(title, where(), options(), progress, list(), foot());
        whole.selectedProperty().bindBidirectional(model.wholeProperty());
        merging.selectedProperty().bindBidirectional(model.mergingProperty());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                left();
            }
        });
    }

    /** Shows the sheet, and what would change now. */
    public void show() {
        reveal();
        model.rehearse();
    }

    /** Shows the sheet with what is known. */
    private void reveal() {
        model.stateProperty().addListener(changed);
        model.onEnd(null);
        refresh();
        SiteState state = model.stateProperty().get();
        sheets.showCard(this, state.folder().isEmpty() ? choose : state.isRunning() ? stop : look);
    }

    private void left() {
        model.stateProperty().removeListener(changed);
        whole.selectedProperty().unbindBidirectional(model.wholeProperty());
        merging.selectedProperty().unbindBidirectional(model.mergingProperty());
        model.onEnd(() -> new SiteSheet(model, words, sheets, opener).reveal());
    }

    private Button button(String key, String id) {
        var button = new Button(words.now(key));
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private CheckBox box(String key, String id) {
        var box = new CheckBox(words.now(key));
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private Node where() {
        var label = Nodes.label(words.of("publish.folder"), "field-label");
        label.setLabelFor(folder);
        folder.setId("publish-folder");
        folder.setEditable(false);
        folder.accessibleTextProperty().bind(words.of("publish.folder"));
        var tip = new Tooltip(); // a long path is cut
        tip.textProperty().bind(folder.textProperty());
        folder.setTooltip(tip);
        folder.promptTextProperty().bind(words.of("publish.folderHint"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        choose.setOnAction(_ -> choose());
        return new VBox(4, label, new HBox(8, folder, choose));
    }

    private Node options() {
        return new VBox(6, whole, merging);
    }

    private Node list() {
        rows.setId("publish-rows");
        rows.getStyleClass().add("publish-rows");
        rows.accessibleTextProperty().bind(words.of("publish.rows"));
        rows.setCellFactory(_ -> {
            var cell = new SiteCell(words);
            cell.setOnMouseClicked(_ -> turn(cell.getItem()));
            return cell;
        });
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(rows, Priority.ALWAYS);
        return rows;
    }

    private void pressed(KeyEvent event) {
        SiteRow row = rows.getSelectionModel().getSelectedItem();
        if (row instanceof SiteRow.Head head) {
            boolean turns = event.getCode() == KeyCode.SPACE
                    || event.getCode() == KeyCode.RIGHT && !head.open()
                    || event.getCode() == KeyCode.LEFT && head.open();
            if (turns) {
                turn(row);
                event.consume();
            }
        }
    }

    private void turn(SiteRow row) {
        if (row instanceof SiteRow.Head(var group, _, var isOpen)) {
            int at = rows.getSelectionModel().getSelectedIndex();
            if (isOpen) {
                open.remove(group);
            } else {
                open.add(group);
            }
            fill(model.stateProperty().get());
            rows.getSelectionModel().clearAndSelect(at);
        }
    }

    private Node foot() {
        show.setOnAction(_ -> model.stateProperty().get().folder().ifPresent(opener));
        close.setOnAction(_ -> sheets.close());
        look.setOnAction(_ -> model.rehearse());
        build.setOnAction(_ -> model.build());
        build.getStyleClass().setAll("button", "main-button");
        stop.setOnAction(_ -> model.stop());
        var foot = new HBox(8, show, Nodes.spring(), close, look, build, stop);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.now("publish.choose"));
        model.stateProperty()
                .get()
                .folder()
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            into(chosen.toPath());
        }
    }

    /** Takes another folder and says what would change there. */
    void into(Path chosen) {
        model.choose(chosen);
        model.rehearse();
    }

    private void refresh() {
        SiteState state = model.stateProperty().get();
        folder.setText(state.folder().map(Path::toString).orElse(""));
        boolean running = state.isRunning();
        choose.setDisable(running);
        whole.setDisable(running);
        merging.setDisable(running);
        Nodes.shown(merging, state.isForeign() || merging.isSelected());
        progress.say(new SiteSaying(words).of(state), state.phase() == Phase.FAILED);
        progress.show(share(state), running);
        boolean hadFocus = Nodes.holds(this, getScene() == null ? null : getScene().getFocusOwner());
        Nodes.shown(stop, running);
        Nodes.shown(look, !running);
        Nodes.shown(build, !running);
        look.setText(words.now(state.phase() == Phase.WAITING ? "publish.look" : "publish.lookAgain"));
        look.setDisable(state.folder().isEmpty());
        build.setDisable(state.folder().isEmpty() || state.phase() == Phase.FAILED && state.isForeign());
        Nodes.shown(show, state.phase() == Phase.BUILT);
        fill(state);
        if (hadFocus && getScene().getFocusOwner() instanceof Node owner && !owner.isVisible()) {
            (running ? stop : state.phase() == Phase.BUILT ? show : build).requestFocus();
        }
    }

    /** While it goes on, what is being done stands there still, so that the sheet keeps its height. */
    private void fill(SiteState state) {
        boolean stands = state.isRunning() && rows.isVisible() && !rows.getItems().isEmpty();
        rows.setDisable(stands);
        if (stands) {
            return;
        }
        List<SiteRow> wanted = SiteRow.of(state, open, words);
        Nodes.shown(rows, !wanted.isEmpty());
        setMaxHeight(wanted.isEmpty() ? Region.USE_PREF_SIZE : HEIGHT);
        if (!rows.getItems().equals(wanted)) {
            rows.getItems().setAll(wanted);
        }
    }

    private static double share(SiteState state) {
        return state.step()
                .filter(step -> step.of() > 0)
                .map(step -> Math.min(1.0, (double) step.done() / step.of()))
                .orElse(ProgressBar.INDETERMINATE_PROGRESS);
    }
}
