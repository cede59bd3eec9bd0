package id.redaksi.exchange;

import id.redaksi.story.Story;
import java.util.Locale;

/** The name of a story's files outside of the newsroom, the same for each revision. */
public final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    /** The slug, or what is left of the headline, and the end of the id: lower-case Latin letters, digits and "-". */
    public static String of(Story story) {
        return slug(story) + "-" + id(story);
    }

    /** The same without the id, for where the name stands beside no other. */
    public static String slug(Story story) {
        String from = story.labels().slug().isBlank() ? story.headline() : story.labels().slug();
        String cut = plain(from);
        return cut.isEmpty() ? "berita" : cut;
    }

    /** The end of the id. */
    static String id(Story story) {
        String id = story.id().value();
        return id.substring(id.length() - 8);
    }

    /** Any text in lower-case Latin letters, digits and "-"; empty where it has none of them. */
    static String plain(String from) {
        String small = from.toLowerCase(Locale.ROOT);
        var slug = new StringBuilder();
        boolean parted = false;
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (plain) {
                slug.append(parted && !slug.isEmpty() ? "-" : "").append(c);
            }
            parted = !plain;
        }
        if (slug.length() > LONGEST) {
            slug.setLength(slug.charAt(LONGEST - 1) == '-' ? LONGEST - 1 : LONGEST);
        }
        return slug.toString();
    }
}
