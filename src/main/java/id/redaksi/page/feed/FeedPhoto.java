package id.redaksi.page.feed;

/** A photo of a feed's item: its address from the site's root, its type, its size in pixels and bytes, its words. */
public record FeedPhoto(
        String address, String type, int width, int height, long bytes, String description, String credit) {}
