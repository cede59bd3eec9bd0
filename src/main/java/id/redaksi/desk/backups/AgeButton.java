package id.redaksi.desk.backups;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** How old the last verified backup is, at the foot of the window; a click opens the sheet. */
public final class AgeButton extends Button {
    private final BackupsViewModel model;
    private final Words words;

    public AgeButton(BackupsViewModel model, Words words, Runnable open) {
        this.model = model;
        this.words = words;
        setId("backup-age");
        getStyleClass().addAll("text-button", "status-button", "backup-age");
        setGraphic(Nodes.icon(Feather.ARCHIVE));
        setOnAction(_ -> open.run());
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        tip.textProperty()
                .bind(Bindings.createStringBinding(
                        this::tip, model.ageProperty(), model.secondProperty(), words.wordingProperty()));
        setTooltip(tip);
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now(model.ageProperty().get().said()), model.ageProperty(), words.wordingProperty()));
        model.ageProperty().subscribe(age -> {
            Nodes.styled(this, "old", age.weight() == BackupAge.Weight.OLD);
            Nodes.styled(this, "bad", age.weight() == BackupAge.Weight.BAD);
        });
    }

    /** What is known of the last one, and that the second place is away. */
    private String tip() {
        String why = words.now(model.ageProperty().get().why());
        BackupsViewModel.Second second = model.secondProperty().get();
        Path folder = second.folder();
        if (folder != null && second.away()) {
            return why + "\n" + words.now("backup.second.away", folder.toString());
        }
        return why + second.trouble().map(said -> "\n" + words.now(said)).orElse("");
    }
}
