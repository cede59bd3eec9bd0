package id.redaksi.exchange.markdown;

import id.redaksi.story.Deletion;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnote;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Noted;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Span;
import id.redaksi.story.ToCome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Text with its marks as Markdown. Where marks stand in each other's way, what was written is read again, and the writing
 * that keeps most of them is taken: the words always come through.
 */
final class InlineMarkdown {
    private final Set<String> notes;

    /** {@code notes}: the keys of the footnotes that the text may name. */
    InlineMarkdown(Set<String> notes) {
        this.notes = notes;
    }

    Set<String> notes() {
        return notes;
    }

    /** {@code line}: whether a line break would end the block, as in a heading or a cell. */
    String write(Inline text, boolean line) {
        List<Span> held = text.spans().stream().filter(span -> holds(span.mark())).toList();
        if (held.isEmpty()) {
            return MarkdownText.escaped(text.text(), line);
        }
        Inline wanted = new Inline(text.text(), held);
        String best = "";
        int most = -1;
        for (char italic : new char[] {'*', '_'}) {
            String written = new Pieces(wanted, line, italic).write();
            Inline read = read(written);
            if (read.equals(wanted)) {
                return written;
            }
            int kept = read.text().equals(wanted.text()) ? kept(wanted, read) : -1;
            if (kept > most) {
                best = written;
                most = kept;
            }
        }
        if (most >= 0) {
            return best;
        }
        List<Span> plainer = held.stream().filter(span -> !(span.mark() instanceof Emphasis)).toList();
        return plainer.size() < held.size()
                ? write(new Inline(text.text(), plainer), line)
                : MarkdownText.escaped(text.text(), line);
    }

    /** Whether Markdown has a sign for it; an address that is no single line has none. */
    boolean holds(Mark mark) {
        return switch (mark) {
            case Emphasis emphasis -> emphasis == Emphasis.BOLD
                    || emphasis == Emphasis.ITALIC
                    || emphasis == Emphasis.STRIKETHROUGH
                    || emphasis == Emphasis.CODE;
            case Link(var href) -> href.strip().lines().count() == 1;
            case Footnote(var key) -> notes.contains(key);
            case ToCome _, InLanguage _, OffTheRecord _, Insertion _, Deletion _, Noted _ -> false;
        };
    }

    /** What a reader makes of a written text. */
    Inline read(String written) {
        var text = new StringBuilder(written).append("\n\n");
        notes.forEach(key -> text.append("[^").append(MarkdownText.key(key)).append("]: x\n\n"));
        var reader = new InlineReader(new ArrayList<>());
        var first = Markdown.parse(text.toString()).getFirstChild();
        return first == null ? Inline.EMPTY : reader.read(first);
    }

    /** How many characters bear the mark that they are to bear. */
    private static int kept(Inline wanted, Inline read) {
        int kept = 0;
        for (Span span : wanted.spans()) {
            for (int at = span.from(); at < span.to(); at++) {
                kept += read.at(at, span.mark()).filter(span.mark()::equals).isPresent() ? 1 : 0;
            }
        }
        return kept;
    }

    /** Writes the pieces between the borders of marks; blanks at a border stay outside of the signs. */
    private static final class Pieces {
        private final Inline text;
        private final boolean line;
        private final String italic;
        private final StringBuilder out = new StringBuilder();
        private final Deque<Span> open = new ArrayDeque<>();
        private String pending = "";

        Pieces(Inline text, boolean line, char italic) {
            this.text = text;
            this.line = line;
            this.italic = String.valueOf(italic);
        }

        String write() {
            Set<Integer> borders = new TreeSet<>(List.of(0, text.length()));
            text.spans().forEach(span -> borders.addAll(List.of(span.from(), span.to())));
            int from = 0;
            for (int to : borders) {
                if (to > from) {
                    piece(from, to);
                }
                from = to;
            }
            close(List.of());
            out.append(pending);
            return MarkdownText.edges(out.toString());
        }

        private void piece(int from, int to) {
            List<Span> here = text.spans().stream()
                    .filter(span -> span.from() <= from && to <= span.to())
                    .filter(span -> !(span.mark() instanceof Footnote))
                    .sorted(Comparator.comparing((Span span) -> span.mark() == Emphasis.CODE)
                            .thenComparing(Comparator.comparingInt(Span::to).reversed()))
                    .toList();
            boolean code = here.stream().anyMatch(span -> span.mark() == Emphasis.CODE);
            String words = text.text().substring(from, to);
            int first = code ? 0 : MarkdownText.blanksBefore(words);
            int last = code ? words.length() : Math.max(first, MarkdownText.blanksAfter(words));
            close(here);
            if (first < words.length() || code) {
                boolean atStart = out.isEmpty() && pending.isEmpty();
                out.append(pending).append(MarkdownText.inner(words.substring(0, first), line, atStart));
                pending = "";
                here.stream().filter(span -> !open.contains(span)).forEach(this::open);
                String core = words.substring(first, last);
                out.append(code ? MarkdownText.code(core) : MarkdownText.inner(core, line, atStart && first == 0));
                pending = MarkdownText.inner(words.substring(last), line, false);
            } else {
                pending += MarkdownText.inner(words, line, out.isEmpty());
            }
            notesAt(to);
        }

        /** A footnote's sign stands behind its words, and before the blanks that follow them. */
        private void notesAt(int to) {
            for (Span span : text.spans()) {
                if (span.to() == to && span.mark() instanceof Footnote(var key)) {
                    out.append("[^").append(MarkdownText.key(key)).append(']');
                }
            }
        }

        /** Closes what does not go on, and what was opened inside of it. */
        private void close(List<Span> staying) {
            while (!open.isEmpty() && !staying.containsAll(open)) {
                Span span = open.pop();
                if (span.mark() instanceof Link(var href)) {
                    out.append("](").append(MarkdownText.address(href)).append(')');
                } else {
                    out.append(sign(span.mark()));
                }
            }
        }

        private void open(Span span) {
            out.append(span.mark() instanceof Link ? "[" : sign(span.mark()));
            open.push(span);
        }

        private String sign(Mark mark) {
            if (!(mark instanceof Emphasis emphasis)) {
                return "";
            }
            return switch (emphasis) {
                case BOLD -> "**";
                case ITALIC -> italic;
                case STRIKETHROUGH -> "~~";
                case CODE, UNDERLINE, SUPERSCRIPT, SUBSCRIPT -> "";
            };
        }
    }
}
