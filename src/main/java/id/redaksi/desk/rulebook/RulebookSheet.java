package id.redaksi.desk.rulebook;

import id.redaksi.app.Trial;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.rulebook.RuleDraft.Kind;
import id.redaksi.desk.rulebook.RulebookViewModel.Told;
import id.redaksi.rulebook.HouseRule;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The sheet of the house's own rules: all of them at the left, the one that is being written in the middle, and at the
 * right what it would have found, or what it has been. Ctrl+S keeps, Ctrl+N begins a word list.
 */
public final class RulebookSheet extends VBox {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 820;
    private static final double LEFT = 208;

    /** Below this width of the sheet what was found stands under the rule, not beside it. */
    private static final double NARROW = 800;

    /** Below this height of what is beside the list the two take turns. */
    private static final double HIGH = 480;

    /** As high is what was found where it stands below the rule. */
    private static final double BELOW = 220;

    /** After the last key, before what was typed is looked at. */
    private static final Duration PAUSE = Duration.millis(250);

    private final RulebookViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final IntConsumer left;
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final FilteredList<RuleRow> found = new FilteredList<>(rows);
    private final ListView<RuleRow> list = new ListView<>(found);
    private final TextField find = new TextField();
    private final Label nothing = new Label();
    private final Label told = new Label();
    private final MenuButton make;
    private final RuleStanding standing;
    private final RuleForm form;
    private final RuleActs acts;
    private final VBox middle;
    private final VBox right;
    private final Label choose;
    private final StackPane work = new StackPane();
    private final StackPane side = new StackPane();
    private final ToggleGroup panes = new ToggleGroup();
    private final ToggleButton showForm = new ToggleButton();
    private final ToggleButton showTrial = new ToggleButton();
    private final ToggleButton showHistory = new ToggleButton();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ChangeListener<HouseRule> typed = (_, _, _) -> typed();
    private Optional<RuleDraft> shown = Optional.empty();
    private boolean filling;
    private boolean namesNext;
    private @Nullable Room room;

    /**
     * {@code opener} opens the story of something that was found; {@code left} is told, once the sheet is closed, how many
     * rules have changes that were not kept.
     */
    public RulebookSheet(
            RulebookViewModel model, Words words, Sheets sheets, ZoneId zone, Consumer<Trial.Sample> opener, IntConsumer left) {
        super(12);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        this.left = left;
        setId("rulebook-sheet");
        getStyleClass().addAll("sheet", "find-stories", "rulebook");
        setMaxSize(WIDTH, HEIGHT);
        var saying = new RuleSaying(words, zone);
        make = made();
        standing = new RuleStanding(words, saying, model::speak);
        form = new RuleForm(words);
        acts = new RuleActs(model, words);
        VBox.setVgrow(form, Priority.ALWAYS);
        middle = new VBox(10, standing, form, acts);
        form.setMinHeight(60);
        middle.setMinSize(320, 0);
        right = right(saying, opener);
        right.setMinWidth(240);
        choose = Nodes.label(words.of("rules.choose"), "placeholder");
        choose.setWrapText(true);
        choose.setMaxWidth(360);
        HBox.setHgrow(work, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setPrefWidth(440);
        right.setPrefWidth(400);
        work.setMinSize(0, 0);
        work.widthProperty().subscribe(_ -> arrange());
        work.heightProperty().subscribe(_ -> arrange());
        var both = new HBox(20, left(saying), work);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(head(), both, foot());
        pause.setOnFinished(_ -> model.typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.rowsProperty().subscribe(this::fill);
        model.chosenProperty().subscribe(this::turnTo);
        model.wrongProperty().subscribe(form::tell);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                rest();
            }
        });
    }

    /** Shows the sheet with this rule in front, or the one that was in front before. */
    public void show(Optional<String> rule) {
        sheets.showCard(this, list);
        model.look(rule);
    }

    private void rest() {
        pause.stop();
        shown.ifPresent(draft -> draft.ruleProperty().removeListener(typed));
        form.rest();
        acts.rest();
        model.rest();
        left.accept(model.unkept());
    }

    private Node head() {
        var title = Nodes.label(words.of("rules.title"), "sheet-title");
        var take = button("rules-import", "rules.import", this::importFile);
        var give = new MenuButton();
        give.setId("rules-export");
        give.textProperty().bind(words.of("rules.export"));
        give.accessibleTextProperty().bind(words.of("rules.export"));
        give.getStyleClass().addAll("plain-button", "rule-more");
        give.setMinWidth(Region.USE_PREF_SIZE);
        MenuItem one = item("rules.export.one", () -> export(model.chosenProperty().get().map(RuleDraft::id).stream().toList()));
        MenuItem all = item("rules.export.all", () -> export(model.all()));
        give.getItems().addAll(one, all);
        give.setOnShowing(_ -> {
            one.setDisable(model.chosenProperty().get().flatMap(RuleDraft::kept).isEmpty());
            all.setDisable(model.all().isEmpty());
        });
        var head = new HBox(8, title, Nodes.spring(), take, give);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(words.of(key));
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem();
        item.textProperty().bind(words.of(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private Node left(RuleSaying saying) {
        Nodes.asking(find, "rules-find", words.of("rules.find"));
        find.textProperty().addListener((_, _, text) -> found.setPredicate(row -> has(row, text.strip())));
        list.setId("rules-list");
        list.accessibleTextProperty().bind(words.of("rules.title"));
        list.setCellFactory(_ -> new RuleCell(words, saying));
        list.setPrefHeight(HEIGHT);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("placeholder");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                model.choose(now.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(8, find, list, make);
        left.setMinWidth(LEFT);
        left.setPrefWidth(LEFT);
        left.setMaxWidth(LEFT);
        return left;
    }

    private boolean has(RuleRow row, String text) {
        return row.name().toLowerCase(words.locale()).contains(text.toLowerCase(words.locale()));
    }

    private MenuButton made() {
        var button = new MenuButton();
        button.setId("rules-new");
        button.setGraphic(Nodes.icon(Feather.PLUS));
        button.textProperty().bind(words.of("rules.new"));
        button.accessibleTextProperty().bind(words.of("rules.new"));
        button.getStyleClass().addAll("plain-button", "rule-more");
        MenuItem list = item("rules.kind.words", () -> create(Kind.WORDS));
        list.setId("rules-new-words");
        MenuItem pattern = item("rules.kind.pattern", () -> create(Kind.PATTERN));
        pattern.setId("rules-new-pattern");
        button.getItems().addAll(list, pattern);
        return button;
    }

    private void create(Kind kind) {
        find.clear();
        namesNext = true;
        if (room == Room.SMALL) {
            turnTo(showForm);
        }
        model.create(kind);
    }

    private VBox right(RuleSaying saying, Consumer<Trial.Sample> opener) {
        var history = new HistoryPane(model, words, saying);
        pane(showForm, "rules-show-form", "rules.form", middle, "left-pill");
        pane(showTrial, "rules-show-trial", "rules.trial", new TrialPane(model.trial(), words, opener), "left-pill");
        pane(showHistory, "rules-show-history", "rules.history", history, "right-pill");
        turnTo(showTrial);
        VBox.setVgrow(side, Priority.ALWAYS);
        side.setMinHeight(0);
        var tabs = new HBox(showForm, showTrial, showHistory);
        tabs.setAlignment(Pos.CENTER_LEFT);
        return new VBox(10, tabs, side);
    }

    private void pane(ToggleButton button, String id, String key, Node pane, String look) {
        button.setId(id);
        button.setUserData(pane);
        button.textProperty().bind(words.of(key));
        button.setToggleGroup(panes);
        button.getStyleClass().addAll("kind-button", look);
        button.setOnAction(_ -> turnTo(button));
    }

    private void turnTo(ToggleButton button) {
        panes.selectToggle(button);
        if (button.getUserData() instanceof Node pane) {
            side.getChildren().setAll(pane);
        }
    }

    private Node foot() {
        Button close = button("rules-close", "desk.close", sheets::close);
        told.setId("rules-told");
        told.setMinWidth(0);
        model.toldProperty().subscribe(_ -> tell());
        model.chosenProperty().subscribe(_ -> tell());
        var foot = new HBox(8, told, Nodes.spring(), close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    /** What came of the last act where no rule is in front that says it; else the keys. */
    private void tell() {
        Optional<Told> here = model.toldProperty().get().filter(_ -> model.chosenProperty().get().isEmpty());
        told.setText(here.map(one -> words.now(one.what())).orElseGet(() -> words.now("rules.keys")));
        Nodes.styled(told, "field-problem", here.filter(one -> !one.good()).isPresent());
        Nodes.styled(told, "faint", here.isEmpty());
    }

    /** How much room there is. */
    private enum Room {
        /** What was found stands beside the rule. */
        WIDE,
        /** What was found stands below the rule. */
        NARROW,
        /** One of the two at a time. */
        SMALL
    }

    private Room room(double width, double height) {
        return width + LEFT >= NARROW ? Room.WIDE : height >= HIGH ? Room.NARROW : Room.SMALL;
    }

    private void arrange() {
        Room now = room(work.getWidth(), work.getHeight());
        if (work.getWidth() <= 0 || now == room) {
            return;
        }
        Room before = room;
        room = now;
        work.getChildren().clear();
        Nodes.shown(showForm, now == Room.SMALL);
        Nodes.styled(showTrial, "left-pill", now != Room.SMALL);
        Nodes.styled(showTrial, "middle-pill", now == Room.SMALL);
        if (now == Room.SMALL) {
            turnTo(showForm);
        } else if (before == Room.SMALL) {
            turnTo(showTrial);
        }
        right.setMinHeight(now == Room.NARROW ? BELOW : 0);
        right.setPrefHeight(now == Room.NARROW ? BELOW : Region.USE_COMPUTED_SIZE);
        right.setMaxHeight(now == Room.NARROW ? BELOW : Double.MAX_VALUE);
        Pane both = switch (now) {
            case WIDE -> new HBox(20, middle, right);
            case NARROW -> new VBox(12, middle, right);
            case SMALL -> new VBox(right);
        };
        VBox.setVgrow(right, now == Room.SMALL ? Priority.ALWAYS : Priority.NEVER);
        work.getChildren().setAll(choose, both);
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.S) {
            acts.main();
        } else if (event.getCode() == KeyCode.N) {
            create(Kind.WORDS);
        } else {
            return;
        }
        event.consume();
    }

    private void typed() {
        acts.refresh();
        pause.playFromStart();
    }

    private void fill(List<RuleRow> all) {
        filling = true;
        if (!rows.equals(all)) {
            rows.setAll(all);
        }
        nothing.setText(!model.isRead() ? "" : words.now(all.isEmpty() ? "rules.none" : "rules.noneFound"));
        filling = false;
        shown.ifPresent(draft -> {
            standing.show(draft);
            acts.refresh();
        });
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

    private void turnTo(Optional<RuleDraft> draft) {
        Optional<RuleDraft> former = shown;
        shown = draft;
        if (!former.equals(draft)) {
            pause.stop();
            former.ifPresent(one -> one.ruleProperty().removeListener(typed));
            draft.ifPresentOrElse(this::write, () -> {
                form.rest();
                acts.rest();
            });
        }
        Nodes.shown(middle, draft.isPresent());
        Nodes.shown(right, draft.isPresent());
        Nodes.shown(choose, draft.isEmpty() && model.isRead());
        select();
    }

    private void write(RuleDraft draft) {
        standing.show(draft);
        form.show(draft);
        acts.show(draft);
        draft.ruleProperty().addListener(typed);
        model.typed();
        if (namesNext) {
            namesNext = false;
            Nodes.later(form::focusName);
        }
    }

    private void export(List<String> ids) {
        FileChooser chooser = chooser();
        chooser.setInitialFileName(words.now("rules.file.name"));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.export(file.toPath(), ids);
        }
    }

    private void importFile() {
        File file = chooser().showOpenDialog(getScene().getWindow());
        if (file != null) {
            importFrom(file.toPath());
        }
    }

    private FileChooser chooser() {
        var chooser = new FileChooser();
        chooser.setTitle(words.now("rules.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.now("rules.file"), "*.json"));
        return chooser;
    }

    /** Shows what each rule of a file is here. */
    public void importFrom(Path file) {
        model.read(file, arriving -> new ArrivingSheet(model, arriving, file, words, sheets).show());
    }
}
