package id.redaksi.story.json;

import static id.redaksi.story.json.StoryJson.array;
import static id.redaksi.story.json.StoryJson.constant;
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
import java.util.ArrayList;
import java.util.List;

/** Blocks and the text in them as JSON and back. */
final class BlockJson {
    private BlockJson() {}

    static ObjectNode tree(Block block) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("type", block.kind()).put("id", block.id().value());
        switch (block) {
            case Paragraph paragraph -> node.set("text", tree(paragraph.content()));
            case Heading heading -> node.put("level", heading.level()).set("text", tree(heading.content()));
            case Quote quote -> {
                node.set("text", tree(quote.content()));
                node.set("attribution", tree(quote.attribution()));
            }
            case ListBlock list -> items(node.putArray("items"), list);
            case Figure figure -> {
                node.set("caption", tree(figure.caption()));
                node.set("credit", tree(figure.credit()));
                node.put("alt", figure.alt()).put("photo", figure.photo());
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
                    .set("text", tree(item.content()));
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

    private static Block block(JsonNode node) throws BadStory {
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

    private static ObjectNode tree(Inline inline) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("text", inline.text());
        ArrayNode marks = node.putArray("marks");
        for (Span span : inline.spans()) {
            ObjectNode mark = marks.addObject().put("from", span.from()).put("to", span.to());
            switch (span.mark()) {
                case Emphasis emphasis -> mark.put("mark", lower(emphasis));
                case Link(var href) -> mark.put("mark", "link").put("href", href);
            }
        }
        return node;
    }

    private static Inline inline(JsonNode node) throws BadStory {
        List<Span> spans = new ArrayList<>();
        for (JsonNode one : array(node.path("marks"))) {
            String name = text(one, "mark");
            Mark mark = name.equals("link") ? new Link(text(one, "href")) : constant(Emphasis.class, name);
            spans.add(new Span(integer(one, "from"), integer(one, "to"), mark));
        }
        return new Inline(text(node, "text"), spans);
    }
}
