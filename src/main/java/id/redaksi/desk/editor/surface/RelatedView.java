package id.redaksi.desk.editor.surface;

import id.redaksi.desk.kit.FieldMarks;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.session.Found;
import id.redaksi.edit.TextPlace;
import id.redaksi.story.Block;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** "Baca juga": a title, stories of the archive, and a button that looks for one more. */
final class RelatedView extends StackedView {
    private final Surroundings around;
    private final LeafView title = new LeafView("box-title-text");
    private final Button more = new Button();
    private final HBox foot = new HBox(more);
    private List<Region> entries = List.of();
    private RelatedBox shown;

    RelatedView(Surroundings around, RelatedBox first) {
        super("related-box", 6);
        this.around = around;
        shown = first;
        more.textProperty().bind(around.words().of("desk.body.relatedAdd"));
        more.setGraphic(Nodes.icon(Feather.PLUS));
        more.getStyleClass().add("plain-button");
        more.setOnAction(_ -> around.pick().accept(chosen -> {
            List<Related> all = new ArrayList<>(shown.entries());
            all.add(chosen);
            around.model().change(shown.withEntries(all));
        }));
        attach();
    }

    @Override
    void show(Block block, String prefix, String hint) {
        if (block instanceof RelatedBox box) {
            boolean others = entries.size() != box.entries().size() || !box.entries().equals(shown.entries());
            shown = box;
            title.show(box.title(), "", around.words().now("desk.body.related"));
            if (others) {
                entries = box.entries().stream().map(this::row).toList();
                attach();
            }
            setAccessibleText(block.text());
        }
    }

    private Region row(Related entry) {
        var headline = new Label(entry.headline());
        headline.setWrapText(true);
        headline.setMaxWidth(Double.MAX_VALUE);
        headline.getStyleClass().add("related-entry");
        HBox.setHgrow(headline, Priority.ALWAYS);
        var remove = Nodes.iconButton(Feather.X, around.words().of("desk.related.remove"), () -> {
            List<Related> all = new ArrayList<>(shown.entries());
            all.remove(entry);
            around.model().change(shown.withEntries(all));
        });
        var row = new HBox(8, headline, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @Override
    void mark(Found found) {
        for (int i = 0; i < entries.size(); i++) {
            Node headline = entries.get(i).getChildrenUnmodifiable().getFirst();
            FieldMarks.tint(headline, found.at(new TextPlace.InBlock(shown.id(), 1 + i)));
        }
    }

    @Override
    Optional<Region> aside(int number) {
        return number < entries.size() ? Optional.of(entries.get(number)) : Optional.empty();
    }

    @Override
    List<? extends Region> parts() {
        List<Region> parts = new ArrayList<>(List.of(title));
        parts.addAll(entries);
        parts.add(foot);
        return parts;
    }

    /** The entries are printed as well, though nobody writes in them. */
    @Override
    List<PrintedLine> printed() {
        List<PrintedLine> lines = new ArrayList<>(super.printed());
        lookupAll(".related-entry > .text").forEach(node -> {
            if (node instanceof Text text) {
                double top = sceneToLocal(text.localToScene(0, 0)).getY();
                double ascent = text.getBaselineOffset();
                text.getLayoutInfo().getTextLines(false).forEach(line -> {
                    double at = top + line.bounds().getMinY();
                    lines.add(new PrintedLine(at, top + line.bounds().getMaxY(), at + ascent));
                });
            }
        });
        return PrintedLine.across(lines);
    }

    @Override
    List<LeafView> leaves() {
        return List.of(title);
    }
}
