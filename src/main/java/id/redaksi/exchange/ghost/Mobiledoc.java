package id.redaksi.exchange.ghost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.guard.Json;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The form in which Ghost's former editor keeps a text (Mobiledoc 0.3: sections, whose markers open and close numbered
 * markups; cards by their number) as HTML. Its cards have the fields of Lexical's.
 */
final class Mobiledoc {
    private static final int MARKUP = 1;
    private static final int IMAGE = 2;
    private static final int LIST = 3;
    private static final int CARD = 10;

    private final JsonNode root;
    private final Tellings tellings;
    private final StringBuilder out = new StringBuilder();

    private Mobiledoc(JsonNode root, Tellings tellings) {
        this.root = root;
        this.tellings = tellings;
    }

    /** Empty where it is none, which is told by the caller. */
    static String html(String mobiledoc, Tellings tellings) {
        try {
            var reader = new Mobiledoc(Json.foreign().readTree(mobiledoc), tellings);
            reader.root.path("sections").forEach(reader::section);
            return reader.out.toString();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private void section(JsonNode section) {
        switch (section.path(0).asInt()) {
            case MARKUP -> {
                String said = section.path(1).asText();
                String tag = said.equals("aside") ? "blockquote" : said.matches("h[1-6]|blockquote") ? said : "p";
                out.append('<').append(tag).append('>');
                markers(section.path(2));
                out.append("</").append(tag).append(">\n");
            }
            case IMAGE -> out.append("<p><img src=\"").append(StoryHtml.escaped(section.path(1).asText())).append("\"></p>\n");
            case LIST -> {
                String tag = section.path(1).asText().equals("ol") ? "ol" : "ul";
                out.append('<').append(tag).append('>');
                section.path(2).forEach(item -> {
                    out.append("<li>");
                    markers(item);
                    out.append("</li>");
                });
                out.append("</").append(tag).append(">\n");
            }
            case CARD -> card(root.path("cards").path(section.path(1).asInt()));
            default -> {}
        }
    }

    private void card(JsonNode card) {
        if (card.path(1) instanceof ObjectNode payload) {
            out.append(Lexical.card(payload.deepCopy().put("type", type(card.path(0).asText())), tellings));
        }
    }

    /** A card's name as the newer editor has it. */
    private static String type(String name) {
        return switch (name) {
            case "code" -> "codeblock";
            case "hr" -> "horizontalrule";
            case "card-markdown" -> "markdown";
            default -> name;
        };
    }

    private void markers(JsonNode markers) {
        Deque<String> open = new ArrayDeque<>();
        for (JsonNode marker : markers) {
            marker.path(1).forEach(markup -> open.push(opened(root.path("markups").path(markup.asInt()))));
            boolean atom = marker.path(0).asInt() == 1;
            out.append(atom ? atom(root.path("atoms").path(marker.path(3).asInt())) : StoryHtml.escaped(marker.path(3).asText()));
            for (int close = marker.path(2).asInt(); close > 0 && !open.isEmpty(); close--) {
                out.append("</").append(open.pop()).append('>');
            }
        }
        open.forEach(tag -> out.append("</").append(tag).append('>'));
    }

    private static String atom(JsonNode atom) {
        return atom.path(0).asText().equals("soft-return") ? "<br>" : StoryHtml.escaped(atom.path(1).asText());
    }

    private String opened(JsonNode markup) {
        String tag = markup.path(0).asText();
        String shown = tag.matches("strong|b|em|i|s|u|code|sub|sup|a") ? tag : "span";
        out.append('<').append(shown);
        if (shown.equals("a") && markup.path(1).path(0).asText().equals("href")) {
            out.append(" href=\"").append(StoryHtml.escaped(markup.path(1).path(1).asText())).append('"');
        }
        out.append('>');
        return shown;
    }
}
