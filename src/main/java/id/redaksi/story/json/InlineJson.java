package id.redaksi.story.json;

import static id.redaksi.story.json.ReviewJson.by;
import static id.redaksi.story.json.StoryJson.array;
import static id.redaksi.story.json.StoryJson.constant;
import static id.redaksi.story.json.StoryJson.integer;
import static id.redaksi.story.json.StoryJson.lower;
import static id.redaksi.story.json.StoryJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.story.Deletion;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnote;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Noted;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Span;
import id.redaksi.story.ToCome;
import java.util.ArrayList;
import java.util.List;

/** Text with its marks as JSON and back. */
public final class InlineJson {
    private InlineJson() {}

    public static ObjectNode words(Inline inline) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("text", inline.text());
        ArrayNode marks = node.putArray("marks");
        for (Span span : inline.spans()) {
            ObjectNode mark = marks.addObject().put("from", span.from()).put("to", span.to());
            switch (span.mark()) {
                case Emphasis emphasis -> mark.put("mark", lower(emphasis));
                case Link(var href) -> mark.put("mark", "link").put("href", href);
                case Footnote(var key) -> mark.put("mark", "footnote").put("key", key);
                case ToCome() -> mark.put("mark", "tocome");
                case OffTheRecord() -> mark.put("mark", "offtherecord");
                case InLanguage(var code) -> mark.put("mark", "language").put("code", code);
                case Insertion(var by) -> by(mark.put("mark", "insertion"), by);
                case Deletion(var by) -> by(mark.put("mark", "deletion"), by);
                case Noted(var note) -> mark.put("mark", "note").put("key", note);
            }
        }
        return node;
    }

    private static Mark language(String code) throws BadStory {
        if (!InLanguage.isCode(code)) {
            throw new BadStory("no code of a language");
        }
        return new InLanguage(code);
    }

    public static Inline inline(JsonNode node) throws BadStory {
        List<Span> spans = new ArrayList<>();
        for (JsonNode one : array(node.path("marks"))) {
            String name = text(one, "mark");
            Mark mark = switch (name) {
                case "link" -> new Link(text(one, "href"));
                case "footnote" -> new Footnote(text(one, "key"));
                case "tocome" -> new ToCome();
                case "offtherecord" -> new OffTheRecord();
                case "language" -> language(text(one, "code"));
                case "insertion" -> new Insertion(ReviewJson.by(one));
                case "deletion" -> new Deletion(ReviewJson.by(one));
                case "note" -> new Noted(text(one, "key"));
                default -> constant(Emphasis.class, name);
            };
            spans.add(new Span(integer(one, "from"), integer(one, "to"), mark));
        }
        return new Inline(text(node, "text"), spans);
    }
}
