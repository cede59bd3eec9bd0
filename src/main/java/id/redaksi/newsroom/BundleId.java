package id.redaksi.newsroom;

import id.redaksi.story.Ids;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The identity of a bundle for its whole life: a UUID version 7 (RFC 9562) in lower case, so that newer ones are greater. */
public record BundleId(String value) implements Comparable<BundleId> {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public BundleId {
        value = value.toLowerCase(Locale.ROOT);
        if (!UUID.matcher(value).matches()) {
            throw new IllegalArgumentException("not a UUID");
        }
    }

    /** A new one. */
    public static BundleId made(Ids ids) {
        return new BundleId(ids.uuid());
    }

    /** The identity that a text is; empty for one that is none. */
    public static Optional<BundleId> of(String text) {
        return UUID.matcher(text).matches() ? Optional.of(new BundleId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(BundleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
