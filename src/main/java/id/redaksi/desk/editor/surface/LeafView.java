package id.redaksi.desk.editor.surface;

import id.redaksi.desk.kit.Signs;
import id.redaksi.edit.Decorations;
import id.redaksi.edit.VisualOrder;
import id.redaksi.guard.Hidden;
import id.redaksi.story.Deletion;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnote;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Link;
import id.redaksi.story.Noted;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Span;
import id.redaksi.story.ToCome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One text of a block: its characters with their marks, what is selected of them, and a hint while it is empty. */
final class LeafView extends Region {
    /** How wide an empty line shows as selected, in pixels. */
    private static final double EMPTY_SELECTION = 6;

    /** A run of characters that look alike; the note says what stands there when that cannot be seen. */
    private record Run(String text, List<String> looks, String note) {
        private Run(String text, List<String> looks) {
            this(text, looks, "");
        }

        private boolean isLike(Node node) {
            return node.getUserData() instanceof Run(var _, var others, var told) && looks.equals(others) && note.equals(told);
        }
    }

    private final TextFlow flow = new TextFlow();
    private final Lines lines = new Lines(flow);
    private final boolean leftToRight;
    private final Path selected = new Path();
    private final BlankSigns blanks = new BlankSigns();
    private final ClauseLines composed = new ClauseLines();
    private final Text hint = new Text();
    private final LeafMarks marks;
    private final List<Text> references = new ArrayList<>();
    private Map<String, Integer> numbers = Map.of();
    private UnaryOperator<String> authors = _ -> "by-0";
    private List<Composition.Clause> clauses = List.of();
    private Inline shown = Inline.EMPTY;
    private Shown signed = Shown.of("");
    private String prefix = "";
    private int from = -1;
    private int to = -1;
    private int litFrom = -1;
    private int litTo = -1;
    private double measuredFor = -1;
    private double measured;

    LeafView(String look) {
        leftToRight = look.startsWith("code");
        getStyleClass().addAll("leaf", look);
        selected.getStyleClass().add("selected-text");
        selected.setManaged(false);
        hint.getStyleClass().add("hint");
        hint.setManaged(false);
        getChildren().addAll(selected, flow, blanks, composed, hint);
        marks = new LeafMarks(getChildren(), lines);
        flow.getChildren().add(run(new Run("\u200b", List.of())));
    }

    /** Shows the text; the prefix stands before it and is not part of it. */
    void show(Inline text, String before, String whenEmpty) {
        if (!text.equals(shown) || !before.equals(prefix)) {
            litTo = Math.max(litFrom, litTo + text.length() - shown.length());
            shown = text;
            prefix = before;
            signed = Shown.of(text.text());
            runs();
            lines.become(before, signed.text(), !leftToRight && VisualOrder.isRightToLeft(signed.text() + before));
            measuredFor = -1;
            requestLayout();
        }
        hint.setText(whenEmpty);
        hint.setVisible(text.isEmpty() && before.isEmpty());
    }

    private void runs() {
        List<Run> runs = new ArrayList<>();
        if (!prefix.isEmpty()) {
            runs.add(new Run(prefix, litFrom > 0 ? List.of("dateline", "dim") : List.of("dateline")));
        }
        var borders = new TreeSet<>(signed.borders());
        borders.addAll(List.of(0, shown.length()));
        for (Span span : shown.spans()) {
            borders.add(span.from());
            borders.add(span.to());
        }
        if (litFrom >= 0) {
            borders.add(Math.min(litFrom, shown.length()));
            borders.add(Math.min(litTo, shown.length()));
        }
        int start = 0;
        for (int end : borders) {
            if (end > start) {
                runs.add(run(start, end));
            }
            start = end;
        }
        if (runs.isEmpty()) {
            runs.add(new Run("\u200b", List.of()));
        }
        put(runs);
    }

    private Run run(int start, int end) {
        List<String> looks = new ArrayList<>(looks(start, end));
        Optional<Hidden> hidden = signed.hiddenAt(start);
        if (hidden.isPresent()) {
            looks.add(hidden.get().isFoul() ? "hidden-sign" : "soft-sign");
        }
        String piece = signed.text().substring(start, end);
        if (Pieces.isUpright(piece)) {
            looks.add("upright");
        }
        String note = hidden.map(Signs::name).orElse("");
        return new Run(piece, looks, note);
    }

    private List<String> looks(int start, int end) {
        Stream<String> soft = litFrom < 0 || litFrom <= start && end <= litTo ? Stream.of() : Stream.of("dim");
        Stream<String> marked = shown.spans().stream()
                .filter(span -> span.from() <= start && end <= span.to())
                .flatMap((Span span) -> switch (span.mark()) {
                    case Emphasis emphasis -> Stream.of(emphasis.name().toLowerCase(Locale.ROOT));
                    case Link _ -> Stream.of("link");
                    case Footnote _ -> Stream.of("footnoted");
                    case ToCome _ -> Stream.of("to-come");
                    case OffTheRecord _ -> Stream.of("off-record");
                    case InLanguage _ -> Stream.of("in-language");
                    case Insertion(var by) -> Stream.of("inserted", authors.apply(by.author()));
                    case Deletion(var by) -> Stream.of("deleted", authors.apply(by.author()));
                    case Noted _ -> Stream.<String>empty();
                })
                .distinct();
        return Stream.concat(marked, soft).toList();
    }

    /** Draws all but these characters soft, with -1 none; says whether that is new. No character moves. */
    boolean light(int start, int end) {
        boolean other = start != litFrom || end != litTo;
        if (other) {
            litFrom = start;
            litTo = end;
            runs();
        }
        return other;
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
            if (!runs.get(i).isLike(node)) {
                nodes.set(i, run(runs.get(i)));
            } else if (!node.getText().equals(runs.get(i).text())) {
                node.setText(runs.get(i).text());
            }
        }
        nodes.remove(runs.size(), nodes.size());
    }

    private static Text run(Run run) {
        var text = new Text(run.text());
        text.setUserData(run);
        text.getStyleClass().add("run");
        text.getStyleClass().addAll(run.looks());
        if (!run.note().isEmpty()) {
            text.setPickOnBounds(true);
            text.setAccessibleText(run.note());
            Tooltip.install(text, new Tooltip(run.note()));
        }
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

    /** Shows which characters an input method is composing. */
    void compose(List<Composition.Clause> shown) {
        if (!shown.equals(clauses)) {
            clauses = shown;
            composed.show(clauses, lines);
        }
    }

    /** Shows marks over the text; the surface calls this after each layout. */
    void decorate(List<Decorations.Decoration> wanted) {
        marks.show(wanted, shown.length());
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
                Rectangle2D end = lines.behind(spans.get(i).to());
                text.setText(numbers.containsKey(key) ? numbers.get(key).toString() : "");
                text.setLayoutX(end.getMinX() + 0.5);
                text.setLayoutY(end.getMinY() + text.getFont().getSize());
            }
        }
    }

    private void paintBlanks() {
        blanks.show(signed.hidden().stream()
                .filter(one -> one.kind() == Hidden.Kind.BLANK)
                .flatMap(one -> lines.boxes(one.at(), one.at() + 1, false).stream())
                .toList());
    }

    private void paintSelection() {
        selected.getElements().clear();
        if (from < 0) {
            return;
        }
        List<PathElement> elements = new ArrayList<>();
        if (shown.isEmpty()) {
            Rectangle2D caret = caret(0);
            LeafMarks.box(elements, new Rectangle2D(caret.getMinX(), caret.getMinY(), EMPTY_SELECTION, caret.getHeight()));
        } else if (from < to) {
            for (Rectangle2D piece : lines.boxes(from, to, true)) {
                LeafMarks.box(elements, piece);
            }
        }
        selected.getElements().setAll(elements);
    }

    /** Where its characters stand. */
    Lines lines() {
        return lines;
    }

    /** Where the caret stands before the character at {@code offset}, in this view's coordinates. */
    Rectangle2D caret(int offset) {
        return lines.caret(new Lines.Spot(offset, false));
    }

    /** Whether the point is on the prefix. */
    boolean onPrefix(double x, double y) {
        return !prefix.isEmpty()
                && flow.getHitInfo(new Point2D(x, y)).getCharIndex() < prefix.length()
                && y >= 0
                && y <= flow.getHeight();
    }

    /** Its characters as they are shown, with signs for those that nobody would see; as long as the text. */
    String shownText() {
        return signed.text();
    }

    /** Its lines as they are printed, in this view's coordinates; none while it is empty. */
    List<PrintedLine> printed() {
        if (shown.isEmpty() && prefix.isEmpty()) {
            return List.of();
        }
        var letter = new Text("x");
        letter.setFont(((Text) flow.getChildren().getFirst()).getFont());
        double ascent = letter.getBaselineOffset();
        return lines.printed().stream()
                .map(line -> new PrintedLine(line.getMinY(), line.getMaxY(), line.getMinY() + ascent))
                .toList();
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
        paintBlanks();
        composed.show(clauses, lines);
        paintNumbers();
        marks.moved();
    }
}
