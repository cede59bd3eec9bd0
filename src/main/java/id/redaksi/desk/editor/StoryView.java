package id.redaksi.desk.editor;

import id.redaksi.desk.command.Commands;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Gaps;
import id.redaksi.edit.TextRange;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;


/** A story as it is written: headline, standfirst, byline, lead figure and body, where they will be on the page. */
public final class StoryView extends StackPane implements AutoCloseable {
    /** A headline longer than this is cut by search engines and by most portals' own lists. */
    private static final int HEADLINE_LIMIT = 70;

    private final OpenStory open;
    private final Words words;
    private final BodySurface body;
    private final StoryScroller scroller;
    private final GrowingArea headline;
    private final GrowingArea standfirst;
    private final Label kicker = new Label();
    private final Label origin = new Label();
    private final Label limit = new Label();
    private final FindViewModel findModel;
    private final FindBar find;
    private final FormatBar bar;
    private final BodyClipboard clipboard;
    private final Byline byline;
    private final LeadFigure lead;
    private final ChangeListener<Story> changed = (_, _, _) -> refresh();
    private final ChangeListener<Wording> reworded = (_, _, _) -> refresh();
    private final ChangeListener<Node> focusMoved = (_, _, focused) -> follow(focused);

    /** What a story's view shares with the rest of the window. */
    public record Shared(
            Words words, Photos photos, Commands commands, LinkTargets targets, IntConsumer replaced) {}

    public StoryView(OpenStory open, BodySurface body, BodyClipboard clipboard, Shared shared) {
        this.clipboard = clipboard;
        this.open = open;
        this.body = body;
        words = shared.words();
        Photos photos = shared.photos();
        headline = area(Field.HEADLINE, "story-headline", "desk.story.headline", -4);
        standfirst = area(Field.STANDFIRST, "story-standfirst", "desk.story.standfirst", 0);
        byline = new Byline(open, words);
        lead = new LeadFigure(open, words, photos);
        getStyleClass().add("story");
        limit.getStyleClass().add("limit");
        kicker.getStyleClass().add("kicker");
        origin.getStyleClass().add("faint");
        var top = new HBox(8, kicker, origin);
        top.setAlignment(Pos.BASELINE_LEFT);
        var head = new VBox(top, headlineRow(), standfirst, byline, lead);
        head.getStyleClass().add("story-head");
        scroller = new StoryScroller(head, body);
        findModel = new FindViewModel(body.model());
        findModel.marksProperty().addListener((_, _, marks) -> body.decorate(marks));
        find = new FindBar(findModel, words, body::requestFocus, shared.replaced());
        setAlignment(find, Pos.TOP_RIGHT);
        setMargin(find, new Insets(0, 24, 0, 24));
        bar = FormatBar.whole(body.model(), shared.commands(), words);
        bar.getStyleClass().add("tool-bar-row");
        bar.visibleProperty().addListener((_, _, _) -> bar.refresh());
        body.model().onChange(() -> {
            if (bar.isVisible()) {
                bar.refresh();
            }
        });
        showToolbar(false);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new VBox(bar, scroller),
                        find,
                        SlashMenu.on(body, words),
                        AtMenu.on(body, words, shared.targets()),
                        new SelectionBubble(body, FormatBar.small(body.model(), shared.commands(), words)));
        takeDrops();
        open.storyProperty().addListener(changed);
        words.wordingProperty().addListener(reworded);
        sceneProperty().addListener((_, former, scene) -> {
            if (former != null) {
                former.focusOwnerProperty().removeListener(focusMoved);
            }
            if (scene != null) {
                scene.focusOwnerProperty().addListener(focusMoved);
            }
        });
        refresh();
    }

    /** What is dragged over the body and let go goes in where it is dropped. */
    private void takeDrops() {
        body.setOnDragOver(event -> {
            if (BodyClipboard.canTake(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                body.caretTo(event.getX(), event.getY());
                event.consume();
            }
        });
        body.setOnDragDropped(event -> {
            body.requestFocus();
            body.caretTo(event.getX(), event.getY());
            clipboard.take(event.getDragboard());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void follow(@org.jspecify.annotations.Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == scroller && focused != body) {
                scroller.reveal(focused);
            }
        }
    }

    /** Shows or hides the bar of buttons above the story. */
    public void showToolbar(boolean shown) {
        Nodes.shown(bar, shown);
    }

    /** How wide the column of text may become, in pixels. */
    public void setColumnWidth(double widest) {
        scroller.setColumnWidth(widest);
    }

    public double scrolled() {
        return scroller.offset();
    }

    public void scrollTo(double offset) {
        scroller.scrollTo(offset);
    }

    /** The count of characters stands in the margin beside the headline's first line. */
    private StackPane headlineRow() {
        StackPane.setAlignment(limit, Pos.TOP_RIGHT);
        limit.translateXProperty().bind(limit.widthProperty().add(10));
        limit.setMouseTransparent(true);
        return new StackPane(headline, limit);
    }

    private GrowingArea area(Field<String> field, String look, String key, double spacing) {
        var area = new GrowingArea(spacing);
        area.setId(look);
        area.getStyleClass().add(look);
        area.promptTextProperty().bind(words.of(key));
        area.accessibleTextProperty().bind(words.of(key));
        area.setText(field.of(open.story()));
        area.textProperty().addListener((_, _, text) -> open.set(field, text.replace('\n', ' ')));
        return area;
    }

    private void refresh() {
        Story story = open.story();
        put(headline, story.headline());
        put(standfirst, story.titles().standfirst());
        int length = story.headline().codePointCount(0, story.headline().length());
        limit.setText(length == 0 ? "" : length + "/" + HEADLINE_LIMIT);
        Nodes.classed(limit, "exceeded", length > HEADLINE_LIMIT);
        kicker.setText(story.topics().channel());
        Nodes.shown(kicker, !story.topics().channel().isEmpty());
        String status = words.now("desk.status." + story.workflow().status().name().toLowerCase(Locale.ROOT));
        origin.setText(String.join(
                " · ", Stream.of(story.labels().slugline(), status).filter(part -> !part.isBlank()).toList()));
    }

    private static void put(GrowingArea area, String text) {
        if (!area.getText().replace('\n', ' ').equals(text)) {
            area.setText(text);
        }
    }

    /** The bar in which one looks for a text in this story. */
    public FindBar find() {
        return find;
    }

    /** Selects the next hit ({@code by} 1) or the one before (-1); with nothing looked for yet it asks what. */
    public void findStep(int by) {
        if (findModel.stateProperty().get().hits().isEmpty()) {
            find.open(false);
        } else {
            findModel.step(by);
        }
    }

    /** Selects a gap of the body, or puts the focus into the field that has one; false when that is not in this view. */
    public boolean show(Gaps.Gap gap) {
        if (gap.range().isPresent()) {
            TextRange range = gap.range().get();
            body.model().select(range.selection());
            body.requestFocus();
            body.reveal();
            return true;
        }
        String id = gap.field().startsWith("lead-") ? gap.field() : "story-" + gap.field();
        Node field = lookup("#" + id);
        if (field != null) {
            field.requestFocus();
        }
        return field != null;
    }

    /** Where the caret belongs when the story comes to the front. */
    public Node firstToWrite() {
        return open.story().headline().isBlank() ? headline : body;
    }

    public BodySurface body() {
        return body;
    }

    /** Cut, copy and paste in the body. */
    public BodyClipboard clipboard() {
        return clipboard;
    }

    public LeadFigure lead() {
        return lead;
    }

    @Override
    public void close() {
        open.storyProperty().removeListener(changed);
        words.wordingProperty().removeListener(reworded);
        byline.close();
        lead.close();
    }
}
