package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.Found;
import id.redaksi.story.Block;
import id.redaksi.story.BlockChange;
import id.redaksi.story.By;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.InfoBox;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A block in sight. It shows a value and is shown another; it changes nothing by itself. */
abstract class BlockView extends Region {
    private Optional<BlockChange> suggested = Optional.empty();
    private @Nullable Text sign;
    private static final String TO_LEFT = "right-to-left";

    BlockView(String look) {
        getStyleClass().addAll("block", look);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** A view for this kind of block. */
    static BlockView of(Block block, Surroundings around) {
        return switch (block) {
            case Paragraph _ -> new RunningText("paragraph");
            case Heading heading -> new RunningText("heading-" + heading.level());
            case Quote _ -> new QuoteView(around, "quote");
            case ListBlock _ -> new ItemsView();
            case Figure figure -> new FigureView(around, figure);
            case Gallery gallery -> new GalleryView(around, gallery);
            case Embed embed -> new EmbedView(around, embed);
            case RelatedBox box -> new RelatedView(around, box);
            case InfoBox _ -> new InfoBoxView(around);
            case PullQuote _ -> new QuoteView(around, "pull-quote");
            case Table table -> new TableView(around, table);
            case Code _ -> new CodeView(around);
            case Footnotes _ -> new FootnotesView(around);
            case Divider _ -> new RuleView();
        };
    }

    /** Whether this view, made for one block, can show the other. */
    static boolean alike(Block one, Block other) {
        return one.getClass() == other.getClass()
                && !(one instanceof Heading heading && heading.level() != ((Heading) other).level());
    }

    /** Shows the block; {@code prefix} stands before its first text, {@code hint} in it while it is empty. */
    abstract void show(Block block, String prefix, String hint);

    /** The views of its leaves, in their order. */
    abstract List<LeafView> leaves();

    /** The numbers of the footnotes by their keys, for the words that have one. */
    void number(Map<String, Integer> footnotes) {
        leaves().forEach(leaf -> leaf.number(footnotes));
    }

    /** Shows what somebody looks for in the texts that stand beside its leaves. */
    void mark(Found found) {}

    /** What shows the text of this number, from 0, of those that stand beside its leaves. */
    Optional<Region> aside(int number) {
        return Optional.empty();
    }

    /** Shows what is suggested about the whole block: a bar beside it, and a sign where paragraphs part or join. */
    void review(Optional<BlockChange> change, UnaryOperator<String> looks) {
        leaves().forEach(leaf -> leaf.authors(looks));
        if (change.equals(suggested)) {
            return;
        }
        suggested = change;
        getStyleClass().removeAll("suggested", "added", "removed", "parted", "joined");
        getStyleClass().removeIf(look -> look.startsWith("by-"));
        change.ifPresent(one -> {
            getStyleClass().add("suggested");
            look("added", one.added(), looks);
            look("removed", one.removed(), looks);
            look("parted", one.parted(), looks);
            look("joined", one.joined(), looks);
        });
        boolean border = change.filter(one -> one.parted() != null || one.joined() != null).isPresent();
        if (border && sign == null) {
            sign = new Text("¶");
            sign.getStyleClass().add("border-sign");
            sign.setManaged(false);
            sign.setMouseTransparent(true);
            getChildren().add(sign);
        } else if (!border && sign != null) {
            getChildren().remove(sign);
            sign = null;
        }
    }

    private void look(String name, @Nullable By by, UnaryOperator<String> looks) {
        if (by != null) {
            getStyleClass().addAll(name, looks.apply(by.author()));
        }
    }

    /** Puts the sign of a suggested border before the first line. */
    void placeSign() {
        if (sign != null) {
            sign.setLayoutX(-18);
            sign.setLayoutY(firstLine() + sign.getBaselineOffset());
        }
    }

    /** Its lines as they are printed, in this view's coordinates. */
    List<PrintedLine> printed() {
        return PrintedLine.across(leaves().stream()
                .flatMap(leaf -> leaf.printed().stream().map(line -> line.lower(leaf.getLayoutY())))
                .toList());
    }

    /** Takes the direction of its first text, which says at which side its rule or its number stands. */
    final void turn() {
        boolean toLeft = !leaves().isEmpty() && leaves().getFirst().lines().isRightToLeft();
        if (toLeft != getStyleClass().contains(TO_LEFT)) {
            if (toLeft) {
                getStyleClass().add(TO_LEFT);
            } else {
                getStyleClass().remove(TO_LEFT);
            }
        }
    }

    /** How far below the block's top its first line of text begins. */
    double firstLine() {
        return leaves().isEmpty() ? snappedTopInset() : leaves().getFirst().getLayoutY();
    }

    /** The leaf one line above or below another; -1 or past the last when that lies outside. */
    int leafBeside(int leaf, int by) {
        return leaf + by;
    }

    /** The leaf into which the caret comes from above ({@code by} 1) or below (-1) at this x. */
    int entry(int by, double x) {
        return by > 0 ? 0 : leaves().size() - 1;
    }

    /** The leaf that a point means: of those on its height the nearest, else the nearest by height. */
    int leafAt(double x, double y) {
        return nearest(leaf -> 1000
                        * Math.max(0, Math.max(leaf.getLayoutY() - y, y - leaf.getLayoutY() - leaf.getHeight()))
                + Math.max(0, Math.max(leaf.getLayoutX() - x, x - leaf.getLayoutX() - leaf.getWidth())));
    }

    final int nearest(ToDoubleFunction<LeafView> distance) {
        int nearest = 0;
        for (int i = 1; i < leaves().size(); i++) {
            if (distance.applyAsDouble(leaves().get(i)) < distance.applyAsDouble(leaves().get(nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }

    @Override
    protected abstract double computePrefHeight(double width);

    /** Asks its leaves to measure anew. */
    void forgetMeasure() {
        leaves().forEach(LeafView::forgetMeasure);
        requestLayout();
    }

    /** Height of the child at this width, whole pixels so that rules and texts stay sharp. */
    static double height(Region child, double width) {
        return Math.ceil(child.prefHeight(width));
    }
}
