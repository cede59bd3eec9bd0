package id.redaksi.story;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The identity of a story for its whole life: a UUID version 7 (RFC 9562) in lower case. */
public record StoryId(String value) implements Comparable<StoryId> {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public StoryId {
        value = value.toLowerCase(Locale.ROOT);
        if (!UUID.matcher(value).matches()) {
            throw new IllegalArgumentException("not a UUID");
        }
    }

    /** The identity that a text is; empty for one that is none. */
    public static Optional<StoryId> of(String text) {
        return UUID.matcher(text).matches() ? Optional.of(new StoryId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
