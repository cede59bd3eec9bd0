package id.redaksi.exchange.html;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What was read of a text so far: its blocks, the list that is still open, its pictures, and what was left out. */
final class ReadBlocks {
    private static final Pattern BORDER = Pattern.compile("\\n\\s*\\n");

    private final Ids ids;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<BlockId, byte[]> pictures = new HashMap<>();
    private final Set<Message> leftOut = new LinkedHashSet<>();
    private final List<ListBlock.Item> items = new ArrayList<>();
    private final List<Block> behind = new ArrayList<>();

    ReadBlocks(Ids ids) {
        this.ids = ids;
    }

    /** All of it, with the list that was still open. */
    Pasted all() {
        endList();
        return new Pasted(blocks, pictures, List.copyOf(leftOut));
    }

    int size() {
        return blocks.size();
    }

    /** Adds a block behind the others; who wants it behind the open list ends that before. */
    void add(Block block) {
        blocks.add(block);
    }

    /** Two line breaks in a row part paragraphs. */
    void paragraphs(Inline text) {
        if (text.text().indexOf('\n') < 0) {
            paragraph(text);
            return;
        }
        int from = 0;
        Matcher border = BORDER.matcher(text.text());
        while (border.find()) {
            paragraph(text.slice(from, border.start()));
            from = border.end();
        }
        paragraph(text.slice(from, text.length()));
    }

    void paragraph(Inline text) {
        if (!text.text().isBlank()) {
            endList();
            blocks.add(new Paragraph(ids.block(), text));
        }
    }

    /** A heading, which is bold by itself; empty it is none. */
    void heading(int level, Inline text) {
        Inline plain = text.without(0, text.length(), Emphasis.BOLD);
        if (!plain.isEmpty()) {
            blocks.add(new Heading(ids.block(), level, flat(plain)));
        }
    }

    /** Without line breaks, which a heading has none of. */
    private static Inline flat(Inline text) {
        Inline result = text;
        for (int i = 0; i < text.length(); i++) {
            if (text.text().charAt(i) == '\n') {
                result = result.replace(i, i + 1, Inline.of(" "));
            }
        }
        return result;
    }

    void quote(Inline text, Inline by) {
        blocks.add(new Quote(ids.block(), text, withoutDash(by)));
    }

    private static Inline withoutDash(Inline by) {
        Matcher dash = Pattern.compile("^[\\s—–―-]+").matcher(by.text());
        return dash.find() && dash.end() < by.length() ? by.slice(dash.end(), by.length()) : by;
    }

    /** Takes back the blocks from an index on, as one text, if all are paragraphs; empty where they are not, or there are none. */
    Inline paragraphsBack(int from) {
        List<Block> last = blocks.subList(from, blocks.size());
        if (!last.stream().allMatch(Paragraph.class::isInstance)) {
            return Inline.EMPTY;
        }
        Inline text = Inline.EMPTY;
        for (Block part : last) {
            text = text.isEmpty() ? part.leaves().getFirst() : text.plus(Inline.of("\n")).plus(part.leaves().getFirst());
        }
        last.clear();
        return text;
    }

    boolean isInList() {
        return !items.isEmpty();
    }

    void item(Inline text, int level, ListBlock.Marker marker) {
        if (!text.isEmpty()) {
            int deepest = items.isEmpty() ? 0 : Math.min(ListBlock.DEEPEST, items.getLast().level() + 1);
            items.add(new ListBlock.Item(Math.clamp(level, 0, deepest), marker, text));
        }
    }

    void endList() {
        if (!items.isEmpty()) {
            blocks.add(new ListBlock(ids.block(), items));
            items.clear();
        }
    }

    /** Keeps a block until the list or the table is read in which it stands. */
    void behind(Block block) {
        behind.add(block);
    }

    /** Adds what was kept. */
    void addBehind() {
        if (!behind.isEmpty()) {
            endList();
            blocks.addAll(behind);
            behind.clear();
        }
    }

    /** A picture that came along is taken in; one that lies elsewhere leaves its place, and its address is told. */
    Figure figure(String source, String alt) {
        var figure = new Figure(ids.block(), Inline.EMPTY, Inline.EMPTY, alt, null);
        Optional<byte[]> bytes = Pictures.bytes(source);
        bytes.ifPresent(found -> pictures.put(figure.id(), found));
        if (bytes.isEmpty()) {
            leftOut.add(Message.of("exchange.html.picture", Shortened.to(source, 200)));
        }
        return figure;
    }

    /** Says this under the picture that was added last. */
    void caption(Inline said) {
        if (!said.isEmpty() && !blocks.isEmpty() && blocks.getLast() instanceof Figure last) {
            blocks.set(blocks.size() - 1, last.withLeaves(List.of(said, last.credit())));
        }
    }

    /** Tells the words of an element that is not taken in. */
    void leaveOut(Element element, String key) {
        String text = element.text().strip();
        String kind = element.normalName();
        if (!text.isEmpty()) {
            leaveOut(Message.of(key, Shortened.to(text, 120)));
        } else if (!element.attr("src").isEmpty()) {
            leaveOut(Message.of(key, kind + " " + element.attr("src")));
        }
    }

    void leaveOut(Message told) {
        leftOut.add(told);
    }
}
