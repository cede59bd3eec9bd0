package id.redaksi.exchange.ninjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.wire.CorrectionLine;
import id.redaksi.exchange.wire.WireBody;
import id.redaksi.exchange.wire.WirePhotos;
import id.redaksi.exchange.wire.WireTime;
import id.redaksi.guard.Json;
import id.redaksi.story.Figure;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.ReceiverTable;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Entities;

/**
 * A story as ninjs of the flat kind: IPTC 1.6, or the dialect that Superdesk writes and reads, which IPTC's schema refuses
 * (superdesk/publish/formatters/ninjs_formatter.py): guid for uri, service, authors, alternative text as body_text.
 */
final class FlatNinjs {
    private final Edition edition;
    private final Story story;
    private final WirePhotos photos;
    private final boolean superdesk;
    private final ReceiverTable table;
    private final List<MediaTopic> topics;
    private final ObjectNode root = Json.mapper().createObjectNode();

    private FlatNinjs(Edition edition, ReceiverTable table, WirePhotos photos, boolean superdesk) throws ExportFailed {
        this.edition = edition;
        this.table = table;
        this.photos = photos;
        this.superdesk = superdesk;
        story = edition.story();
        topics = edition.around().topics();
    }

    static byte[] write(Edition edition, ReceiverTable table, WirePhotos photos) throws ExportFailed {
        return new FlatNinjs(edition, table, photos, false).write();
    }

    static byte[] superdesk(Edition edition, ReceiverTable table, WirePhotos photos) throws ExportFailed {
        return new FlatNinjs(edition, table, photos, true).write();
    }

    private byte[] write() {
        identity();
        words();
        String by = Ninjs.names(story);
        put("byline", by);
        put("located", story.dateline().city());
        put("slugline", story.labels().slugline());
        topics();
        associations();
        try {
            return Json.mapper().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always writes", e);
        }
    }

    private void identity() {
        root.put(superdesk ? "guid" : "uri", "urn:uuid:" + story.id().value());
        if (!superdesk) {
            root.putObject("$standard")
                    .put("name", "ninjs")
                    .put("version", "1.6")
                    .put("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_1.6.json");
            if (!story.labels().slug().isBlank()) {
                root.putObject("altids").put("slug", story.labels().slug());
            }
        }
        root.put("type", "text");
        root.put("version", String.valueOf(edition.revision()));
        root.put("versioncreated", edition.saved().toString());
        // Superdesk's importer knows usable and canceled; it holds an item back by its embargo.
        String status = Ninjs.status(story);
        root.put("pubstatus", superdesk && status.equals("withheld") ? "usable" : status);
        root.put("language", story.labels().language());
        if (superdesk) {
            root.put("profile", "text").put("priority", 5);
        }
        if (story.workflow().urgency() > 0) {
            root.put("urgency", story.workflow().urgency());
        }
        WireTime.out(story.workflow().times().embargo()).ifPresent(at -> root.put("embargoed", at));
        if (!superdesk) {
            WireTime.out(story.workflow().times().expire()).ifPresent(at -> root.put("expires", at));
        }
    }

    private void words() {
        root.put("headline", story.headline());
        put("description_text", story.titles().standfirst());
        if (superdesk) {
            put("description_html", paragraph(story.titles().standfirst()));
        } else {
            put("headline_short", story.titles().shortHeadline());
            put("headline_social", story.titles().socialTitle());
            put("description_social", story.titles().socialDescription());
        }
        root.put("body_html", WireBody.xhtml(story, photos));
        String text = story.dateline().printed() + story.body().text();
        root.put("charcount", text.codePointCount(0, text.length()));
        root.put("wordcount", Ninjs.words(text));
        put("ednote", String.join("\n", CorrectionLine.of(story)));
    }

    private static String paragraph(String text) {
        return text.isBlank() ? "" : "<p>" + Entities.escape(text) + "</p>";
    }

    private void topics() {
        ArrayNode workers = root.putArray(superdesk ? "authors" : "infosource");
        story.contributors().forEach(one -> workers.addObject()
                .put("name", one.name())
                .put(superdesk ? "role" : "rel", one.role().name().toLowerCase(Locale.ROOT)));
        if (workers.isEmpty()) {
            root.remove(superdesk ? "authors" : "infosource");
        }
        named("person", story.topics().people());
        named("organisation", story.topics().organisations());
        named("place", story.topics().places());
        ArrayNode subjects = Json.mapper().createArrayNode();
        ArrayNode keywords = Json.mapper().createArrayNode();
        for (Filed filed : ReceiverTable.filed(story)) {
            if (superdesk) {
                superdesk(filed, subjects, keywords);
            } else {
                subject(filed, subjects);
            }
        }
        topics.forEach(topic -> subjects.addObject()
                .put("name", topic.name(story.labels().language()))
                .put("scheme", superdesk ? "mediatopics" : MediaTopic.SCHEME)
                .put("code", topic.qcode()));
        putAll("subject", subjects);
        putAll("keywords", keywords);
        named("genre", story.labels().genre().isBlank() ? List.of() : List.of(story.labels().genre()));
    }

    private void subject(Filed filed, ArrayNode subjects) {
        ObjectNode one = subjects.addObject().put("name", table.text(filed));
        if (filed.kind() == Filed.Kind.CHANNEL) {
            one.put("rel", "channel");
        }
        table.row(filed).filter(row -> !row.id().isEmpty()).ifPresent(row -> one.put("code", row.id()));
    }

    /** A channel is a service (Superdesk's anpa_category); a tag that the receiver has a code for is a subject, any other a keyword. */
    private void superdesk(Filed filed, ArrayNode subjects, ArrayNode keywords) {
        String text = table.text(filed);
        String id = table.row(filed).map(Category::id).orElse("");
        if (filed.kind() == Filed.Kind.CHANNEL) {
            root.putArray("service").addObject().put("name", text).put("code", id.isEmpty() ? text : id);
        } else if (id.isEmpty()) {
            keywords.add(text);
        } else {
            subjects.addObject().put("name", text).put("code", id);
        }
    }

    private void putAll(String key, ArrayNode all) {
        if (!all.isEmpty()) {
            root.set(key, all);
        }
    }

    private void associations() {
        ObjectNode all = Json.mapper().createObjectNode();
        Figure lead = story.lead();
        if (!lead.isEmpty()) {
            picture(all.putObject("featuremedia"), lead);
        }
        int number = 0;
        for (Figure figure : photos.inside(story)) {
            picture(all.putObject("editor_" + number), figure);
            number++;
        }
        for (int i = 0; i < story.related().size(); i++) {
            Related related = story.related().get(i);
            String own = "urn:uuid:" + story.id() + "#related-" + (i + 1);
            all.putObject("related_" + (i + 1))
                    .put(superdesk ? "guid" : "uri", related.link().isBlank() ? own : related.link())
                    .put("type", "text")
                    .put("headline", related.headline());
        }
        if (!all.isEmpty()) {
            root.set("associations", all);
        }
    }

    private void picture(ObjectNode photo, Figure figure) {
        photo.put(superdesk ? "guid" : "uri", "urn:uuid:" + story.id() + "#" + figure.id().value()).put("type", "picture");
        put(photo, "byline", figure.credit().text());
        put(photo, "description_text", figure.caption().text());
        put(photo, superdesk ? "body_text" : "description_alternative", figure.alt());
        photos.of(figure.photo()).ifPresent(file -> {
            ObjectNode original = photo.putObject("renditions").putObject("original")
                    .put("href", file.address())
                    .put("mimetype", file.type())
                    .put("width", file.photo().width())
                    .put("height", file.photo().height());
            if (!superdesk) {
                original.put("sizeinbytes", file.size());
            }
        });
    }

    private void named(String key, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode all = root.putArray(key);
            names.forEach(name -> {
                ObjectNode one = all.addObject().put("name", name);
                if (superdesk) {
                    one.put("code", name);
                }
            });
        }
    }

    private void put(String key, String text) {
        put(root, key, text);
    }

    private static void put(ObjectNode into, String key, String text) {
        if (!text.isBlank()) {
            into.put(key, text);
        }
    }
}
