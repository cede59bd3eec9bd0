package id.redaksi.desk.links;

import id.redaksi.app.LinkableNames.Offer;
import id.redaksi.archive.RelatedStory;
import id.redaksi.app.RelatedStories.Suggestion;
import id.redaksi.app.StoryLinks.State;
import id.redaksi.app.StoryLinks.Target;
import id.redaksi.desk.kit.FoundLine;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Pointing;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the story in front could be read with and linked to, what points to it, and what it points to. Up and down go
 * from row to row.
 */
public final class LinksForm extends VBox implements AutoCloseable {
    /** So long nothing is typed before the archive is asked. */
    private static final Duration STILL = Duration.millis(400);

    private final LinksViewModel model;
    private final Words words;
    private final Runnable went;
    private final PauseTransition still = new PauseTransition(STILL);
    private final ChangeListener<Story> changed = (_, _, _) -> still.playFromStart();
    private final LinkRows suggestions;
    private final LinkRows offers;
    private final LinkRows pointing;
    private final LinkRows targets;
    private final Label trouble = new Label();

    /** {@code went} is called when something in the text was changed from here. */
    public LinksForm(LinksViewModel model, Words words, Runnable went) {
        this.model = model;
        this.words = words;
        this.went = went;
        getStyleClass().addAll("inspector-content", "links-form");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        suggestions = new LinkRows("links-suggestions", words.of("links.suggestions"), words.of("links.suggestions.none"));
        offers = new LinkRows("links-offers", words.of("links.offers"), words.of("links.offers.none"));
        pointing = new LinkRows("links-pointing", words.of("links.pointingHere"), words.of("links.pointingHere.none"));
        targets = new LinkRows("links-targets", words.of("links.targets"), words.of("links.targets.none"));
        getChildren().addAll(trouble, suggestions, offers, pointing, targets);
        model.suggestionsProperty().subscribe(now -> suggestions.show(now.stream().map(this::suggestion).toList()));
        model.offersProperty().subscribe(now -> offers.show(now.stream().map(this::offer).toList()));
        model.pointingProperty().subscribe(_ -> showPointing());
        model.morePointingProperty().subscribe(_ -> showPointing());
        model.targetsProperty().subscribe(now -> targets.show(now.stream().map(this::target).toList()));
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
        model.run(on);
    }

    /** Puts the focus on the first thing that can be done. */
    public void focusFirst() {
        rows().findFirst().flatMap(row -> LinkRows.like(row, "links-relate")).ifPresent(Nodes::focus);
    }

    private Stream<Node> rows() {
        return Stream.of(suggestions, offers, pointing, targets).flatMap(part -> part.rows().stream());
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

    private Node suggestion(Suggestion one) {
        var origin = faint(one.entry().channel());
        var why = faint(why(one.shared()));
        var embargo = new Label(words.now("links.embargo"));
        embargo.getStyleClass().addAll("faint", "heed");
        Nodes.shown(embargo, one.embargo());
        Nodes.shown(origin, !origin.getText().isEmpty());
        Nodes.shown(why, !why.getText().isEmpty());
        var add = act("links.relate", Feather.PLUS, one.entry().headline(), () -> model.relate(one));
        add.getStyleClass().add("links-relate");
        var box = act("links.box", Feather.CORNER_DOWN_LEFT, one.entry().headline(), () -> {
            model.box(one);
            went.run();
        });
        box.getStyleClass().add("links-box");
        var acts = new FlowPane(6, 6, add, box);
        return card(title(one.entry().headline(), one.story()), embargo, origin, why, acts);
    }

    private String why(RelatedStory shared) {
        return Stream.of(
                        because("links.why.tags", shared.tags()),
                        because("links.why.people", shared.people()),
                        because("links.why.organisations", shared.organisations()),
                        because("links.why.places", shared.places()),
                        because("links.why.words", shared.terms()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private Optional<String> because(String key, List<String> shared) {
        return shared.isEmpty() ? Optional.empty() : Optional.of(words.now(key, String.join(", ", shared)));
    }

    private Node offer(Offer one) {
        var name = new Label(Signs.shown(one.name()));
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        var kind = faint(words.now("links.what." + one.what().name().toLowerCase(Locale.ROOT)));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var link = act("links.link", Feather.LINK_2, one.name(), () -> {
            if (!model.link(one)) {
                model.look();
            }
        });
        link.getStyleClass().add("links-link");
        Button leave = Nodes.iconButton(Feather.X, words.of("links.leave", one.name()), () -> model.leave(one));
        leave.getStyleClass().add("links-leave");
        var line = new FoundLine();
        line.show(one.words().before(), one.words().found(), one.words().after());
        var top = new HBox(8, name, kind);
        top.setAlignment(Pos.BASELINE_LEFT);
        var foot = new HBox(6, link, Nodes.spring(), leave);
        foot.setAlignment(Pos.CENTER_LEFT);
        return card(top, line, foot);
    }

    private void showPointing() {
        List<Node> rows = new ArrayList<>(
                model.pointingProperty().get().stream().map(this::pointing).toList());
        if (model.morePointingProperty().get()) {
            var more = new Button();
            more.setId("links-more");
            more.textProperty().bind(words.of("links.showMore"));
            more.getStyleClass().add("plain-button");
            more.setOnAction(_ -> model.more());
            rows.add(more);
        }
        pointing.show(rows);
    }

    private Node pointing(Pointing one) {
        Summary story = one.story();
        var facts = new HBox(8, faint(LinkWords.kinds(words, one.kinds())), status(story.status()));
        return card(title(story.headline(), story.id()), facts);
    }

    private Label status(Status status) {
        var said = faint(words.now("desk.status." + status.name().toLowerCase(Locale.ROOT)));
        Nodes.styled(said, "heed", status == Status.KILLED);
        return said;
    }

    private Node target(Target one) {
        var facts = faint(LinkWords.kinds(words, one.kinds()));
        if (one.state() == State.GONE) {
            var headline = new Label(
                    one.headline().isBlank() ? words.now("links.gone.nameless") : Signs.shown(one.headline()));
            headline.getStyleClass().add("card-title");
            headline.setWrapText(true);
            headline.setFocusTraversable(true);
            return card(headline, dead("links.gone"), facts);
        }
        Node title = title(one.headline(), one.story());
        return one.state() == State.KILLED ? card(title, dead("links.killed"), facts) : card(title, facts);
    }

    private Label dead(String key) {
        var said = faint(words.now(key));
        said.getStyleClass().add("heed");
        return said;
    }

    private Button title(String headline, StoryId story) {
        String shown = headline.isBlank() ? words.now("desk.story.untitled") : Signs.shown(headline);
        var title = new Button(shown);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().addAll("card-title", "text-button");
        title.setAccessibleText(words.now("links.open", shown));
        title.setOnAction(_ -> model.show(story));
        return title;
    }

    private Button act(String key, Feather icon, String of, Runnable act) {
        var button = new Button(words.now(key), Nodes.icon(icon));
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.now(key) + ": " + of);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label faint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("faint");
        label.setWrapText(true);
        return label;
    }

    private static VBox card(Node... parts) {
        var card = new VBox(4, parts);
        card.getStyleClass().addAll("card", "links-card");
        VBox.setVgrow(card, Priority.NEVER);
        return card;
    }

    @Override
    public void close() {
        still.stop();
        model.open().storyProperty().removeListener(changed);
        model.close();
    }
}
