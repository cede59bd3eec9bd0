package id.redaksi.desk.targets;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Delivery;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A row of a target's log: which story, which revision, when, and whether it changed since. */
final class LogCell extends ListCell<Delivery> {
    private final Words words;
    private final ZoneId zone;
    private final Label headline = new Label();
    private final Label facts = new Label();
    private final Label since = new Label();
    private final HBox row;

    LogCell(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
        headline.setMinWidth(0);
        facts.getStyleClass().add("faint");
        facts.setMinWidth(0);
        since.setMinWidth(Region.USE_PREF_SIZE);
        since.getStyleClass().addAll("targets-turn", "advice");
        var lines = new VBox(1, headline, facts);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(12, lines, since);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Delivery item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : row);
        if (item == null || empty) {
            setAccessibleText(null);
            return;
        }
        headline.setText(item.now().map(Delivery.Now::headline).orElse(words.now("targets.log.gone")));
        String time = DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", words.locale()).format(item.time().atZone(zone));
        facts.setText(words.now(item.killed() ? "targets.log.withdrawn" : "targets.log.row", item.revision(), time, item.file()));
        since.setText(item.isChangedSince() ? words.now("targets.log.changed") : "");
        since.setGraphic(item.isChangedSince() ? Nodes.icon(Feather.ALERT_TRIANGLE) : null);
        setAccessibleText(headline.getText() + ", " + facts.getText() + (since.getText().isEmpty() ? "" : ", " + since.getText()));
    }
}
