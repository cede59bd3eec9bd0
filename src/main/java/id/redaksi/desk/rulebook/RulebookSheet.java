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
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;

/**
 * The sheet of the house's own rules: all of them at the left, the one that is being written in the middle, and at the
 * right what it would have found, or what it has been. Ctrl+S keeps, Ctrl+N begins a word list. It is shown again and
 * again, since it follows a model that lives as long as the window.
 */
public final class RulebookSheet extends VBox {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 820;

    /** After the last key, before what was typed is looked at. */
    private static final Duration PAUSE = Duration.millis(250);

    private final RulebookViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final IntConsumer left;
    private final RuleList list;
    private final RuleStanding standing;
    private final RuleForm form;
    private final RuleActs acts;
    private final RuleWork work;
    private final Label told = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ChangeListener<HouseRule> typed = (_, _, _) -> typed();
    private Optional<RuleDraft> shown = Optional.empty();
    private boolean namesNext;

    /**
     * {@code opener} opens the story of something that was found; {@code left} is told, each time the sheet is closed, how
     * many rules have changes that were not kept.
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
        list = new RuleList(model, words, saying, this::create);
        standing = new RuleStanding(words, saying, model::speak);
        form = new RuleForm(words);
        form.setMinHeight(60);
        acts = new RuleActs(model, words);
        VBox.setVgrow(form, Priority.ALWAYS);
        var trial = new TrialPane(model.trial(), words, opener);
        work = new RuleWork(words, new VBox(10, standing, form, acts), trial, new HistoryPane(model, words, saying));
        HBox.setHgrow(work, Priority.ALWAYS);
        var both = new HBox(20, list, work);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(head(), both, foot());
        pause.setOnFinished(_ -> model.typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.rowsProperty().subscribe(_ -> refresh());
        model.readProperty().subscribe(_ -> refresh());
        model.chosenProperty().subscribe(this::turnTo);
        model.wrongProperty().subscribe(form::tell);
        words.wordingProperty().addListener((_, _, _) -> {
            refresh();
            tell();
        });
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                rest();
            }
        });
    }

    /** Shows the sheet with this rule in front, or the one that was in front before. */
    public void show(Optional<String> rule) {
        if (getScene() == null) {
            sheets.showCard(this, list.first());
            turnTo(model.chosenProperty().get());
        }
        model.look(rule);
    }

    private void rest() {
        letGo();
        shown = Optional.empty();
        model.rest();
        left.accept(model.unkept());
    }

    private void letGo() {
        pause.stop();
        shown.ifPresent(draft -> draft.ruleProperty().removeListener(typed));
        form.rest();
        acts.rest();
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

    private void create(Kind kind) {
        list.showAll();
        namesNext = true;
        work.turnToRule();
        model.create(kind);
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

    private void refresh() {
        shown.ifPresent(draft -> {
            standing.show(draft);
            acts.refresh();
        });
        work.has(shown.isPresent(), model.isRead());
    }

    private void turnTo(Optional<RuleDraft> draft) {
        if (getScene() != null && !shown.equals(draft)) {
            letGo();
            shown = draft;
            draft.ifPresent(this::write);
        }
        work.has(shown.isPresent(), model.isRead());
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
