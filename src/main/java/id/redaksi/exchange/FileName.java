package id.redaksi.exchange;

import id.redaksi.story.Story;
import java.util.Locale;

/** The name of a story's files outside of the newsroom, the same for each revision. */
public final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    /** The slug, or what is left of the headline, and the end of the id: lower-case Latin letters, digits and "-". */
    public static String of(Story story) {
        String id = story.id().value();
        return slug(story) + "-" + id.substring(id.length() - 8);
    }

    /** The same without the id, for where the name stands beside no other. */
    public static String slug(Story story) {
        String from = story.labels().slug().isBlank() ? story.headline() : story.labels().slug();
        String slug = from.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-+$", "") : slug;
        return cut.isEmpty() ? "berita" : cut;
    }
}
