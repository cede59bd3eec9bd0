package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Decorations;
import id.redaksi.story.Deletion;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnote;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Link;
import id.redaksi.story.Noted;
import id.redaksi.story.Span;
import id.redaksi.story.ToCome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/** One text of a block: its characters with their marks, what is selected of them, and a hint while it is empty. */
final class LeafView extends Region {
    /** How wide an empty line shows as selected, in pixels. */
    private static final double EMPTY_SELECTION = 6;

    private static final double TOOTH = 2;

    /** A run of characters that look alike. */
    private record Run(String text, List<String> looks) {}

    private final TextFlow flow = new TextFlow();
    private final Path selected = new Path();
    private final Text hint = new Text();
    private final Map<Decorations.Kind, Path> marks = new EnumMap<>(Decorations.Kind.class);
    private final List<Text> references = new ArrayList<>();
    private Map<String, Integer> numbers = Map.of();
    private List<Decorations.Decoration> decorations = List.of();
    private UnaryOperator<String> authors = _ -> "by-0";
    private boolean decorationsMoved;
    private Inline shown = Inline.EMPTY;
    private String prefix = "";
    private int from = -1;
    private int to = -1;
    private double measuredFor = -1;
    private double measured;

    LeafView(String look) {
        getStyleClass().addAll("leaf", look);
        selected.getStyleClass().add("selected-text");
        selected.setManaged(false);
        hint.getStyleClass().add("hint");
        hint.setManaged(false);
        getChildren().addAll(selected, flow, hint);
        flow.getChildren().add(run(new Run("\u200b", List.of())));
    }

    /** Shows the text; the prefix stands before it and is not part of it. */
    void show(Inline text, String before, String whenEmpty) {
        if (!text.equals(shown) || !before.equals(prefix)) {
            shown = text;
            prefix = before;
            runs();
            measuredFor = -1;
            requestLayout();
        }
        hint.setText(whenEmpty);
        hint.setVisible(text.isEmpty() && before.isEmpty());
    }

    private void runs() {
        List<Run> runs = new ArrayList<>();
        if (!prefix.isEmpty()) {
            runs.add(new Run(prefix, List.of("dateline")));
        }
        var borders = new TreeSet<Integer>(List.of(0, shown.length()));
        for (Span span : shown.spans()) {
            borders.add(span.from());
            borders.add(span.to());
        }
        int start = 0;
        for (int end : borders) {
            if (end > start) {
                runs.add(new Run(shown.text().substring(start, end), looks(start, end)));
            }
            start = end;
        }
        if (runs.isEmpty()) {
            runs.add(new Run("\u200b", List.of()));
        }
        put(runs);
    }

    private List<String> looks(int start, int end) {
        return shown.spans().stream()
                .filter(span -> span.from() <= start && end <= span.to())
                .flatMap((Span span) -> switch (span.mark()) {
                    case Emphasis emphasis -> Stream.of(emphasis.name().toLowerCase(Locale.ROOT));
                    case Link _ -> Stream.of("link");
                    case Footnote _ -> Stream.of("footnoted");
                    case ToCome _ -> Stream.of("to-come");
                    case Insertion(var by) -> Stream.of("inserted", authors.apply(by.author()));
                    case Deletion(var by) -> Stream.of("deleted", authors.apply(by.author()));
                    case Noted _ -> Stream.<String>empty();
                })
                .distinct()
                .toList();
    }

    /** Says which look an author's suggestions have. */
    void authors(UnaryOperator<String> looks) {
        if (authors != looks) {
            authors = looks;
            if (shown.spans().stream().anyMatch(span -> span.mark().isReview())) {
                runs();
            }
        }
    }

    /** Changes only the nodes that differ, since each new one costs a pass of the style sheet. */
    private void put(List<Run> runs) {
        var nodes = flow.getChildren();
        for (int i = 0; i < runs.size(); i++) {
            if (i == nodes.size()) {
                nodes.add(run(runs.get(i)));
                continue;
            }
            var node = (Text) nodes.get(i);
            if (!node.getUserData().equals(runs.get(i).looks())) {
                nodes.set(i, run(runs.get(i)));
            } else if (!node.getText().equals(runs.get(i).text())) {
                node.setText(runs.get(i).text());
            }
        }
        nodes.remove(runs.size(), nodes.size());
    }

    private static Text run(Run run) {
        var text = new Text(run.text());
        text.setUserData(run.looks());
        text.getStyleClass().add("run");
        text.getStyleClass().addAll(run.looks());
        return text;
    }

    /** Marks the characters from {@code start} to before {@code end} as selected; -1 for none. */
    void select(int start, int end) {
        if (start != from || end != to) {
            from = start;
            to = end;
            paintSelection();
        }
    }

    /** Shows marks over the text; the surface calls this after each layout. */
    void decorate(List<Decorations.Decoration> wanted) {
        if (decorationsMoved || !wanted.equals(decorations)) {
            decorations = wanted;
            paintDecorations();
        }
    }

    /** Each path is set once, since every change of its elements has it measured anew. */
    private void paintDecorations() {
        Map<Decorations.Kind, List<PathElement>> drawn = new EnumMap<>(Decorations.Kind.class);
        for (Decorations.Decoration mark : decorations) {
            if (mark.to() <= shown.length()) {
                drawn.computeIfAbsent(mark.kind(), _ -> new ArrayList<>())
                        .addAll(isBehind(mark.kind()) ? boxes(mark) : waves(mark));
            }
        }
        drawn.keySet().forEach(kind -> marks.computeIfAbsent(kind, this::path));
        marks.forEach((kind, path) -> path.getElements().setAll(drawn.getOrDefault(kind, List.of())));
        decorationsMoved = false;
    }

    private static boolean isBehind(Decorations.Kind kind) {
        return switch (kind) {
            case NOTED, NOTED_HERE, FOUND, FOUND_HERE -> true;
            case SPELLING, STYLE, FINDING -> false;
        };
    }

    private Path path(Decorations.Kind kind) {
        var path = new Path();
        path.getStyleClass().add("mark-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        path.setManaged(false);
        path.setMouseTransparent(true);
        getChildren().add(isBehind(kind) ? 0 : getChildren().size(), path);
        path.applyCss();
        return path;
    }

    private List<PathElement> boxes(Decorations.Decoration mark) {
        List<PathElement> elements = new ArrayList<>();
        for (Rectangle2D piece : boxes(mark.from(), mark.to())) {
            rectangle(elements, piece);
        }
        return elements;
    }

    /** A saw-tooth line under the characters, {@value #TOOTH} px a tooth. */
    private List<PathElement> waves(Decorations.Decoration mark) {
        List<PathElement> elements = new ArrayList<>();
        for (Rectangle2D piece : info().getUnderlineGeometry(prefix.length() + mark.from(), prefix.length() + mark.to())) {
            double y = piece.getMinY() + 1;
            elements.add(new MoveTo(piece.getMinX(), y));
            boolean down = true;
            for (double x = piece.getMinX() + TOOTH; x <= piece.getMaxX(); x += TOOTH) {
                elements.add(new LineTo(x, down ? y + TOOTH : y));
                down = !down;
            }
        }
        return elements;
    }

    /** Shows the footnotes' numbers behind the words that have one. */
    void number(Map<String, Integer> footnotes) {
        if (!footnotes.equals(numbers)) {
            numbers = footnotes;
            requestLayout();
        }
    }

    /** The numbers stand over the blank behind their word, so that they take no place in the text. */
    private void paintNumbers() {
        List<Span> spans = shown.spans().stream()
                .filter(span -> span.mark() instanceof Footnote)
                .toList();
        while (references.size() < spans.size()) {
            var text = new Text();
            text.getStyleClass().add("reference");
            text.setManaged(false);
            references.add(text);
            getChildren().add(text);
        }
        while (references.size() > spans.size()) {
            getChildren().remove(references.removeLast());
        }
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).mark() instanceof Footnote(var key)) {
                Text text = references.get(i);
                Rectangle2D end = info().caretInfoAt(prefix.length() + spans.get(i).to() - 1, false).getSegmentAt(0);
                text.setText(numbers.containsKey(key) ? numbers.get(key).toString() : "");
                text.setLayoutX(end.getMinX() + 0.5);
                text.setLayoutY(end.getMinY() + 9);
            }
        }
    }

    private void paintSelection() {
        selected.getElements().clear();
        if (from < 0) {
            return;
        }
        List<PathElement> elements = new ArrayList<>();
        if (shown.isEmpty()) {
            Rectangle2D caret = caret(0);
            rectangle(elements, new Rectangle2D(caret.getMinX(), caret.getMinY(), EMPTY_SELECTION, caret.getHeight()));
        } else if (from < to) {
            for (Rectangle2D piece : info().getSelectionGeometry(prefix.length() + from, prefix.length() + to, true)) {
                rectangle(elements, piece);
            }
        }
        selected.getElements().setAll(elements);
    }

    private static void rectangle(List<PathElement> elements, Rectangle2D box) {
        elements.add(new MoveTo(box.getMinX(), box.getMinY()));
        elements.add(new LineTo(box.getMaxX(), box.getMinY()));
        elements.add(new LineTo(box.getMaxX(), box.getMaxY()));
        elements.add(new LineTo(box.getMinX(), box.getMaxY()));
        elements.add(new ClosePath());
    }

    private LayoutInfo info() {
        return flow.getLayoutInfo();
    }

    /** Where the caret stands before the character at {@code offset}, in this view's coordinates. */
    Rectangle2D caret(int offset) {
        return info().caretInfoAt(prefix.length() + offset, true).getSegmentAt(0);
    }

    /** The offset nearest to a point of this view. */
    int hit(double x, double y) {
        double inside = Math.clamp(y, 0, Math.max(0, flow.getHeight() - 1));
        int index = flow.getHitInfo(new Point2D(x, inside)).getInsertionIndex() - prefix.length();
        return Math.clamp(index, 0, shown.length());
    }

    /** Whether the point is on the prefix. */
    boolean onPrefix(double x, double y) {
        return !prefix.isEmpty()
                && flow.getHitInfo(new Point2D(x, y)).getCharIndex() < prefix.length()
                && y >= 0
                && y <= flow.getHeight();
    }

    /** The offset where the line with this caret begins. */
    int lineStart(int offset) {
        Rectangle2D caret = caret(offset);
        return hit(0, middle(caret));
    }

    /** The offset where the line with this caret ends. */
    int lineEnd(int offset) {
        Rectangle2D caret = caret(offset);
        int end = hit(Math.max(1, flow.getWidth() - 1), middle(caret));
        boolean wrapped = end < shown.length()
                && end > offset
                && middle(caret(end)) > caret.getMaxY()
                && Character.isWhitespace(shown.text().charAt(end - 1));
        return wrapped ? end - 1 : end;
    }

    /** The offset one line above or below at this x; -1 when there is no such line in the leaf. */
    int lineBeside(int offset, int by, double x) {
        Rectangle2D caret = caret(offset);
        double y = by < 0 ? caret.getMinY() - caret.getHeight() / 2 : caret.getMaxY() + caret.getHeight() / 2;
        if (y < 0 || y > flow.getHeight()) {
            return -1;
        }
        int found = hit(x, y);
        return middle(caret(found)) == middle(caret) ? -1 : found;
    }

    int firstLine(double x) {
        return hit(x, 2);
    }

    int lastLine(double x) {
        return hit(x, flow.getHeight() - 2);
    }

    /** Its printed lines; their places count from the start of the prefix. */
    List<TextLineInfo> lines() {
        return info().getTextLines(false);
    }

    /** The offset in the text for a place that counts from the start of the prefix. */
    int offset(int place) {
        return Math.clamp(place - prefix.length(), 0, shown.length());
    }

    /** The boxes around the characters from {@code start} to before {@code end}. */
    List<Rectangle2D> boxes(int start, int end) {
        return start < end ? info().getSelectionGeometry(prefix.length() + start, prefix.length() + end, false) : List.of();
    }

    private static double middle(Rectangle2D box) {
        return (box.getMinY() + box.getMaxY()) / 2;
    }

    int length() {
        return shown.length();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = Math.max(20, width - insets.getLeft() - insets.getRight());
        if (measuredFor != room) {
            measured = flow.prefHeight(room);
            measuredFor = room;
        }
        return Math.ceil(measured) + insets.getTop() + insets.getBottom();
    }

    /** Styles changed: what was measured no longer holds. */
    void forgetMeasure() {
        measuredFor = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        hint.setLayoutX(0);
        hint.setLayoutY(caret(0).getMinY() + hint.getBaselineOffset());
        paintSelection();
        paintNumbers();
        decorationsMoved = !decorations.isEmpty();
    }
}
