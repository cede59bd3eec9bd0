package id.redaksi.desk.bundles;

import id.redaksi.desk.bundles.BundlesViewModel.Row;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A story of a bundle: its place, what it is called, whether it is printed, whether it is a main one. */
final class MemberCell extends ListCell<Row> {
    /** What a site prints. */
    private static final Set<Status> PRINTED =
            EnumSet.of(Status.READY, Status.EXPORTED, Status.CORRECTED, Status.ARCHIVED);

    private final BundlesViewModel model;
    private final Words words;
    private final Label number = new Label();
    private final Label headline = new Label();
    private final Label facts = new Label();
    private final CheckBox main = new CheckBox();
    private final HBox row;

    MemberCell(BundlesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        number.getStyleClass().addAll("faint", "member-number");
        number.setMinWidth(28);
        number.setAlignment(Pos.CENTER_RIGHT);
        headline.getStyleClass().add("found-headline");
        headline.setMinWidth(0);
        facts.getStyleClass().add("faint");
        facts.setMinWidth(0);
        var said = new VBox(1, headline, facts);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        main.textProperty().bind(words.of("bundles.main"));
        main.setFocusTraversable(false);
        main.setMinWidth(Region.USE_PREF_SIZE);
        main.setOnAction(_ -> story().ifPresent(one -> model.main(one, main.isSelected())));
        Button remove = Nodes.iconButton(
                Feather.X, words.of("bundles.remove"), () -> story().ifPresent(model::remove));
        remove.setFocusTraversable(false);
        row = new HBox(10, number, said, main, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
        dragging();
    }

    private Optional<StoryId> story() {
        return Optional.ofNullable(getItem()).map(item -> item.member().story());
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : row);
        if (item == null || empty) {
            setAccessibleText(null);
            return;
        }
        number.setText(String.valueOf(getIndex() + 1));
        headline.setText(item.story()
                .map(story -> story.headline().isBlank() ? words.now("desk.story.untitled") : Signs.shown(story.headline()))
                .orElse(words.now("bundles.gone")));
        boolean printed = item.story().filter(story -> PRINTED.contains(story.status())).isPresent();
        facts.setText(item.story().map(story -> facts(story, printed)).orElse(""));
        Nodes.styled(facts, "heed", item.story().filter(story -> story.status() == Status.KILLED).isPresent());
        Nodes.styled(headline, "soft", !printed);
        main.setSelected(item.member().main());
        setAccessibleText(words.now(
                item.member().main() ? "bundles.toldMain" : "bundles.told", getIndex() + 1, headline.getText(), facts.getText()));
    }

    private String facts(Summary story, boolean printed) {
        String status = words.now("desk.status." + story.status().name().toLowerCase(Locale.ROOT));
        String said = printed ? status : words.now("bundles.notPrinted", status);
        return story.channel().isEmpty() ? said : story.channel() + " · " + said;
    }

    /** A row is dragged by any place of it; the one it is let go on moves on. */
    private void dragging() {
        setOnDragDetected(event -> story().ifPresent(one -> {
            var content = new ClipboardContent();
            content.putString(one.value());
            var board = startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(snapshot(null, null));
            event.consume();
        }));
        setOnDragOver(event -> {
            if (dragged(event).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                boolean below = event.getY() > getHeight() / 2;
                Nodes.styled(this, "drop-above", !below && !isEmpty());
                Nodes.styled(this, "drop-below", below && !isEmpty());
            }
            event.consume();
        });
        setOnDragExited(_ -> unmark());
        setOnDragDropped(event -> {
            unmark();
            Optional<StoryId> moved = dragged(event);
            moved.ifPresent(one -> model.move(one, target(event, one)));
            event.setDropCompleted(moved.isPresent());
            event.consume();
        });
    }

    private void unmark() {
        Nodes.styled(this, "drop-above", false);
        Nodes.styled(this, "drop-below", false);
    }

    private Optional<StoryId> dragged(DragEvent event) {
        String text = event.getGestureSource() instanceof MemberCell && event.getDragboard().hasString()
                ? event.getDragboard().getString()
                : "";
        return StoryId.of(text);
    }

    /** Where the dragged one stands once it was taken out of its former place. */
    private int target(DragEvent event, StoryId moved) {
        int size = getListView().getItems().size();
        int before = isEmpty() ? size : getIndex() + (event.getY() > getHeight() / 2 ? 1 : 0);
        int from = 0;
        for (int i = 0; i < size; i++) {
            from = getListView().getItems().get(i).member().story().equals(moved) ? i : from;
        }
        return from < before ? before - 1 : before;
    }
}
