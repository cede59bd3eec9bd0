package id.redaksi.desk.backups;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Backups.Step;
import id.redaksi.newsroom.Restore;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sheet with the backups: making one, looking at one, and going back to it. */
public final class BackupsSheet extends VBox {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 640;
    private static final double LIST_WIDTH = 296;
    private static final double LEAST_LIST_WIDTH = 244;

    private final BackupsViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final ListView<BackupRow> list = new ListView<>();
    private final Label standing = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button make = new Button();
    private final InvalidationListener changed = _ -> refresh();

    /** {@code restored} is told of a newsroom that was made of a backup and is to be opened. */
    public BackupsSheet(BackupsViewModel model, Words words, Sheets sheets, Consumer<Restore.Restored> restored) {
        super(16);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        setId("backups-sheet");
        getStyleClass().addAll("sheet", "backups");
        setMaxSize(WIDTH, HEIGHT);
        var looked = new LookedPane(model, words, made -> {
            sheets.close();
            restored.accept(made);
        });
        HBox.setHgrow(looked, Priority.ALWAYS);
        var both = new HBox(24, list(), looked);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(head(), both, new SecondPlaceRow(model, words), foot());
        var weak = new WeakInvalidationListener(changed);
        model.rowsProperty().addListener(weak);
        model.doingProperty().addListener(weak);
        model.ageProperty().addListener(weak);
        refresh();
    }

    /** Shows it, with the newest backup chosen. */
    public void show() {
        sheets.showCard(this, list);
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private Node head() {
        var title = new Label(words.now("backup.title"));
        title.getStyleClass().add("sheet-title");
        make.setId("backup-make");
        make.getStyleClass().add("main-button");
        make.textProperty().bind(words.of("backup.make"));
        make.setOnAction(_ -> model.make());
        make.setMinWidth(USE_PREF_SIZE);
        standing.setId("backup-standing");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        progress.setId("backup-progress");
        progress.getStyleClass().add("backup-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        var said = new VBox(4, title, standing, progress);
        HBox.setHgrow(said, Priority.ALWAYS);
        var head = new HBox(16, said, make);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private Node list() {
        list.setId("backup-list");
        list.accessibleTextProperty().bind(words.of("backup.title"));
        list.setCellFactory(_ -> new BackupCell(words));
        var none = Nodes.label(words.of("backup.listEmpty"), "placeholder");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setMinWidth(LEAST_LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        list.setMaxWidth(LIST_WIDTH);
        list.setMinHeight(80);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.choose(row);
            }
        });
        return list;
    }

    private Node foot() {
        var close = new Button(words.now("desk.close"));
        close.setId("sheet-main");
        close.getStyleClass().add("plain-button");
        close.setOnAction(_ -> sheets.close());
        var foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void refresh() {
        BackupRow chosen = list.getSelectionModel().getSelectedItem();
        List<BackupRow> rows = model.rowsProperty().get();
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
            select(chosen, rows);
        }
        Step step = model.doingProperty().get();
        make.setDisable(step != null || !model.canMake());
        Nodes.shown(progress, step != null);
        BackupAge age = model.ageProperty().get();
        if (step != null) {
            progress.setProgress((step.ordinal() + 0.5) / Step.values().length);
            standing.setText(words.now("backup.step." + step.name().toLowerCase(Locale.ROOT)));
        } else {
            standing.setText(words.now(age.said()) + ". " + words.now(age.why()));
        }
        Nodes.styled(standing, "soft", step != null || age.weight() == BackupAge.Weight.GOOD);
        Nodes.styled(standing, "old", step == null && age.weight() == BackupAge.Weight.OLD);
        Nodes.styled(standing, "bad", step == null && age.weight() == BackupAge.Weight.BAD);
    }

    /** The one that was chosen stays chosen, by its counter, for it may have been verified since. */
    private void select(@Nullable BackupRow chosen, List<BackupRow> rows) {
        rows.stream()
                .filter(row -> chosen != null && row.backup().sha256().equals(chosen.backup().sha256()))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
    }
}
