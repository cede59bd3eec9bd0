package id.redaksi.exchange.wire;

import id.redaksi.exchange.Losses;
import id.redaksi.exchange.html.HtmlReader;
import id.redaksi.exchange.html.Pasted;
import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.page.BlockHtml;
import id.redaksi.story.Block;
import id.redaksi.story.Dateline;
import id.redaksi.story.Divider;
import id.redaksi.story.Field;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A story's body as XHTML whose classes say what each block is, so that {@link Shapes} finds them again, and any other
 * receiver still shows the words. The dateline opens the first paragraph, where readers expect it.
 */
public final class WireBody {
    private WireBody() {}

    /** One element after the other, well-formed as XML, without an element around them. */
    public static String xhtml(Story story) {
        return xhtml(story, WirePhotos.NONE);
    }

    /** The same with the photos that go beside it. */
    public static String xhtml(Story story, WirePhotos photos) {
        var words = BlockHtml.ofWords(story, figure -> photos.of(figure.photo())
                .map(file -> "<img src=\"" + file.address() + "\" alt=\"" + escaped(figure.alt()) + "\">")
                .orElse(""));
        return xhtml(story, words, story.dateline().printed());
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }

    private static String xhtml(Story story, BlockHtml words, String dateline) {
        var html = new StringBuilder();
        List<Block> blocks = story.body().blocks();
        boolean opens = !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph;
        String opening = dateline.isEmpty() ? "" : "<span class=\"dateline\">" + Entities.escape(dateline) + "</span>";
        if (!opens && !opening.isEmpty()) {
            html.append("<p>").append(opening).append("</p>\n");
        }
        for (int i = 0; i < blocks.size(); i++) {
            String one = words.html(blocks.get(i), "");
            int inside = one.indexOf('>') + 1;
            html.append(i == 0 ? "" : "\n");
            html.append(i == 0 && opens ? one.substring(0, inside) + opening + one.substring(inside) : one);
        }
        return wellFormed(html.toString());
    }

    private static String wellFormed(String html) {
        String plain = PlainXhtml.of(html);
        return plain == null ? parsed(html) : plain;
    }

    /** By way of a tree. */
    static String parsed(String html) {
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element body = document.appendElement("body");
        body.appendChildren(Parser.parseFragment(html, body, ""));
        return body.html();
    }

    /** The blocks in HTML of any kind, ours with their shapes. */
    public static Pasted read(String html, Ids ids) {
        return html.contains("class=") ? Shapes.read(html, ids) : HtmlReader.read(html, "", ids);
    }

    /** Whether a dateline is read again as it is. */
    public static boolean holds(Dateline dateline) {
        return dateline.isEmpty() || dateline(dateline.printed(), dateline.city()).equals(dateline);
    }

    /** What a printed dateline says; {@code city} where an item names it apart, else empty. */
    static Dateline dateline(String printed, String city) {
        return DatelineReader.of(printed.strip() + " X")
                .filter(read -> read.rest().equals("X"))
                .map(DatelineReader::dateline)
                .orElseGet(() -> new Dateline(city, "", "", printed.strip()));
    }

    /** Adds what of a body this XHTML loses, found by reading each block again. */
    public static Losses.Search losses(Story story, Losses.Search losses) {
        return losses(story, losses, html -> html);
    }

    /** The same for a format that turns the XHTML into something of its own; {@code through} turns it there and back. */
    public static Losses.Search losses(Story story, Losses.Search losses, UnaryOperator<String> through) {
        var words = BlockHtml.ofWords(story);
        var ids = new Ids(Clock.systemUTC(), new SplittableRandom(1));
        Set<String> kinds = new HashSet<>();
        Set<Mark> marks = new HashSet<>();
        for (Block block : story.body().blocks()) {
            compare(block, through.apply(wellFormed(words.html(block, ""))), ids, kinds, marks);
        }
        story.lead().leaves().forEach(leaf -> leaf.spans().forEach(span -> marks.add(span.mark())));
        if (!story.body().blocks().isEmpty() && story.body().blocks().getFirst() instanceof Divider first) {
            kinds.add(first.kind()); // one at the start parts nothing, and is not read
        }
        return losses.withoutBlocks(kinds).withoutMarks(marks::contains);
    }

    private static void compare(Block block, String html, Ids ids, Set<String> kinds, Set<Mark> marks) {
        if (block instanceof Footnotes) {
            kinds.add(block.kind());
            return;
        }
        // A paragraph before it, because a divider has to part something.
        List<Block> read = read("<p>x</p>" + html, ids).blocks();
        if (read.size() != 2
                || !read.getLast().kind().equals(block.kind())
                || !read.getLast().text().equals(block.text())) {
            kinds.add(block.kind());
            return;
        }
        for (int i = 0; i < block.leaves().size(); i++) {
            Inline again = read.getLast().leaves().size() > i ? read.getLast().leaves().get(i) : Inline.EMPTY;
            Set<Span> kept = new HashSet<>(again.spans());
            for (Span span : block.leaves().get(i).spans()) {
                if (!kept.contains(span)) {
                    marks.add(span.mark());
                }
            }
        }
    }

    /** The fields that no wire format has a place for. */
    public static List<Field<?>> stayAtHome() {
        return List.of(
                Field.ASSIGNEE, Field.EDITORS_NOTE, Field.ORDERED, Field.ON_TOP, Field.UNLISTED, Field.TEMPLATE, Field.PUSH,
                Field.WHATSAPP, Field.NEWSLETTER);
    }
}
