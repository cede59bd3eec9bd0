package id.redaksi.desk.links;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.BundleId;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the story in front could be read with and linked to, what points to it, and what it points to. Up and down go
 * from row to row.
 */
public final class LinksForm extends VBox implements AutoCloseable {
    /** So long nothing is typed before the archive is asked. */
    private static final Duration STILL = Duration.millis(400);

    private final LinksViewModel model;
    private final Words words;
    private final LinkCards cards;
    private final PauseTransition still = new PauseTransition(STILL);
    /** Nothing is waited for while nobody looks: a running pause makes every pulse a full one. */
    private final ChangeListener<Story> changed = (_, _, _) -> pause();

    private final LinkRows suggestions;
    private final LinkRows offers;
    private final LinkRows pointing;
    private final LinkRows bundles;
    private final LinkRows targets;
    private final Label trouble = new Label();
    private boolean looked;
    private @Nullable Node waiting;

    /** {@code went} is called when something in the text was changed from here; {@code arrange} shows a bundle. */
    public LinksForm(LinksViewModel model, Words words, Runnable went, Consumer<BundleId> arrange) {
        this.model = model;
        this.words = words;
        cards = new LinkCards(model, words, went, arrange);
        getStyleClass().addAll("inspector-content", "links-form");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        suggestions = new LinkRows("links-suggestions", words.of("links.suggestions"), words.of("links.suggestions.none"));
        offers = new LinkRows("links-offers", words.of("links.offers"), words.of("links.offers.none"));
        pointing = new LinkRows("links-pointing", words.of("links.pointingHere"), words.of("links.pointingHere.none"));
        bundles = new LinkRows("links-bundles", words.of("links.bundles"), words.of("links.bundles.none"));
        targets = new LinkRows("links-targets", words.of("links.targets"), words.of("links.targets.none"));
        getChildren().addAll(trouble, suggestions, offers, bundles, pointing, targets);
        model.suggestionsProperty().subscribe(now -> show(suggestions, now.stream().map(cards::suggestion).toList()));
        model.offersProperty().subscribe(now -> show(offers, now.stream().map(cards::offer).toList()));
        model.pointingProperty().subscribe(_ -> showPointing());
        model.morePointingProperty().subscribe(_ -> showPointing());
        model.bundlesProperty().subscribe(now -> show(bundles, now.stream().map(cards::bundle).toList()));
        model.targetsProperty().subscribe(now -> show(targets, now.stream().map(cards::target).toList()));
        model.troubleProperty().subscribe(why -> {
            trouble.setText(why.map(words::now).orElse(""));
            Nodes.shown(trouble, why.isPresent());
        });
        still.setOnFinished(_ -> model.look());
        model.open().storyProperty().addListener(changed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Whether somebody looks. */
    public void run(boolean on) {
        looked = on;
        if (!on) {
            still.stop();
        }
        model.run(on);
    }

    /** What it shows beside the story has become something else. */
    public void again() {
        model.look();
    }

    private void pause() {
        if (looked) {
            still.playFromStart();
        }
    }

    /** Puts the focus on the first thing that can be done, and on {@code otherwise} until there is one. */
    public void focusFirst(Node otherwise) {
        waiting = otherwise;
        Nodes.focus(otherwise);
        Nodes.later(this::lead);
    }

    /** What is known of the story comes a moment after it is asked for; whoever went elsewhere meanwhile stays there. */
    private void lead() {
        Optional<Node> first = rows().findFirst().flatMap(row -> LinkRows.like(row, "links-relate"));
        if (waiting != null && first.isPresent()) {
            if (waiting.isFocused()) {
                Nodes.focus(first.get());
            }
            waiting = null;
        }
    }

    private void show(LinkRows part, List<? extends Node> rows) {
        part.show(List.copyOf(rows));
        lead();
    }

    private Stream<Node> rows() {
        return Stream.of(suggestions, offers, bundles, pointing, targets).flatMap(part -> part.rows().stream());
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by == 0 || getScene() == null) {
            return;
        }
        List<Node> rows = rows().toList();
        Node owner = getScene().getFocusOwner();
        for (int i = 0; i < rows.size() && owner != null; i++) {
            if (Nodes.holds(rows.get(i), owner)) {
                Node next = rows.get(Math.clamp(i + by, 0, rows.size() - 1));
                LinkRows.like(next, LinkRows.kind(owner)).ifPresent(Node::requestFocus);
                event.consume();
                return;
            }
        }
    }

    private void showPointing() {
        List<Node> rows = new ArrayList<>(
                model.pointingProperty().get().stream().map(cards::pointing).toList());
        if (model.morePointingProperty().get()) {
            var more = new Button();
            more.setId("links-more");
            more.textProperty().bind(words.of("links.showMore"));
            more.getStyleClass().add("plain-button");
            more.setOnAction(_ -> model.more());
            rows.add(more);
        }
        show(pointing, rows);
    }

    @Override
    public void close() {
        still.stop();
        model.open().storyProperty().removeListener(changed);
        model.close();
    }
}
