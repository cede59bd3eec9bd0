package id.redaksi.page.feed;

import java.time.OffsetDateTime;

/** A story of a news sitemap: its address from the site's root, its title alone, and when it first came out. */
public record NewsEntry(String address, String title, OffsetDateTime published) {}
