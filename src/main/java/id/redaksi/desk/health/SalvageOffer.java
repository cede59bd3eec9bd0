package id.redaksi.desk.health;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Salvage;
import id.redaksi.wording.Message;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;

/** Where a newsroom does not open because it is damaged: saves what it holds into another folder, and then opens that. */
public final class SalvageOffer extends Button {
    private static final Set<String> DAMAGE = Set.of(
            "newsroom.damaged", "newsroom.notDatabase", "newsroom.notOurs", "newsroom.disk", "newsroom.failed");

    private final Path folder;
    private final Words words;
    private final Background lane;
    private final Label said;
    private final Consumer<Path> open;

    /** {@code said} is the line that tells why it does not open, and then what was saved. */
    public SalvageOffer(Path folder, Words words, Background lane, Label said, Consumer<Path> open) {
        super(words.now("desk.health.salvage"));
        this.folder = folder;
        this.words = words;
        this.lane = lane;
        this.said = said;
        this.open = open;
        setId("salvage");
        getStyleClass().add("plain-button");
        setOnAction(_ -> choose());
    }

    /** Whether there is a database that could be read row by row. */
    public static boolean fits(Path folder, Message why) {
        return DAMAGE.contains(why.key()) && Files.isRegularFile(folder.resolve("newsroom.db"));
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(getText());
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            salvage(chosen.toPath());
        }
    }

    void salvage(Path into) {
        setDisable(true);
        said.setText(words.now("desk.open.salvaging"));
        lane.run(
                () -> new Salvage(folder, Clock.systemDefaultZone()).into(into, (_, _) -> {}),
                this::saved,
                why -> {
                    said.setText(words.now(why));
                    setDisable(false);
                });
    }

    private void saved(Salvage.Report report) {
        said.setText(words.now(
                "desk.health.salvaged",
                report.into().toString(),
                report.fates().size(),
                report.fates().stream().filter(fate -> !fate.hasNewest()).count()));
        setText(words.now("desk.open.salvaged"));
        setOnAction(_ -> open.accept(report.into()));
        setDisable(false);
    }
}
