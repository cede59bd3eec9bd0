package id.redaksi.desk.export;

import id.redaksi.app.Embargo;
import id.redaksi.app.ExportStory;
import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Written;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The export pane: what is missing as cards, the folder, and the one button that does it. */
public final class ExportView extends VBox {
    /** How long nobody has to write before the story is looked at. */
    private static final Duration STILL = Duration.millis(200);

    private final ExportViewModel model;
    private final OpenStories stories;
    private final Words words;
    private final Sheets sheets;
    private final VBox cards = new VBox(8);
    private final PauseTransition still = new PauseTransition(STILL);
    private final ChangeListener<Object> storyChanged = (_, _, _) -> still.playFromStart();
    private @Nullable OpenStory open;

    public ExportView(ExportViewModel model, OpenStories stories, Words words, Sheets sheets) {
        super(10);
        this.sheets = sheets;
        this.model = model;
        this.stories = stories;
        this.words = words;
        setId("export");
        getStyleClass().addAll("inspector-content", "export-pane");
        getChildren()
                .addAll(
                        Nodes.label(words.of("desk.export.title"), "card-title"),
                        cards,
                        new FormatForm(model, words, sheets),
                        Nodes.label(words.of("desk.export.folder"), "field-label"),
                        folder(),
                        button());
        still.setOnFinished(_ -> look());
        model.problemsProperty().addListener((_, _, problems) -> show(problems));
        model.lossesProperty().addListener((_, _, _) -> show(model.problemsProperty().get()));
        model.formatProperty().addListener((_, _, _) -> look());
        model.choicesProperty().addListener((_, _, _) -> look());
        model.writtenProperty().addListener((_, _, _) -> show(model.problemsProperty().get()));
        words.wordingProperty().addListener((_, _, _) -> show(model.problemsProperty().get()));
        stories.currentProperty().addListener((_, _, now) -> turn(now));
        turn(stories.currentProperty().get());
    }

    /** With what went where of the story, and the way to send it to a target. */
    public ExportView with(SendForm sending) {
        getChildren().add(sending);
        return this;
    }

    private void turn(@Nullable OpenStory now) {
        if (open != null) {
            open.storyProperty().removeListener(storyChanged);
        }
        still.stop();
        open = now;
        show(model.problemsProperty().get());
        if (now != null) {
            now.storyProperty().addListener(storyChanged);
            look();
        }
    }

    /** Not at every key: it reads the whole story and looks for its photos; the cards come anew when they are others. */
    private void look() {
        still.stop();
        if (open != null) {
            model.look(open);
        }
    }

    private HBox folder() {
        var path = new TextField();
        path.setId("export-folder");
        path.accessibleTextProperty().bind(words.of("desk.export.folder"));
        path.setEditable(false);
        path.textProperty().bind(model.folderProperty().map(Object::toString));
        HBox.setHgrow(path, Priority.ALWAYS);
        var choose = Nodes.iconButton(Feather.FOLDER, words.of("desk.export.choose"), () -> {
            var chooser = new DirectoryChooser();
            chooser.setTitle(words.now("desk.export.choose"));
            File chosen = chooser.showDialog(getScene().getWindow());
            if (chosen != null) {
                model.folderProperty().set(chosen.toPath());
            }
        });
        return new HBox(6, path, choose);
    }

    private Button button() {
        var button = new Button(null, Nodes.icon(Feather.PACKAGE));
        button.setId("export-button");
        button.getStyleClass().add("main-button");
        button.textProperty().bind(words.of("desk.export.do"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty()
                .bind(model.blockedProperty()
                        .or(model.runningProperty())
                        .or(javafx.beans.binding.Bindings.isNull(stories.currentProperty())));
        button.setOnAction(_ -> {
            OpenStory now = open;
            if (now != null) {
                export(now);
            }
        });
        model.runningProperty().addListener((_, _, goesOn) -> {
            if (!goesOn && isFocusWithin()) {
                button.requestFocus(); // it could not hold it while it could not be pressed
            }
        });
        return button;
    }

    /** A story under embargo leaves only after a word was typed. */
    private void export(OpenStory now) {
        if (!Embargo.isSet(now.story())) {
            stories.save(now, () -> model.export(now, ExportStory.Embargoed.STAYS));
        } else {
            EmbargoSheet.show(
                    sheets,
                    words,
                    Embargo.until(now.story()),
                    model.clock(),
                    () -> stories.save(now, () -> model.export(now, ExportStory.Embargoed.LEAVES)));
        }
    }

    /** What can be done about an embargo: say that it is over, once its time has come, or export all the same. */
    private Node embargoActs(ExportStory.Problem problem) {
        var acts = new FlowPane(8, 8);
        if (problem.what().key().equals("app.export.embargoDue")) {
            acts.getChildren().add(act("embargo-lift", "desk.embargo.lift", model::lift));
        }
        if (problem.blocks()) {
            Button export = act("embargo-export", "desk.embargo.exportAsked", this::export);
            export.setDisable(!model.onlyEmbargoBlocks());
            acts.getChildren().add(export);
        }
        return acts;
    }

    private Button act(String id, String key, Consumer<OpenStory> run) {
        var button = new Button(words.now(key));
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.setOnAction(_ -> {
            OpenStory now = open;
            if (now != null) {
                run.accept(now);
            }
        });
        return button;
    }

    private void show(List<ExportStory.Problem> problems) {
        cards.getChildren().clear();
        if (open == null) {
            var say = Nodes.label(words.of("desk.export.none"), "soft");
            say.setWrapText(true);
            cards.getChildren().add(say);
            return;
        }
        var written = model.writtenProperty().get();
        if (written != null) {
            cards.getChildren()
                    .add(card(Feather.CHECK_CIRCLE, "safe-card", words.now("desk.export.verified"), told(written)));
        }
        for (ExportStory.Problem problem : problems) {
            Node card = card(
                    problem.blocks() ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE,
                    problem.blocks() ? "blocking" : "advice",
                    words.now(problem.what()),
                    words.now(problem.blocks() ? "desk.export.blocks" : "desk.export.advice"));
            boolean embargo = problem.rule() == Settings.Rule.EMBARGO;
            cards.getChildren().add(embargo ? new VBox(8, card, embargoActs(problem)) : card);
        }
        List<Loss> losses = model.lossesProperty().get();
        if (written == null && !losses.isEmpty()) {
            String said = new Losses(losses).told().stream().map(words::now).collect(Collectors.joining("\n"));
            cards.getChildren().add(card(
                    Feather.MINUS_CIRCLE, "losses", words.now("desk.export.losses", words.now(model.formatProperty().get().title())), said));
        }
        if (problems.isEmpty() && written == null) {
            cards.getChildren().add(card(Feather.CHECK_CIRCLE, "safe-card", words.now("desk.export.ready"), ""));
        }
    }

    /** Where the package is, and what stayed at home. */
    private String told(Written written) {
        var lines = new java.util.StringJoiner("\n").add(written.path().toString());
        written.losses().told().forEach(loss -> lines.add(words.now(loss)));
        return lines.toString();
    }

    private static Node card(Feather icon, String look, String title, String text) {
        var heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("card-title");
        var lines = new VBox(2, heading);
        if (!text.isEmpty()) {
            var detail = new Label(text);
            detail.setWrapText(true);
            detail.getStyleClass().add("faint");
            lines.getChildren().add(detail);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var card = new HBox(8, Nodes.icon(icon), lines);
        card.getStyleClass().addAll("card", look);
        return card;
    }
}
