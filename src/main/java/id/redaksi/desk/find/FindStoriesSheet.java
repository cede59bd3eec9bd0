package id.redaksi.desk.find;

import id.redaksi.desk.find.FindStoriesViewModel.Scope;
import id.redaksi.desk.find.FindStoriesViewModel.State;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.SearchToggles;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Hit;
import id.redaksi.edit.Search;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The sheet in which one looks for a text in many stories and replaces what is ticked of it. */
public final class FindStoriesSheet extends VBox {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 760;
    private static final Duration PAUSE = Duration.millis(200);

    private final FindStoriesViewModel model;
    private final FoundList found;
    private final Words words;
    private final Sheets sheets;
    private final BiConsumer<StoryId, Hit> opener;
    private final TextField text = new TextField();
    private final TextField with = new TextField();
    private final SearchToggles how;
    private final ToggleGroup scopes = new ToggleGroup();
    private final Label trouble = new Label();
    private final Label status = new Label();
    private final Label limits = new Label();
    private final CheckBox all = new CheckBox();
    private final Label nothing = new Label();
    private final ListView<FoundRow> list;
    private final Button replace = new Button();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final InvalidationListener changed = _ -> refresh();

    /** {@code opener} opens a story at a hit. */
    public FindStoriesSheet(
            FindStoriesViewModel model, Words words, Sheets sheets, BiConsumer<StoryId, Hit> opener) {
        super(12);
        this.model = model;
        found = model.found();
        this.words = words;
        this.sheets = sheets;
        this.opener = opener;
        setId("find-stories");
        getStyleClass().addAll("sheet", "find-stories");
        setMaxSize(WIDTH, HEIGHT);
        var title = new Label(words.now("desk.findStories.title"));
        title.getStyleClass().add("sheet-title");
        how = new SearchToggles(words, "find-stories-", this::look);
        list = list();
        getChildren().addAll(title, scope(), fields(), trouble, head(), list, limits, foot());
        trouble.getStyleClass().add("find-trouble");
        limits.getStyleClass().add("faint");
        for (Label said : List.of(trouble, limits)) {
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
        }
        fill();
        pause.setOnFinished(_ -> look());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var weak = new WeakInvalidationListener(changed);
        model.stateProperty().addListener(weak);
        found.tickedProperty().addListener(weak);
        model.badReplacementProperty().addListener(weak);
        model.withProperty().addListener(weak);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                pause.stop();
                model.stop();
            }
        });
        refresh();
    }

    /** Shows the sheet, with this to look for unless it is empty; what was looked for before is looked for again. */
    public void show(String offered) {
        if (!offered.isEmpty()) {
            text.setText(offered);
        }
        sheets.showCard(this, text);
        text.selectAll();
        look();
    }

    private Node scope() {
        Scope proposed = model.proposed();
        var row = new HBox(20, Nodes.label(words.of("desk.findStories.scope"), "soft"));
        row.setAlignment(Pos.CENTER_LEFT);
        for (Scope one : Scope.values()) {
            String name = one.name().toLowerCase(Locale.ROOT);
            var choice = new RadioButton(words.now("desk.findStories." + name, model.size(one)));
            choice.setId("scope-" + name);
            choice.setUserData(one);
            choice.setToggleGroup(scopes);
            choice.setDisable(one != Scope.ALL && model.size(one) == 0);
            choice.setSelected(one == proposed);
            choice.setOnAction(_ -> look());
            row.getChildren().add(choice);
        }
        return row;
    }

    private Node fields() {
        Nodes.asking(text, "find-stories-text", words.of("desk.find.text"));
        Nodes.asking(with, "find-stories-with", words.of("desk.find.with"));
        text.textProperty().addListener((_, _, _) -> pause.playFromStart());
        with.textProperty().addListener((_, _, now) -> model.replaceWith(now));
        var first = new HBox(4, text, how);
        first.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, first, with);
    }

    private void fill() {
        Search before = model.search();
        text.setText(before.text());
        with.setText(model.withProperty().get());
        how.set(before.matchCase(), before.wholeWord(), before.expression());
    }

    private Node head() {
        all.setId("find-stories-all");
        all.accessibleTextProperty().bind(words.of("desk.findStories.tickAll"));
        all.setOnAction(_ -> found.tickAll(all.isSelected()));
        status.setId("find-stories-status");
        status.getStyleClass().add("soft");
        var head = new HBox(8, all, status);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("found-head");
        return head;
    }

    private ListView<FoundRow> list() {
        var rows = new ListView<>(found.rows());
        rows.setId("find-stories-list");
        rows.accessibleTextProperty().bind(words.of("desk.findStories.list"));
        rows.setCellFactory(_ -> new FoundCell(model, words));
        nothing.getStyleClass().add("placeholder");
        nothing.setWrapText(true);
        rows.setPlaceholder(nothing);
        rows.setPrefHeight(HEIGHT);
        rows.setMinHeight(80);
        VBox.setVgrow(rows, Priority.ALWAYS);
        rows.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        return rows;
    }

    private Node foot() {
        var close = new Button(words.now("desk.close"));
        close.getStyleClass().add("plain-button");
        close.setOnAction(_ -> sheets.close());
        replace.setId("find-stories-replace");
        replace.setMinWidth(Region.USE_PREF_SIZE);
        replace.setOnAction(_ -> new BeforeReplacing(sheets, words, found)
                .run(replace.getText(), isRemoving(), this::replace));
        var undo = new Button(words.now("desk.findStories.undoLast"));
        undo.setId("find-stories-undo");
        undo.getStyleClass().add("plain-button");
        undo.setOnAction(_ -> {
            sheets.close();
            model.undo();
        });
        Nodes.shown(undo, model.canUndo());
        var foot = new HBox(8, undo, Nodes.spring(), close, replace);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void pressed(KeyEvent event) {
        boolean inList = event.getTarget() == list;
        FoundRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && event.getTarget() == text) {
            look();
        } else if (event.getCode() == KeyCode.DOWN && event.getTarget() instanceof TextField) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else if (event.getCode() == KeyCode.ENTER && inList) {
            open();
        } else if (event.getCode() == KeyCode.SPACE && inList && row != null) {
            row.tick(!row.isTicked());
        } else {
            return;
        }
        event.consume();
    }

    void look() {
        pause.stop();
        if (scopes.getSelectedToggle() != null && scopes.getSelectedToggle().getUserData() instanceof Scope in) {
            model.look(in, new Search(text.getText(), how.isMatchCase(), how.isWholeWord(), how.isExpression()));
        }
    }

    /** Opens the story of the selected row at its hit, or at its first. */
    private void open() {
        FoundRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            FoundHit hit =
                    switch (row) {
                        case FoundStory story -> story.hits().getFirst();
                        case FoundHit one -> one;
                    };
            sheets.close();
            opener.accept(hit.story().found().story(), hit.line().hit());
        }
    }

    private void refresh() {
        State state = model.stateProperty().get();
        String wrong = state.trouble()
                .or(() -> model.badReplacementProperty().get())
                .map(words::now)
                .orElse("");
        trouble.setText(wrong);
        Nodes.shown(trouble, !wrong.isEmpty());
        status.setText(status(state));
        nothing.setText(nothing(state));
        List<String> said = new ArrayList<>();
        if (state.capped()) {
            said.add(words.now("desk.findStories.capped", FindStoriesViewModel.MOST));
        }
        if (state.unread() > 0) {
            said.add(words.now("desk.findStories.unread", state.unread()));
        }
        limits.setText(String.join(" ", said));
        Nodes.shown(limits, !said.isEmpty());
        int ticked = found.tickedProperty().get();
        all.setVisible(found.hits() > 0);
        all.setIndeterminate(ticked > 0 && ticked < found.hits());
        all.setSelected(ticked > 0 && ticked == found.hits());
        replace.setDisable(!model.canReplace());
        replace.setText(words.now(act(), ticked));
        Nodes.styled(replace, "main-button", !isRemoving());
        Nodes.styled(replace, "plain-button", isRemoving());
    }

    private boolean isRemoving() {
        return model.withProperty().get().isEmpty();
    }

    private String act() {
        return isRemoving() ? "desk.findStories.remove" : "desk.findStories.act";
    }

    private String status(State state) {
        if (state.running()) {
            return words.now("desk.findStories.running", state.read(), state.of(), found.hits());
        }
        return found.hits() == 0 ? "" : words.now("desk.findStories.found", found.hits(), found.stories());
    }

    private String nothing(State state) {
        if (state.running()) {
            return words.now("desk.findStories.searching");
        }
        if (state.trouble().isPresent()) {
            return "";
        }
        return state.of() == 0
                ? words.now("desk.findStories.type")
                : words.now("desk.findStories.none", state.of());
    }

    private void replace() {
        sheets.close();
        model.replace();
    }
}
