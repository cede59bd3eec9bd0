package id.redaksi.exchange.lines;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Entries of "Baca juga" and "Artikel Terkait". One that names a story which is here leads to it, any other to its address. */
final class Entries {
    private final Values values;
    private final Function<String, Optional<StoryId>> stories;
    private final String site;

    Entries(Values values, Function<String, Optional<StoryId>> stories) {
        this.values = values;
        site = Identity.site(values.line(Key.URL));
        this.stories = stories;
    }

    List<Related> read(Key key, JsonNode node) {
        List<Related> found = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.<JsonNode>of()) {
            Related entry = one.isObject() ? entry(key, one) : plain(key, one);
            if (entry.headline().isEmpty() && entry.link().isEmpty() && entry.story().isEmpty()) {
                values.doubt(key, Doubt.Kind.VALUE);
            } else {
                found.add(entry);
            }
        }
        if (!node.isArray() && !node.isMissingNode()) {
            values.doubt(key, Doubt.Kind.VALUE);
        }
        return List.copyOf(found);
    }

    private Related plain(Key key, JsonNode node) {
        String text = values.text(key, node);
        boolean isAddress = text.startsWith("https://") || text.startsWith("http://");
        return isAddress
                ? new Related("", "", text, SeenDate.NONE, story(Identity.ofAddress(text)))
                : Related.external("", text, SeenDate.NONE);
    }

    private Related entry(Key key, JsonNode node) {
        var fields = new Values(node);
        String link = fields.line(Key.URL);
        String date = fields.name(Key.PUBLISHED);
        boolean isDay = date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
        String story = fields.has(Key.ID) ? story(Identity.ofId(site, fields.line(Key.ID))) : "";
        fields.doubts().forEach(_ -> values.doubt(key, Doubt.Kind.VALUE));
        return new Related(
                fields.name(Key.CHANNEL),
                fields.line(Key.HEADLINE),
                link,
                new SeenDate(isDay ? "" : date, "", isDay ? date : ""),
                story.isEmpty() && !link.isEmpty() ? story(Identity.ofAddress(link)) : story);
    }

    private String story(String identity) {
        return stories.apply(identity).map(StoryId::value).orElse("");
    }

    /** The identities of all stories that the entries of a line may name, so that they can be looked up at once. */
    static List<String> identities(JsonNode line, String site) {
        List<String> found = new ArrayList<>();
        line.properties().forEach(field -> {
            if (Key.of(field.getKey()).filter(Key.RELATED::equals).isPresent()) {
                gather(field.getValue(), site, found);
            } else if (Key.of(field.getKey()).filter(Key.BODY::equals).isPresent()) {
                field.getValue().forEach(block -> gather(block.has("entries") ? block.path("entries") : block.path("items"), site, found));
            }
        });
        return found;
    }

    private static void gather(JsonNode entries, String site, List<String> found) {
        for (JsonNode one : entries.isArray() ? entries : List.<JsonNode>of()) {
            if (one.isObject()) {
                var fields = new Values(one);
                if (fields.has(Key.ID)) {
                    found.add(Identity.ofId(site, fields.line(Key.ID)));
                }
                if (fields.has(Key.URL)) {
                    found.add(Identity.ofAddress(fields.line(Key.URL)));
                }
            } else if (one.isTextual() && one.textValue().startsWith("http")) {
                found.add(Identity.ofAddress(one.textValue().strip()));
            }
        }
    }
}
