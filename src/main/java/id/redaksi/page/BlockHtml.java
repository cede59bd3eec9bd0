package id.redaksi.page;

import id.redaksi.story.Block;
import id.redaksi.story.Divider;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Mark;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Blocks and the text in them as HTML. Every character that comes from a story is escaped here. */
public final class BlockHtml {
    private BlockHtml() {}

    /** The block as one element that carries {@code attributes} (already escaped, with a leading blank, or empty). */
    public static String html(Block block, String attributes) {
        return switch (block) {
            case Paragraph paragraph -> "<p" + attributes + ">" + inline(paragraph.content()) + "</p>";
            case Heading heading ->
                "<h" + heading.level() + attributes + ">" + inline(heading.content()) + "</h" + heading.level() + ">";
            case Quote quote -> quote(quote, attributes);
            case ListBlock list -> "<div class=\"list\"" + attributes + ">" + list(list.items()) + "</div>";
            case Figure figure -> figure(figure, attributes);
            case Divider _ -> "<hr" + attributes + ">";
        };
    }

    private static String quote(Quote quote, String attributes) {
        String by = quote.attribution().isEmpty() ? "" : "<footer>" + inline(quote.attribution()) + "</footer>";
        return "<blockquote" + attributes + "><p>" + inline(quote.content()) + "</p>" + by + "</blockquote>";
    }

    /** A figure without its photo: only what is said of it. */
    private static String figure(Figure figure, String attributes) {
        return "<figure" + attributes + ">" + caption(figure) + "</figure>";
    }

    /** The caption with the credit behind it, or nothing when neither says anything. */
    static String caption(Figure figure) {
        String credit = figure.credit().isEmpty()
                ? ""
                : "<span class=\"credit\">(Foto: " + inline(figure.credit()) + ")</span>";
        String caption = inline(figure.caption());
        String between = caption.isEmpty() || credit.isEmpty() ? "" : " ";
        return caption.isEmpty() && credit.isEmpty()
                ? ""
                : "<figcaption>" + caption + between + credit + "</figcaption>";
    }

    /** Nested lists from items with levels; an item's children stand inside it. */
    private static String list(List<ListBlock.Item> items) {
        var html = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        for (ListBlock.Item item : items) {
            String tag = item.marker() == ListBlock.Marker.NUMBER ? "ol" : "ul";
            while (open.size() > item.level() + 1) {
                html.append("</li></").append(open.pop()).append('>');
            }
            if (open.size() == item.level() + 1) {
                html.append("</li>");
                if (!tag.equals(open.peek())) {
                    html.append("</").append(open.pop()).append("><").append(tag).append('>');
                    open.push(tag);
                }
            }
            while (open.size() < item.level() + 1) {
                html.append('<').append(tag).append('>').append(open.size() < item.level() ? "<li>" : "");
                open.push(tag);
            }
            html.append("<li>").append(inline(item.content()));
        }
        while (!open.isEmpty()) {
            html.append("</li></").append(open.pop()).append('>');
        }
        return html.toString();
    }

    /** Text with its marks as elements. Marks may overlap, so every piece between two mark borders is wrapped on its own. */
    public static String inline(Inline inline) {
        var borders = new TreeSet<Integer>(List.of(0, inline.length()));
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

    private static String piece(Inline inline, int from, int to) {
        String html = escape(inline.text().substring(from, to)).replace("\n", "<br>");
        for (Span span : inline.spans().reversed()) {
            if (span.from() <= from && to <= span.to()) {
                html = marked(span.mark(), html);
            }
        }
        return html;
    }

    private static String marked(Mark mark, String html) {
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
        };
    }

    /** Only addresses that a reader may follow are printed; any other link stays as its text. */
    static boolean printable(String href) {
        String address = href.strip().toLowerCase(Locale.ROOT);
        return address.startsWith("https://")
                || address.startsWith("http://")
                || address.startsWith("mailto:")
                || address.startsWith("tel:");
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
