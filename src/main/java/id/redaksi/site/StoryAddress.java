package id.redaksi.site;

import id.redaksi.story.Story;
import java.util.List;

/**
 * The address that a story gets in a site where no other story has it: what can be shown of it before a site is built. A
 * build keeps the address that it gave once, and sets apart two stories that would have one.
 */
public final class StoryAddress {
    private StoryAddress() {}

    /** From the site's root, without a leading slash; {@code trail}: the story's channel and those above it, from the top. */
    public static String of(Story story, List<String> trail) {
        var folder = new StringBuilder();
        for (String channel : trail) {
            folder.append(folder.isEmpty() ? Slug.ofTop(channel) : Slug.ofName(channel)).append('/');
        }
        String text = story.labels().slug().isBlank() ? story.headline() : story.labels().slug();
        return (folder.isEmpty() ? Lists.NO_CHANNEL : folder.toString()) + Slug.ofStory(text, story.id().value()) + ".html";
    }
}
