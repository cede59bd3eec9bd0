package id.redaksi.newsroom;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * The newest state of a story as its copy has it, still packed, for whoever reads very many: unpacking and reading, which
 * cost most, are done where and when the story is wanted.
 */
public final class Copied {
    private final StoryId id;
    private final long sequence;
    private final long time;
    private final byte[] sha256;
    private final byte[] packed;

    Copied(StoryId id, long sequence, long time, byte[] sha256, byte[] packed) {
        this.id = id;
        this.sequence = sequence;
        this.time = time;
        this.sha256 = sha256;
        this.packed = packed;
    }

    public StoryId id() {
        return id;
    }

    /** The sequence of its revision. */
    public long sequence() {
        return sequence;
    }

    /** How many bytes it is packed. */
    public int packedLength() {
        return packed.length;
    }

    /** When the revision was made. */
    public Instant saved() {
        return Instant.ofEpochMilli(time);
    }

    /** The story, proved by its hash; empty where damage has reached the copy. */
    public Optional<Story> proved() {
        return read(true);
    }

    /** The story as the copy has it: for who has had it proved before. */
    public Optional<Story> story() {
        return read(false);
    }

    private Optional<Story> read(boolean prove) {
        try {
            byte[] json = Packed.json(packed);
            return prove && !Arrays.equals(Hash.raw(json), sha256) ? Optional.empty() : Optional.of(StoryJson.read(json));
        } catch (BadStory | Unreadable e) {
            return Optional.empty();
        }
    }
}
