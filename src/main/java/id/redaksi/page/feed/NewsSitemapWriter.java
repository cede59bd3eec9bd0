package id.redaksi.page.feed;

import id.redaksi.guard.XmlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Writes the sitemap of Google News: the stories of two days, at most a thousand, each with its title and first
 * publication. The two days end at a moment that the caller names; a site names the publication of its newest story, so
 * that the file changes when a story does and not with the clock.
 */
public final class NewsSitemapWriter {
    /** The most stories that one file may hold. */
    public static final int MOST = 1_000;

    private static final Duration DAYS = Duration.ofDays(2);

    private NewsSitemapWriter() {}

    /** Writes those of the entries (newest first) that came out in the two days before the moment. */
    public static int write(OutputStream out, NewsHead head, Instant moment, Iterable<NewsEntry> entries)
            throws IOException {
        if (head.site().isEmpty()) {
            throw new IllegalArgumentException("a sitemap needs the site's address");
        }
        int written = 0;
        Instant first = moment.minus(DAYS);
        try (XmlWriter xml = new XmlWriter(out)) {
            xml.start("urlset")
                    .attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
                    .attribute("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9")
                    .line();
            for (NewsEntry entry : entries) {
                Instant published = entry.published().toInstant();
                if (written == MOST || published.isBefore(first)) {
                    break;
                }
                if (!published.isAfter(moment)) {
                    write(xml, head, entry);
                    written++;
                }
            }
            xml.end();
        }
        return written;
    }

    private static void write(XmlWriter xml, NewsHead head, NewsEntry entry) throws IOException {
        xml.start("url").line();
        xml.element("loc", Address.absolute(head.site(), entry.address()));
        xml.start("news:news").line().start("news:publication").line();
        xml.element("news:name", head.name());
        xml.element("news:language", language(head.language()));
        xml.end().line();
        xml.element("news:publication_date", SitemapWriter.date(entry.published()));
        xml.element("news:title", entry.title());
        xml.end().line().end().line();
    }

    /** ISO 639 in two or three letters, without a region; Google makes an exception for Chinese. */
    private static String language(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals("zh-cn") || lower.equals("zh-tw") ? lower : lower.split("-", 2)[0];
    }
}
