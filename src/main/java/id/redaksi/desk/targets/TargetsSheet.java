package id.redaksi.desk.targets;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.targets.TargetsViewModel.Chosen;
import id.redaksi.language.Receiver;
import id.redaksi.newsroom.Target;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sheet in which targets are made and changed: all of them at the left, the chosen one with its log at the right. */
public final class TargetsSheet extends VBox {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 760;
    private static final double LEFT = 260;

    private final TargetsViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final ListView<Target> list = new ListView<>();
    private final TargetDetails details;
    private final Button make;
    private boolean filling;

    /** {@code required} shows where it is said what a target wants of a story. */
    public TargetsSheet(TargetsViewModel model, Words words, Sheets sheets, ZoneId zone, Consumer<Receiver> required) {
        super(12);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        setId("targets-sheet");
        getStyleClass().addAll("sheet", "find-stories", "targets");
        setMaxSize(WIDTH, HEIGHT);
        details = new TargetDetails(model, words, zone, target -> {
            sheets.close();
            required.accept(target);
        });
        HBox.setHgrow(details, Priority.ALWAYS);
        make = made();
        var left = new VBox(8, list(), make);
        left.setMinWidth(LEFT);
        left.setPrefWidth(LEFT);
        left.setMaxWidth(LEFT);
        var both = new HBox(24, left, details);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(Nodes.label(words.of("targets.title"), "sheet-title"), both, foot());
        model.allProperty().subscribe(this::fill);
        model.chosenProperty().subscribe(this::select);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.close();
            }
        });
    }

    public void show() {
        sheets.showCard(this, make);
        model.look();
    }

    private Node list() {
        list.setId("targets-list");
        list.accessibleTextProperty().bind(words.of("targets.title"));
        list.setCellFactory(_ -> new TargetCell(words));
        list.setPrefHeight(HEIGHT);
        var nothing = new Label(words.now("targets.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("placeholder");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                model.choose(now.id());
            }
        });
        return list;
    }

    private Button made() {
        var button = new Button(words.now("targets.new"), Nodes.icon(Feather.PLUS));
        button.setId("targets-new");
        button.getStyleClass().add("plain-button");
        button.setOnAction(_ -> {
            details.nameNext();
            model.create(words.now("targets.nameless"));
        });
        return button;
    }

    private Node foot() {
        var close = new Button(words.now("desk.close"));
        close.setId("targets-close");
        close.getStyleClass().add("plain-button");
        close.setOnAction(_ -> sheets.close());
        var foot = new HBox(8, Nodes.spring(), close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void fill(List<Target> all) {
        filling = true;
        if (!list.getItems().equals(all)) {
            list.getItems().setAll(all);
        }
        filling = false;
        select(model.chosenProperty().get());
    }

    private void select(Optional<Chosen> chosen) {
        filling = true;
        int at = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            Target one = list.getItems().get(i);
            at = chosen.filter(now -> now.target().id().equals(one.id())).isPresent() ? i : at;
        }
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(at);
        }
        filling = false;
    }
}
