package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Paging;
import id.redaksi.page.SearchPage;
import id.redaksi.page.SearchPage.IndexEntry;
import id.redaksi.page.SearchPage.IndexGroup;
import id.redaksi.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the pages that lead to what the stories are about. Any thread. */
final class SearchPages {
    static final String ADDRESS = "cari/index.html";
    private static final int TAGS = 60;

    private final Known known;
    private final PageRenderer renderer;

    SearchPages(Known known, PageRenderer renderer) {
        this.known = known;
        this.renderer = renderer;
    }

    List<Made> make(Session session, List<FileRow> rows) throws DatabaseFailed {
        List<Made> made = new ArrayList<>();
        for (FileRow row : rows) {
            var page = new SearchPage(ADDRESS, "", List.of(), groups(session), Paging.ONLY, "");
            made.add(Made.of(row, renderer.render(page, known.site()).html().getBytes(StandardCharsets.UTF_8)));
        }
        return made;
    }

    private List<IndexGroup> groups(Session session) throws DatabaseFailed {
        Wording wording = Wording.of(Locale.of(known.plan().language()));
        List<IndexGroup> groups = new ArrayList<>();
        group(groups, wording.text("site.search.channels"), entries(session, "CHANNEL", "name", 1_000));
        group(groups, wording.text("site.search.tags"), entries(session, "TAG", "stories DESC, name", TAGS));
        return groups;
    }

    private static void group(List<IndexGroup> groups, String title, List<IndexEntry> entries) {
        if (!entries.isEmpty()) {
            groups.add(new IndexGroup(title, entries));
        }
    }

    private static List<IndexEntry> entries(Session session, String kind, String order, int most) throws DatabaseFailed {
        return session.all(
                "SELECT name, path, stories FROM list WHERE kind = ? AND stories > 0 ORDER BY " + order + " LIMIT ?",
                row -> new IndexEntry(row.text(1), row.text(2) + "index.html", (int) row.number(3)), kind, most);
    }
}
