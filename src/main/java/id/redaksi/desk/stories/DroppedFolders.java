package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Sheets;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Takes folders that are dropped anywhere on the window, before what lies under the pointer sees them: a body or a photo's
 * place could make nothing of one. Whether a folder is among what is dragged is asked once, beside JavaFX's thread.
 */
public final class DroppedFolders {
    private final Background lane;
    private final Sheets sheets;
    private final Consumer<List<Path>> taking;
    private List<File> asked = List.of();
    private boolean hasFolder;

    public DroppedFolders(Background lane, Sheets sheets, Consumer<List<Path>> taking) {
        this.lane = lane;
        this.sheets = sheets;
        this.taking = taking;
    }

    /** Watches what is dragged over the window's content. */
    public void watch(Node content) {
        content.addEventFilter(DragEvent.DRAG_OVER, event -> {
            look(event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of());
            if (hasFolder && !sheets.isOpen()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        content.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            if (hasFolder && !sheets.isOpen() && event.getDragboard().hasFiles()) {
                event.setDropCompleted(true);
                event.consume();
                taking.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
        });
    }

    private void look(List<File> dragged) {
        if (dragged.equals(asked)) {
            return;
        }
        asked = List.copyOf(dragged);
        hasFolder = false;
        lane.run(
                () -> dragged.stream().map(File::toPath).anyMatch(Files::isDirectory),
                found -> hasFolder = found && dragged.equals(asked),
                _ -> hasFolder = false);
    }
}
