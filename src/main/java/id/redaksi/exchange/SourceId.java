package id.redaksi.exchange;

import id.redaksi.story.StoryId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a source knows a story, so that the same item in another file is no second story. Formats say it in their own
 * ways (guid, uri, doc-id, id); what is no name in the whole world is one within its source only.
 */
public final class SourceId {
    private static final Pattern UUID = Pattern.compile("(?i)(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern WORLDWIDE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:\\S{4,}");

    /** A shorter one ("1", "item-3") may well be another item's in another file. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 2_000;

    private SourceId() {}

    /** {@code source} names who says so (a feed's address, a provider); empty where that is not known. Empty for no identity. */
    public static String of(String said, String source) {
        String id = said.strip();
        var uuid = UUID.matcher(id);
        if (uuid.matches()) {
            return "urn:uuid:" + uuid.group(1).toLowerCase(Locale.ROOT);
        }
        if (id.isEmpty() || id.length() > LONGEST || WORLDWIDE.matcher(id).matches()) {
            return id.length() > LONGEST ? "" : id;
        }
        return source.isBlank() && id.length() < SHORTEST ? "" : source.strip() + " " + id;
    }

    /** The story of ours that an identity may be of: exports name stories by a UUID. */
    public static Optional<StoryId> own(String identity) {
        var uuid = UUID.matcher(identity);
        return uuid.matches() ? Optional.of(new StoryId(uuid.group(1))) : Optional.empty();
    }
}
