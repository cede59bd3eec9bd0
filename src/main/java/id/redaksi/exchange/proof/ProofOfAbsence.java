package id.redaksi.exchange.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.guard.Sha256;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;

/**
 * The proof that goes beside an export: what was kept back of which story, by kind and number and never by its words, and
 * what was looked through to show that it is not in there. The same export gives the same proof.
 */
public final class ProofOfAbsence {
    /** Lines end in the same way on every system, the last one too. */
    private static final ObjectWriter PRETTY =
            Json.mapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final SequencedMap<StoryId, KeptBack> stories;
    private final Phrases phrases;
    private final SequencedMap<String, String> hashes = new LinkedHashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private int files;
    private long bytes;

    public ProofOfAbsence(Map<StoryId, KeptBack> stories) {
        this.stories = new LinkedHashMap<>(stories);
        phrases = new Phrases(stories.values().stream().flatMap(kept -> kept.phrases().stream()).toList());
    }

    /**
     * Looks through a file of the export, and through all that is packed in it. Where it has been unpacked already,
     * {@code unpacked} are the files in it by their names, and {@code frame} what of it belongs to none of them, so that no byte
     * is looked through packed and unpacked; else there are none, and the frame is all of it.
     */
    public void look(String name, byte[] content, byte[] frame, SortedMap<String, byte[]> unpacked) {
        hashes.put(name, Sha256.of(content));
        bytes += content.length - frame.length;
        Readable.each(name, frame, unpacked, (inside, part) -> {
            files++;
            bytes += part.length;
            if (phrases.areIn(part)) {
                leaks.add(inside);
            }
        });
    }

    /** The files in which something was found that was to stay at home; empty when all is well. */
    public List<String> leaks() {
        return List.copyOf(leaks);
    }

    /** The proof as JSON, in UTF-8. */
    public byte[] json() {
        ObjectNode root = Json.mapper().createObjectNode().put("format", "redaksi-proof-of-absence").put("version", 1);
        ArrayNode packed = root.putArray("files");
        hashes.forEach((name, hash) -> packed.addObject().put("name", name).put("sha256", hash));
        ArrayNode kept = root.putArray("stories");
        stories.forEach((id, back) -> {
            ObjectNode kinds = kept.addObject().put("id", id.value()).putObject("keptBack");
            back.kinds().forEach(kinds::put);
        });
        root.putObject("check")
                .put("searchedFor", stories.values().stream().mapToInt(back -> back.phrases().size()).sum())
                .put("files", files)
                .put("bytes", bytes)
                .put("found", leaks.size());
        try {
            byte[] lines = PRETTY.writeValueAsBytes(root);
            byte[] ended = Arrays.copyOf(lines, lines.length + 1);
            ended[lines.length] = '\n';
            return ended;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always writes", e);
        }
    }
}
