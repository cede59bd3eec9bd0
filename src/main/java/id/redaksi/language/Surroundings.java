package id.redaksi.language;

import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What lies around a story and rules may ask for: which stories were taken back, what is known of photos by their names,
 * and the time. Asked on the thread of the look, so it must answer from memory.
 */
public record Surroundings(
        Predicate<StoryId> killed, Function<String, Optional<PhotoFacts>> photos, Supplier<Instant> now, String target) {
    /** What a photo's own metadata says: made or altered by a machine, and whether it tells where it was taken. */
    public record PhotoFacts(boolean synthetic, boolean located) {}

    public static final Surroundings NONE =
            new Surroundings(_ -> false, _ -> Optional.empty(), () -> Instant.MAX, "");
}
