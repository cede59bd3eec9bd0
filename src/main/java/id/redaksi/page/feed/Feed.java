package id.redaksi.page.feed;

/** Where a feed of a page can be had: its title, and the addresses of its two forms from the site's root. */
public record Feed(String title, String rss, String atom) {}
