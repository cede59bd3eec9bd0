package id.redaksi.story.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.story.Contributor;
import id.redaksi.story.Dateline;
import id.redaksi.story.Labels;
import id.redaksi.story.Outlets;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Titles;
import id.redaksi.story.Topics;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as JSON and back, with nothing lost: {@code read(write(story)).equals(story)}. The keys stand in one fixed
 * order, so equal stories are equal bytes and a hash names a story. UTF-8, no blanks between.
 */
public final class StoryJson {
    /** What the key "format" of a story of ours says. */
    public static final String FORMAT = "redaksi-story";
    static final int VERSION = 1;

    /** A key that stands twice is refused where the tree gets it, which costs nothing more. */
    private static final ObjectReader TREE = Json.mapper()
            .reader()
            .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private StoryJson() {}

    public static byte[] write(Story story) {
        try {
            return Json.mapper().writeValueAsBytes(tree(story));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always writes", e);
        }
    }

    /** The story in these bytes; whatever is wrong with them is a {@link BadStory}. */
    public static Story read(byte[] bytes) throws BadStory {
        try {
            JsonNode root = TREE.readTree(bytes);
            if (root == null || !FORMAT.equals(root.path("format").asText()) || root.path("version").asInt() != VERSION) {
                throw new BadStory("another format or version");
            }
            return story(root);
        } catch (IOException | IllegalArgumentException e) {
            throw new BadStory(e);
        }
    }

    public static ObjectNode tree(Story story) {
        ObjectNode root = Json.mapper().createObjectNode();
        root.put("format", FORMAT).put("version", VERSION).put("id", story.id().value());
        Titles titles = story.titles();
        root.putObject("titles")
                .put("headline", titles.headline())
                .put("shortHeadline", titles.shortHeadline())
                .put("standfirst", titles.standfirst())
                .put("socialTitle", titles.socialTitle())
                .put("socialDescription", titles.socialDescription());
        Labels labels = story.labels();
        root.putObject("labels")
                .put("slug", labels.slug())
                .put("slugline", labels.slugline())
                .put("language", labels.language())
                .put("genre", labels.genre());
        ArrayNode contributors = root.putArray("contributors");
        story.contributors().forEach(one -> {
            ObjectNode node = contributors.addObject().put("name", one.name()).put("role", lower(one.role()));
            if (one.hidden()) {
                node.put("hidden", true);
            }
        });
        Dateline dateline = story.dateline();
        root.putObject("dateline")
                .put("city", dateline.city())
                .put("organisation", dateline.organisation())
                .put("date", dateline.date())
                .put("raw", dateline.raw());
        Topics topics = story.topics();
        ObjectNode about = root.putObject("topics").put("channel", topics.channel());
        texts(about.putArray("tags"), topics.tags());
        texts(about.putArray("people"), topics.people());
        texts(about.putArray("organisations"), topics.organisations());
        texts(about.putArray("places"), topics.places());
        root.set("lead", BlockJson.tree(story.lead()));
        ArrayNode body = root.putArray("body");
        story.body().blocks().forEach(block -> body.add(BlockJson.tree(block)));
        ArrayNode related = root.putArray("related");
        story.related().forEach(entry -> related(related.addObject(), entry));
        outlets(root, story.outlets());
        workflow(root.putObject("workflow"), story.workflow());
        ReviewJson.write(root, story.review());
        PageJson.write(root, story);
        AnswersJson.write(root, story.answers());
        return root;
    }

    static void related(ObjectNode node, Related entry) {
        node.put("channel", entry.channel())
                .put("headline", entry.headline())
                .put("link", entry.link())
                .put("story", entry.story());
        node.putObject("date")
                .put("text", entry.date().text())
                .put("readOn", entry.date().readOn())
                .put("resolved", entry.date().resolved());
    }

    /** What came later than the format has no key while it is empty, so that older stories stay the same bytes. */
    private static void outlets(ObjectNode root, Outlets outlets) {
        if (!outlets.equals(Outlets.NONE)) {
            root.putObject("outlets")
                    .put("push", outlets.push())
                    .put("whatsapp", outlets.whatsapp())
                    .put("newsletter", outlets.newsletter());
        }
    }

    private static void workflow(ObjectNode node, Workflow flow) {
        node.put("status", lower(flow.status())).put("urgency", flow.urgency()).put("assignee", flow.assignee());
        Workflow.Times times = flow.times();
        node.putObject("times")
                .put("due", times.due())
                .put("embargo", times.embargo())
                .put("publish", times.publish())
                .put("expire", times.expire());
        node.put("editorsNote", flow.editorsNote());
        if (flow.ordered() > 0) {
            node.put("ordered", flow.ordered());
        }
    }

    /** The story of a tree; what its values refuse is an IllegalArgumentException. */
    public static Story story(JsonNode root) throws BadStory {
        JsonNode titles = root.path("titles");
        JsonNode labels = root.path("labels");
        JsonNode dateline = root.path("dateline");
        JsonNode topics = root.path("topics");
        return new Story(
                new StoryId(text(root, "id")),
                new Labels(text(labels, "slug"), text(labels, "slugline"), text(labels, "language"), text(labels, "genre")),
                new Titles(
                        text(titles, "headline"),
                        text(titles, "shortHeadline"),
                        text(titles, "standfirst"),
                        text(titles, "socialTitle"),
                        text(titles, "socialDescription")),
                contributors(root.path("contributors")),
                new Dateline(
                        text(dateline, "city"), text(dateline, "organisation"), text(dateline, "date"), text(dateline, "raw")),
                new Topics(
                        text(topics, "channel"),
                        texts(topics.path("tags")),
                        texts(topics.path("people")),
                        texts(topics.path("organisations")),
                        texts(topics.path("places"))),
                BlockJson.figure(root.path("lead")),
                BlockJson.body(root.path("body")),
                related(root.path("related")),
                outlets(root.path("outlets")),
                workflow(root.path("workflow")),
                ReviewJson.read(root),
                PageJson.settings(root),
                PageJson.corrections(root),
                AnswersJson.read(root));
    }

    private static Outlets outlets(JsonNode node) throws BadStory {
        return node.isMissingNode()
                ? Outlets.NONE
                : new Outlets(text(node, "push"), text(node, "whatsapp"), text(node, "newsletter"));
    }

    private static List<Contributor> contributors(JsonNode node) throws BadStory {
        List<Contributor> all = new ArrayList<>();
        for (JsonNode one : array(node)) {
            var role = constant(Contributor.Role.class, text(one, "role"));
            all.add(new Contributor(text(one, "name"), role, one.path("hidden").asBoolean()));
        }
        return all;
    }

    static List<Related> related(JsonNode node) throws BadStory {
        List<Related> all = new ArrayList<>();
        for (JsonNode one : array(node)) {
            JsonNode date = one.path("date");
            all.add(new Related(
                    text(one, "channel"),
                    text(one, "headline"),
                    text(one, "link"),
                    new SeenDate(text(date, "text"), text(date, "readOn"), text(date, "resolved")),
                    text(one, "story")));
        }
        return all;
    }

    private static Workflow workflow(JsonNode node) throws BadStory {
        JsonNode times = node.path("times");
        return new Workflow(
                constant(Workflow.Status.class, text(node, "status")),
                integer(node, "urgency"),
                text(node, "assignee"),
                new Workflow.Times(
                        orNull(times, "due"), orNull(times, "embargo"), orNull(times, "publish"), orNull(times, "expire")),
                text(node, "editorsNote"),
                node.has("ordered") ? integer(node, "ordered") : 0);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> kind, String name) {
        return Enum.valueOf(kind, name.toUpperCase(java.util.Locale.ROOT));
    }

    public static String text(JsonNode node, String key) throws BadStory {
        JsonNode value = node.path(key);
        if (!value.isTextual()) {
            throw new BadStory("no text: " + key);
        }
        return value.textValue();
    }

    public static int integer(JsonNode node, String key) throws BadStory {
        JsonNode value = node.path(key);
        if (!value.isInt()) {
            throw new BadStory("no whole number: " + key);
        }
        return value.intValue();
    }

    static boolean flag(JsonNode node, String key) throws BadStory {
        JsonNode value = node.path(key);
        if (!value.isBoolean()) {
            throw new BadStory("no yes or no: " + key);
        }
        return value.booleanValue();
    }

    static @Nullable String orNull(JsonNode node, String key) throws BadStory {
        return node.path(key).isNull() ? null : text(node, key);
    }

    public static ArrayNode array(JsonNode node) throws BadStory {
        if (node instanceof ArrayNode array) {
            return array;
        }
        throw new BadStory("no list");
    }

    static void texts(ArrayNode node, List<String> texts) {
        texts.forEach(node::add);
    }

    static List<String> texts(JsonNode node) throws BadStory {
        List<String> all = new ArrayList<>();
        for (JsonNode one : array(node)) {
            if (!one.isTextual()) {
                throw new BadStory("no text in a list");
            }
            all.add(one.textValue());
        }
        return all;
    }
}
