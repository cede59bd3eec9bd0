package id.redaksi.desk.rulebook;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.rulebook.RuleState;
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
import org.kordamp.ikonli.javafx.FontIcon;

/** A rule in the list: its name, below it its state and how often it was of use; a point where it has unkept changes. */
final class RuleCell extends ListCell<RuleRow> {
    private final Words words;
    private final RuleSaying saying;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final FontIcon sign = Nodes.icon(Feather.EDIT_2);
    private final Region point = new Region();
    private final VBox lines;

    RuleCell(Words words, RuleSaying saying) {
        this.words = words;
        this.saying = saying;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().addAll("found-cell", "rule-cell");
        name.getStyleClass().add("found-headline");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        facts.getStyleClass().add("faint");
        facts.setMinWidth(0);
        point.getStyleClass().add("rule-point");
        var first = new HBox(8, name, point);
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new HBox(6, sign, facts);
        second.setAlignment(Pos.CENTER_LEFT);
        lines = new VBox(2, first, second);
    }

    @Override
    protected void updateItem(@Nullable RuleRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : lines);
        if (row == null || empty) {
            setAccessibleText(null);
            return;
        }
        name.setText(row.name().isBlank() ? words.now("rules.nameless") : row.name());
        Nodes.shown(point, row.changed());
        boolean troubled = row.quiet().isPresent() || row.state() == RuleState.STOPPED;
        sign.setIconCode(row.quiet().isPresent() ? Feather.BELL_OFF : RuleSaying.sign(row.state()));
        Nodes.styled(this, "rule-live", row.state() == RuleState.LIVE && !troubled);
        Nodes.styled(this, "rule-troubled", troubled);
        String state = row.quiet().isPresent() ? words.now("rules.state.quiet") : saying.state(row.state());
        String tally = saying.tally(row.tally());
        facts.setText(tally.isEmpty() ? state : state + " · " + tally);
        setAccessibleText(name.getText() + ", " + facts.getText() + (row.changed() ? ", " + words.now("rules.unkept") : ""));
    }
}
