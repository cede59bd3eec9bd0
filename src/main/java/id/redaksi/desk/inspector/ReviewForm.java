package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.review.ChangeCard;
import id.redaksi.desk.review.Entry;
import id.redaksi.desk.review.NoteCard;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The notes and suggested changes of a story in reading order; a click on one goes to its place. */
final class ReviewForm extends VBox implements AutoCloseable {
    private static final Duration STILL = Duration.millis(200);

    /** More than these are counted, not shown. */
    private static final int MOST = 200;

    private final ReviewViewModel model;
    private final Words words;
    private final Runnable went;
    private final CheckBox suggesting = new CheckBox();
    private final CheckBox resolved = new CheckBox();
    private final FlowPane all;
    private final VBox cards = new VBox(8);
    private final PauseTransition still = new PauseTransition(STILL);
    private final ChangeListener<Story> changed = (_, _, _) -> still.playFromStart();
    private List<Entry> shown = List.of();

    /** {@code went} is called when a place in the text was selected. */
    ReviewForm(ReviewViewModel model, Words words, Runnable went) {
        super(12);
        this.model = model;
        this.words = words;
        this.went = went;
        getStyleClass().addAll("inspector-content", "review-form");
        suggesting.setId("review-suggesting");
        suggesting.textProperty().bind(words.of("desk.review.suggesting"));
        suggesting.setWrapText(true);
        suggesting.setSelected(model.open().suggestingProperty().get());
        suggesting.setOnAction(_ -> model.suggest(suggesting.isSelected()));
        model.open().suggestingProperty().addListener((_, _, on) -> suggesting.setSelected(on));
        resolved.setId("review-resolved");
        resolved.textProperty().bind(words.of("desk.review.resolved"));
        resolved.setOnAction(_ -> refresh());
        all = new FlowPane(
                6,
                6,
                button("desk.review.acceptAll", "review-accept-all", true),
                button("desk.review.rejectAll", "review-reject-all", false));
        getChildren().addAll(suggesting, resolved, all, cards);
        still.setOnFinished(_ -> refresh());
        model.open().storyProperty().addListener(changed);
        refresh();
    }

    private Button button(String key, String id, boolean accept) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(words.of(key));
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.settleAll(accept));
        return button;
    }

    private void refresh() {
        List<Entry> entries = model.entries();
        boolean changes = entries.stream().anyMatch(Entry.OfChange.class::isInstance);
        boolean done = entries.stream().anyMatch(ReviewForm::isResolved);
        Nodes.shown(all, changes);
        Nodes.shown(resolved, done);
        List<Entry> wanted = entries.stream()
                .filter(entry -> resolved.isSelected() || !isResolved(entry))
                .toList();
        if (wanted.equals(shown) && !cards.getChildren().isEmpty()) {
            return;
        }
        shown = wanted;
        List<Node> nodes = new ArrayList<>();
        wanted.stream().limit(MOST).map(this::card).forEach(nodes::add);
        if (wanted.isEmpty()) {
            nodes.add(said("desk.review.none"));
        } else if (wanted.size() > MOST) {
            nodes.add(said("desk.review.more", wanted.size() - MOST));
        }
        cards.getChildren().setAll(nodes);
    }

    /** The first thing that can be done. */
    Optional<Node> first() {
        return Nodes.firstToFocus(cards).or(() -> Nodes.firstToFocus(this));
    }

    private static boolean isResolved(Entry entry) {
        return entry instanceof Entry.OfNote(var note, var _) && note.resolved();
    }

    private Label said(String key, Object... values) {
        var label = new Label(words.now(key, values));
        label.setWrapText(true);
        label.getStyleClass().add("soft");
        return label;
    }

    private Node card(Entry entry) {
        Region card =
                switch (entry) {
                    case Entry.OfNote(var note, var _) -> new NoteCard(model, note, words);
                    case Entry.OfChange change -> new ChangeCard(model, change, words);
                };
        if (entry.place().isEmpty()) {
            return new VBox(4, said("desk.note.wordsGone"), card);
        }
        card.setOnMouseClicked(event -> {
            if (!(event.getTarget() instanceof javafx.scene.control.TextInputControl)) {
                model.select(entry);
                went.run();
            }
        });
        return card;
    }

    @Override
    public void close() {
        still.stop();
        model.open().storyProperty().removeListener(changed);
    }
}
