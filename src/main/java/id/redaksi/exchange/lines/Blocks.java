package id.redaksi.exchange.lines;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.exchange.html.HtmlReader;
import id.redaksi.exchange.html.Pasted;
import id.redaksi.story.Block;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.RelatedBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The body of a line's story: an array of blocks, HTML, or text whose paragraphs are lines. */
final class Blocks {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|strong|em|b|i|a|span|figure|img|table|section|article)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n\\s*");

    private final Values values;
    private final Ids ids;
    private final Entries entries;
    private final List<Block> blocks = new ArrayList<>();

    Blocks(Values values, Ids ids, Entries entries) {
        this.values = values;
        this.ids = ids;
        this.entries = entries;
    }

    /** The first of blocks, HTML and text that says anything; what the others say is told as left out. */
    List<Block> read() {
        for (Key key : List.of(Key.BODY, Key.HTML, Key.TEXT)) {
            if (values.has(key)) {
                if (blocks.isEmpty()) {
                    values.node(key).ifPresent(node -> take(key, node));
                } else {
                    values.doubt(key, Doubt.Kind.TWICE);
                }
            }
        }
        return List.copyOf(blocks);
    }

    private void take(Key key, JsonNode node) {
        if (!node.isArray()) {
            text(values.text(key, node));
            return;
        }
        for (JsonNode one : node) {
            if (one.isObject()) {
                block(key, one);
            } else {
                text(values.text(key, one));
            }
        }
    }

    private void text(String text) {
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            html(text);
            return;
        }
        if (text.indexOf('\n') < 0) {
            paragraph(text);
            return;
        }
        for (String paragraph : GAP.matcher(text).find() ? GAP.split(text) : text.split("\n")) {
            paragraph(paragraph);
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            blocks.add(new Paragraph(ids.block(), Inline.of(text.strip())));
        }
    }

    /** Pictures of HTML lie on the web, from where nothing is fetched; their figures keep what was said of them. */
    private void html(String html) {
        Pasted read = HtmlReader.read(html, "", ids);
        blocks.addAll(read.blocks());
        read.leftOut().forEach(_ -> values.doubt(Key.HTML, Doubt.Kind.VALUE));
    }

    private void block(Key key, JsonNode node) {
        String type = node.path("type").asText("paragraph").toLowerCase(Locale.ROOT);
        switch (type) {
            case "paragraph", "p", "text", "html", "core/paragraph", "unstyled" -> text(words(key, node));
            case "heading", "header", "h1", "h2", "h3", "h4", "h5", "h6", "subhead", "core/heading" -> heading(key, type, node);
            case "quote", "blockquote", "core/quote" -> quote(key, node);
            case "pullquote", "pull-quote" ->
                blocks.add(new PullQuote(ids.block(), Inline.of(words(key, node)), Inline.of(by(key, node))));
            case "list", "ul", "ol", "core/list" -> list(key, type, node);
            case "figure", "image", "photo", "picture" -> figure(key, node);
            case "related", "bacajuga", "baca-juga", "readmore" -> related(key, node);
            case "info", "infobox", "box" -> info(key, node);
            case "embed", "video", "tweet", "post" -> embed(key, node);
            case "divider", "delimiter", "hr", "separator" -> blocks.add(new Divider(ids.block()));
            default -> unknown(key, node);
        }
    }

    private String words(Key key, JsonNode node) {
        for (String name : List.of("text", "html", "content", "value", "data")) {
            JsonNode value = node.path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                return values.text(key, value);
            }
        }
        return "";
    }

    private String by(Key key, JsonNode node) {
        for (String name : List.of("attribution", "cite", "by", "author", "caption")) {
            if (node.path(name).isTextual()) {
                return values.text(key, node.path(name));
            }
        }
        return "";
    }

    private void heading(Key key, String type, JsonNode node) {
        int said = type.matches("h[1-6]") ? type.charAt(1) - '0' : node.path("level").asInt(2);
        String text = words(key, node).replaceAll("\\s+", " ");
        if (!text.isEmpty()) {
            blocks.add(new Heading(ids.block(), Math.clamp(said, 2, 4), Inline.of(text)));
        }
    }

    private void quote(Key key, JsonNode node) {
        String text = words(key, node);
        if (!text.isEmpty()) {
            blocks.add(new Quote(ids.block(), Inline.of(text), Inline.of(by(key, node))));
        }
    }

    private void list(Key key, String type, JsonNode node) {
        boolean numbered = type.equals("ol") || node.path("ordered").asBoolean() || node.path("style").asText().equals("ordered");
        var marker = numbered ? ListBlock.Marker.NUMBER : ListBlock.Marker.BULLET;
        List<ListBlock.Item> items = StreamSupport.stream(node.path("items").spliterator(), false)
                .map(item -> values.text(key, item))
                .filter(item -> !item.isEmpty())
                .map(item -> new ListBlock.Item(0, marker, Inline.of(item)))
                .toList();
        if (items.isEmpty()) {
            values.doubt(key, Doubt.Kind.VALUE);
        } else {
            blocks.add(new ListBlock(ids.block(), items));
        }
    }

    private void figure(Key key, JsonNode node) {
        var figure = new Figure(
                ids.block(),
                Inline.of(values.text(key, node.path("caption"))),
                Inline.of(values.text(key, node.path("credit"))),
                values.text(key, node.path("alt")),
                null);
        if (!figure.isEmpty()) {
            blocks.add(figure);
        }
    }

    private void related(Key key, JsonNode node) {
        var found = entries.read(key, node.has("entries") ? node.path("entries") : node.path("items"));
        if (found.isEmpty()) {
            values.doubt(key, Doubt.Kind.VALUE);
        } else {
            blocks.add(new RelatedBox(ids.block(), Inline.of(values.text(key, node.path("title"))), found));
        }
    }

    private void info(Key key, JsonNode node) {
        List<Inline> paragraphs = words(key, node)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Inline.of(line.strip()))
                .toList();
        if (paragraphs.isEmpty()) {
            values.doubt(key, Doubt.Kind.VALUE);
        } else {
            blocks.add(new InfoBox(ids.block(), Inline.of(values.text(key, node.path("title"))), paragraphs));
        }
    }

    private void embed(Key key, JsonNode node) {
        String address = values.text(key, node.has("address") ? node.path("address") : node.path("url"));
        if (address.startsWith("https://") || address.startsWith("http://")) {
            blocks.add(new Embed(ids.block(), address, Inline.of(values.text(key, node.path("caption")))));
        } else {
            values.doubt(key, Doubt.Kind.VALUE);
        }
    }

    /** The words of a block of a kind that is not ours come in as a paragraph, and that is told. */
    private void unknown(Key key, JsonNode node) {
        values.doubt(key, Doubt.Kind.VALUE);
        text(words(key, node));
    }
}
