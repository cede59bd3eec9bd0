package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Clusters;
import id.redaksi.edit.Stretch;
import id.redaksi.edit.VisualOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.CaretInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of one text have come to stand: its lines, carets and boxes, in the coordinates of its flow.
 * JavaFX counts x from the right edge in a text that runs to the left; here it always is from the left.
 */
final class Lines {
    /** A place of the caret. {@code ending}: at the end of the line before it, where a line breaks without a blank. */
    record Spot(int offset, boolean ending) {}

    private final TextFlow flow;
    private int before;
    private String text = "";
    private boolean rightToLeft;
    private @Nullable VisualOrder order;

    Lines(TextFlow flow) {
        this.flow = flow;
    }

    /** The flow shows a text behind {@code prefix}. */
    void become(String prefix, String shown, boolean toLeft) {
        before = prefix.length();
        text = shown;
        rightToLeft = toLeft;
        order = VisualOrder.isPlain(prefix + shown) ? null : new VisualOrder(prefix + shown, toLeft);
        flow.setNodeOrientation(toLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    private LayoutInfo info() {
        return flow.getLayoutInfo();
    }

    private int count() {
        return info().getTextLineCount();
    }

    private TextLineInfo line(int number) {
        return info().getTextLine(number, false);
    }

    private int lineOf(Spot spot) {
        int at = before + spot.offset() - (spot.ending() ? 1 : 0);
        int number = 0;
        while (number < count() - 1 && at >= line(number).end()) {
            number++;
        }
        return number;
    }

    /** The number of the line with a place, from 0. */
    int number(int offset) {
        return lineOf(new Spot(offset, false));
    }

    /** From which place to which a line reaches; empty where there is no such line. */
    Optional<Stretch> reach(int number) {
        return number < 0 || number >= count()
                ? Optional.empty()
                : Optional.of(new Stretch(inside(line(number).start()), inside(line(number).end())));
    }

    private int inside(int place) {
        return Math.clamp(place - before, 0, text.length());
    }

    /** The heights at which lines begin and end. */
    List<Rectangle2D> printed() {
        return info().getTextLines(false).stream().map(TextLineInfo::bounds).toList();
    }

    /** Where the caret stands; in mixed text at the side where writing in the direction of the whole goes on. */
    Rectangle2D caret(Spot spot) {
        if (spot.ending()) {
            return edge(before + spot.offset() - 1, false);
        }
        return order == null ? edge(before + spot.offset(), true) : strong(spot, order);
    }

    private Rectangle2D strong(Spot spot, VisualOrder places) {
        int at = before + spot.offset();
        int number = lineOf(spot);
        int start = line(number).start();
        int end = Math.max(start, lastOf(number));
        if (places.leads(at, start, end)) {
            return edge(at, true);
        }
        boolean inside = start < at && at < end;
        if (inside || at > start && places.level(at - 1) <= (rightToLeft ? 1 : 0)) {
            return edge(at - 1, false);
        }
        return border(start, end, (at <= start) != rightToLeft);
    }

    /** The left or right border of a line as a caret. */
    private Rectangle2D border(int start, int end, boolean left) {
        List<Rectangle2D> boxes = info().getSelectionGeometry(start, end, false).stream()
                .map(this::flipped)
                .toList();
        Rectangle2D first = boxes.isEmpty() ? edge(start, true) : boxes.getFirst();
        double x = left
                ? boxes.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(first.getMinX())
                : boxes.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(first.getMinX());
        return new Rectangle2D(x, first.getMinY(), 0, first.getHeight());
    }

    /** The other side of a place between two directions, where writing in the other one goes on. */
    Optional<Rectangle2D> otherCaret(Spot spot) {
        if (order == null || spot.ending()) {
            return Optional.empty();
        }
        Rectangle2D one = caret(spot);
        int at = before + spot.offset();
        TextLineInfo line = line(lineOf(spot));
        List<Rectangle2D> sides = new ArrayList<>();
        if (at < line.end()) {
            sides.add(edge(at, true));
        }
        if (at > line.start()) {
            sides.add(edge(at - 1, false));
        }
        return sides.stream()
                .filter(side -> Math.abs(side.getMinX() - one.getMinX()) > 1)
                .findFirst();
    }

    /** Where the character before a place ends. */
    Rectangle2D behind(int offset) {
        return edge(before + offset - 1, false);
    }

    /** The edge of a character at which one begins to read it, or ends; a caret that JavaFX splits is half as high. */
    private Rectangle2D edge(int index, boolean leading) {
        CaretInfo caret = info().caretInfoAt(index, leading);
        Rectangle2D first = caret.getSegmentAt(0);
        double height = caret.getSegmentCount() * first.getHeight();
        return flipped(new Rectangle2D(first.getMinX(), first.getMinY(), first.getWidth(), height));
    }

    private Rectangle2D flipped(Rectangle2D box) {
        return rightToLeft
                ? new Rectangle2D(flow.getWidth() - box.getMaxX(), box.getMinY(), box.getWidth(), box.getHeight())
                : box;
    }

    /** The boxes of a range, one or more on each line; {@code spaced} with the room between lines. */
    List<Rectangle2D> boxes(int from, int to, boolean spaced) {
        return info().getSelectionGeometry(before + from, before + to, spaced).stream()
                .map(this::flipped)
                .toList();
    }

    /** Where a line under a range would be. */
    List<Rectangle2D> underlines(int from, int to) {
        return info().getUnderlineGeometry(before + from, before + to).stream()
                .map(this::flipped)
                .toList();
    }

    /** The place nearest to a point; never inside a character, and never on another line than the point. */
    Spot hit(double x, double y) {
        double inside = Math.clamp(y, 0, Math.max(0, flow.getHeight() - 1));
        int index = flow.getHitInfo(new Point2D(x, inside)).getInsertionIndex() - before;
        return onLine(lineAt(inside), Clusters.nearest(text, Math.clamp(index, 0, text.length())));
    }

    private int lineAt(double y) {
        int number = 0;
        while (number < count() - 1 && y >= line(number + 1).bounds().getMinY()) {
            number++;
        }
        return number;
    }

    private Spot onLine(int number, int offset) {
        TextLineInfo line = line(number);
        return before + offset >= line.end() ? end(number) : new Spot(Math.max(offset, line.start() - before), false);
    }

    /** The last place of a line: before the blank at which it breaks, or behind its last character. */
    private Spot end(int number) {
        int last = lastOf(number);
        return new Spot(Math.max(0, last - before), number < count() - 1 && last == line(number).end());
    }

    private int lastOf(int number) {
        int end = line(number).end() - before;
        boolean blank = end > 0 && end <= text.length() && Character.isWhitespace(text.charAt(end - 1));
        return before + (blank && number < count() - 1 ? end - 1 : Math.min(end, text.length()));
    }

    Spot lineStart(Spot spot) {
        return new Spot(Math.max(0, line(lineOf(spot)).start() - before), false);
    }

    Spot lineEnd(Spot spot) {
        return end(lineOf(spot));
    }

    /** The place one line above ({@code by} -1) or below at this x; empty when there is no such line here. */
    Optional<Spot> beside(Spot spot, int by, double x) {
        int line = lineOf(spot) + by;
        return line < 0 || line >= count() ? Optional.empty() : Optional.of(at(line, x));
    }

    Spot firstLine(double x) {
        return at(0, x);
    }

    Spot lastLine(double x) {
        return at(count() - 1, x);
    }

    private Spot at(int line, double x) {
        Rectangle2D bounds = line(line).bounds();
        return hit(x, (bounds.getMinY() + bounds.getMaxY()) / 2);
    }

    /**
     * The place to the left ({@code by} -1) or right as it is seen, from one line to the next where one ends; empty at
     * the ends of the text.
     */
    Optional<Integer> visual(Spot spot, int by) {
        if (order == null) {
            int to = by < 0 ? Clusters.before(text, spot.offset()) : Clusters.after(text, spot.offset());
            return to == spot.offset() ? Optional.empty() : Optional.of(to);
        }
        int number = lineOf(spot);
        List<Integer> places = places(number, order);
        int next = places.indexOf(spot.offset()) + by;
        if (next >= 0 && next < places.size()) {
            return Optional.of(places.get(next));
        }
        int line = number + (by < 0 == rightToLeft ? 1 : -1);
        if (line < 0 || line >= count()) {
            return Optional.empty();
        }
        List<Integer> there = places(line, order);
        int first = by < 0 ? there.size() - 1 : 0;
        boolean same = there.get(first) == spot.offset() && there.size() > 1;
        return Optional.of(there.get(same ? first + by : first));
    }

    private List<Integer> places(int number, VisualOrder visible) {
        int from = Math.max(line(number).start(), before);
        return visible.places(from, Math.max(from, lastOf(number))).stream()
                .map(place -> place - before)
                .filter(place -> Clusters.nearest(text, place) == place)
                .toList();
    }
}
