package id.redaksi.page;

import id.redaksi.page.template.Escape;
import id.redaksi.page.template.Html;
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
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The blocks of one body as HTML. */
public final class BlockHtml {
    /** What stands on the right side of its cell: a number with its sign, currency or unit. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:Rp|US\\$|\\$|€|[+\\-−±])?\\s?[+\\-−]?\\d[\\d.,\\s]*(?:%|\\s?persen)?");

    /** Where an entry of "Baca juga" leads inside the site, by the story that it names; empty for nowhere. */
    private final Function<Related, String> entries;

    /** Whether it is for a page that people read, and not for a receiver that makes a page of its own. */
    private final boolean onPage;

    private final PageWords words;
    private final Map<String, Integer> footnotes;
    private final InlineHtml inlines;
    private final BiConsumer<Figure, Html> picture;

    /** For one block after the other that is wanted by itself. */
    private final Html alone = new Html();

    /**
     * {@code picture} writes the element that shows a figure's photo, or nothing; {@code inside} gives the way to the page
     * of an address inside the newsroom, {@code entries} of an entry of "Baca juga".
     */
    BlockHtml(
            Body body,
            PageWords words,
            BiConsumer<Figure, Html> picture,
            UnaryOperator<String> inside,
            Function<Related, String> entries) {
        this(body, words, picture, inside, entries, true);
    }

    BlockHtml(
            Body body,
            PageWords words,
            BiConsumer<Figure, Html> picture,
            UnaryOperator<String> inside,
            Function<Related, String> entries,
            boolean onPage) {
        this.onPage = onPage;
        this.words = words;
        this.picture = picture;
        this.entries = entries;
        footnotes = body.footnoteNumbers();
        inlines = new InlineHtml(footnotes, inside);
    }

    /** The words of a story's blocks, without photos: for a receiver that gets those apart. */
    public static BlockHtml ofWords(Story story) {
        return new BlockHtml(
                story.body(), PageWords.of(story.labels().language()), (_, _) -> {}, _ -> "", _ -> "", false);
    }

    /** The same with photos: {@code picture} gives the element that shows a figure's, or nothing. */
    public static BlockHtml ofWords(Story story, Function<Figure, String> picture) {
        return new BlockHtml(
                story.body(),
                PageWords.of(story.labels().language()),
                (figure, out) -> out.append(picture.apply(figure)),
                _ -> "",
                _ -> "",
                false);
    }

    /** The block as one element that carries {@code attributes} (already escaped, with a leading blank, or empty). */
    public String html(Block block, String attributes) {
        alone.backTo(0);
        write(block, attributes, "", alone);
        return alone.toString();
    }

    /** {@code opening} is HTML with which a paragraph begins. */
    void write(Block block, String attributes, String opening, Html out) {
        switch (block) {
            case Paragraph paragraph -> {
                open("p", attributes, paragraph.content(), out);
                out.append(opening);
                inlines.html(paragraph.content(), out);
                out.append("</p>");
            }
            case Heading heading -> {
                String tag = heading.level() == 2 ? "h2" : "h" + heading.level();
                open(tag, attributes, heading.content(), out);
                inlines.html(heading.content(), out);
                out.append("</").append(tag).append('>');
            }
            case Quote quote -> {
                open("blockquote", attributes, quote.content(), out);
                out.append("<p>");
                inlines.html(quote.content(), out);
                out.append("</p>");
                said("footer", "", quote.attribution(), out);
                out.append("</blockquote>");
            }
            case ListBlock list -> {
                out.append("<div class=\"list\"").append(attributes).append('>');
                list(list.items(), out);
                out.append("</div>");
            }
            case Figure figure -> figure(figure, attributes, out);
            case Gallery gallery -> {
                out.append("<div class=\"gallery\"").append(attributes).append('>');
                gallery.figures().forEach(figure -> figure(figure, "", out));
                out.append("</div>");
            }
            case Embed embed -> embed(embed, attributes, out);
            case RelatedBox box -> related(box, attributes, out);
            case InfoBox box -> {
                out.append("<aside class=\"info\"").append(attributes).append('>');
                said("p", " class=\"title\"", box.title(), out);
                box.paragraphs().forEach(text -> said("p", "", text, out));
                out.append("</aside>");
            }
            case PullQuote quote -> {
                out.append("<figure class=\"pull\"").append(attributes).append("><blockquote><p>");
                inlines.html(quote.content(), out);
                out.append("</p></blockquote>");
                said("figcaption", "", quote.attribution(), out);
                out.append("</figure>");
            }
            case Table table -> table(table, attributes, out);
            case Code code -> code(code, attributes, out);
            case Footnotes notes -> footnotes(notes, attributes, out);
            case Divider _ -> out.append("<hr").append(attributes).append('>');
        }
    }

    /** Opens an element; one whose text begins in a script that runs to the left says so. */
    private static void open(String tag, String attributes, Inline text, Html out) {
        out.append('<').append(tag).append(attributes).append(Direction.runsLeft(text.text()) ? " dir=\"rtl\">" : ">");
    }

    /** The text in an element, or nothing when it says nothing. */
    private void said(String tag, String attributes, Inline text, Html out) {
        if (!text.isEmpty()) {
            open(tag, attributes, text, out);
            inlines.html(text, out);
            out.append("</").append(tag).append('>');
        }
    }

    void inline(Inline text, Html out) {
        inlines.html(text, out);
    }

    /** One that has nothing to show is not on a page. */
    private void figure(Figure figure, String attributes, Html out) {
        int before = out.length();
        out.append("<figure").append(attributes).append('>');
        int opened = out.length();
        picture.accept(figure, out);
        caption(figure, out);
        if (onPage && out.length() == opened) {
            out.backTo(before);
        } else {
            out.append("</figure>");
        }
    }

    /** The caption with the credit behind it, or nothing when neither says anything. */
    private void caption(Figure figure, Html out) {
        if (figure.caption().isEmpty() && figure.credit().isEmpty()) {
            return;
        }
        open("figcaption", "", figure.caption(), out);
        inlines.html(figure.caption(), out);
        if (!figure.credit().isEmpty()) {
            out.append(figure.caption().isEmpty() ? "<span class=\"credit\">" : " <span class=\"credit\">");
            out.append("(Foto: ");
            inlines.html(figure.creditBehindLabel(), out);
            out.append(")</span>");
        }
        out.append("</figcaption>");
    }

    /** A card: whose it is, what it says, and its address to follow; nothing that a reader's browser would fetch. */
    private void embed(Embed embed, String attributes, Html out) {
        String address = OutsideAddress.printed(embed.address());
        String platform = embed.platform().title();
        out.append("<div class=\"embed\"").append(attributes).append('>');
        if (!platform.isEmpty()) {
            out.append("<p class=\"title\">");
            Escape.html(platform, out);
            out.append("</p>");
        }
        said("p", "", embed.caption(), out);
        if (!address.isEmpty()) {
            out.append("<p class=\"address\"><a href=\"");
            Escape.html(address, out);
            out.append("\" rel=\"noopener nofollow\">");
            Escape.html(address.replaceFirst("^(?i:https?)://(www\\.)?", ""), out);
            out.append("</a></p>");
        }
        out.append("</div>");
    }

    private void related(RelatedBox box, String attributes, Html out) {
        out.append("<aside class=\"read-too\"").append(attributes).append('>');
        said("p", " class=\"title\"", box.title(), out);
        out.append("<ul>");
        for (Related entry : box.entries()) {
            out.append("<li>");
            related(entry, out);
            out.append("</li>");
        }
        out.append("</ul></aside>");
    }

    /** A story to read as well: where and when it stood, and its headline, linked when its address is known. */
    private void related(Related entry, Html out) {
        String date = entry.date().text();
        if (!entry.channel().isBlank() || !date.isBlank()) {
            out.append("<span class=\"origin\">");
            Escape.html(entry.channel().isBlank() ? "" : entry.channel(), out);
            out.append(entry.channel().isBlank() || date.isBlank() ? "" : " · ");
            Escape.html(date.isBlank() ? "" : date, out);
            out.append("</span> ");
        }
        String way = entries.apply(entry);
        String outside = way.isEmpty() ? OutsideAddress.printed(entry.link()) : "";
        boolean links = !way.isEmpty() || !outside.isEmpty();
        if (links) {
            out.append("<a href=\"");
            Escape.html(way.isEmpty() ? outside : way, out);
            out.append(way.isEmpty() ? "\" rel=\"noopener nofollow\">" : "\">");
        }
        Escape.html(entry.headline(), out);
        out.append(links ? "</a>" : "");
    }

    /** What is wider than the page scrolls by itself, by the keyboard too, and so it has a name. */
    private void table(Table table, String attributes, Html out) {
        out.append("<figure class=\"table\"").append(attributes).append("><div");
        if (onPage) {
            out.append(" role=\"region\" tabindex=\"0\" aria-label=\"");
            Escape.html(table.caption().isEmpty() ? words.table() : table.caption().text(), out);
            out.append('"');
        }
        out.append("><table>");
        for (int row = 0; row < table.rows(); row++) {
            boolean head = table.header() && row == 0;
            out.append(head ? "<thead><tr>" : row == 0 || table.header() && row == 1 ? "<tbody><tr>" : "<tr>");
            for (Inline cell : table.row(row)) {
                String number = NUMBER.matcher(cell.text().strip()).matches() ? "<td class=\"number\">" : "<td>";
                out.append(head ? "<th scope=\"col\">" : number);
                inlines.html(cell, out);
                out.append(head ? "</th>" : "</td>");
            }
            out.append(head ? "</tr></thead>" : "</tr>");
        }
        out.append(table.header() && table.rows() == 1 ? "</table></div>" : "</tbody></table></div>");
        said("figcaption", "", table.caption(), out);
        out.append("</figure>");
    }

    /** Line breaks stay line breaks. */
    private void code(Code code, String attributes, Html out) {
        out.append(onPage ? "<pre tabindex=\"0\"" : "<pre").append(attributes).append("><code");
        if (!code.language().isEmpty()) {
            out.append(" class=\"language-");
            Escape.html(code.language().replaceAll("\\s+", "-"), out);
            out.append('"');
        }
        out.append('>').append(inlines.html(code.content()).replace("<br>", "\n")).append("</code></pre>");
    }

    /** Those that the text names, in the order in which it does. */
    private void footnotes(Footnotes notes, String attributes, Html out) {
        out.append("<div class=\"footnotes\" role=\"doc-endnotes\"").append(attributes).append("><ol>");
        notes.notes().stream()
                .filter(note -> footnotes.containsKey(note.key()))
                .sorted(Comparator.comparing((Footnotes.Note note) -> footnotes.get(note.key())))
                .forEach(note -> footnote(note, out));
        out.append("</ol></div>");
    }

    private void footnote(Footnotes.Note note, Html out) {
        int number = footnotes.get(note.key());
        out.append("<li id=\"note-").append(number).append("\">");
        inlines.html(note.text(), out);
        out.append(" <a href=\"#reference-").append(number).append("\" role=\"doc-backlink\" aria-label=\"");
        Escape.html(words.toReference(), out);
        out.append("\">↩</a></li>");
    }

    /** Nested lists from items with levels; an item's children stand inside it. */
    private void list(List<ListBlock.Item> items, Html out) {
        var open = new ArrayDeque<String>();
        for (ListBlock.Item item : items) {
            String tag = item.marker() == ListBlock.Marker.NUMBER ? "ol" : "ul";
            while (open.size() > item.level() + 1) {
                out.append("</li></").append(open.pop()).append('>');
            }
            if (open.size() == item.level() + 1) {
                out.append("</li>");
                if (!tag.equals(open.peek())) {
                    out.append("</").append(open.pop()).append('>');
                    open(tag, "", item.content(), out);
                    open.push(tag);
                }
            }
            while (open.size() < item.level() + 1) {
                open(tag, "", item.content(), out);
                out.append(open.size() < item.level() ? "<li>" : "");
                open.push(tag);
            }
            open("li", "", item.content(), out);
            inlines.html(item.content(), out);
        }
        while (!open.isEmpty()) {
            out.append("</li></").append(open.pop()).append('>');
        }
    }
}
