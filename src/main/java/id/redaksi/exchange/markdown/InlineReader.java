package id.redaksi.exchange.markdown;

import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnote;
import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Shortened;
import id.redaksi.story.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text under a node with its marks. It walks without recursion, since a file may nest as deep as it likes. */
final class InlineReader {
    private final List<String> leftOut;
    private final List<Image> images = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();

    InlineReader(List<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** The images that stood in the texts read so far; their descriptions are not part of the text. */
    List<Image> images() {
        return images;
    }

    /** Where the links that were read lead. */
    Set<String> addresses() {
        return addresses;
    }

    private record Note(int from, int to, Footnote mark) {}

    private record Open(int from, Mark mark) {}

    Inline read(Node root) {
        var text = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        List<Open> closed = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        var tags = new HtmlMarks();
        Node node = root.getFirstChild();
        while (node != null) {
            boolean inside = enter(node, text, tags);
            if (inside && mark(node).isPresent()) {
                open.push(new Open(text.length(), mark(node).get()));
            }
            if (inside && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            if (inside) {
                close(node, text, open, closed, ends);
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                if (node != root) {
                    close(node, text, open, closed, ends);
                }
            }
            node = node == root ? null : node.getNext();
        }
        Inline inline = Inline.of(text.toString());
        for (Note note : notes) {
            if (inline.at(note.from(), note.mark()).isEmpty()) {
                inline = inline.with(note.from(), note.to(), note.mark());
            } else {
                leftOut.add("[^" + note.mark().key() + "]");
            }
        }
        notes.clear();
        List<Span> marks = tags.marks(leftOut);
        for (int i = 0; i < closed.size(); i++) {
            if (closed.get(i).from() < ends.get(i)) {
                marks.add(new Span(closed.get(i).from(), ends.get(i), closed.get(i).mark()));
            }
        }
        return marked(inline, marks);
    }

    /** Emphases may lie over each other, and links that lie apart are set at once too: a hostile text has a million. */
    private static Inline marked(Inline text, List<Span> marks) {
        List<Span> all = new ArrayList<>(text.spans());
        marks.stream().filter(one -> one.mark() instanceof Emphasis).forEach(all::add);
        List<Span> others = marks.stream()
                .filter(one -> !(one.mark() instanceof Emphasis) && one.from() < one.to())
                .toList();
        if (areApart(Stream.concat(text.spans().stream(), others.stream()))) {
            all.addAll(others);
            return new Inline(text.text(), all);
        }
        Inline marked = new Inline(text.text(), all);
        for (Span one : others) {
            marked = marked.with(one.from(), one.to(), one.mark());
        }
        return marked;
    }

    private static boolean areApart(Stream<Span> spans) {
        Map<Class<?>, Integer> ends = new HashMap<>();
        return spans.sorted(Comparator.comparingInt(Span::from)).allMatch(one -> {
            Integer end = ends.put(one.mark().getClass(), one.to());
            return end == null || end <= one.from();
        });
    }

    private void close(Node node, StringBuilder text, Deque<Open> open, List<Open> closed, List<Integer> ends) {
        if (mark(node).isPresent()) {
            Open mark = open.pop();
            if (mark.from() == text.length() && node instanceof Link link) {
                leftOut.add(link.getDestination());
            }
            closed.add(mark);
            ends.add(text.length());
        }
    }

    /** Takes the node's own text; says whether its children belong to the text too. */
    private boolean enter(Node node, StringBuilder text, HtmlMarks tags) {
        switch (node) {
            case Text plain -> text.append(plain.getLiteral());
            case Code code -> text.append(code.getLiteral());
            case SoftLineBreak _ -> text.append(' ');
            case HardLineBreak _ -> text.append('\n');
            case HtmlInline html when html.getLiteral().matches("(?i)<br\\s*/?>") -> text.append('\n');
            case HtmlInline html -> tag(html.getLiteral(), text, tags);
            case Image image -> {
                images.add(image);
                return false;
            }
            case Link link -> link(link);
            case NoteBlock.Reference note -> footnote(note, text);
            default -> {
                // emphasis and links only mark the text in them
            }
        }
        if (node instanceof Code code) {
            return !code.getLiteral().isEmpty();
        }
        return true;
    }

    /** A picture has its place like one of Markdown; what is none of the marks that we know is told. */
    private void tag(String tag, StringBuilder text, HtmlMarks tags) {
        Optional<Image> picture = HtmlMarks.picture(tag);
        if (picture.isPresent()) {
            images.add(picture.get());
        } else if (!tags.take(tag, text.length())) {
            leftOut.add(Shortened.to(tag, 200));
        }
    }

    /** A footnote is of the word before its sign; one without a word before it has none to stand at. */
    private void footnote(NoteBlock.Reference note, StringBuilder text) {
        int to = text.toString().stripTrailing().length();
        int from = to;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        if (from < to) {
            notes.add(new Note(from, to, new Footnote(note.label())));
        } else {
            leftOut.add("[^" + note.label() + "]");
        }
    }

    /** Our links have no title: it is told. */
    private void link(Link link) {
        addresses.add(link.getDestination());
        if (link.getTitle() != null && !link.getTitle().isEmpty()) {
            leftOut.add(link.getTitle());
        }
    }

    private static Optional<Mark> mark(Node node) {
        return switch (node) {
            case StrongEmphasis _ -> Optional.of(Emphasis.BOLD);
            case Strikethrough _ -> Optional.of(Emphasis.STRIKETHROUGH);
            case Code _ -> Optional.of(Emphasis.CODE);
            case org.commonmark.node.Emphasis _ -> Optional.of(Emphasis.ITALIC);
            case Link link when link.getDestination().isBlank() -> Optional.empty();
            case Link link -> Optional.of(new id.redaksi.story.Link(link.getDestination()));
            default -> Optional.empty();
        };
    }
}
