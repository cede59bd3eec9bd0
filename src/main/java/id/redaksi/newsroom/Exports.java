package id.redaksi.newsroom;

import java.time.Instant;
import java.util.Optional;

/** How often a story has left the house, and when it did last. */
public record Exports(int times, Optional<Instant> last) {}
