package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.ListPage;
import id.redaksi.page.Named;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.SearchPage;
import id.redaksi.page.SearchPages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the pages of names: channels, tags and authors by their letters. Any thread. */
final class NamePages {
    static final String FOLDER = "cari/";
    static final String INDEX = FOLDER + "idx.json";

    private final Known known;
    private final PageRenderer renderer;
    private @Nullable List<SearchPage> all;

    NamePages(Known known, PageRenderer renderer) {
        this.known = known;
        this.renderer = renderer;
    }

    List<Made> make(Session session, List<FileRow> rows) throws DatabaseFailed {
        List<SearchPage> pages = made(session);
        List<Made> made = new ArrayList<>();
        for (FileRow row : rows) {
            if (row.part() >= pages.size()) {
                made.add(Made.nothing(row));
            } else {
                made.add(Made.of(row, renderer.render(pages.get((int) row.part()), known.site()).utf8()));
            }
        }
        return made;
    }

    /** All of them are sorted together, so they are made once for the files of all of them. */
    private synchronized List<SearchPage> made(Session session) throws DatabaseFailed {
        List<SearchPage> made = all;
        if (made == null) {
            made = pages(session, known);
            all = made;
        }
        return made;
    }

    static List<SearchPage> pages(Session session, Known known) throws DatabaseFailed {
        List<Named> channels = known.plan().channels().stream()
                .map(channel -> new Named(channel.name(), known.channel(channel.name())))
                .toList();
        var names = new SearchPages.Names(channels, named(session, ListPage.Kind.TAG), named(session, ListPage.Kind.AUTHOR));
        return SearchPages.of(FOLDER, names, known.plan().language(), INDEX);
    }

    private static List<Named> named(Session session, ListPage.Kind kind) throws DatabaseFailed {
        return session.all(
                "SELECT name, path FROM list WHERE kind = ? AND stories > 0", row -> new Named(row.text(1), row.text(2) + "index.html"),
                kind.name());
    }
}
