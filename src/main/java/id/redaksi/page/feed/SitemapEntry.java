package id.redaksi.page.feed;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A page or a file of a sitemap: its address from the site's root, and when it last changed where that is known. */
public record SitemapEntry(String address, @Nullable OffsetDateTime changed) {}
