package id.redaksi.story;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who suggested or said something, and when (UTC, to the second). */
public record By(String author, Instant time) {
    public By {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }
}
