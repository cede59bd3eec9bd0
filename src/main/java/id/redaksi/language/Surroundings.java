package id.redaksi.language;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What lies around a story and rules may ask for: which stories were taken back, what is known of photos by their names,
 * whether a story stands for a topic of the IPTC, the time, and to whom the story is about to go. Asked on the thread of
 * the look, so it must answer soon.
 */
public record Surroundings(
        Predicate<StoryId> killed, Function<String, Optional<PhotoFacts>> photos, Predicate<Story> topic, Supplier<Instant> now,
        Receiver receiver) {
    /** What a photo's own metadata says: made or altered by a machine, and whether it tells where it was taken. */
    public record PhotoFacts(boolean synthetic, boolean located) {}

    public static final Surroundings NONE =
            new Surroundings(_ -> false, _ -> Optional.empty(), _ -> false, () -> Instant.MAX, Receiver.NOBODY);

    public Surroundings with(Receiver other) {
        return new Surroundings(killed, photos, topic, now, other);
    }
}
