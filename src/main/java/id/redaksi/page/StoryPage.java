package id.redaksi.page;

import id.redaksi.story.Story;

/** The page of a story. Without an address it stands alone, outside of any site: it links to no page but other sites'. */
public record StoryPage(String address, Story story, Around around) implements Subject {
    /** The page of a story that stands alone. */
    public static StoryPage alone(Story story, Around around) {
        return new StoryPage("", story, around);
    }
}
