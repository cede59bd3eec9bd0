package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.ListPage;
import id.redaksi.page.NotFoundPage;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.feed.NewsEntry;
import id.redaksi.page.feed.NewsHead;
import id.redaksi.page.feed.NewsSitemapWriter;
import id.redaksi.page.feed.SitemapEntry;
import id.redaksi.page.feed.SitemapWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Makes what a site has one of, and its sitemaps. Those need the site's own address; without it there are none. Any
 * thread.
 */
final class MachinePages {
    private static final int LATEST = 10;

    /** News sitemaps go back two days, and a day has seldom so many. */
    private static final int NEWS = 1_000;

    private static final String IN_MONTH = "SELECT e.address, e.changed, e.teaser FROM member m JOIN entry e ON e.n = m.entry"
            + " WHERE m.list = 1 AND m.published >= ? AND m.published < ? ORDER BY m.published, m.entry";
    private static final String NEWEST = "SELECT e.address, e.teaser FROM member m JOIN entry e ON e.n = m.entry"
            + " WHERE m.list = 1 ORDER BY m.published DESC, m.entry DESC LIMIT ?";

    private final Known known;
    private final PageRenderer renderer;

    MachinePages(Known known, PageRenderer renderer) {
        this.known = known;
        this.renderer = renderer;
    }

    List<Made> sitemaps(Session session, List<FileRow> rows) throws DatabaseFailed {
        List<Made> made = new ArrayList<>();
        for (FileRow row : rows) {
            List<SitemapEntry> entries = session.all(
                    IN_MONTH, one -> {
                        Card card = Card.read(one.text(3));
                        return new SitemapEntry(one.text(1), card.at(Instant.ofEpochMilli(one.number(2))));
                    },
                    Months.start(row.ref()), Months.end(row.ref()));
            made.add(urls(row, entries));
        }
        return made;
    }

    private Made urls(FileRow row, List<SitemapEntry> entries) {
        return entries.isEmpty() || known.plan().address().isEmpty()
                ? Made.nothing(row)
                : Made.of(row, written(out -> SitemapWriter.urls(out, known.plan().address(), entries.iterator())));
    }

    List<Made> singles(Session session, List<FileRow> rows) throws DatabaseFailed {
        List<Made> made = new ArrayList<>();
        for (FileRow row : rows) {
            made.add(single(session, row));
        }
        return made;
    }

    private Made single(Session session, FileRow row) throws DatabaseFailed {
        return switch (Singles.values()[(int) row.ref()]) {
            case NOT_FOUND -> {
                List<Long> latest = session.all(
                        "SELECT entry FROM member WHERE list = 1 ORDER BY published DESC, entry DESC LIMIT ?",
                        one -> one.number(1), LATEST);
                var page = new NotFoundPage(row.address(), known.teasers(session, latest));
                yield Made.of(row, renderer.render(page, known.site()).utf8());
            }
            case REDIRECTS -> redirects(session, row);
            case SITEMAPS -> sitemaps(session, row);
            case NEWS -> news(session, row);
            case LISTS -> lists(session, row);
            case CARD -> card(row);
            case ROBOTS -> Made.of(row, bytes("User-agent: *\nDisallow:\n" + (known.plan().address().isEmpty()
                    ? ""
                    : "\nSitemap: " + known.plan().address() + Singles.SITEMAPS.address() + "\nSitemap: "
                            + known.plan().address() + Singles.NEWS.address() + "\n")));
        };
    }

    private Made card(FileRow row) {
        if (known.plan().address().isEmpty()) {
            return Made.nothing(row);
        }
        try {
            return Made.of(row, java.nio.file.Files.readAllBytes(known.photos().file().apply(known.photos().card().get())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Only of stories that are out: what a story was called that is taken back is nobody's business. */
    private static Made redirects(Session session, FileRow row) throws DatabaseFailed {
        var lines = new StringBuilder();
        session.each(
                "SELECT f.address, e.address FROM file f JOIN entry e ON e.n = f.ref WHERE f.kind = 1 AND e.out = 1"
                        + " ORDER BY f.address",
                one -> lines.append('/').append(one.text(1)).append(" /").append(one.text(2)).append(" 301\n"));
        return lines.isEmpty() ? Made.nothing(row) : Made.of(row, bytes(lines.toString()));
    }

    private Made sitemaps(Session session, FileRow row) throws DatabaseFailed {
        if (known.plan().address().isEmpty()) {
            return Made.nothing(row);
        }
        List<SitemapEntry> files = new ArrayList<>();
        files.add(new SitemapEntry(Singles.LISTS.address(), null));
        for (FileRow month : session.all(
                "SELECT " + FileRow.COLUMNS + " FROM file WHERE kind = ? ORDER BY ref, part", FileRow::read,
                FileRow.Kind.SITEMAP.ordinal())) {
            if (session.number(
                            "SELECT EXISTS (SELECT 1 FROM member WHERE list = 1 AND published >= ? AND published < ?)",
                            Months.start(month.ref()), Months.end(month.ref()))
                    > 0) {
                files.add(new SitemapEntry(month.address(), null));
            }
        }
        Iterator<SitemapEntry> all = files.iterator();
        return Made.of(row, written(out -> SitemapWriter.index(out, known.plan().address(), all)));
    }

    private Made lists(Session session, FileRow row) throws DatabaseFailed {
        List<SitemapEntry> entries = new ArrayList<>();
        session.each(
                "SELECT kind, name, path, stories FROM list ORDER BY path",
                one -> {
                    boolean bundle = one.text(1).equals(ListPage.Kind.BUNDLE.name());
                    boolean stands = bundle || one.number(4) > 0 || one.text(3).isEmpty()
                            || one.text(1).equals(ListPage.Kind.CHANNEL.name()) && !known.channel(one.text(2)).isEmpty();
                    if (stands) {
                        entries.add(new SitemapEntry(one.text(3), null));
                    }
                });
        return urls(row, entries);
    }

    private Made news(Session session, FileRow row) throws DatabaseFailed {
        List<NewsEntry> entries = session.all(
                NEWEST,
                one -> {
                    Card card = Card.read(one.text(2));
                    return new NewsEntry(one.text(1), card.headline(), card.published());
                },
                NEWS);
        if (entries.isEmpty() || known.plan().address().isEmpty()) {
            return Made.nothing(row);
        }
        OffsetDateTime newest = entries.getFirst().published();
        var head = new NewsHead(known.plan().address(), known.plan().name(), known.plan().language());
        return Made.of(row, written(out -> NewsSitemapWriter.write(out, head, newest.toInstant(), entries)));
    }

    /** Writes to a stream. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream(1 << 14);
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory fails never
        }
        return out.toByteArray();
    }
}
