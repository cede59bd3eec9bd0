package id.redaksi.desk.backups;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Backup;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A backup in the list: when, why, how much, and where it is. */
final class BackupCell extends ListCell<BackupRow> {
    private final Words words;
    private final Label time = new Label();
    private final Label kind = new Label();
    private final Label facts = new Label();
    private final VBox box;

    BackupCell(Words words) {
        this.words = words;
        time.getStyleClass().add("backup-time");
        kind.getStyleClass().add("faint");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("faint");
        var first = new HBox(8, time, Nodes.spring(), kind);
        first.setAlignment(Pos.BASELINE_LEFT);
        box = new VBox(2, first, facts);
        setPrefWidth(0);
        getStyleClass().add("backup-cell");
    }

    @Override
    protected void updateItem(@Nullable BackupRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        time.setText(time(row.backup(), words));
        kind.setText(kind(row.backup(), words));
        facts.setText(facts(row, words));
        setGraphic(box);
    }

    static String time(Backup backup, Words words) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", words.locale())
                .withZone(ZoneId.systemDefault())
                .format(backup.time());
    }

    static String kind(Backup backup, Words words) {
        return words.now("backup.kind." + backup.kind().name().toLowerCase(Locale.ROOT));
    }

    /** How many stories, how large, and where it is unless only here. */
    static String facts(BackupRow row, Words words) {
        String facts = words.now("backup.facts", row.backup().state().stories(), size(row.backup().bytes(), words));
        String where = !row.there() ? "" : words.now(row.here() ? "backup.where.both" : "backup.where.there");
        return where.isEmpty() ? facts : facts + " · " + where;
    }

    private static String size(long bytes, Words words) {
        if (bytes < 1_000_000) {
            return words.now("backup.size.kb", Math.ceilDiv(bytes, 1_000));
        }
        return words.now("backup.size.mb", bytes / 1e6);
    }
}
