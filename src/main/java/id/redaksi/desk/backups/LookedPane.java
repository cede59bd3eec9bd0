package id.redaksi.desk.backups;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.GoingBack;
import id.redaksi.newsroom.Restore;
import id.redaksi.wording.Message;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The chosen backup: what going back to it would change, and going back to it in another folder. */
final class LookedPane extends VBox {
    private final BackupsViewModel model;
    private final Words words;
    private final Consumer<Restore.Restored> restored;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label told = new Label();
    private final Label same = new Label();
    private final ListView<GoingBack> changes = new ListView<>();
    private final Label nothing = new Label();
    private final TextField folder = new TextField();
    private final CheckBox open = new CheckBox();
    private final Button restore = new Button();
    private final Button verify = new Button();
    private final VBox foot;
    private final InvalidationListener changed = _ -> refresh();
    private @Nullable BackupRow shown;

    /** {@code restored} is told of a newsroom that was made and is to be opened. */
    LookedPane(BackupsViewModel model, Words words, Consumer<Restore.Restored> restored) {
        super(8);
        this.model = model;
        this.words = words;
        this.restored = restored;
        setMinWidth(0);
        title.getStyleClass().add("card-title");
        facts.getStyleClass().add("faint");
        told.setId("backup-told");
        for (Label said : List.of(facts, told, nothing)) {
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
        }
        same.setId("backup-same");
        same.getStyleClass().add("faint");
        nothing.getStyleClass().add("placeholder");
        changes.setId("backup-changes");
        changes.accessibleTextProperty().bind(words.of("backup.changes"));
        changes.setCellFactory(_ -> new GoingBackCell(words, this::takeBack));
        changes.setPlaceholder(nothing);
        changes.setMinHeight(36);
        VBox.setVgrow(changes, Priority.ALWAYS);
        foot = new VBox(8, target(), buttons());
        var heading = new HBox(8, title, Nodes.spring(), same);
        heading.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(heading, facts, told, changes, foot);
        var weak = new WeakInvalidationListener(changed);
        model.lookedProperty().addListener(weak);
        model.doingProperty().addListener(weak);
        refresh();
    }

    private Node target() {
        Nodes.asking(folder, "backup-target", words.of("backup.target.prompt"));
        var browse = Nodes.iconButton(Feather.FOLDER, words.of("backup.target.browse"), this::browse);
        var row = new HBox(8, folder, browse);
        row.setAlignment(Pos.CENTER_LEFT);
        var label = Nodes.label(words.of("backup.target"), "field-label");
        label.setLabelFor(folder);
        return new VBox(4, label, row);
    }

    private Node buttons() {
        open.setId("backup-open");
        open.textProperty().bind(words.of("backup.target.open"));
        open.setSelected(true);
        verify.setId("backup-verify");
        verify.getStyleClass().add("plain-button");
        verify.textProperty().bind(words.of("backup.verify"));
        verify.setOnAction(_ -> {
            if (shown != null) {
                model.verify(shown);
            }
        });
        restore.setId("backup-restore");
        restore.getStyleClass().add("plain-button");
        restore.textProperty().bind(words.of("backup.restore"));
        restore.setOnAction(_ -> restore());
        for (Button button : List.of(verify, restore)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var row = new FlowPane(12, 8, open, new HBox(8, verify, restore));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void refresh() {
        BackupsViewModel.Looked looked = model.lookedProperty().get();
        Nodes.shown(this, looked != null);
        if (looked == null) {
            return;
        }
        if (!looked.row().equals(shown)) {
            shown = looked.row();
            folder.setText(proposed(looked.row()));
            folder.end();
        }
        title.setText(BackupCell.time(looked.row().backup(), words));
        facts.setText(words.now(
                "backup.factsLong",
                BackupCell.kind(looked.row().backup(), words),
                BackupCell.facts(looked.row(), words),
                looked.row().backup().state().revisions()));
        List<GoingBack> different = looked.changes().stream()
                .filter(one -> one.which() != GoingBack.Which.SAME)
                .toList();
        changes.getItems().setAll(different);
        int alike = looked.changes().size() - different.size();
        same.setText(words.now("backup.same", alike));
        Nodes.shown(same, alike > 0);
        tell(looked);
        restore.setDisable(looked.examined() == null || model.doingProperty().get() != null);
        verify.setDisable(model.doingProperty().get() != null);
    }

    private void tell(BackupsViewModel.Looked looked) {
        Restore.Examined examined = looked.examined();
        nothing.setText(words.now(
                examined != null ? "backup.nothing" : looked.refused().isPresent() ? "backup.refused" : "backup.reading"));
        Message said = looked.refused().orElse(null);
        if (said == null && examined != null && examined.damaged() > 0) {
            said = Message.of("backup.holdsDamage", examined.damaged());
        }
        Nodes.styled(told, "trouble", said != null);
        told.setText(said == null ? words.now("backup.ifBack") : words.now(said));
    }

    private void takeBack(GoingBack story) {
        BackupsViewModel.Looked looked = model.lookedProperty().get();
        if (looked != null && looked.examined() != null) {
            model.takeBack(looked.examined(), story);
        }
    }

    /** A name beside the newsroom that nothing has yet. */
    private String proposed(BackupRow row) {
        String day = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm")
                .withZone(ZoneId.systemDefault())
                .format(row.backup().time());
        Path wanted = model.newsroom()
                .toAbsolutePath()
                .resolveSibling(model.newsroom().getFileName() + " " + day);
        Path free = wanted;
        for (int i = 2; Files.exists(free); i++) {
            free = wanted.resolveSibling(wanted.getFileName() + " (" + i + ")");
        }
        return free.toString();
    }

    private void browse() {
        File chosen = new DirectoryChooser().showDialog(getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.toString());
        }
    }

    private void restore() {
        BackupsViewModel.Looked looked = model.lookedProperty().get();
        if (looked == null || looked.examined() == null) {
            return;
        }
        try {
            model.restore(looked.examined(), Path.of(folder.getText().strip()), this::done, this::refuse);
        } catch (InvalidPathException e) {
            refuse(Message.of("backup.target.notWritten", folder.getText()));
        }
    }

    private void refuse(Message why) {
        Nodes.styled(told, "trouble", true);
        told.setText(words.now(why));
    }

    private void done(Restore.Restored made) {
        shown = null;
        refresh();
        Nodes.styled(told, "trouble", false);
        told.setText(words.now("backup.restored", made.folder().toString()));
        if (open.isSelected()) {
            restored.accept(made);
        }
    }
}
