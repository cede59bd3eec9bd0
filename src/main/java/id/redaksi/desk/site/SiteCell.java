package id.redaksi.desk.site;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows a row: the head of a group with its count, or what it is about and below it what is said of it. */
final class SiteCell extends ListCell<SiteRow> {
    private final Words words;
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox head = new HBox(8, name, Nodes.spring(), count);
    private final Label what = new Label();
    private final Label said = new Label();
    private final VBox line = new VBox(1, what, said);

    SiteCell(Words words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("publish-head");
        count.getStyleClass().addAll("faint", "publish-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("publish-line");
        said.getStyleClass().add("faint");
    }

    @Override
    protected void updateItem(@Nullable SiteRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case SiteRow.Head one -> show(one);
            case SiteRow.Line(var about, var reason) -> {
                what.setText(about);
                said.setText(reason);
                Nodes.shown(said, !reason.isEmpty());
                setGraphic(line);
                setAccessibleText(reason.isEmpty() ? about : about + ", " + reason);
            }
        }
    }

    private void show(SiteRow.Head one) {
        name.setText(words.now(one.group().key()));
        name.setGraphic(Nodes.icon(one.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        count.setText(words.now("publish.count", one.all()));
        setGraphic(head);
        setAccessibleText(words.now(one.open() ? "publish.headOpen" : "publish.headClosed", name.getText(), one.all()));
    }
}
