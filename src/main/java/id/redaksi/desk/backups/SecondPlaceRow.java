package id.redaksi.desk.backups;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.wording.Message;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The second place: where it is, whether it is away, and how to choose another. */
final class SecondPlaceRow extends VBox {
    private final BackupsViewModel model;
    private final Words words;
    private final TextField folder = new TextField();
    private final Label said = new Label();
    private final Button give = new Button();
    private @Nullable Path shown;

    SecondPlaceRow(BackupsViewModel model, Words words) {
        super(4);
        this.model = model;
        this.words = words;
        Nodes.asking(folder, "backup-second", words.of("backup.second.prompt"));
        folder.setOnAction(_ -> take());
        var browse = Nodes.iconButton(Feather.FOLDER, words.of("backup.second.browse"), this::browse);
        browse.setId("backup-second-browse");
        give.setId("backup-second-none");
        give.getStyleClass().add("small-button");
        give.textProperty().bind(words.of("backup.second.none"));
        give.setMinWidth(USE_PREF_SIZE);
        give.setOnAction(_ -> model.giveUpSecond());
        said.setId("backup-second-said");
        said.getStyleClass().add("faint");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var label = Nodes.label(words.of("backup.second"), "soft");
        label.setLabelFor(folder);
        label.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, label, folder, browse, give);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, said);
        said.textProperty().bind(Bindings.createStringBinding(this::standing, model.secondProperty(), words.wordingProperty()));
        model.secondProperty().subscribe(now -> {
            Path chosen = now.folder();
            if (!Objects.equals(chosen, shown)) {
                shown = chosen;
                folder.setText(chosen == null ? "" : chosen.toString());
            }
            Nodes.shown(give, chosen != null);
            Nodes.styled(said, "trouble", now.trouble().isPresent());
        });
        disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canMake()));
    }

    private String standing() {
        BackupsViewModel.Second second = model.secondProperty().get();
        Path chosen = second.folder();
        if (chosen == null) {
            return words.now("backup.second.hint");
        }
        if (second.away()) {
            return words.now("backup.second.away", chosen.toString());
        }
        return second.trouble().map(words::now).orElseGet(() -> words.now("backup.second.there"));
    }

    private void browse() {
        File chosen = new DirectoryChooser().showDialog(getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.toString());
            take();
        }
    }

    private void take() {
        try {
            if (!folder.getText().isBlank()) {
                model.chooseSecond(Path.of(folder.getText().strip()), this::refuse);
            }
        } catch (InvalidPathException e) {
            refuse(Message.of("backup.second.missing", folder.getText()));
        }
    }

    private void refuse(Message why) {
        said.textProperty().unbind();
        said.setText(words.now(why));
        Nodes.styled(said, "trouble", true);
        said.textProperty().bind(Bindings.createStringBinding(
                () -> model.secondProperty().get().folder() == null ? words.now(why) : standing(),
                model.secondProperty(),
                words.wordingProperty()));
    }
}
