package id.redaksi.desk.tags;

import id.redaksi.app.Foreseen;
import id.redaksi.desk.session.Headlines;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.tags.BulkViewModel.Ahead;
import id.redaksi.desk.tags.BulkViewModel.Scope;
import id.redaksi.story.Assurance;
import id.redaksi.story.Workflow.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The sheet in which tags, channel and status of many stories are changed at once. */
public final class BulkSheet extends VBox {
    private static final double WIDTH = 560;
    private static final Duration PAUSE = Duration.millis(200);

    private final BulkViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final ToggleGroup scopes = new ToggleGroup();
    private final TextField coming = new TextField();
    private final TextField going = new TextField();
    private final ComboBox<Optional<String>> channel;
    private final ComboBox<Optional<Status>> status;
    private final ComboBox<String> ground;
    private final Node grounds;
    private final Label ahead = new Label();
    private final Label trouble = new Label();
    private final Button act = new Button();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final InvalidationListener changed = _ -> refresh();

    public BulkSheet(BulkViewModel model, Words words, Sheets sheets) {
        super(12);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        setId("bulk-sheet");
        getStyleClass().addAll("sheet", "find-stories");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        var title = new Label(words.now("tags.bulk.title"));
        title.getStyleClass().add("sheet-title");
        channel = Nodes.choice(
                Stream.concat(
                                Stream.of(Optional.<String>empty(), Optional.of("")),
                                model.channels().stream().map(Optional::of))
                        .toList(),
                one -> one.map(name -> name.isEmpty() ? words.now("desk.none") : name).orElse(words.now("tags.bulk.asIs")),
                Optional.empty(),
                _ -> look());
        status = Nodes.choice(
                Stream.concat(
                                Stream.of(Optional.<Status>empty()), Arrays.stream(Status.values()).map(Optional::of))
                        .toList(),
                one -> one.map(this::named).orElse(words.now("tags.bulk.asIs")),
                Optional.empty(),
                _ -> look());
        ground = Nodes.choice(
                Stream.concat(Stream.of(""), Assurance.GROUNDS.stream()).toList(),
                one -> words.now(one.isEmpty() ? "tags.bulk.groundLater" : "checks.ground." + one),
                "",
                _ -> look());
        grounds = row("tags.bulk.ground", "bulk-ground", ground);
        ahead.setId("bulk-ahead");
        trouble.setId("bulk-trouble");
        trouble.getStyleClass().add("field-problem");
        for (Label said : List.of(ahead, trouble)) {
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
        }
        coming.promptTextProperty().bind(words.of("desk.field.list"));
        going.promptTextProperty().bind(words.of("desk.field.list"));
        getChildren().addAll(
                title,
                scope(),
                two(row("tags.bulk.coming", "bulk-coming", coming), row("tags.bulk.going", "bulk-going", going)),
                two(row("desk.field.channel", "bulk-channel", channel), row("desk.field.status", "bulk-status", status)),
                grounds,
                trouble,
                ahead,
                foot());
        for (TextField field : List.of(coming, going)) {
            field.textProperty().addListener((_, _, _) -> pause.playFromStart());
            field.setOnAction(_ -> look());
        }
        pause.setOnFinished(_ -> look());
        model.aheadProperty().addListener(new WeakInvalidationListener(changed));
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                pause.stop();
            }
        });
        refresh();
    }

    public void show() {
        show(Optional.empty());
    }

    /** Shows it with a status chosen already. */
    public void show(Optional<Status> chosen) {
        sheets.showCard(this, coming);
        chosen.ifPresent(_ -> status.setValue(chosen));
        look();
    }

    private String named(Status one) {
        return words.now("desk.status." + one.name().toLowerCase(Locale.ROOT));
    }

    private Node scope() {
        Scope proposed = model.proposed();
        var row = new HBox(20);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Scope one : Scope.values()) {
            String name = one.name().toLowerCase(Locale.ROOT);
            var choice = new RadioButton(words.now("desk.findStories." + name, model.size(one)));
            choice.setId("bulk-" + name);
            choice.setUserData(one);
            choice.setToggleGroup(scopes);
            choice.setDisable(model.size(one) == 0);
            choice.setSelected(one == proposed);
            choice.setOnAction(_ -> look());
            row.getChildren().add(choice);
        }
        return row;
    }

    /** Side by side and equally wide, so that all reasons below have room in a small window. */
    private static Node two(Region left, Region right) {
        var both = new HBox(16, left, right);
        for (Region one : List.of(left, right)) {
            one.setPrefWidth(0);
            HBox.setHgrow(one, Priority.ALWAYS);
        }
        return both;
    }

    private Region row(String key, String id, Control control) {
        control.setId(id);
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(words.of(key));
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, control);
    }

    private Node foot() {
        var cancel = new Button(words.now("desk.cancel"));
        cancel.getStyleClass().add("plain-button");
        cancel.setOnAction(_ -> leave());
        act.setId("bulk-act");
        act.getStyleClass().add("main-button");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setOnAction(_ -> {
            sheets.close();
            model.run();
            model.stop();
        });
        var foot = new HBox(8, Nodes.spring(), cancel, act);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void leave() {
        sheets.close();
        model.stop();
    }

    private void look() {
        pause.stop();
        Nodes.shown(grounds, isKilling());
        if (scopes.getSelectedToggle() != null && scopes.getSelectedToggle().getUserData() instanceof Scope scope) {
            model.wish(scope, new BulkViewModel.Wish(
                    coming.getText(),
                    going.getText(),
                    channel.getValue().orElse(null),
                    status.getValue().orElse(null),
                    ground.getValue()));
        }
    }

    private boolean isKilling() {
        return status.getValue().filter(wanted -> wanted == Status.KILLED).isPresent();
    }

    private void refresh() {
        Ahead now = model.aheadProperty().get();
        trouble.setText(now.trouble().map(words::now).orElse(""));
        Nodes.shown(trouble, now.trouble().isPresent());
        if (!now.counting()) {
            ahead.setText(now.foreseen().map(this::said).orElse(words.now("tags.bulk.nothing")));
        }
        Nodes.shown(ahead, now.trouble().isEmpty());
        act.setDisable(!now.canDo());
        act.setText(words.now("tags.bulk.act", now.foreseen().map(Foreseen::changed).orElse(0)));
    }

    /** What will happen: how many of the stories change, and what in them. */
    private String said(Foreseen foreseen) {
        List<String> lines = new ArrayList<>();
        lines.add(words.now("tags.bulk.stories", foreseen.stories(), foreseen.changed()));
        foreseen.coming().forEach((tag, number) ->
                lines.add(words.now("tags.bulk.comes", Signs.shown(tag), number, foreseen.stories() - number)));
        foreseen.going().forEach((tag, number) ->
                lines.add(words.now("tags.bulk.goes", Signs.shown(tag), number, foreseen.stories() - number)));
        channel.getValue().ifPresent(_ -> lines.add(words.now(
                "tags.bulk.channel", foreseen.channel(), foreseen.stories() - foreseen.channel())));
        status.getValue().ifPresent(_ -> lines.add(words.now(
                "tags.bulk.status", foreseen.status(), foreseen.stories() - foreseen.status())));
        if (foreseen.heldBack() > 0) {
            lines.add(words.now("tags.bulk.heldBack", foreseen.heldBack(), heldBack(foreseen)));
        }
        if (foreseen.status() > 0 && isKilling()) {
            lines.add(words.now(ground.getValue().isEmpty() ? "tags.bulk.killReason" : "tags.bulk.killTold"));
        }
        killed(foreseen.killed(), lines);
        return String.join("\n", lines);
    }

    /** The first of them with their reasons, and that there are more. */
    private String heldBack(Foreseen foreseen) {
        String first = words.now(Headlines.held(foreseen.heldBackFirst()));
        return foreseen.heldBack() > foreseen.heldBackFirst().size() ? first + "; …" : first;
    }

    /** What others would notice of those that are killed. */
    private void killed(Foreseen.Killed killed, List<String> lines) {
        if (killed.pointed() > 0) {
            lines.add(words.now("tags.bulk.pointed", killed.pointed(), named(killed.names())));
        }
        if (!killed.pointing().isEmpty()) {
            lines.add(words.now(
                    killed.more() ? "tags.bulk.pointingMore" : "tags.bulk.pointing", named(killed.pointing())));
        }
        if (!killed.bundles().isEmpty()) {
            lines.add(words.now("tags.bulk.bundles", named(killed.bundles())));
        }
    }

    private static String named(List<String> headlines) {
        return headlines.stream()
                .map(headline -> "“" + (headline.isBlank() ? "…" : headline) + "”")
                .collect(Collectors.joining(", "));
    }
}
