package id.redaksi.newsroom;

import id.redaksi.story.Ids;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The identity of a target for its whole life, whatever it is called: a UUID version 7 (RFC 9562) in lower case. */
public record TargetId(String value) {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public TargetId {
        value = value.toLowerCase(Locale.ROOT);
        if (!UUID.matcher(value).matches()) {
            throw new IllegalArgumentException("not a UUID");
        }
    }

    /** A new one. */
    public static TargetId made(Ids ids) {
        return new TargetId(ids.uuid());
    }

    /** The identity that a text is; empty for one that is none. */
    public static Optional<TargetId> of(String text) {
        return UUID.matcher(text).matches() ? Optional.of(new TargetId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
