package id.redaksi.desk.health;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Doctor;
import id.redaksi.newsroom.Symptom;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/** The checks, what each saw story by story, and what can be done about it. */
public final class HealthSheet extends VBox {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 500;

    /** As many lines of one check are shown; a newsroom of thousands of stories could fill the sheet with one. */
    private static final int MOST = 50;

    private final HealthViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final VBox rows = new VBox(8);
    private final Label status = new Label();
    private final Button again = button("desk.health.again", "health-again");
    private final Button mend = button("desk.health.mend", "health-mend");
    private final Button salvage = button("desk.health.salvage", "health-salvage");
    private final ChangeListener<HealthViewModel.State> changed = (_, _, _) -> refresh();

    public HealthSheet(HealthViewModel model, Words words, Sheets sheets) {
        super(16);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        setId("health-sheet");
        getStyleClass().add("sheet");
        setMaxSize(WIDTH, HEIGHT);
        var title = Nodes.label(words.of("desk.health.title"), "sheet-title");
        status.setId("health-status");
        status.getStyleClass().add("soft");
        status.setWrapText(true);
        status.setMinHeight(Region.USE_PREF_SIZE);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, status, scroll, foot());
        model.stateProperty().addListener(new WeakChangeListener<>(changed));
        refresh();
    }

    private Button button(String key, String id) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setUserData(key);
        return button;
    }

    private Node foot() {
        for (Button one : List.of(again, mend, salvage)) {
            one.setText(words.now(String.valueOf(one.getUserData())));
        }
        again.setOnAction(_ -> model.examine());
        mend.setOnAction(_ -> model.mend());
        salvage.setOnAction(_ -> choose());
        var close = new Button(words.now("desk.close"));
        close.getStyleClass().add("plain-button");
        close.setOnAction(_ -> sheets.close());
        var foot = new HBox(8, again, Nodes.spring(), salvage, mend, close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    /** Shows the sheet and begins to look. */
    public void show() {
        sheets.showCard(this, again);
        if (!model.stateProperty().get().isRunning()) {
            model.examine();
        }
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.now("desk.health.salvage"));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            model.salvage(folder.toPath());
        }
    }

    private void refresh() {
        HealthViewModel.State state = model.stateProperty().get();
        status.setText(state.doing().or(state::said).map(words::now).orElse(""));
        rows.getChildren().setAll(state.results().stream().flatMap(this::lines).toList());
        again.setDisable(state.isRunning());
        mend.setDisable(state.isRunning());
        salvage.setDisable(state.isRunning());
        Nodes.shown(mend, state.has(Symptom.Cure.MEND));
        Nodes.shown(salvage, state.has(Symptom.Cure.SALVAGE));
        Nodes.styled(mend, "main-button", mend.isVisible());
        Nodes.styled(mend, "plain-button", !mend.isVisible());
    }

    private Stream<Node> lines(Doctor.Result result) {
        String name = words.now("doctor.check." + result.check());
        var head = new Label(name, Nodes.icon(result.isWell() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
        head.getStyleClass().addAll("health-check", result.isWell() ? "well" : "ill");
        head.setId("health-" + result.check());
        head.setAccessibleText(words.now(result.isWell() ? "desk.health.checkWell" : "desk.health.checkIll", name));
        Stream<Node> symptoms = result.symptoms().stream().limit(MOST).map(this::line);
        int more = result.symptoms().size() - MOST;
        Stream<Node> rest = more > 0 ? Stream.of(said(words.now("desk.health.more", more))) : Stream.empty();
        return Stream.of(Stream.<Node>of(head), symptoms, rest).flatMap(lines -> lines);
    }

    private Node line(Symptom symptom) {
        Label said = said(words.now(symptom.what()));
        boolean newest = symptom.what().key().equals("doctor.revisions.newest");
        if (!newest || symptom.story().isEmpty()) {
            return said;
        }
        var restore = new Button(words.now("desk.health.restore"));
        restore.getStyleClass().add("plain-button");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(_ -> model.restore(symptom.story().get()));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, said, restore);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label said(String text) {
        var said = new Label(text);
        said.getStyleClass().add("health-symptom");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }
}
