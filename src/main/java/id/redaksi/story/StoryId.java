package id.redaksi.story;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The identity of a story for its whole life: a UUID version 7 (RFC 9562) in lower case. */
public record StoryId(String value) implements Comparable<StoryId> {
    private static final String FORM = "00000000-0000-0000-0000-000000000000";

    public StoryId {
        value = value.toLowerCase(Locale.ROOT);
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a UUID");
        }
    }

    /** The identity that a text is; empty for one that is none. */
    public static Optional<StoryId> of(String text) {
        return isOne(text) ? Optional.of(new StoryId(text)) : Optional.empty();
    }

    /** By hand: a site asks for every link and every row, and a pattern was a fortieth of its work. */
    private static boolean isOne(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean right = FORM.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
            if (!right) {
                return false;
            }
        }
        return true;
    }

    /** Written out, since a site asks it for every row, and what a record gets by itself is slow before it is warm. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoryId(var theirs) && value.equals(theirs);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
