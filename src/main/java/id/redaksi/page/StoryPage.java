package id.redaksi.page;

import id.redaksi.story.Story;

/**
 * The page of a story. Without an address it stands alone, outside of any site: it links to no page but other sites'. One
 * that stands alone may still say at which absolute address its site has the story ({@code home}, else empty).
 */
public record StoryPage(String address, Story story, Around around, String home) implements Subject {
    /** The page of a story in its site. */
    public StoryPage(String address, Story story, Around around) {
        this(address, story, around, "");
    }

    /** The page of a story that stands alone. */
    public static StoryPage alone(Story story, Around around) {
        return new StoryPage("", story, around);
    }

    /** The page of a story that stands alone, while its site has it at an absolute address. */
    public static StoryPage alone(Story story, Around around, String home) {
        return new StoryPage("", story, around, home);
    }
}
