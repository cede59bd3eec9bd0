package id.redaksi.page.feed;

/**
 * What a feed says of itself. {@code language} is a BCP 47 tag, {@code site} the address of the site or "" while it
 * has none, {@code page} the page whose stories the feed lists and {@code self} the feed's own
 * address, both from the site's root.
 */
public record FeedHead(String title, String description, String language, String site, String page, String self) {}
