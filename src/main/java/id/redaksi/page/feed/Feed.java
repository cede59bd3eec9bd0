package id.redaksi.page.feed;

/** The feeds of a page: their title and their addresses. */
public record Feed(String title, String rss, String atom) {}
