package id.redaksi.desk.targets;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Delivery;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A row of a target's log: which story, which revision, when, and whether it changed since. */
final class LogCell extends ListCell<Delivery> {
    private final Words words;
    private final ZoneId zone;
    private final StoryLine row = new StoryLine();
    private final Label headline = row.headline();
    private final Label facts = row.below();
    private final Label since = row.turn();

    LogCell(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
        row.turn().getStyleClass().add("advice");
    }

    @Override
    protected void updateItem(@Nullable Delivery item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : row);
        if (item == null || empty) {
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        headline.setText(item.now().map(Delivery.Now::headline).orElse(words.now("targets.log.gone")));
        String time = DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", words.locale()).format(item.time().atZone(zone));
        facts.setText(words.now(item.killed() ? "targets.log.withdrawn" : "targets.log.row", item.revision(), time, item.file()));
        setTooltip(new Tooltip(facts.getText())); // a long name of a file ends in dots
        since.setText(item.isChangedSince() ? words.now("targets.log.changed") : "");
        since.setGraphic(item.isChangedSince() ? Nodes.icon(Feather.ALERT_TRIANGLE) : null);
        setAccessibleText(headline.getText() + ", " + facts.getText() + (since.getText().isEmpty() ? "" : ", " + since.getText()));
    }
}
