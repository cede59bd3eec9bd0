package id.redaksi.page.feed;

import id.redaksi.guard.XmlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;

/**
 * Writes the addresses of a site for search engines (sitemaps.org, protocol 0.9). A site of many stories has a file for
 * each month and an index of them, so that an edit rewrites one small file. All addresses are absolute: a site that has
 * no address has no sitemap.
 */
public final class SitemapWriter {
    /** The most addresses that the protocol allows in one file. */
    public static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapWriter() {}

    /**
     * Writes one file with up to {@link #MOST} of the entries, in their order, and leaves the rest in the iterator: while
     * it has more, another file is to be written. Gives how many were written. The stream stays open.
     */
    public static int urls(OutputStream out, String site, Iterator<SitemapEntry> entries) throws IOException {
        return write(out, site, entries, "urlset", "url");
    }

    /** Writes the index of the files that {@link #urls} wrote. */
    public static int index(OutputStream out, String site, Iterator<SitemapEntry> files) throws IOException {
        return write(out, site, files, "sitemapindex", "sitemap");
    }

    private static int write(OutputStream out, String site, Iterator<SitemapEntry> entries, String root, String each)
            throws IOException {
        if (site.isEmpty()) {
            throw new IllegalArgumentException("a sitemap needs the site's address");
        }
        int written = 0;
        try (XmlWriter xml = new XmlWriter(out)) {
            xml.start(root).attribute("xmlns", NAMESPACE).line();
            for (; written < MOST && entries.hasNext(); written++) {
                SitemapEntry entry = entries.next();
                xml.start(each).start("loc").text(Address.absolute(site, entry.address())).end();
                OffsetDateTime changed = entry.changed();
                if (changed != null) {
                    xml.start("lastmod").text(date(changed)).end();
                }
                xml.end().line();
            }
            xml.end();
        }
        return written;
    }

    /** A W3C date with seconds, as every consumer reads it. */
    static String date(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.withNano(0));
    }
}
