package id.redaksi.desk.editor;

import id.redaksi.desk.command.Commands;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.editor.surface.ProofHead;
import id.redaksi.desk.editor.surface.Surroundings;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.desk.session.Caret;
import id.redaksi.desk.session.Found;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Gaps;
import id.redaksi.edit.Hit;
import id.redaksi.edit.LimitedText;
import id.redaksi.edit.Limits;
import id.redaksi.edit.Spotlight;
import id.redaksi.edit.TextPlace;
import id.redaksi.edit.TextRange;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A story as it is written: headline, standfirst, byline, lead figure and body, where they will be on the page. */
public final class StoryView extends StackPane implements AutoCloseable {
    private static final double ROOM_FOR_OUTLINE = 620;

    private final OpenStory open;
    private final Words words;
    private final BodySurface body;
    private final Surroundings around;
    private final StoryScroller scroller;
    private final StoryHead head;
    private final BodyMarks marks;
    private Limits limits = Limits.USUAL;
    private final FindInStory find;
    private @Nullable FindingsViewModel findingsModel;
    private Optional<FindingsView> findings = Optional.empty();
    private final FormatBar bar;
    private final BodyClipboard clipboard;
    private final ReviewViewModel review;
    private final NotesMargin margin;
    private final ChangeBubble changes;
    private final OutlinePane outline;
    private final VBox column;
    private final KeptFields fields = new KeptFields(this);
    private boolean toolbar;
    private boolean alone;
    private boolean outlineBefore;
    private double columnWidth = 640;
    private @Nullable ProofHead proof;
    private final ChangeListener<Story> changed = (_, _, _) -> refresh();
    private final ChangeListener<Wording> reworded = (_, _, _) -> refresh();
    private final ChangeListener<Found> marked;
    private final ChangeListener<Node> focusMoved = (_, _, focused) -> follow(focused);

    /** What a story's view shares with the rest of the window. */
    public record Shared(
            Words words, Photos photos, Commands commands, LinkTargets targets, IntConsumer replaced) {}

    public StoryView(
            OpenStory open, BodySurface body, BodyClipboard clipboard, ReviewViewModel review, Shared shared) {
        this.clipboard = clipboard;
        this.open = open;
        this.body = body;
        around = body.surroundings();
        words = shared.words();
        getStyleClass().add("story");
        head = new StoryHead(open, words, shared.photos());
        scroller = new StoryScroller(head, body);
        this.review = review;
        margin = new NotesMargin(review, body, words, scroller::requestLayout);
        scroller.setMargin(margin);
        changes = new ChangeBubble(body, review, words);
        open.leftAt().ifPresent(scroller::putCaretAt);
        open.seenBy(scroller::caretAt);
        scroller.onScrolled(open::looked);
        find = new FindInStory(body, scroller, head.texts(), words, shared.replaced());
        marks = new BodyMarks(body, find);
        marked = (_, _, now) -> find.mark(now);
        open.foundProperty().addListener(marked);
        scroller.coveredBy(find.bar());
        setAlignment(find.bar(), Pos.TOP_RIGHT);
        setMargin(find.bar(), new Insets(0, 24, 0, 24));
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
        column = new VBox(bar, scroller);
        outline = new OutlinePane(body.model(), words, this::jump, body::requestFocus);
        setAlignment(outline, Pos.CENTER_LEFT);
        outline.visibleProperty().addListener((_, _, _) -> makeRoom());
        widthProperty().addListener((_, _, _) -> makeRoom());
        getChildren()
                .addAll(
                        column,
                        outline,
                        find.bar(),
                        SlashMenu.on(body, words),
                        AtMenu.on(body, words, shared.targets()),
                        new SelectionBubble(body, FormatBar.small(body.model(), shared.commands(), words)),
                        changes);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && (changes.hide() || margin.closeCard())) {
                event.consume();
            }
        });
        new TextDrag(body, clipboard).install();
        new ClipboardKeys(clipboard).install(body);
        addEventFilter(ScrollEvent.SCROLL, new WheelZoom(shared.commands()));
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

    /** Who shows hits in fields that are not in this view, with the focus on them or without. */
    public void onHitElsewhere(BiConsumer<Hit, Boolean> shower) {
        find.onElsewhere(shower);
    }

    /** Selects a hit that was found elsewhere, with the focus on it, if the story still has its place. */
    public void goTo(Hit hit) {
        find.goTo(hit);
    }

    /** Shows what is wrong with the body, too. */
    public void proofread(FindingsViewModel findings) {
        findingsModel = findings;
        var shown = new FindingsView(body, findings, words);
        this.findings = Optional.of(shown);
        getChildren().add(shown.menu());
        marks.add(findings);
    }

    /** What is wrong with the body, where somebody looks for it. */
    public Optional<FindingsView> findings() {
        return findings;
    }

    private void follow(@org.jspecify.annotations.Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == scroller && focused != body) {
                scroller.reveal(focused);
            }
        }
        if (focused == body) {
            open.writeIn(null);
        } else {
            head.texts().forEach((place, field) -> {
                if (field == focused) {
                    open.writeIn(place);
                }
            });
        }
    }

    /** Puts the caret into a text of the story, with the focus; nothing where this view does not show it. */
    public void putCaret(Caret caret) {
        if (caret.place() instanceof TextPlace.InBlock(var block, var part)) {
            body.model().move(new Position(block, part, caret.offset()), false);
            body.requestFocus();
            body.reveal();
        } else if (head.texts().get(caret.place()) instanceof TextInputControl field) {
            field.requestFocus();
            field.positionCaret(caret.offset());
        }
    }

    /** Puts the caret at the beginning of a block, if the story has one of this name. */
    public void goToBlock(String name) {
        open.story().body().blocks().stream()
                .map(Block::id)
                .filter(id -> id.value().equals(name))
                .findFirst()
                .ifPresent(this::jump);
    }

    /** Shows or hides the bar of buttons above the story. */
    public void showToolbar(boolean shown) {
        toolbar = shown;
        Nodes.shown(bar, toolbar && !alone);
    }

    /** How wide the column of text may become, in pixels. */
    public void setColumnWidth(double widest) {
        columnWidth = widest;
        scroller.setColumnWidth(proof == null ? widest : widest * Manner.PROOF);
    }

    public void become(Manner manner) {
        scroller.setTypewriter(manner.typewriter());
        body.light(manner.spotlight());
        body.model().keepAll(manner.keeping());
        fields.keepAll(manner.keeping());
        find.bar().show();
        if (manner.alone() != alone) {
            boolean shown = outline.isVisible();
            outline.open(!manner.alone() && outlineBefore);
            outlineBefore = shown;
        }
        alone = manner.alone();
        showToolbar(toolbar);
        if (manner.proof() != (proof != null)) {
            proof = manner.proof() ? new ProofHead(around, open.story()) : null;
            turnProof();
        }
        getStyleClass().remove("spotlit");
        if (manner.spotlight() != Spotlight.OFF) {
            getStyleClass().add("spotlit");
        }
    }

    /** The outline stands beside the story where there is room for both, else over it. */
    private void makeRoom() {
        boolean over = getWidth() < ROOM_FOR_OUTLINE;
        outline.getStyleClass().remove("over");
        if (over) {
            outline.getStyleClass().add("over");
        }
        double room = outline.isVisible() && !over ? OutlinePane.WIDTH : 0;
        column.setPadding(new Insets(0, 0, 0, room));
    }

    /** The headings of the story, to jump by and to move. */
    public OutlinePane outline() {
        return outline;
    }

    private void jump(BlockId block) {
        body.model().move(new Position(block, 0, 0), false);
        body.requestFocus();
        scroller.show(block);
        if (outline.getStyleClass().contains("over")) {
            outline.open(false);
        }
    }

    /** Moves what is chosen in the outline while it has the focus, else the blocks with the selection. */
    public void move(int by) {
        if (outline.hasFocus()) {
            outline.move(by);
        } else {
            body.model().order().moveSelected(by);
            body.requestFocus();
        }
    }

    private void turnProof() {
        getStyleClass().remove("proof");
        if (proof != null) {
            getStyleClass().add("proof");
        }
        scroller.setHead(proof);
        setColumnWidth(columnWidth);
        body.proof(proof);
        restyle();
    }

    /** Another size or font: everything is measured anew. */
    public void restyle() {
        body.restyle();
        if (proof != null) {
            proof.restyle();
        }
    }

    /** What is in sight, to be shown again later. */
    public Sight sight() {
        return scroller.sight();
    }

    /** Shows again what was in sight, as soon as the column has its former size. */
    public void show(Sight sight) {
        scroller.show(sight);
    }

    public double scrolled() {
        return scroller.offset();
    }

    public void scrollTo(double offset) {
        scroller.scrollTo(offset);
    }

    private void refresh() {
        Story story = open.story();
        if (proof != null) {
            proof.show(story);
        }
        head.refresh(limits);
        marks.captions(limits.of(LimitedText.CAPTION, story.topics().channel()));
    }

    /** How long texts may be from now on. */
    public void setLimits(Limits wanted) {
        limits = wanted;
        refresh();
    }

    /** The bar in which one looks for a text in this story. */
    public FindBar find() {
        return find.bar();
    }

    /** Selects the next hit ({@code by} 1) or the one before (-1); with nothing looked for yet it asks what. */
    public void findStep(int by) {
        find.step(by);
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

    /** Opens the note at the caret, or a card for a new one; false where there is no text to be noted. */
    public boolean writeNote() {
        boolean possible = review.canNote();
        if (possible) {
            margin.write();
        }
        return possible;
    }

    /** Where the caret belongs when the story comes to the front. */
    public Node firstToWrite() {
        return open.story().headline().isBlank() && proof == null ? head.headline() : body;
    }

    public BodySurface body() {
        return body;
    }

    /** Cut, copy and paste in the body. */
    public BodyClipboard clipboard() {
        return clipboard;
    }

    public LeadFigure lead() {
        return head.lead();
    }

    @Override
    public void close() {
        open.storyProperty().removeListener(changed);
        open.foundProperty().removeListener(marked);
        words.wordingProperty().removeListener(reworded);
        head.close();
        margin.close();
        if (findingsModel != null) {
            findingsModel.close();
        }
    }
}
