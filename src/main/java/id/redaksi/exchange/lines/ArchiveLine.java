package id.redaksi.exchange.lines;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.guard.Json;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A line of an archive: read as JSON first, so that it is known which story it is, and as a story only when that is not
 * here already. Any thread.
 *
 * <pre>{@code
 * ArchiveLine line = ArchiveLine.of(bytes);
 * if (!known(line.identity())) {
 *     Read read = line.read(ids.story(), ids, zone, identity -> Optional.empty());
 * }
 * }</pre>
 */
public final class ArchiveLine {
    /** The story of a line, and what of the line is not in it. */
    public record Read(Story story, Set<Doubt> doubts) {}

    /** In characters; what is longer is a text in the wrong field. */
    private static final int LONGEST_HEADLINE = 5_000;

    private final JsonNode node;
    private final String identity;
    private final Optional<StoryId> ownId;

    private ArchiveLine(JsonNode node, String identity, Optional<StoryId> ownId) {
        this.node = node;
        this.identity = identity;
        this.ownId = ownId;
    }

    /** Reads UTF-8; what is no JSON object, or one in which there is no story, is refused with its reason. */
    public static ArchiveLine of(byte[] line) throws ImportFailed {
        JsonNode node = json(line);
        if (!node.isObject()) {
            throw because("exchange.lines.notObject");
        }
        if (StoryJson.FORMAT.equals(node.path("format").asText())) {
            StoryId own = StoryId.of(node.path("id").asText())
                    .orElseThrow(() -> because("exchange.lines.badStory"));
            return new ArchiveLine(node, "redaksi " + own.value(), Optional.of(own));
        }
        var values = new Values(node);
        boolean says = List.of(Key.HEADLINE, Key.BODY, Key.HTML, Key.TEXT).stream().anyMatch(values::has);
        if (!says) {
            throw because("exchange.lines.empty");
        }
        return new ArchiveLine(node, Identity.of(values), Optional.empty());
    }

    private static JsonNode json(byte[] line) throws ImportFailed {
        try {
            JsonNode node = Json.mapper().readTree(line);
            if (node == null) {
                throw because("exchange.lines.notJson");
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw because("exchange.lines.beyond");
        } catch (IOException e) {
            throw because("exchange.lines.notJson");
        }
    }

    private static ImportFailed because(String key) {
        return new ImportFailed(Message.of(key));
    }

    /** By what the story is known at its source. */
    public String identity() {
        return identity;
    }

    /** The id of a line that is a story of Redaksi's own form. */
    public Optional<StoryId> ownId() {
        return ownId;
    }

    /** The identities of the stories that this one may lead to. */
    public List<String> references() {
        return ownId.isPresent() ? List.of() : Entries.identities(node, Identity.site(new Values(node).line(Key.URL)));
    }

    /**
     * The line's story under an id. Blocks get their ids from {@code ids}; times without an offset are of {@code zone};
     * {@code stories} gives the story of an identity where it is here.
     */
    public Read read(StoryId id, Ids ids, ZoneId zone, Function<String, Optional<StoryId>> stories) throws ImportFailed {
        if (ownId.isPresent()) {
            try {
                return new Read(StoryJson.story(node).withId(id), Set.of());
            } catch (BadStory | IllegalArgumentException e) {
                throw because("exchange.lines.badStory");
            }
        }
        var values = new Values(node);
        Story story = new StoryOfLine(values, ids, zone, stories).read(id);
        if (story.headline().length() > LONGEST_HEADLINE) {
            throw because("exchange.lines.beyond");
        }
        if (story.headline().isEmpty() && story.body().blocks().stream().allMatch(block -> block.text().isBlank())) {
            throw because("exchange.lines.empty");
        }
        return new Read(story, Set.copyOf(values.doubts()));
    }
}
