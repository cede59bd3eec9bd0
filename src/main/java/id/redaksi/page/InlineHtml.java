package id.redaksi.page;

import id.redaksi.page.template.Escape;
import id.redaksi.page.template.Html;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Text with its marks as HTML. Every character that comes from a story is escaped here. */
final class InlineHtml {
    private final Map<String, Integer> footnotes;
    private final UnaryOperator<String> inside;

    /** The footnotes' numbers by their keys; a footnote without a number is not printed. No story's page is known. */
    InlineHtml(Map<String, Integer> footnotes) {
        this(footnotes, _ -> "");
    }

    /** {@code inside} gives the way to the page that an address inside the newsroom means, or nothing. */
    InlineHtml(Map<String, Integer> footnotes, UnaryOperator<String> inside) {
        this.footnotes = footnotes;
        this.inside = inside;
    }

    String html(Inline inline) {
        var out = new Html(inline.length() + 32);
        html(inline, out);
        return out.toString();
    }

    void html(Inline inline, Html out) {
        List<Span> spans = inline.spans();
        if (spans.isEmpty()) {
            text(inline.text(), 0, inline.length(), out);
            return;
        }
        int[] borders = borders(spans, inline.length());
        for (int i = 1; i < borders.length; i++) {
            if (borders[i - 1] < borders[i]) {
                piece(inline, borders[i - 1], borders[i], out);
            }
        }
    }

    private static int[] borders(List<Span> spans, int length) {
        int[] borders = new int[2 * spans.size() + 2];
        int count = 1;
        for (Span span : spans) {
            borders[count++] = span.from();
            borders[count++] = span.to();
        }
        borders[count] = length;
        Arrays.sort(borders);
        return borders;
    }

    /** Marks may overlap, so every piece between two mark borders is wrapped on its own. */
    private void piece(Inline inline, int from, int to, Html out) {
        List<Span> spans = inline.spans();
        for (Span span : spans) {
            boolean unsaid = span.mark() instanceof Insertion || span.mark() instanceof OffTheRecord;
            if (unsaid && span.from() <= from && to <= span.to()) {
                return;
            }
        }
        for (Span span : spans) {
            if (span.from() <= from && to <= span.to()) {
                open(span, out);
            }
        }
        text(inline.text(), from, to, out);
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span span = spans.get(i);
            if (span.from() <= from && to <= span.to()) {
                close(span, to == span.to(), out);
            }
        }
    }

    private static void text(String text, int from, int to, Html out) {
        int done = from;
        for (int line = text.indexOf('\n', from); line >= 0 && line < to; line = text.indexOf('\n', done)) {
            Escape.html(text, done, line, out);
            out.append("<br>");
            done = line + 1;
        }
        Escape.html(text, done, to, out);
    }

    private void open(Span span, Html out) {
        switch (span.mark()) {
            case Emphasis emphasis -> out.append('<').append(tag(emphasis)).append('>');
            case Link(var href) -> {
                String way = inside.apply(href);
                if (!way.isEmpty()) {
                    out.append("<a href=\"");
                    Escape.html(way, out);
                    out.append("\">");
                } else if (printable(href)) {
                    out.append("<a href=\"");
                    Escape.html(OutsideAddress.printed(href), out);
                    out.append("\" rel=\"noopener nofollow\">");
                }
            }
            case ToCome() -> out.append("<mark class=\"to-come\">");
            case InLanguage(var code) -> out.append("<span lang=\"").append(code).append("\">");
            case Footnote _, OffTheRecord _, Insertion _, Deletion _, Noted _ -> {}
        }
    }

    /** {@code last}: whether the mark ends with this piece, behind which a footnote's number stands. */
    private void close(Span span, boolean last, Html out) {
        switch (span.mark()) {
            case Emphasis emphasis -> out.append("</").append(tag(emphasis)).append('>');
            case Link(var href) -> {
                if (!inside.apply(href).isEmpty() || printable(href)) {
                    out.append("</a>");
                }
            }
            case ToCome() -> out.append("</mark>");
            case InLanguage _ -> out.append("</span>");
            case Footnote(var key) -> {
                Integer number = footnotes.get(key);
                if (last && number != null) {
                    out.append("<sup class=\"reference\"><a id=\"reference-").append((int) number);
                    out.append("\" href=\"#note-").append((int) number).append("\">").append((int) number);
                    out.append("</a></sup>");
                }
            }
            case OffTheRecord _, Insertion _, Deletion _, Noted _ -> {}
        }
    }

    private static String tag(Emphasis emphasis) {
        return switch (emphasis) {
            case BOLD -> "strong";
            case ITALIC -> "em";
            case UNDERLINE -> "u";
            case STRIKETHROUGH -> "s";
            case CODE -> "code";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
        };
    }

    /** Only addresses that a reader may follow are printed; any other link stays as its text. */
    static boolean printable(String href) {
        String address = href.strip();
        return starts(address, "https://") || starts(address, "http://") || starts(address, "mailto:") || starts(address, "tel:");
    }

    private static boolean starts(String address, String scheme) {
        return address.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    static String escape(String text) {
        return Escape.html(text);
    }
}
