package id.redaksi.exchange.ghost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.LongImporter;
import id.redaksi.exchange.LongSource;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.SourceId;
import id.redaksi.exchange.body.Categories;
import id.redaksi.exchange.body.HtmlStory;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.exchange.body.XmlHead;
import id.redaksi.exchange.lines.Times;
import id.redaksi.guard.JsonPieces;
import id.redaksi.guard.Refused;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an export of Ghost: every post and page is a story; what its tags and authors are called is looked up. */
final class GhostImporter implements LongImporter {
    private static final Pattern HEAD = Pattern.compile("^\\s*\\{\\s*\"(?:db\"\\s*:\\s*\\[|meta\"\\s*:\\s*\\{\\s*\"(?:exported_on|version)\")");

    /** Of what an export says of itself and of the machine, the lists that tell of posts; of another site's, none. */
    private static final Pattern TABLE = Pattern.compile("(?:/db)?/data/([a-z_]+)");

    /** What is kept of what is said beside a post, while the posts themselves come. */
    private static final Set<String> OF_META =
            Set.of("og_title", "og_description", "feature_image_alt", "feature_image_caption");

    private static final Set<String> AROUND = Set.of("tags", "users", "posts_tags", "posts_authors", "posts_meta");

    @Override
    public boolean reads(Source source) {
        return HEAD.matcher(XmlHead.of(source)).find();
    }

    @Override
    public Imported read(LongSource source, Reading reading, Each each) throws ImportFailed, IOException {
        var tags = new Names("tag_id");
        var authors = new Names("author_id");
        Map<String, JsonNode> metas = new HashMap<>();
        rows(source, AROUND, (table, row) -> {
            switch (table) {
                case "tags" -> tags.name(row);
                case "users" -> authors.name(row);
                case "posts_tags" -> tags.relate(row);
                case "posts_authors" -> authors.relate(row);
                default -> metas.put(text(row, "post_id"), ((ObjectNode) row).retain(OF_META));
            }
        });
        var tellings = new Tellings();
        Map<String, byte[]> photos = new HashMap<>();
        boolean[] came = new boolean[1];
        rows(source, Set.of("posts"), (_, post) -> {
            String id = text(post, "id");
            List<Categories.Said> said = tags.of(id, tellings).stream()
                    .map(name -> new Categories.Said(name, tags.slug(name), false))
                    .toList();
            Story story = Categories.in(
                            story(post, metas.getOrDefault(id, post), reading, tellings, photos), said, reading.names(),
                            tellings::tell)
                    .with(Field.CONTRIBUTORS, authors(post, authors.of(id, tellings), authors));
            String uuid = text(post, "uuid");
            each.story(story, Map.copyOf(photos), SourceId.of(uuid.isEmpty() ? id : uuid, ""));
            photos.clear();
            came[0] = true;
        });
        if (!came[0]) {
            throw new ImportFailed(Message.of("exchange.wxr.empty", source.name()));
        }
        return new Imported(List.of(), tellings.leftOut(), List.of(), tellings.told());
    }

    /** Gives the rows of these tables that are any; of several exports in one file, all. */
    private static void rows(LongSource source, Set<String> tables, BiConsumer<String, JsonNode> work)
            throws ImportFailed, IOException {
        try (InputStream in = source.opening().open()) {
            JsonPieces.read(in, path -> tables.contains(table(path)), (path, row) -> {
                if (row.isObject()) {
                    work.accept(table(path), row);
                }
            });
        } catch (Refused e) {
            boolean damaged = e.explanation().key().equals("guard.json.damaged");
            throw new ImportFailed(damaged ? Message.of("exchange.ghost.damaged", source.name()) : e.explanation());
        }
    }

    private static String table(String path) {
        Matcher table = TABLE.matcher(path);
        return table.matches() ? table.group(1) : "";
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
        String read = lexical.isBlank() ? Mobiledoc.html(text(post, "mobiledoc"), tellings) : Lexical.html(lexical, tellings);
        if (read.isBlank() && !(lexical + text(post, "mobiledoc")).isBlank()) {
            tellings.count("exchange.ghost.mobiledoc");
        }
        return read.isBlank() ? Lexical.paragraphs(text(post, "plaintext")) : read;
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
        private record Relation(String to, int order) {}

        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String> slugs = new HashMap<>();
        private final Map<String, List<Relation>> posts = new HashMap<>();
        private final String key;

        Names(String key) {
            this.key = key;
        }

        void name(JsonNode row) {
            names.put(text(row, "id"), text(row, "name"));
            slugs.put(text(row, "name"), text(row, "slug"));
        }

        String slug(String name) {
            return slugs.getOrDefault(name, "");
        }

        void relate(JsonNode row) {
            posts.computeIfAbsent(text(row, "post_id"), _ -> new ArrayList<>(2))
                    .add(new Relation(text(row, key), row.path("sort_order").asInt()));
        }

        Optional<String> name(String id) {
            return Optional.ofNullable(names.get(id)).filter(name -> !name.isEmpty());
        }

        /** A tag that begins with "#" is for Ghost's machinery, not for readers. */
        List<String> of(String post, Tellings tellings) {
            List<String> found = new ArrayList<>();
            posts.getOrDefault(post, List.of()).stream()
                    .sorted(Comparator.comparingInt(Relation::order))
                    .flatMap(relation -> name(relation.to()).stream())
                    .forEach(name -> {
                        if (name.startsWith("#")) {
                            tellings.tell(Message.of("exchange.ghost.internal", name));
                        } else {
                            found.add(name);
                        }
                    });
            return found;
        }
    }
}
