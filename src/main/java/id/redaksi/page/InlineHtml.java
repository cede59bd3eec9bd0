package id.redaksi.page;

import id.redaksi.story.Deletion;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnote;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Noted;
import id.redaksi.story.Span;
import id.redaksi.story.ToCome;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Text with its marks as HTML. Every character that comes from a story is escaped here. */
final class InlineHtml {
    private final Map<String, Integer> footnotes;

    /** The footnotes' numbers by their keys; a footnote without a number is not printed. */
    InlineHtml(Map<String, Integer> footnotes) {
        this.footnotes = footnotes;
    }

    /** Marks may overlap, so every piece between two mark borders is wrapped on its own. */
    String html(Inline inline) {
        var borders = new TreeSet<Integer>();
        borders.add(0);
        borders.add(inline.length());
        for (Span span : inline.spans()) {
            borders.add(span.from());
            borders.add(span.to());
        }
        var html = new StringBuilder();
        Integer from = null;
        for (Integer to : borders) {
            if (from != null) {
                html.append(piece(inline, from, to));
            }
            from = to;
        }
        return html.toString();
    }

    private String piece(Inline inline, int from, int to) {
        String html = escape(inline.text().substring(from, to)).replace("\n", "<br>");
        for (Span span : inline.spans().reversed()) {
            if (span.from() <= from && to <= span.to()) {
                html = marked(span.mark(), html, to == span.to());
            }
        }
        return html;
    }

    /** {@code last}: whether the mark ends with this piece, behind which a footnote's number stands. */
    private String marked(Mark mark, String html, boolean last) {
        return switch (mark) {
            case Emphasis emphasis -> {
                String tag = switch (emphasis) {
                    case BOLD -> "strong";
                    case ITALIC -> "em";
                    case UNDERLINE -> "u";
                    case STRIKETHROUGH -> "s";
                    case CODE -> "code";
                    case SUPERSCRIPT -> "sup";
                    case SUBSCRIPT -> "sub";
                };
                yield "<" + tag + ">" + html + "</" + tag + ">";
            }
            case Link(var href) ->
                printable(href) ? "<a href=\"" + escape(href) + "\" rel=\"noopener nofollow\">" + html + "</a>" : html;
            case Footnote(var key) -> last && footnotes.containsKey(key) ? html + reference(footnotes.get(key)) : html;
            case ToCome() -> "<mark class=\"to-come\">" + html + "</mark>";
            case Insertion _ -> "";
            case Deletion _, Noted _ -> html;
        };
    }

    private static String reference(int number) {
        return "<sup class=\"reference\"><a id=\"reference-" + number + "\" href=\"#note-" + number + "\">" + number
                + "</a></sup>";
    }

    /** Only addresses that a reader may follow are printed; any other link stays as its text. */
    static boolean printable(String href) {
        String address = href.strip().toLowerCase(Locale.ROOT);
        return address.startsWith("https://")
                || address.startsWith("http://")
                || address.startsWith("mailto:")
                || address.startsWith("tel:");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
