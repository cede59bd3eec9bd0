package id.redaksi.exchange.markdown;

import id.redaksi.exchange.Beside;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.body.HtmlStory;
import id.redaksi.guard.Sha256;
import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Shortened;
import id.redaksi.story.Table;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/** The blocks of a Markdown text as ours. The first heading of level 1 is the headline. */
final class BlockReader {
    private static final Pattern CLASSES = Pattern.compile("\\{\\s*\\.([\\w+#-]+)[^{}]*}");
    private static final Pattern CREDIT = Pattern.compile("(?s)(.*)\\(Foto: (.+)\\)");
    private static final Pattern SPEAKER = Pattern.compile("(?s)^(.*?)\\s*\\n\\s*(?:—|–|-{2,3})\\s*([^\\n]{1,120})$");

    private final Ids ids;
    private final Beside beside;
    private final List<String> leftOut;
    private final InlineReader inlines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Message> told = new ArrayList<>();
    private final List<Footnotes.Note> notes = new ArrayList<>();
    private final Set<String> pictures = new HashSet<>();
    private final Map<String, byte[]> photos = new HashMap<>();
    private String headline = "";

    BlockReader(Reading reading, List<String> leftOut) {
        ids = reading.ids();
        beside = reading.beside();
        this.leftOut = leftOut;
        inlines = new InlineReader(leftOut);
    }

    String headline() {
        return headline;
    }

    List<Block> blocks() {
        return blocks;
    }

    void read(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
            if (!notes.isEmpty() && !(node.getNext() instanceof NoteBlock)) {
                notes();
            }
            inlines.images().forEach(this::figure);
            inlines.images().clear();
        }
        unused(document);
    }

    /** An address that stands at the end of a file and is linked nowhere. */
    private void unused(Node document) {
        for (Node node : leaves(document)) {
            if (node instanceof LinkReferenceDefinition link
                    && !pictures.contains(link.getDestination())
                    && !(inlines.addresses().contains(link.getDestination()) && link.getTitle() == null)) {
                leftOut.add(Shortened.to(String.join(
                        " ", link.getLabel() + ":", link.getDestination(), Objects.requireNonNullElse(link.getTitle(), "")), 200));
            }
        }
    }

    private void block(Node node) {
        switch (node) {
            case org.commonmark.node.Heading heading -> heading(heading);
            case org.commonmark.node.Paragraph _ -> underTable(node, inlines.read(node));
            case BlockQuote quote -> quote(quote);
            case BulletList _, OrderedList _ -> list(node);
            case ThematicBreak _ -> blocks.add(new Divider(ids.block()));
            case FencedCodeBlock code -> code(code.getInfo(), code.getLiteral());
            case IndentedCodeBlock code -> code("", code.getLiteral());
            case TableBlock table -> table(table);
            case NoteBlock note -> notes.add(new Footnotes.Note(note.label(), joined(note)));
            case HtmlBlock html -> html(html.getLiteral());
            default -> paragraph(inlines.read(node));
        }
    }

    private void heading(org.commonmark.node.Heading heading) {
        Inline text = inlines.read(heading);
        if (heading.getLevel() == 1 && headline.isEmpty() && !text.text().isBlank()) {
            headline = text.text().replace('\n', ' ').strip();
        } else if (!text.isEmpty()) {
            blocks.add(new Heading(ids.block(), Math.clamp(heading.getLevel(), 2, 4), text));
        }
    }

    /** pandoc's caption of a table stands in a line below it. */
    private void underTable(Node node, Inline text) {
        boolean caption = node.getPrevious() instanceof TableBlock && text.text().startsWith(LineSigns.TABLE);
        if (caption && !blocks.isEmpty() && blocks.getLast() instanceof Table table && table.caption().isEmpty()) {
            Inline words = text.slice(LineSigns.TABLE.length(), text.length());
            blocks.set(blocks.size() - 1, new Table(table.id(), table.header(), table.columns(), table.cells(), words));
        } else {
            paragraph(text);
        }
    }

    /** The address of a post that stands alone is shown as the post by all that run sites. */
    private void paragraph(Inline text) {
        if (text.text().startsWith("http") && Embed.Platform.isPost(text.text().strip())) {
            blocks.add(new Embed(ids.block(), text.text().strip(), Inline.EMPTY));
        } else if (!text.text().isBlank()) {
            blocks.add(new Paragraph(ids.block(), text));
        }
    }

    /** The code; the name of its language stands after the opening fence. */
    private void code(String language, String text) {
        String stripped = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (!stripped.isBlank()) {
            blocks.add(new Code(ids.block(), named(language), Inline.of(stripped)));
        } else if (!language.isBlank()) {
            leftOut.add(language);
        }
    }

    /** pandoc has the language as the first of a code's classes: {@code {.python .numberLines}}. */
    private String named(String language) {
        Matcher classes = CLASSES.matcher(language);
        if (!classes.matches()) {
            return language;
        }
        leftOut.add(language);
        return classes.group(1);
    }

    /** In a quotation or a list the name of a language has no place, and is told. */
    private String fenced(FencedCodeBlock code) {
        if (!code.getInfo().isEmpty()) {
            leftOut.add(code.getInfo());
        }
        return code.getLiteral();
    }

    private void table(TableBlock table) {
        List<List<Inline>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Inline> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(inlines.read(cell));
                }
                rows.add(cells);
            }
        }
        boolean header = rows.getFirst().stream().anyMatch(cell -> !cell.isEmpty());
        List<List<Inline>> shown = header || rows.size() == 1 ? rows : rows.subList(1, rows.size());
        if (shown.stream().allMatch(row -> row.size() <= Table.WIDEST)) {
            blocks.add(Table.of(ids.block(), header, shown));
        } else {
            shown.forEach(row -> row.forEach(this::paragraph));
        }
    }

    /** The footnotes stand where the last of them did, each once. */
    private void notes() {
        Map<String, Footnotes.Note> once = new LinkedHashMap<>();
        notes.forEach(note -> once.merge(note.key(), note, (one, more) ->
                new Footnotes.Note(one.key(), one.text().plus(Inline.of("\n")).plus(more.text()))));
        if (!once.isEmpty()) {
            blocks.add(new Footnotes(ids.block(), List.copyOf(once.values())));
        }
        notes.clear();
    }

    /** A whole piece of HTML is read as a page's is; of what is cut by Markdown the words are kept and the tags told. */
    private void html(String html) {
        String seen = RawHtml.seen(html, leftOut).strip();
        if (!RawHtml.isWhole(seen)) {
            paragraph(Inline.of(RawHtml.words(seen, leftOut)));
            return;
        }
        HtmlStory read = HtmlStory.of(InsidePicture.in(seen, beside), ids);
        blocks.addAll(read.blocks());
        photos.putAll(read.photos());
        told.addAll(read.told());
    }

    /** What is to be told beside what was left out. */
    List<Message> told() {
        return told;
    }

    /** The pictures that lie beside the text, by the names that figures give them. */
    Map<String, byte[]> photos() {
        return photos;
    }

    /** A picture beside the text comes along; one in the net is never fetched: its words stay, and its address is told. */
    private void figure(Image image) {
        pictures.add(image.getDestination());
        Inline alt = inlines.read(image);
        String title = image.getTitle() == null ? "" : image.getTitle();
        Optional<String> photo = photo(image.getDestination());
        if (photo.isEmpty()) {
            leftOut.add(Shortened.to(image.getDestination(), 200));
        }
        Matcher credit = CREDIT.matcher(title);
        boolean credited = credit.matches();
        blocks.add(new Figure(
                ids.block(),
                Inline.of(credited ? credit.group(1).strip() : title),
                Inline.of(credited ? credit.group(2) : ""),
                alt.text(),
                photo.orElse(null)));
    }

    /** The name of the picture at this address; empty where it is not at hand. */
    Optional<String> photo(String address) {
        Optional<byte[]> picture = InsidePicture.of(address).or(() -> beside.picture(address.replaceFirst("#[a-z-]+$", "")));
        picture.ifPresent(bytes -> photos.put(Sha256.of(bytes), bytes));
        return picture.map(Sha256::of);
    }

    private void quote(Node quote) {
        Inline text = joined(quote);
        Matcher speaker = SPEAKER.matcher(text.text());
        if (speaker.matches()) {
            int from = speaker.start(2);
            blocks.add(new Quote(ids.block(), text.slice(0, speaker.end(1)), text.slice(from, text.length())));
        } else if (!text.text().isBlank()) {
            blocks.add(new Quote(ids.block(), text, Inline.EMPTY));
        }
    }

    /** All paragraphs under a node, however deep, joined by line breaks. */
    private Inline joined(Node root) {
        Inline all = Inline.EMPTY;
        for (Node leaf : leaves(root)) {
            Inline text = text(leaf);
            if (!text.text().isBlank()) {
                all = all.isEmpty() ? text : all.plus(Inline.of("\n")).plus(text);
            }
        }
        return all;
    }

    private Inline text(Node leaf) {
        return switch (leaf) {
            case FencedCodeBlock code -> Inline.of(fenced(code).stripTrailing());
            case IndentedCodeBlock code -> Inline.of(code.getLiteral().stripTrailing());
            case HtmlBlock html -> Inline.of(RawHtml.words(RawHtml.seen(html.getLiteral(), leftOut), leftOut));
            default -> inlines.read(leaf);
        };
    }

    private static boolean holdsText(Node node) {
        return !(node instanceof BlockQuote
                || node instanceof BulletList
                || node instanceof OrderedList
                || node instanceof ListItem);
    }

    /** The blocks of text under a node in reading order, walked without recursion. */
    private static List<Node> leaves(Node root) {
        List<Node> leaves = new ArrayList<>();
        Node node = root.getFirstChild();
        while (node != null && node != root) {
            if (holdsText(node)) {
                leaves.add(node);
            } else if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == root ? null : node.getNext();
        }
        return leaves;
    }

    /** One item for each paragraph under the list; an item's further paragraphs stay with it after a line break. */
    private void list(Node list) {
        List<ListBlock.Item> items = new ArrayList<>();
        Node former = list;
        for (Node leaf : leaves(list)) {
            Inline text = text(leaf);
            Node item = leaf.getParent();
            if (text.text().isBlank()) {
                continue;
            }
            if (item == former && !items.isEmpty()) {
                ListBlock.Item last = items.removeLast();
                items.add(new ListBlock.Item(
                        last.level(), last.marker(), last.content().plus(Inline.of("\n")).plus(text)));
            } else {
                int level = Math.min(ListBlock.DEEPEST, level(leaf, list));
                items.add(new ListBlock.Item(level, marker(leaf), text));
            }
            former = item;
        }
        if (!items.isEmpty()) {
            blocks.add(new ListBlock(ids.block(), items));
        }
    }

    private static int level(Node leaf, Node list) {
        int level = -1;
        for (Node node = leaf; node != list.getParent() && level < ListBlock.DEEPEST; node = node.getParent()) {
            if (node instanceof BulletList || node instanceof OrderedList) {
                level++;
            }
        }
        return Math.max(0, level);
    }

    private static ListBlock.Marker marker(Node leaf) {
        for (Node node = leaf; node != null; node = node.getParent()) {
            if (node instanceof OrderedList) {
                return ListBlock.Marker.NUMBER;
            }
            if (node instanceof BulletList) {
                return ListBlock.Marker.BULLET;
            }
        }
        return ListBlock.Marker.BULLET;
    }
}
