package id.redaksi.page.heard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is heard: what it is, the words with it, how deep inside lists and regions it lies, and the part of the
 * story it belongs to (the page's {@code data-key}; empty for what the theme added).
 */
public record HeardLine(What what, String words, int depth, String key, @Nullable Trouble trouble) {
    /** What is said of a piece besides its words. */
    public sealed interface What permits Landmark, Heading, Picture, ListOf, Table, Language, Plain {}

    /** A region one can jump to, by its role: "banner", "navigation", "main" ... */
    public record Landmark(String role) implements What {}

    /** A heading of a level, 1 to 6. */
    public record Heading(int level) implements What {}

    /** A picture; without an alternative text, or one that is meant to be passed over. */
    public record Picture(boolean described) implements What {}

    /** A list of so many entries. */
    public record ListOf(int entries, boolean numbered) implements What {}

    /** A table of so many rows and columns, and how many of its cells are headers. */
    public record Table(int rows, int columns, int headers) implements What {}

    /** The words are in this other language (BCP 47); without words, all that is deeper. */
    public record Language(String tag) implements What {}

    /** What needs no figures. */
    public enum Plain implements What {
        PAGE,
        TEXT,
        LINK,
        ENTRY,
        QUOTE,
        CAPTION,
        HEADERS,
        ROW,
        CODE,
        FIELD,
        BUTTON,
        DIVIDER,
        SKIPPED
    }

    public Optional<Trouble> problem() {
        return Optional.ofNullable(trouble);
    }
}
