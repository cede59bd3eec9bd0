package id.redaksi.page.feed;

/** Whose news a sitemap lists: the site's address, its name as Google News knows it, and the language of its stories. */
public record NewsHead(String site, String name, String language) {}
