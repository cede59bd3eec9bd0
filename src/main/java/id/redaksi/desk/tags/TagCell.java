package id.redaksi.desk.tags;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Tagged;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A tag with its number of stories, or two that may be one with what can be done about it. */
final class TagCell extends ListCell<TagRow> {
    private static final double INDENT = 18;

    private final Words words;
    private final Consumer<TagRow.Two> merge;
    private final Consumer<TagRow.Two> differ;

    TagCell(Words words, Consumer<TagRow.Two> merge, Consumer<TagRow.Two> differ) {
        this.words = words;
        this.merge = merge;
        this.differ = differ;
        getStyleClass().add("tag-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TagRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(switch (row) {
            case TagRow.One(var tag) -> one(tag);
            case TagRow.Channel(var name, var depth) -> channel(name, depth);
            case TagRow.Two two -> two(two);
        });
        setAccessibleText(switch (row) {
            case TagRow.One(var tag) -> words.now("tags.count", tag.name(), tag.stories());
            case TagRow.Channel(var name, _) -> name;
            case TagRow.Two two -> two.more().name() + ", " + two.less().name();
        });
    }

    private static Node channel(String name, int depth) {
        var line = new HBox(name(name));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 0, 0, depth * INDENT));
        return line;
    }

    private Node one(Tagged tag) {
        var line = new HBox(8, name(tag.name()), parent(tag), Nodes.spring(), count(tag));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label name(String name) {
        var label = new Label(Signs.shown(name));
        label.setMinWidth(0);
        return label;
    }

    private Label parent(Tagged tag) {
        var parent = new Label(tag.parent().isEmpty() ? "" : words.now("tags.under", Signs.shown(tag.parent())));
        parent.getStyleClass().add("faint");
        parent.setMinWidth(0);
        return parent;
    }

    private Label count(Tagged tag) {
        var count = new Label(NumberFormat.getIntegerInstance(words.locale()).format(tag.stories()));
        count.getStyleClass().add("faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    private Node two(TagRow.Two two) {
        var why = new Label(words.now("tags.why." + two.why().name().toLowerCase(Locale.ROOT).replace("_", "")));
        why.getStyleClass().add("faint");
        var first = new HBox(8, name(two.more().name()), Nodes.spring(), count(two.more()));
        var second = new HBox(8, name(two.less().name()), Nodes.spring(), count(two.less()));
        var acts = new HBox(
                8, why, Nodes.spring(), button("tags.differ", () -> differ.accept(two)), button("tags.merge", () -> merge.accept(two)));
        acts.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, first, second, acts);
    }

    private Button button(String key, Runnable act) {
        var button = new Button(words.now(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
