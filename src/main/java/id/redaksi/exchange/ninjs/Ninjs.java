package id.redaksi.exchange.ninjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.wire.CorrectionLine;
import id.redaksi.exchange.wire.WireBody;
import id.redaksi.exchange.wire.WirePhotos;
import id.redaksi.exchange.wire.WireTime;
import id.redaksi.guard.Json;
import id.redaksi.story.Contributor;
import id.redaksi.story.Figure;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.ReceiverTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A story as IPTC ninjs 3.1. The editor's note stays at home: ninjs has a field for it that receivers print, in which
 * corrections stand.
 */
public final class Ninjs {
    private Ninjs() {}

    /** Under the house's own names for tags and channels, without files beside it. */
    public static byte[] write(Edition edition) throws ExportFailed {
        return write(edition, ReceiverTable.NONE, WirePhotos.NONE);
    }

    /** With the receiver's names, and the photos that go beside it. */
    static byte[] write(Edition edition, ReceiverTable table, WirePhotos photos) throws ExportFailed {
        Story story = edition.story();
        ObjectNode root = Json.mapper().createObjectNode();
        root.put("uri", "urn:uuid:" + story.id().value());
        root.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.1")
                .put("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
        root.put("type", "text");
        root.put("version", String.valueOf(edition.revision()));
        root.put("versionCreated", edition.saved().toString());
        root.put("pubStatus", status(story));
        root.put("language", story.labels().language());
        WireTime.out(story.workflow().times().embargo()).ifPresent(at -> root.put("embargoedUntil", at));
        WireTime.out(story.workflow().times().expire()).ifPresent(at -> root.put("expires", at));
        if (story.workflow().urgency() > 0) {
            root.put("urgency", story.workflow().urgency());
        }
        ArrayNode headlines = root.putArray("headlines");
        value(headlines, "main", story.headline());
        said(headlines, "short", story.titles().shortHeadline());
        said(headlines, "social", story.titles().socialTitle());
        ArrayNode descriptions = JsonNodeFactory.instance.arrayNode();
        said(descriptions, "summary", story.titles().standfirst());
        said(descriptions, "social", story.titles().socialDescription());
        if (!descriptions.isEmpty()) {
            root.set("descriptions", descriptions);
        }
        bodies(root.putArray("bodies"), story, photos);
        corrections(root, story);
        String by = names(story);
        if (!by.isEmpty()) {
            root.put("by", by);
        }
        sources(root, story);
        if (!story.dateline().city().isBlank()) {
            root.put("located", story.dateline().city());
        }
        if (!story.labels().slugline().isBlank()) {
            root.put("slugline", story.labels().slugline());
        }
        named(root, "people", story.topics().people());
        named(root, "organisations", story.topics().organisations());
        named(root, "places", story.topics().places());
        subjects(root, story, edition.around().topics(), table);
        if (!story.labels().genre().isBlank()) {
            named(root, "genres", List.of(story.labels().genre()));
        }
        if (!story.labels().slug().isBlank()) {
            root.putArray("altIds").addObject().put("role", "slug").put("value", story.labels().slug());
        }
        associations(root, story, photos);
        try {
            return Json.mapper().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always writes", e);
        }
    }

    /** A killed story is canceled, and one under embargo withheld until then (ninjs 3.1, pubStatus). */
    static String status(Story story) {
        if (story.workflow().status() == Workflow.Status.KILLED) {
            return "canceled";
        }
        return story.workflow().times().embargo() == null ? "usable" : "withheld";
    }

    /** The channel, then the tags, then the Media Topics. */
    private static void subjects(ObjectNode root, Story story, List<MediaTopic> topics, ReceiverTable table) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Filed filed : ReceiverTable.filed(story)) {
            ObjectNode one = all.addObject().put("name", table.text(filed));
            if (filed.kind() == Filed.Kind.CHANNEL) {
                one.put("rel", "channel");
            }
            table.row(filed).filter(row -> !row.id().isEmpty()).ifPresent(row -> one.put("literal", row.id()));
        }
        topics.forEach(topic -> all.addObject()
                .put("name", topic.name(story.labels().language()))
                .put("uri", topic.uri()));
        if (!all.isEmpty()) {
            root.set("subjects", all);
        }
    }

    private static void sources(ObjectNode root, Story story) {
        if (!story.contributors().isEmpty()) {
            ArrayNode all = root.putArray("infoSources");
            story.contributors().forEach(one -> all.addObject()
                    .put("name", one.name())
                    .put("role", one.role().name().toLowerCase(Locale.ROOT)));
        }
    }

    /** The lead photo and the related stories. */
    private static void associations(ObjectNode root, Story story, WirePhotos photos) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        Figure lead = story.lead();
        if (!lead.isEmpty()) {
            picture(all.addObject(), story, lead, "lead", "featured", photos);
        }
        int number = 0;
        for (Figure figure : photos.inside(story)) {
            number++;
            picture(all.addObject(), story, figure, "inline-" + number, "inline", photos);
        }
        for (int i = 0; i < story.related().size(); i++) {
            Related related = story.related().get(i);
            ObjectNode entry = all.addObject()
                    .put("uri", related.link().isBlank() ? "urn:uuid:" + story.id() + "#related-" + (i + 1) : related.link())
                    .put("name", "related-" + (i + 1))
                    .put("rel", "related")
                    .put("type", "text");
            value(entry.putArray("headlines"), "main", related.headline());
        }
        if (!all.isEmpty()) {
            root.set("associations", all);
        }
    }

    private static void picture(ObjectNode photo, Story story, Figure figure, String name, String rel, WirePhotos photos) {
        photo.put("uri", "urn:uuid:" + story.id() + "#" + figure.id().value())
                .put("name", name)
                .put("rel", rel)
                .put("type", "picture");
        if (!figure.credit().isEmpty()) {
            photo.put("by", figure.credit().text());
        }
        ArrayNode said = JsonNodeFactory.instance.arrayNode();
        if (!figure.caption().isEmpty()) {
            value(said, "caption", figure.caption().text());
        }
        if (!figure.alt().isBlank()) {
            value(said, "alternative", figure.alt());
        }
        if (!said.isEmpty()) {
            photo.set("descriptions", said);
        }
        photos.of(figure.photo()).ifPresent(file -> photo.putArray("renditions")
                .addObject()
                .put("name", "web")
                .put("href", file.address())
                .put("contentType", file.type())
                .put("width", file.photo().width())
                .put("height", file.photo().height())
                .put("sizeInBytes", file.size()));
    }

    private static void value(ArrayNode into, String role, String text) {
        into.addObject().put("role", role).put("contentType", "text/plain").put("value", text);
    }

    private static void said(ArrayNode into, String role, String text) {
        if (!text.isBlank()) {
            value(into, role, text);
        }
    }

    private static void bodies(ArrayNode bodies, Story story, WirePhotos photos) {
        bodies.addObject().put("role", "main").put("contentType", "application/xhtml+xml").put("value", WireBody.xhtml(story, photos));
        String text = story.dateline().printed() + story.body().text();
        bodies.addObject()
                .put("role", "main")
                .put("contentType", "text/plain")
                .put("charCount", text.codePointCount(0, text.length()))
                .put("wordCount", words(text))
                .put("value", text);
    }

    /** Runs of signs between blanks; a blank without a break is none. */
    static int words(String text) {
        String said = text.strip();
        int count = 0;
        boolean within = false;
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            count += blank || within ? 0 : 1;
            within = !blank;
        }
        return count;
    }

    /** A correction is a body of its own, and stands in the note that a receiver's editors read first. */
    private static void corrections(ObjectNode root, Story story) {
        List<String> said = CorrectionLine.of(story);
        if (!said.isEmpty() && root.get("bodies") instanceof ArrayNode bodies) {
            said.forEach(one -> value(bodies, "correction", one));
            root.put("edNote", String.join("\n", said));
        }
    }

    static String names(Story story) {
        return story.contributors().stream()
                .filter(one -> one.role() == Contributor.Role.REPORTER)
                .map(Contributor::name)
                .collect(Collectors.joining(", "));
    }

    private static void named(ObjectNode root, String key, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode all = root.putArray(key);
            names.forEach(name -> all.addObject().put("name", name));
        }
    }
}
