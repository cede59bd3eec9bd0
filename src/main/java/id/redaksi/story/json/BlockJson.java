package id.redaksi.story.json;

import static id.redaksi.story.json.InlineJson.inline;
import static id.redaksi.story.json.InlineJson.words;
import static id.redaksi.story.json.StoryJson.array;
import static id.redaksi.story.json.StoryJson.constant;
import static id.redaksi.story.json.StoryJson.flag;
import static id.redaksi.story.json.StoryJson.integer;
import static id.redaksi.story.json.StoryJson.lower;
import static id.redaksi.story.json.StoryJson.orNull;
import static id.redaksi.story.json.StoryJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
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
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;

/** Blocks as JSON and back. */
public final class BlockJson {
    private BlockJson() {}

    public static ObjectNode tree(Block block) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("type", block.kind()).put("id", block.id().value());
        switch (block) {
            case Paragraph paragraph -> node.set("text", words(paragraph.content()));
            case Heading heading -> node.put("level", heading.level()).set("text", words(heading.content()));
            case Quote quote -> {
                node.set("text", words(quote.content()));
                node.set("attribution", words(quote.attribution()));
            }
            case ListBlock list -> items(node.putArray("items"), list);
            case Figure figure -> {
                node.set("caption", words(figure.caption()));
                node.set("credit", words(figure.credit()));
                node.put("alt", figure.alt()).put("photo", figure.photo());
            }
            case Gallery gallery -> {
                ArrayNode figures = node.putArray("figures");
                gallery.figures().forEach(figure -> figures.add(tree(figure)));
            }
            case Embed embed -> node.put("address", embed.address()).set("caption", words(embed.caption()));
            case RelatedBox box -> {
                node.set("title", words(box.title()));
                ArrayNode entries = node.putArray("entries");
                box.entries().forEach(entry -> StoryJson.related(entries.addObject(), entry));
            }
            case InfoBox box -> {
                node.set("title", words(box.title()));
                trees(node.putArray("paragraphs"), box.paragraphs());
            }
            case PullQuote quote -> {
                node.set("text", words(quote.content()));
                node.set("attribution", words(quote.attribution()));
            }
            case Table table -> {
                node.put("header", table.header()).put("columns", table.columns());
                trees(node.putArray("cells"), table.cells());
                node.set("caption", words(table.caption()));
            }
            case Code code -> node.put("language", code.language()).set("text", words(code.content()));
            case Footnotes footnotes -> {
                ArrayNode notes = node.putArray("notes");
                footnotes.notes().forEach(note -> notes.addObject().put("key", note.key()).set("text", words(note.text())));
            }
            case Divider _ -> {}
        }
        return node;
    }

    private static void items(ArrayNode items, ListBlock list) {
        for (ListBlock.Item item : list.items()) {
            items.addObject()
                    .put("level", item.level())
                    .put("marker", lower(item.marker()))
                    .set("text", words(item.content()));
        }
    }

    static Body body(JsonNode node) throws BadStory {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode one : array(node)) {
            blocks.add(block(one));
        }
        return new Body(blocks);
    }

    static Figure figure(JsonNode node) throws BadStory {
        if (block(node) instanceof Figure figure) {
            return figure;
        }
        throw new BadStory("the lead is no figure");
    }

    public static Block block(JsonNode node) throws BadStory {
        var id = new BlockId(text(node, "id"));
        return switch (text(node, "type")) {
            case "paragraph" -> new Paragraph(id, inline(node.path("text")));
            case "heading" -> new Heading(id, integer(node, "level"), inline(node.path("text")));
            case "quote" -> new Quote(id, inline(node.path("text")), inline(node.path("attribution")));
            case "list" -> new ListBlock(id, items(node.path("items")));
            case "figure" ->
                new Figure(
                        id,
                        inline(node.path("caption")),
                        inline(node.path("credit")),
                        text(node, "alt"),
                        orNull(node, "photo"));
            case "gallery" -> new Gallery(id, figures(node.path("figures")));
            case "embed" -> new Embed(id, text(node, "address"), inline(node.path("caption")));
            case "related" ->
                new RelatedBox(id, inline(node.path("title")), StoryJson.related(node.path("entries")));
            case "infobox" -> new InfoBox(id, inline(node.path("title")), inlines(node.path("paragraphs")));
            case "pullquote" -> new PullQuote(id, inline(node.path("text")), inline(node.path("attribution")));
            case "table" ->
                new Table(
                        id,
                        flag(node, "header"),
                        integer(node, "columns"),
                        inlines(node.path("cells")),
                        inline(node.path("caption")));
            case "code" -> new Code(id, text(node, "language"), inline(node.path("text")));
            case "footnotes" -> new Footnotes(id, notes(node.path("notes")));
            case "divider" -> new Divider(id);
            default -> throw new BadStory("an unknown kind of block");
        };
    }

    private static List<ListBlock.Item> items(JsonNode node) throws BadStory {
        List<ListBlock.Item> items = new ArrayList<>();
        for (JsonNode one : array(node)) {
            items.add(new ListBlock.Item(
                    integer(one, "level"),
                    constant(ListBlock.Marker.class, text(one, "marker")),
                    inline(one.path("text"))));
        }
        return items;
    }

    private static List<Figure> figures(JsonNode node) throws BadStory {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode one : array(node)) {
            figures.add(figure(one));
        }
        return figures;
    }

    private static List<Footnotes.Note> notes(JsonNode node) throws BadStory {
        List<Footnotes.Note> notes = new ArrayList<>();
        for (JsonNode one : array(node)) {
            notes.add(new Footnotes.Note(text(one, "key"), inline(one.path("text"))));
        }
        return notes;
    }

    private static void trees(ArrayNode array, List<Inline> texts) {
        texts.forEach(text -> array.add(words(text)));
    }

    private static List<Inline> inlines(JsonNode node) throws BadStory {
        List<Inline> texts = new ArrayList<>();
        for (JsonNode one : array(node)) {
            texts.add(inline(one));
        }
        return texts;
    }
}
