package id.redaksi.page;

import static id.redaksi.page.InlineHtml.escape;
import static id.redaksi.page.InlineHtml.printable;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.wording.Wording;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blocks of one body as HTML. */
public final class BlockHtml {
    /** What stands on the right side of its cell: a number with its sign, currency or unit. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:Rp|US\\$|\\$|€|[+\\-−±])?\\s?[+\\-−]?\\d[\\d.,\\s]*(?:%|\\s?persen)?");

    private final Wording wording;
    private final Map<String, Integer> footnotes;
    private final InlineHtml inlines;
    private final Function<Figure, String> picture;

    /** {@code picture} gives the element that shows a figure's photo, or nothing. */
    BlockHtml(Body body, Wording wording, Function<Figure, String> picture) {
        this.wording = wording;
        this.picture = picture;
        footnotes = body.footnoteNumbers();
        inlines = new InlineHtml(footnotes);
    }

    /** The words of a story's blocks, without photos: for a receiver that gets those apart. */
    public static BlockHtml ofWords(Story story) {
        return new BlockHtml(story.body(), Wording.of(Locale.of(story.labels().language())), _ -> "");
    }

    /** The block as one element that carries {@code attributes} (already escaped, with a leading blank, or empty). */
    public String html(Block block, String attributes) {
        return switch (block) {
            case Paragraph paragraph -> element("p", attributes, paragraph.content());
            case Heading heading -> element("h" + heading.level(), attributes, heading.content());
            case Quote quote ->
                "<blockquote" + attributes + "><p>" + inline(quote.content()) + "</p>"
                        + said("footer", quote.attribution()) + "</blockquote>";
            case ListBlock list -> "<div class=\"list\"" + attributes + ">" + list(list.items()) + "</div>";
            case Figure figure -> figure(figure, attributes);
            case Gallery gallery ->
                "<div class=\"gallery\"" + attributes + ">"
                        + gallery.figures().stream().map(figure -> figure(figure, "")).collect(Collectors.joining())
                        + "</div>";
            case Embed embed -> embed(embed, attributes);
            case RelatedBox box -> related(box, attributes);
            case InfoBox box ->
                "<aside class=\"info\"" + attributes + ">" + said("p class=\"title\"", box.title())
                        + box.paragraphs().stream().map(text -> said("p", text)).collect(Collectors.joining())
                        + "</aside>";
            case PullQuote quote ->
                "<figure class=\"pull\"" + attributes + "><blockquote><p>" + inline(quote.content())
                        + "</p></blockquote>" + said("figcaption", quote.attribution()) + "</figure>";
            case Table table -> table(table, attributes);
            case Code code -> code(code, attributes);
            case Footnotes notes -> footnotes(notes, attributes);
            case Divider _ -> "<hr" + attributes + ">";
        };
    }

    private String element(String tag, String attributes, Inline text) {
        return "<" + tag + attributes + ">" + inline(text) + "</" + tag + ">";
    }

    /** The text in an element, or nothing when it says nothing. */
    private String said(String opening, Inline text) {
        return text.isEmpty() ? "" : "<" + opening + ">" + inline(text) + "</" + opening.split(" ", 2)[0] + ">";
    }

    private String inline(Inline text) {
        return inlines.html(text);
    }

    String figure(Figure figure, String attributes) {
        return "<figure" + attributes + ">" + picture.apply(figure) + caption(figure) + "</figure>";
    }

    /** The caption with the credit behind it, or nothing when neither says anything. */
    private String caption(Figure figure) {
        String credit = figure.credit().isEmpty()
                ? ""
                : "<span class=\"credit\">(Foto: " + inline(figure.credit()) + ")</span>";
        String caption = inline(figure.caption());
        String between = caption.isEmpty() || credit.isEmpty() ? "" : " ";
        return caption.isEmpty() && credit.isEmpty()
                ? ""
                : "<figcaption>" + caption + between + credit + "</figcaption>";
    }

    /** A card: whose it is, what it says, and its address to follow; nothing that a reader's browser would fetch. */
    private String embed(Embed embed, String attributes) {
        String address = embed.address().strip();
        String platform = embed.platform().title();
        return "<div class=\"embed\"" + attributes + ">"
                + (platform.isEmpty() ? "" : "<p class=\"title\">" + escape(platform) + "</p>")
                + said("p", embed.caption())
                + (printable(address)
                        ? "<p class=\"address\"><a href=\"" + escape(address) + "\" rel=\"noopener nofollow\">"
                                + escape(address.replaceFirst("^(?i:https?)://(www\\.)?", "")) + "</a></p>"
                        : "")
                + "</div>";
    }

    private String related(RelatedBox box, String attributes) {
        return "<aside class=\"read-too\"" + attributes + ">" + said("p class=\"title\"", box.title()) + "<ul>"
                + box.entries().stream().map(entry -> "<li>" + related(entry) + "</li>").collect(Collectors.joining())
                + "</ul></aside>";
    }

    /** A story to read as well: where and when it stood, and its headline, linked when its address is known. */
    static String related(Related entry) {
        String origin = Stream.of(entry.channel(), entry.date().text())
                .filter(part -> !part.isBlank())
                .map(InlineHtml::escape)
                .collect(Collectors.joining(" · "));
        String headline = escape(entry.headline());
        String linked = printable(entry.link())
                ? "<a href=\"" + escape(entry.link()) + "\" rel=\"noopener nofollow\">" + headline + "</a>"
                : headline;
        return (origin.isEmpty() ? "" : "<span class=\"origin\">" + origin + "</span> ") + linked;
    }

    private String table(Table table, String attributes) {
        var html = new StringBuilder("<figure class=\"table\"" + attributes + "><div><table>");
        for (int row = 0; row < table.rows(); row++) {
            boolean head = table.header() && row == 0;
            html.append(head ? "<thead><tr>" : row == 0 || table.header() && row == 1 ? "<tbody><tr>" : "<tr>");
            for (Inline cell : table.row(row)) {
                String number = NUMBER.matcher(cell.text().strip()).matches() ? " class=\"number\"" : "";
                html.append(head ? "<th scope=\"col\">" : "<td" + number + ">")
                        .append(inline(cell))
                        .append(head ? "</th>" : "</td>");
            }
            html.append(head ? "</tr></thead>" : "</tr>");
        }
        html.append(table.header() && table.rows() == 1 ? "" : "</tbody>").append("</table></div>");
        return html.append(said("figcaption", table.caption())).append("</figure>").toString();
    }

    /** Line breaks stay line breaks. */
    private String code(Code code, String attributes) {
        String language = code.language().isEmpty() ? "" : " class=\"language-" + escape(code.language()) + "\"";
        return "<pre" + attributes + "><code" + language + ">" + inline(code.content()).replace("<br>", "\n")
                + "</code></pre>";
    }

    /** Those that the text names, in the order in which it does. */
    private String footnotes(Footnotes notes, String attributes) {
        return "<section class=\"footnotes\" role=\"doc-endnotes\"" + attributes + "><ol>"
                + notes.notes().stream()
                        .filter(note -> footnotes.containsKey(note.key()))
                        .sorted(Comparator.comparing((Footnotes.Note note) -> footnotes.get(note.key())))
                        .map(this::footnote)
                        .collect(Collectors.joining())
                + "</ol></section>";
    }

    private String footnote(Footnotes.Note note) {
        int number = footnotes.get(note.key());
        return "<li id=\"note-" + number + "\">" + inline(note.text()) + " <a href=\"#reference-" + number
                + "\" role=\"doc-backlink\" aria-label=\"" + escape(wording.text("page.toReference")) + "\">↩</a></li>";
    }

    /** Nested lists from items with levels; an item's children stand inside it. */
    private String list(List<ListBlock.Item> items) {
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
}
