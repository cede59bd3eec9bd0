package id.redaksi.exchange.ghost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.exchange.body.Markup;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.guard.Json;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The form in which Ghost's editor keeps a text (Lexical, as JSON in a text) as HTML. Of a card that has no block here the
 * words that its reader sees become paragraphs; a card that is for mail alone, or unknown, is told with its words.
 */
final class Lexical {
    /** What the bits of a text's format mean, from the lowest (Lexical, TextNode). */
    private static final String[] MARKS = {"strong", "em", "s", "u", "code", "sub", "sup"};

    /** The fields in which cards keep what is read, in the order in which it is shown. */
    private static final List<String> WORDS = List.of(
            "heading", "header", "subheader", "productTitle", "title", "description", "productDescription", "content",
            "textValue", "fileTitle", "fileCaption", "buttonText", "productButton", "disclaimer", "caption");

    private final Tellings tellings;
    private final StringBuilder out = new StringBuilder();

    private Lexical(Tellings tellings) {
        this.tellings = tellings;
    }

    static String html(String lexical, Tellings tellings) {
        try {
            JsonNode root = Json.foreign().readTree(lexical);
            var reader = new Lexical(tellings);
            reader.children(root.path("root"));
            return reader.out.toString();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    /** One card, of either editor. */
    static String card(JsonNode card, Tellings tellings) {
        var reader = new Lexical(tellings);
        reader.node(card);
        return reader.out.toString();
    }

    /** Plain text, whose blank lines part paragraphs. */
    static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + StoryHtml.escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private void children(JsonNode node) {
        node.path("children").forEach(this::node);
    }

    private void node(JsonNode node) {
        String type = GhostImporter.text(node, "type");
        switch (type) {
            case "text", "extended-text" -> words(node);
            case "linebreak" -> out.append("<br>");
            case "paragraph" -> element("p", node);
            case "heading", "extended-heading" -> {
                String tag = GhostImporter.text(node, "tag");
                element(tag.matches("h[1-6]") ? tag : "h2", node);
            }
            case "quote", "extended-quote", "aside" -> element("blockquote", node);
            case "list" -> element(GhostImporter.text(node, "listType").equals("number") ? "ol" : "ul", node);
            case "listitem" -> element("li", node);
            case "link", "autolink" -> {
                out.append("<a href=\"").append(StoryHtml.escaped(GhostImporter.text(node, "url"))).append("\">");
                children(node);
                out.append("</a>");
            }
            case "horizontalrule" -> out.append("<hr>");
            case "image" -> image(node);
            case "gallery" -> {
                node.path("images").forEach(this::image);
                paragraph(node, "caption");
            }
            case "codeblock" -> {
                out.append("<pre><code>").append(StoryHtml.escaped(GhostImporter.text(node, "code"))).append("</code></pre>");
                paragraph(node, "caption");
            }
            case "html" -> out.append(GhostImporter.text(node, "html"));
            case "markdown" -> out.append(paragraphs(GhostImporter.text(node, "markdown")));
            case "embed", "bookmark", "video", "audio", "file" -> addressed(type, node);
            case "callout" -> out.append("<p>").append(GhostImporter.text(node, "calloutText")).append("</p>");
            case "toggle", "header", "signup", "product", "call-to-action", "button" -> words(type, node);
            case "paywall" -> tellings.tell(Message.of("exchange.ghost.card", type));
            default -> {
                if (node.path("children").isEmpty()) {
                    tellings.tell(Message.of("exchange.ghost.card", type));
                    tellings.leaveOut(node);
                }
                children(node);
            }
        }
    }

    private void element(String tag, JsonNode node) {
        out.append('<').append(tag).append('>');
        children(node);
        out.append("</").append(tag).append(">\n");
    }

    private void words(JsonNode node) {
        int format = node.path("format").asInt();
        for (int i = 0; i < MARKS.length; i++) {
            out.append((format >> i & 1) == 1 ? "<" + MARKS[i] + ">" : "");
        }
        out.append(StoryHtml.escaped(GhostImporter.text(node, "text")));
        for (int i = MARKS.length - 1; i >= 0; i--) {
            out.append((format >> i & 1) == 1 ? "</" + MARKS[i] + ">" : "");
        }
    }

    private void image(JsonNode node) {
        out.append("<figure><img src=\"").append(StoryHtml.escaped(GhostImporter.text(node, "src")));
        out.append("\" alt=\"").append(StoryHtml.escaped(GhostImporter.text(node, "alt"))).append("\"><figcaption>");
        out.append(GhostImporter.text(node, "caption")).append("</figcaption></figure>\n");
    }

    private void addressed(String type, JsonNode node) {
        String address = GhostImporter.text(node, "url").isEmpty() ? GhostImporter.text(node, "src") : GhostImporter.text(node, "url");
        if (address.isEmpty()) {
            tellings.tell(Message.of("exchange.ghost.card", type));
        } else {
            out.append("<p><a href=\"").append(StoryHtml.escaped(address)).append("\">").append(StoryHtml.escaped(address)).append("</a></p>\n");
        }
        if (type.equals("bookmark")) {
            paragraph(node.path("metadata"), "title");
            paragraph(node.path("metadata"), "description");
        }
        words(type, node);
    }

    private void words(String type, JsonNode node) {
        WORDS.forEach(field -> paragraph(node, field));
        String address = GhostImporter.text(node, "buttonUrl") + GhostImporter.text(node, "productUrl");
        if (!address.isEmpty()) {
            tellings.leaveOut(type + ": " + address);
        }
    }

    private void paragraph(JsonNode node, String field) {
        String words = GhostImporter.text(node, field);
        if (!words.isBlank()) {
            out.append("<p>").append(words).append("</p>\n");
        }
    }
}
