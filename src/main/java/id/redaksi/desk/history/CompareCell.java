package id.redaksi.desk.history;

import id.redaksi.compare.Row;
import id.redaksi.compare.Run;
import id.redaksi.compare.TextPair;
import id.redaksi.desk.history.RunFlow.Side;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.kit.WrappedCell;
import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field or a block of a comparison: what became of it, and both texts beside each other or in one. */
final class CompareCell extends WrappedCell<CompareRow> {
    private final CompareViewModel model;
    private final Words words;
    private final Saying saying;
    private final Label what = new Label();
    private final Button restore = new Button();

    CompareCell(CompareViewModel model, Words words, Saying saying) {
        this.model = model;
        this.words = words;
        this.saying = saying;
        getStyleClass().add("compare-cell");
        what.getStyleClass().add("compare-what");
        restore.getStyleClass().add("small-button");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setFocusTraversable(false);
        restore.setOnAction(_ -> {
            if (getItem() != null) {
                model.restore(getItem());
            }
        });
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CompareRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        what.setText(
                switch (row) {
                    case CompareRow.OfField(var field, var _) -> words.now(FieldText.name(field));
                    case CompareRow.OfBlock(var block) -> saying.block(block);
                    case CompareRow.Same(var blocks) -> words.now("desk.history.sameBlocks", blocks);
                });
        restore.setText(words.now("desk.history.putBack"));
        Nodes.shown(restore, row.isStop());
        Nodes.styled(this, "compare-same", !row.isStop());
        Nodes.styled(this, "compare-left-out", row instanceof CompareRow.Same);
        var head = new HBox(8, what, Nodes.spring(), restore);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("compare-row-head");
        Node texts =
                switch (row) {
                    case CompareRow.OfField(var _, var runs) -> texts(List.of(runs));
                    case CompareRow.OfBlock(var block) -> texts(runs(block));
                    case CompareRow.Same _ -> null;
                };
        setGraphic(texts == null ? head : new VBox(4, head, texts));
        setAccessibleText(what.getText());
    }

    /** The texts of a block, each as it was and is; of one that came, went or stayed all its texts. */
    private static List<List<Run>> runs(Row row) {
        return switch (row.kind()) {
            case CHANGED -> row.texts().stream().map(TextPair::runs).toList();
            case MOVED_HERE -> row.texts().isEmpty() ? all(row.block(), Run.Kind.SAME) : row.texts().stream()
                    .map(TextPair::runs)
                    .toList();
            case SAME -> all(row.block(), Run.Kind.SAME);
            case ADDED -> all(row.block(), Run.Kind.ADDED);
            case REMOVED -> all(row.block(), Run.Kind.REMOVED);
            case MOVED_AWAY -> all(row.block(), Run.Kind.SAME).stream()
                    .map(runs -> List.of(new Run(Run.Kind.SAME, runs.getFirst().before(), Inline.EMPTY)))
                    .toList();
        };
    }

    private static List<List<Run>> all(Block block, Run.Kind kind) {
        return Stream.concat(block.leaves().stream(), block.asides().stream().map(Inline::of))
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(new Run(
                        kind,
                        kind == Run.Kind.ADDED ? Inline.EMPTY : text,
                        kind == Run.Kind.REMOVED ? Inline.EMPTY : text)))
                .toList();
    }

    private Node texts(List<List<Run>> all) {
        List<List<Run>> said =
                all.stream().filter(runs -> !runs.isEmpty()).map(this::shown).toList();
        if (model.inlineProperty().get()) {
            List<Node> flows = new ArrayList<>();
            said.forEach(runs -> flows.add(new RunFlow(runs, Side.BOTH)));
            var texts = new VBox(4);
            texts.getChildren().addAll(flows);
            return texts;
        }
        var grid = new GridPane(24, 4);
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (int i = 0; i < said.size(); i++) {
            grid.addRow(i, new RunFlow(said.get(i), Side.BEFORE), new RunFlow(said.get(i), Side.AFTER));
        }
        return grid;
    }

    private List<Run> shown(List<Run> runs) {
        int length = runs.stream().mapToInt(run -> run.before().length() + run.after().length()).sum();
        return model.wholeProperty().get() && length <= Shortened.MOST ? runs : Shortened.of(runs);
    }
}
