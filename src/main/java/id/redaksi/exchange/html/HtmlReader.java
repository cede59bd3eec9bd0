package id.redaksi.exchange.html;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Table;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads HTML as blocks, by the habits of Word, Google Docs, LibreOffice, mail programs and browsers: structure is kept,
 * looks are dropped, whatever else is left out is told. Any thread; one reader for one text.
 */
public final class HtmlReader {
    /** What is nested deeper is read as words only. */
    private static final int DEEPEST = 200;

    /** The sign behind a footnote that leads back to its place, which is of the page and not of the note. */
    private static final Pattern WAY_BACK = Pattern.compile("[↩⤴↑⏎^][\uFE0E\uFE0F]?");

    private final Ids ids;
    private final Styles styles = new Styles();
    private final ReadBlocks read;
    private InlineBuffer words = new InlineBuffer();
    private Place in = Place.TEXT;
    private int level;
    private int depth;
    private ListBlock.Marker marker = ListBlock.Marker.BULLET;

    /** Where words that are read belong. */
    private enum Place {
        TEXT,
        ITEM,
        CELL
    }

    private HtmlReader(Ids ids) {
        this.ids = ids;
        read = new ReadBlocks(ids);
    }

    /** Reads what lies on the clipboard; {@code plain} is its plain text, empty when there is none. */
    public static Pasted read(String clipboard, String plain, Ids ids) {
        return read(Clipped.document(clipboard, plain).body(), ids);
    }

    /** Reads what an element holds that somebody else has parsed; the element is used up. */
    public static Pasted read(Element content, Ids ids) {
        var reader = new HtmlReader(ids);
        reader.children(content, Marks.NONE);
        reader.endParagraph();
        return reader.read.all();
    }

    private void children(Element element, Marks marks) {
        if (depth >= DEEPEST) {
            words.add(element.text(), marks);
            return;
        }
        depth++;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words.add(text.getWholeText(), marks);
            } else if (node instanceof Element child) {
                element(child, marks);
            }
        }
        depth--;
    }

    private void element(Element element, Marks outside) {
        String name = element.normalName();
        if (Kinds.hasNoText(element)) {
            return;
        }
        Style style = styles.of(element);
        if (Kinds.isHidden(element, style)) {
            read.leaveOut(element, "exchange.html.hidden");
            return;
        }
        Optional<String> post = Posts.address(element);
        if (post.isPresent()) {
            embed(element, post.get());
            return;
        }
        if (Kinds.isOffer(element)) {
            read.leaveOut(element, "exchange.html.offer");
            return;
        }
        Marks marks = outside.inside(element, style);
        switch (name) {
            case "br" -> words.lineBreak(marks);
            case "q" -> between("“", element, "”", marks);
            case "rt" -> reading(element, marks);
            case "a" -> link(element, marks);
            case "img" -> picture(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, Math.clamp(name.charAt(1) - '0', 2, 4), outside);
            case "ul", "ol" -> list(element);
            case "blockquote" -> quote(element);
            case "pre" -> code(element);
            case "hr" -> rule(element);
            case "table" -> table(element);
            case "figure" -> figure(element, marks);
            case "p" -> paragraph(element, style, marks);
            default -> {
                if (Kinds.isBlock(element)) {
                    ownBlock(element, marks);
                } else {
                    children(element, marks);
                }
            }
        }
    }

    /** Signs that a browser shows and the text does not hold. */
    private void between(String before, Element element, String behind, Marks marks) {
        words.add(before, marks);
        children(element, marks);
        words.add(behind, marks);
    }

    /** How a word above is read aloud stands in brackets behind it, where the page has none for browsers that know no better. */
    private void reading(Element element, Marks marks) {
        boolean bracketed = element.parent() != null && element.parent().selectFirst("rp") != null;
        between(bracketed ? "" : "(", element, bracketed ? "" : ")", marks);
    }

    private void ownBlock(Element element, Marks marks) {
        endParagraph();
        endListBefore(element);
        children(element, marks);
        endParagraph();
    }

    /** A block that is no item of Word's ends the list before it; an empty one does not. */
    private void endListBefore(Element element) {
        if (in == Place.TEXT
                && read.isInList()
                && Kinds.hasWords(element)
                && !WordHabits.hasItems(element)) {
            read.endList();
        }
    }

    private void paragraph(Element element, Style style, Marks marks) {
        endParagraph();
        if (in == Place.TEXT && style.wordLevel() >= 0) {
            wordItem(element, style.wordLevel() - 1, marks);
            return;
        }
        if (in == Place.TEXT && read.isInList() && (Kinds.hasWords(element) || element.selectFirst("img") != null)) {
            read.endList();
        }
        if (WordHabits.isHeading(element)) {
            heading(element, 2, marks);
            return;
        }
        children(element, marks);
        endParagraph();
    }

    /** Word writes a list as paragraphs that carry their level in a style and their sign as text. */
    private void wordItem(Element element, int level, Marks marks) {
        ListBlock.Marker marker = WordHabits.takeSign(element);
        children(element, marks);
        read.item(words.take(), level, marker);
    }

    private void link(Element element, Marks marks) {
        String address = LinkAddress.direct(element.attr("href").strip());
        if (address.startsWith("#") && WAY_BACK.matcher(element.text().strip()).matches()) {
            return;
        }
        boolean note = address.startsWith("#") || WordHabits.isFootnote(element);
        if (LinkAddress.isFollowable(address)) {
            children(element, marks.linked(address));
        } else {
            if (!address.isEmpty() && !note) {
                read.leaveOut(Message.of("exchange.html.link", address));
            }
            children(element, marks.without(Emphasis.UNDERLINE));
        }
    }

    private void heading(Element element, int height, Marks marks) {
        if (in != Place.TEXT) {
            ownBlock(element, marks);
            return;
        }
        endParagraph();
        read.endList();
        children(element, Marks.NONE);
        read.heading(height, words.take());
    }

    /** A list; inside an item it is a list of the next level, which the item's own words come before. */
    private void list(Element list) {
        if (in == Place.CELL || depth >= DEEPEST) {
            children(list, Marks.NONE);
            return;
        }
        depth++;
        endParagraph();
        int outer = level;
        if (in == Place.ITEM) {
            read.item(words.take(), level, marker);
        }
        level = in == Place.ITEM || Kinds.isList(list.parent()) ? level + 1 : 0;
        for (Element child : list.children()) {
            if (Kinds.isList(child)) {
                list(child);
            } else if (!Kinds.hasNoText(child) && !Kinds.isHidden(child, styles.of(child))) {
                item(child, list);
            }
        }
        level = outer;
        depth--;
        if (in == Place.TEXT && !Kinds.isList(list.parent())) {
            read.endList();
        }
    }

    /** One item; its paragraphs are lines of it. */
    private void item(Element item, Element list) {
        ListBlock.Marker outerMarker = marker;
        int outerLevel = level;
        Place outer = in;
        in = Place.ITEM;
        marker = list.normalName().equals("ol") ? ListBlock.Marker.NUMBER : ListBlock.Marker.BULLET;
        String told = item.attr("aria-level");
        if (told.length() == 1 && told.charAt(0) >= '1' && told.charAt(0) <= '9') {
            level = told.charAt(0) - '1';
        }
        children(item, Marks.NONE.inside(item, styles.of(item)));
        read.item(words.take(), level, marker);
        in = outer;
        level = outerLevel;
        marker = outerMarker;
        if (outer == Place.TEXT) {
            read.addBehind();
        }
    }

    /** Where a list is being read, the text is one more item's. */
    private void endParagraph() {
        if (in != Place.TEXT) {
            words.endLine();
            return;
        }
        if (words.isEmpty()) {
            words.take();
            return;
        }
        read.paragraphs(words.take());
    }

    /** A quotation of running text; one that holds headings, lists or tables is only a frame around them. */
    private void quote(Element quote) {
        if (in != Place.TEXT) {
            ownBlock(quote, Marks.NONE);
            return;
        }
        endParagraph();
        read.endList();
        if (Kinds.isFrame(quote)) {
            children(quote, Marks.NONE);
            endParagraph();
            return;
        }
        Element source = quote.selectFirst("footer, cite");
        Inline by = Inline.EMPTY;
        if (source != null && quote.text().strip().endsWith(source.text().strip())) {
            children(source, Marks.NONE);
            by = words.take();
            source.remove();
        }
        int before = read.size();
        children(quote, Marks.NONE);
        endParagraph();
        Inline text = read.paragraphsBack(before);
        if (text.isEmpty()) {
            read.paragraph(by);
        } else {
            read.quote(text, by);
        }
    }

    private void code(Element pre) {
        endParagraph();
        pre.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
        if (in != Place.TEXT) {
            words.addAsIs(pre.wholeText().stripTrailing(), Marks.NONE);
            return;
        }
        read.endList();
        Matcher language = Pattern.compile("language-([A-Za-z0-9+#.-]+)").matcher(pre.outerHtml());
        String text = pre.wholeText().replace("\r\n", "\n").stripTrailing();
        if (!text.isBlank()) {
            read.add(new Code(ids.block(), language.find() ? language.group(1) : "", Inline.of(text)));
        }
    }

    private void rule(Element rule) {
        endParagraph();
        if (in != Place.TEXT) {
            return;
        }
        read.endList();
        if (!WordHabits.isFootnoteRule(rule) && read.size() > 0) {
            read.add(new Divider(ids.block()));
        }
    }

    private void table(Element table) {
        endParagraph();
        List<List<Element>> rows = TableGrid.rows(table);
        if (in == Place.TEXT) {
            read.endList();
        }
        if (in != Place.TEXT || !TableGrid.isData(table, rows)) {
            children(table, Marks.NONE);
            endParagraph();
            return;
        }
        List<List<Inline>> cells = new ArrayList<>();
        for (List<Element> row : rows) {
            List<Inline> texts = new ArrayList<>();
            for (Element cell : row) {
                texts.add(cell(cell));
            }
            cells.add(texts);
        }
        boolean header = TableGrid.hasHeader(rows);
        Table made = Table.of(ids.block(), header, TableGrid.narrowed(cells));
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            children(caption, Marks.NONE);
            made = new Table(made.id(), header, made.columns(), made.cells(), words.take());
        }
        read.add(made);
        read.addBehind();
    }

    /** The words of a cell; its paragraphs are lines of it. */
    private Inline cell(Element cell) {
        in = Place.CELL;
        children(cell, Marks.NONE);
        in = Place.TEXT;
        Inline text = words.take();
        return cell.normalName().equals("th") ? text.without(0, text.length(), Emphasis.BOLD) : text;
    }

    private void figure(Element figure, Marks marks) {
        Element image = figure.selectFirst("img");
        Element caption = figure.selectFirst("figcaption");
        if (in != Place.TEXT || image == null || figure.selectFirst("table, blockquote, pre, figure figure") != null) {
            ownBlock(figure, marks);
            return;
        }
        endParagraph();
        Inline said = Inline.EMPTY;
        if (caption != null) {
            children(caption, Marks.NONE);
            said = words.take();
        }
        figure.select("img").forEach(this::picture);
        read.caption(said);
    }

    /** A picture that came along is taken in; one that lies elsewhere leaves its place, and its address is told. */
    private void picture(Element image) {
        String alt = image.attr("alt").strip();
        if (Pictures.isEmoji(image)) {
            words.add(alt, Marks.NONE);
            return;
        }
        if (Pictures.isPixel(image)) {
            return;
        }
        endParagraph();
        put(read.figure(image.attr("src").strip(), alt));
    }

    /** A list and a cell hold words only: what else comes in them stands behind them. */
    private void put(Block block) {
        if (in == Place.TEXT) {
            read.endList();
            read.add(block);
        } else {
            read.behind(block);
        }
    }

    /** A post that a page shows: a card with its address and its words. */
    private void embed(Element element, String address) {
        endParagraph();
        element.select("script, style").remove();
        InlineBuffer outer = words;
        words = new InlineBuffer();
        words.add(element.text(), Marks.NONE);
        var card = new Embed(ids.block(), address, words.take());
        words = outer;
        put(card);
    }
}
