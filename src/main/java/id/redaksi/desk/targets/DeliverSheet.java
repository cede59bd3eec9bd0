package id.redaksi.desk.targets;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.ProgressRow;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.targets.DeliverState.Phase;
import id.redaksi.exchange.Losses;
import id.redaksi.newsroom.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The sheet that sends stories to a target: which, to whom, what would go and what would stay, and what became of it. */
public final class DeliverSheet extends VBox {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 640;

    /** A story in the list is so high; the list has room for at least few and at most many of them. */
    private static final double LINE = 44;

    private static final int FEW = 3;
    private static final int MANY = 8;

    private final DeliverViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final Runnable keep;
    private final Consumer<Path> opener;
    private final ComboBox<Target> target = new ComboBox<>();
    private final ComboBox<Way> way = new ComboBox<>();
    private final CheckBox again = new CheckBox();
    private final ProgressRow progress;
    private final Label losses = new Label();
    private final ListView<DeliverRow> rows = new ListView<>();
    private final Button manage;
    private final Button show;
    private final Button close;
    private final Button stop;
    private final Button send;
    private final ChangeListener<Object> changed = (_, _, _) -> refresh();
    private boolean filling;

    /** {@code keep} shows the targets, {@code opener} a folder as the system does. */
    public DeliverSheet(DeliverViewModel model, Words words, Sheets sheets, Runnable keep, Consumer<Path> opener) {
        super(12);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        this.keep = keep;
        this.opener = opener;
        progress = new ProgressRow("deliver", words.of("targets.progress"));
        manage = button("targets.manage", "deliver-manage");
        show = button("publish.open", "deliver-open");
        close = button("desk.close", "deliver-close");
        stop = button("publish.stop", "deliver-stop");
        send = button("targets.send", "deliver-send");
        setId("deliver-sheet");
        getStyleClass().addAll("sheet", "find-stories", "targets");
        setMaxSize(WIDTH, HEIGHT);
        getChildren()
                .addAll(Nodes.label(words.of("targets.deliverTitle"), "sheet-title"), choices(), progress(), list(), foot());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                left();
            }
        });
    }

    public void show() {
        List.of(model.stateProperty(), model.targetsProperty(), model.waysProperty(), model.targetProperty(), model.wayProperty())
                .forEach(one -> one.addListener(changed));
        again.selectedProperty().bindBidirectional(model.againProperty());
        model.onEnd(null);
        refresh();
        sheets.showCard(this, target);
    }

    private void left() {
        List.of(model.stateProperty(), model.targetsProperty(), model.waysProperty(), model.targetProperty(), model.wayProperty())
                .forEach(one -> one.removeListener(changed));
        again.selectedProperty().unbindBidirectional(model.againProperty());
        model.onEnd(() -> new DeliverSheet(model, words, sheets, keep, opener).show());
    }

    private Button button(String key, String id) {
        var button = new Button(words.now(key));
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node choices() {
        target.setId("deliver-target");
        target.setConverter(named(Target::name));
        target.valueProperty().addListener((_, _, chosen) -> {
            if (!filling && chosen != null) {
                model.targetProperty().set(chosen);
            }
        });
        way.setId("deliver-way");
        way.setConverter(named(this::said));
        way.valueProperty().addListener((_, _, chosen) -> {
            if (!filling && chosen != null) {
                model.wayProperty().set(chosen);
            }
        });
        manage.setOnAction(_ -> keep.run());
        again.setId("deliver-again");
        again.setText(words.now("targets.again"));
        var first = new HBox(8, row("targets.target", target), manage);
        first.setAlignment(Pos.BOTTOM_LEFT);
        return new VBox(10, first, row("targets.which", way), again);
    }

    private Node row(String key, ComboBox<?> box) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(words.of(key));
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(box);
        var row = new VBox(4, label, box);
        HBox.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    private String said(Way one) {
        return switch (one) {
            case Way.Marked(var stories) -> words.now("targets.way.marked", stories.size());
            case Way.Changed _ -> words.now("targets.way.changed");
            case Way.Kept(var name, _) -> words.now("targets.way.search", name);
        };
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : name.apply(one);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    private Node progress() {
        losses.setId("deliver-losses");
        losses.getStyleClass().add("faint");
        losses.setWrapText(true);
        losses.setMinHeight(Region.USE_PREF_SIZE);
        losses.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, progress, losses);
    }

    private Node list() {
        rows.setId("deliver-rows");
        rows.accessibleTextProperty().bind(words.of("targets.rows"));
        rows.setCellFactory(_ -> new DeliverCell(words));
        VBox.setVgrow(rows, Priority.ALWAYS);
        return rows;
    }

    private Node foot() {
        show.setOnAction(_ -> model.stateProperty().get().report().ifPresent(report -> opener.accept(report.folder())));
        close.setOnAction(_ -> sheets.close());
        stop.setOnAction(_ -> model.stop());
        send.setOnAction(_ -> model.send());
        send.getStyleClass().setAll("button", "main-button");
        var foot = new HBox(8, show, Nodes.spring(), close, send, stop);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void refresh() {
        DeliverState state = model.stateProperty().get();
        boolean sending = state.phase() == Phase.SENDING;
        fill();
        if (sending && rows.getItems().isEmpty()) {
            list(DeliverRow.of(state)); // shown again while it goes on
        }
        for (Node one : List.of(target, way, again, manage)) {
            one.setDisable(sending);
        }
        progress.say(new DeliverSaying(words).of(state), isTrouble(state));
        progress.show(state.of() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) state.done() / state.of(), sending);
        losses.setText(lost(state));
        Nodes.shown(losses, !losses.getText().isEmpty());
        boolean hadFocus = Nodes.holds(this, getScene() == null ? null : getScene().getFocusOwner());
        Nodes.shown(stop, sending);
        Nodes.shown(send, !sending && state.phase() != Phase.SENT);
        send.setText(state.going() == 0 ? words.now("targets.send") : words.now("targets.sendMany", state.going()));
        send.setDisable(state.phase() != Phase.READY || state.going() == 0);
        Nodes.shown(show, state.phase() == Phase.SENT);
        if (!sending) {
            list(DeliverRow.of(state));
        }
        if (hadFocus && getScene().getFocusOwner() instanceof Node owner && (!owner.isVisible() || owner.isDisabled())) {
            (sending ? stop : close).requestFocus();
        }
    }

    private void list(List<DeliverRow> wanted) {
        Nodes.shown(rows, !wanted.isEmpty());
        setMaxHeight(wanted.size() < MANY ? Region.USE_PREF_SIZE : HEIGHT);
        rows.setPrefHeight(LINE * Math.clamp(wanted.size(), FEW, MANY));
        if (!rows.getItems().equals(wanted)) {
            rows.getItems().setAll(wanted);
        }
    }

    private static boolean isTrouble(DeliverState state) {
        return state.phase() == Phase.FAILED
                || state.report().filter(report -> report.stopped().isPresent()).isPresent();
    }

    private void fill() {
        filling = true;
        if (!target.getItems().equals(model.targetsProperty().get())) {
            target.getItems().setAll(model.targetsProperty().get());
        }
        target.setValue(model.targetProperty().get());
        if (!way.getItems().equals(model.waysProperty().get())) {
            way.getItems().setAll(model.waysProperty().get());
        }
        way.setValue(model.wayProperty().get());
        filling = false;
    }

    /** What the format does not hold of the stories that would go. */
    private String lost(DeliverState state) {
        if (state.phase() != Phase.READY || state.plan().isEmpty() || state.plan().get().losses().isEmpty()) {
            return "";
        }
        return new Losses(state.plan().get().losses()).told().stream().map(words::now).collect(Collectors.joining(" "));
    }
}
