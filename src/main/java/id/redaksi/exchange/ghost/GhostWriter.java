package id.redaksi.exchange.ghost;

import com.fasterxml.jackson.core.JsonGenerator;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.guard.Json;
import id.redaksi.page.PagePhoto;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Story;
import id.redaksi.topics.Filed;
import id.redaksi.topics.ReceiverTable;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the one file: the posts one by one, and behind them what they refer to. Numbers of rows mean nothing outside. */
final class GhostWriter {
    /** Where Ghost puts the address of the site when it reads the file. */
    private static final String SITE = "__GHOST_URL__/";

    private record Row(int post, int other, int order) {}

    private final JsonGenerator json;
    private final Map<String, Integer> tags = new LinkedHashMap<>();
    private final Map<String, Integer> users = new LinkedHashMap<>();
    private final Map<String, String> slugs = new HashMap<>();
    private final String receiver;
    private final List<Row> tagged = new ArrayList<>();
    private final List<Row> written = new ArrayList<>();
    private int posts;

    /** {@code receiver} is whose words for tags and channels are written; empty for the house's. */
    GhostWriter(OutputStream out, String receiver) throws IOException {
        this.receiver = receiver;
        json = Json.mapper().getFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    void write(Editions editions) throws ExportFailed, IOException {
        List<Instant> latest = new ArrayList<>(List.of(Instant.EPOCH));
        editions.each(edition -> latest.set(0, edition.saved().isAfter(latest.getFirst()) ? edition.saved() : latest.getFirst()));
        json.writeStartObject();
        json.writeArrayFieldStart("db");
        json.writeStartObject();
        json.writeObjectFieldStart("meta");
        json.writeNumberField("exported_on", latest.getFirst().toEpochMilli());
        json.writeStringField("version", "5.0.0");
        json.writeEndObject();
        json.writeObjectFieldStart("data");
        json.writeArrayFieldStart("posts");
        editions.each(this::post);
        json.writeEndArray();
        posts = 0;
        json.writeArrayFieldStart("posts_meta");
        editions.each(this::meta);
        json.writeEndArray();
        named("tags", tags, false);
        named("users", users, true);
        rows("posts_tags", "tag_id", tagged);
        rows("posts_authors", "author_id", written);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void post(Edition edition) throws ExportFailed, IOException {
        Story story = edition.story();
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Map.Entry<String, PagePhoto> photo : StoryHtml.photos(edition).entrySet()) {
            addresses.put(photo.getKey(), SITE + GhostExporter.file(photo.getKey(), photo.getValue()));
        }
        int id = ++posts;
        json.writeStartObject();
        json.writeStringField("id", String.valueOf(id));
        json.writeStringField("uuid", story.id().value());
        String title = cut(story.headline(), GhostExporter.TITLE);
        json.writeStringField("title", title.isBlank() ? "(Untitled)" : title);
        if (!story.labels().slug().isBlank()) {
            json.writeStringField("slug", cut(story.labels().slug(), 191));
        }
        json.writeStringField("html", StoryHtml.of(edition, addresses));
        json.writeNullField("lexical");
        json.writeNullField("mobiledoc");
        text("feature_image", story.lead().photo() == null ? "" : addresses.getOrDefault(story.lead().photo(), ""));
        json.writeStringField("type", "post");
        json.writeStringField("status", GhostPost.status(story));
        json.writeStringField("visibility", "public");
        text("custom_excerpt", cut(story.titles().standfirst(), GhostExporter.EXCERPT));
        String saved = moment(edition.saved());
        json.writeStringField("created_at", saved);
        json.writeStringField("updated_at", saved);
        Optional<Instant> time = GhostPost.time(story).map(OffsetDateTime::toInstant);
        text("published_at", time.map(GhostWriter::moment).orElse(GhostPost.status(story).equals("published") ? saved : ""));
        json.writeEndObject();
        Set<String> names = new LinkedHashSet<>();
        ReceiverTable table = edition.around().table(receiver);
        for (Filed filed : ReceiverTable.filed(story)) {
            String name = table.text(filed);
            names.add(name);
            table.row(filed)
                    .filter(row -> !row.slug().isEmpty() && !slugs.containsValue(row.slug()))
                    .ifPresent(row -> slugs.putIfAbsent(name, row.slug()));
        }
        refer(id, List.copyOf(names), tags, tagged);
        refer(id, story.contributors().stream().filter(one -> one.role() == Role.REPORTER).map(Contributor::name).distinct().toList(), users, written);
    }

    private static void refer(int post, List<String> names, Map<String, Integer> all, List<Row> rows) {
        for (int i = 0; i < names.size(); i++) {
            all.putIfAbsent(names.get(i), all.size() + 1);
            rows.add(new Row(post, all.getOrDefault(names.get(i), 0), i));
        }
    }

    private void meta(Edition edition) throws IOException {
        Story story = edition.story();
        int id = ++posts;
        String credit = story.lead().credit().isEmpty() ? "" : "(Foto: " + story.lead().creditBehindLabel().text() + ")";
        json.writeStartObject();
        json.writeStringField("id", String.valueOf(id));
        json.writeStringField("post_id", String.valueOf(id));
        text("og_title", cut(story.titles().socialTitle(), GhostExporter.OG_TITLE));
        text("og_description", cut(story.titles().socialDescription(), GhostExporter.OG_DESCRIPTION));
        text("feature_image_alt", cut(story.lead().alt(), 191));
        text("feature_image_caption", StoryHtml.escaped((story.lead().caption().text() + " " + credit).strip()));
        json.writeEndObject();
    }

    private void named(String field, Map<String, Integer> all, boolean people) throws IOException {
        Set<String> taken = people ? new LinkedHashSet<>() : new LinkedHashSet<>(slugs.values());
        json.writeArrayFieldStart(field);
        for (Map.Entry<String, Integer> one : all.entrySet()) {
            String known = people ? null : slugs.get(one.getKey());
            String slug = known == null ? slug(one.getKey(), taken) : known;
            json.writeStartObject();
            json.writeStringField("id", String.valueOf(one.getValue()));
            json.writeStringField("name", cut(one.getKey(), 191));
            json.writeStringField("slug", slug);
            if (people) {
                // Ghost wants one; no mail ever arrives at a name that ends so (RFC 2606 section 2).
                json.writeStringField("email", slug + "@redaksi.invalid");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String slug(String name, Set<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String slug = cut(plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", ""), 100);
        String wanted = slug.isEmpty() ? "nama" : slug;
        String free = wanted;
        for (int i = 2; !taken.add(free); i++) {
            free = wanted + "-" + i;
        }
        return free;
    }

    private void rows(String field, String other, List<Row> rows) throws IOException {
        json.writeArrayFieldStart(field);
        for (int i = 0; i < rows.size(); i++) {
            json.writeStartObject();
            json.writeStringField("id", String.valueOf(i + 1));
            json.writeStringField("post_id", String.valueOf(rows.get(i).post()));
            json.writeStringField(other, String.valueOf(rows.get(i).other()));
            json.writeNumberField("sort_order", rows.get(i).order());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String field, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    private static String moment(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
