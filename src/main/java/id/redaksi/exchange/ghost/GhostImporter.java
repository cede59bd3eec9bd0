package id.redaksi.exchange.ghost;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.SourceId;
import id.redaksi.exchange.body.HtmlStory;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.exchange.body.XmlHead;
import id.redaksi.exchange.lines.Times;
import id.redaksi.guard.Json;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an export of Ghost: every post and page is a story; what its tags and authors are called is looked up. */
final class GhostImporter implements Importer {
    private static final Pattern HEAD = Pattern.compile("^\\s*\\{\\s*\"(?:db\"\\s*:\\s*\\[|meta\"\\s*:\\s*\\{\\s*\"(?:exported_on|version)\")");

    /** How many bytes of memory a byte of the file may need; more than there is would end the program, not the reading. */
    private static final int MEMORY = 6;

    @Override
    public boolean reads(Source source) {
        return HEAD.matcher(XmlHead.of(source)).find();
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        if (source.bytes().length > Runtime.getRuntime().maxMemory() / MEMORY) {
            throw new ImportFailed(Message.of("exchange.body.large", source.name()));
        }
        var tellings = new Tellings();
        Map<String, byte[]> photos = new HashMap<>();
        Map<StoryId, String> identities = new HashMap<>();
        List<Story> stories = new ArrayList<>();
        JsonNode data = data(source);
        var tags = new Names(data, "tags", "posts_tags", "tag_id");
        var authors = new Names(data, "users", "posts_authors", "author_id");
        Map<String, JsonNode> metas = new HashMap<>();
        data.path("posts_meta").forEach(meta -> metas.put(meta.path("post_id").asText(), meta));
        for (JsonNode post : data.path("posts")) {
            String id = post.path("id").asText();
            Story story = story(post, metas.getOrDefault(id, post), reading, tellings, photos);
            String uuid = text(post, "uuid");
            identities.put(story.id(), SourceId.of(uuid.isEmpty() ? id : uuid, ""));
            stories.add(story.with(Field.TAGS, tags.of(id, tellings))
                    .with(Field.CONTRIBUTORS, authors(post, authors.of(id, tellings), authors)));
        }
        if (stories.isEmpty()) {
            throw new ImportFailed(Message.of("exchange.wxr.empty", source.name()));
        }
        return new Imported(stories, tellings.leftOut(), List.of(), tellings.told(), photos).withIdentities(identities);
    }

    private static JsonNode data(Source source) throws ImportFailed {
        try {
            JsonNode root = Json.mapper().readTree(source.bytes());
            JsonNode first = root == null ? Json.mapper().missingNode() : root.path("db").isArray() ? root.path("db").path(0) : root;
            return first.path("data");
        } catch (IOException e) {
            throw new ImportFailed(Message.of("exchange.ghost.damaged", source.name()));
        }
    }

    private static List<Contributor> authors(JsonNode post, List<String> named, Names authors) {
        List<String> names = named.isEmpty() ? authors.name(post.path("author_id").asText()).stream().toList() : named;
        return names.stream().map(name -> new Contributor(name, Role.REPORTER)).toList();
    }

    private static Story story(JsonNode post, JsonNode meta, Reading reading, Tellings tellings, Map<String, byte[]> photos) {
        String title = text(post, "title");
        Story story = Story.blank(reading.ids())
                .with(Field.HEADLINE, title.equals("(Untitled)") ? "" : title)
                .with(Field.STANDFIRST, text(post, "custom_excerpt"))
                .with(Field.SLUG, text(post, "slug"))
                .with(Field.SOCIAL_TITLE, text(meta, "og_title"))
                .with(Field.SOCIAL_DESCRIPTION, text(meta, "og_description"))
                .with(Field.STATUS, GhostPost.status(text(post, "status")))
                .with(Field.EDITORS_NOTE, note(post));
        HtmlStory body = HtmlStory.of(html(post, tellings), reading.ids());
        tellings.tell(body.told());
        photos.putAll(body.photos());
        if (!text(post, "visibility").isEmpty() && !text(post, "visibility").equals("public")) {
            tellings.count("exchange.ghost.members");
        }
        return lead(post, meta, time(post, body.in(story), tellings), tellings);
    }

    /** By these a second import finds the story. */
    private static String note(JsonNode post) {
        return (text(post, "uuid") + "\n" + text(post, "canonical_url")).strip();
    }

    /** The HTML that Ghost made of a post; where it stands only in the form of its editor, that is read. */
    private static String html(JsonNode post, Tellings tellings) {
        String html = text(post, "html");
        String lexical = text(post, "lexical");
        if (!html.isBlank()) {
            return html;
        }
        if (!lexical.isBlank()) {
            return Lexical.html(lexical, tellings);
        }
        if (!text(post, "mobiledoc").isBlank()) {
            tellings.count("exchange.ghost.mobiledoc");
        }
        return Lexical.paragraphs(text(post, "plaintext"));
    }

    private static Story time(JsonNode post, Story story, Tellings tellings) {
        String said = text(post, "published_at");
        Optional<Times> time = Times.read(said, ZoneOffset.UTC);
        if (time.isEmpty()) {
            if (!said.isEmpty()) {
                tellings.tell(Message.of("exchange.feed.time", said));
            }
            return story;
        }
        String iso = java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.get().time());
        return story.with(Field.TIMES, new Workflow.Times(null, null, iso, null));
    }

    private static Story lead(JsonNode post, JsonNode meta, Story story, Tellings tellings) {
        String address = text(post, "feature_image");
        String caption = id.redaksi.exchange.body.Markup.textOf(text(meta, "feature_image_caption"));
        if (!address.isEmpty()) {
            tellings.count("exchange.feed.pictures");
            tellings.leaveOut(address);
        }
        var figure = new Figure(story.lead().id(), Inline.of(caption), Inline.EMPTY, text(meta, "feature_image_alt"), null);
        return story.with(Field.LEAD, HtmlStory.credited(figure));
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    /** Names by the numbers of their rows, and which posts have them, in their order. */
    private static final class Names {
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, List<JsonNode>> posts = new HashMap<>();
        private final String key;

        Names(JsonNode data, String table, String relation, String key) {
            this.key = key;
            data.path(table).forEach(row -> names.put(row.path("id").asText(), text(row, "name")));
            data.path(relation).forEach(row ->
                    posts.computeIfAbsent(row.path("post_id").asText(), _ -> new ArrayList<>()).add(row));
            posts.values().forEach(rows -> rows.sort(Comparator.comparingInt(row -> row.path("sort_order").asInt())));
        }

        Optional<String> name(String id) {
            return Optional.ofNullable(names.get(id)).filter(name -> !name.isEmpty());
        }

        /** A tag that begins with "#" is for Ghost's machinery, not for readers. */
        List<String> of(String post, Tellings tellings) {
            List<String> found = new ArrayList<>();
            for (JsonNode row : posts.getOrDefault(post, List.of())) {
                name(row.path(key).asText()).ifPresent(name -> {
                    if (name.startsWith("#")) {
                        tellings.tell(Message.of("exchange.ghost.internal", name));
                    } else {
                        found.add(name);
                    }
                });
            }
            return found;
        }
    }
}
