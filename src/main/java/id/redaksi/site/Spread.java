package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.ListPage;
import id.redaksi.page.feed.RssWriter;
import id.redaksi.site.FileRow.Kind;
import id.redaksi.site.Lists.Listed;
import id.redaksi.site.Touched.OfList;
import id.redaksi.site.Touched.Spot;
import java.util.List;
import java.util.Optional;

/**
 * Marks the pages that depend on what changed: those of the stories that name a story, the pages of the lists that have
 * it, the pages whose "Berita Terkini" name it, feeds, sitemaps, bundles.
 */
final class Spread {
    /** How many the first page of the site has beside those on top, and how far a section on it looks. */
    static final int ON_HOME = 40;

    static final int SECTION = 4;

    /** A section shows the newest that stand nowhere above it, so it may have to pass over all of those. */
    private static final int IN_SECTIONS = ON_HOME + SECTION + 20;

    /** The newest stories' pages name the newest; those of others name what came out right after them. */
    static final int NEWEST = 20;

    static final int NAMED = 5;

    private static final String OLDER = "SELECT count(*) FROM member WHERE list = ? AND (published, entry) < (?, ?)";
    private static final String NEWER = "SELECT count(*) FROM (SELECT 1 FROM member WHERE list = ?"
            + " AND (published, entry) > (?, ?) LIMIT ?)";

    private final Session session;
    private final SitePlan plan;
    private final Lists lists;
    private final Files files;

    Spread(Session session, SitePlan plan, Lists lists) {
        this.session = session;
        this.plan = plan;
        this.lists = lists;
        files = new Files(session);
    }

    /** Only what was touched. */
    void touched(Touched touched) throws DatabaseFailed {
        for (String story : touched.stories()) {
            session.run(
                    "UPDATE file SET dirty = 1 WHERE kind = 0 AND part = 0 AND dirty = 0"
                            + " AND ref IN (SELECT by FROM names WHERE named = ?)",
                    story);
            feedsNaming(story);
            bundles(story);
        }
        touched.each(this::list);
        for (Long month : touched.months()) {
            month(month);
        }
        if (!touched.lists().isEmpty()) {
            always();
        }
    }

    /** A feed carries whole texts, and with them their links. */
    private void feedsNaming(String story) throws DatabaseFailed {
        List<Entry> naming = session.all(
                "SELECT " + Entry.COLUMNS + " FROM entry WHERE out = 1 AND n IN (SELECT by FROM names WHERE named = ?)", Entry::read,
                story);
        for (Entry one : naming) {
            var spot = new Spot(one.published(), one.n());
            for (Long list : one.lists()) {
                if (newer(list, spot, RssWriter.MOST) < RssWriter.MOST) {
                    files.markKnown(Kind.FEED, list);
                }
            }
        }
    }

    private void bundles(String story) throws DatabaseFailed {
        List<String> bundles =
                session.all("SELECT bundle FROM bundled WHERE story = ?", row -> row.text(1), story);
        for (String bundle : bundles) {
            files.markKnown(Kind.LIST, session.number("SELECT list FROM bundle WHERE id = ?", bundle));
            bundled(bundle);
        }
    }

    /** The pages of all stories of a bundle, which show each other. */
    void bundled(String bundle) throws DatabaseFailed {
        session.run(
                "UPDATE file SET dirty = 1 WHERE kind = 0 AND part = 0 AND dirty = 0 AND ref IN (SELECT e.n FROM bundled b"
                        + " JOIN entry e ON e.story = b.story WHERE b.bundle = ?)",
                bundle);
    }

    private void list(long id, OfList touched) throws DatabaseFailed {
        Listed list = Lists.of(session, id);
        long stories = list.stories() + touched.more;
        session.run("UPDATE list SET stories = ? WHERE id = ?", stories, id);
        if (list.kind() == ListPage.Kind.HOME) {
            home(touched);
            feeds(list, stories, touched);
            return;
        }
        var paged = new Paged(stories, plan.perPage());
        if (touched.moved != null) {
            long from = page(list, paged, touched.moved);
            resized(list, paged, from == 0 ? paged.further() + 1 : from);
        }
        if (touched.first) {
            files.markKnown(Kind.LIST, id, 0);
        }
        for (Spot spot : touched.others) {
            files.markKnown(Kind.LIST, id, page(list, paged, spot));
        }
        if (list.kind() == ListPage.Kind.CHANNEL) {
            feeds(list, stories, touched);
            if (isNear(id, touched.others, IN_SECTIONS)) {
                files.markKnown(Kind.LIST, Lists.HOME, 0);
            }
        }
    }

    private long newer(long list, Spot spot, int most) throws DatabaseFailed {
        return session.number(NEWER, list, spot.published(), spot.n(), most);
    }

    /** Whether one of the places is among the newest so many of a list. */
    private boolean isNear(long list, List<Spot> spots, int most) throws DatabaseFailed {
        for (Spot spot : spots) {
            if (newer(list, spot, most) < most) {
                return true;
            }
        }
        return false;
    }

    private long page(Listed list, Paged paged, Spot spot) throws DatabaseFailed {
        if (newer(list.id(), spot, plan.perPage()) < plan.perPage()) {
            return 0;
        }
        return paged.page(session.number(OLDER, list.id(), spot.published(), spot.n()));
    }

    /** A list has another number of stories, or others from a page on: those pages, and those that are new or go. */
    private void resized(Listed list, Paged paged, long from) throws DatabaseFailed {
        long further = paged.further();
        if (further != list.further()) {
            session.run("UPDATE list SET further = ? WHERE id = ?", further, list.id());
            // the page before the first new one led on to the first page
            files.markKnown(Kind.LIST, list.id(), Math.max(1, Math.min(further, list.further())));
            for (long page = list.further() + 1; page <= further; page++) {
                files.mark(Kind.LIST, list.id(), page, list.path() + Paged.file(page));
            }
            files.goesFrom(Kind.LIST, list.id(), further + 1);
        }
        files.markFrom(Kind.LIST, list.id(), Math.max(1, from), further + 1);
        first(list, paged.stories());
    }

    /** The first page stands as long as there is a story, or the settings have the channel. */
    private void first(Listed list, long stories) throws DatabaseFailed {
        boolean stands = stories > 0
                || list.kind() == ListPage.Kind.HOME
                || list.kind() == ListPage.Kind.CHANNEL && lists.isPlanned(list.name());
        if (stands) {
            files.mark(Kind.LIST, list.id(), 0, list.path() + Paged.file(0));
        } else {
            files.goesFrom(Kind.LIST, list.id(), 0);
        }
        if (stories == 0 != (list.stories() == 0)) {
            files.mark(Kind.SINGLE, Singles.LISTS.ordinal(), 0, Singles.LISTS.address());
            search();
        }
    }

    private void home(OfList touched) throws DatabaseFailed {
        for (Spot spot : touched.others) {
            boolean near = newer(Lists.HOME, spot, NEWEST + NAMED + 1) <= NEWEST + NAMED;
            if (near) {
                files.mark(Kind.SINGLE, Singles.NOT_FOUND.ordinal(), 0, Singles.NOT_FOUND.address());
                session.run(
                        "UPDATE file SET dirty = 1 WHERE kind = 0 AND part = 0 AND dirty = 0 AND ref IN (SELECT entry"
                                + " FROM member WHERE list = 1 ORDER BY published DESC, entry DESC LIMIT ?)",
                        NEWEST + 2 * NAMED);
            }
            session.run(
                    "UPDATE file SET dirty = 1 WHERE kind = 0 AND part = 0 AND dirty = 0 AND ref IN (SELECT entry FROM member"
                            + " WHERE list = 1 AND (published, entry) < (?, ?) ORDER BY published DESC, entry DESC LIMIT ?)",
                    spot.published(), spot.n(), NAMED + 1);
            if (touched.first || newer(Lists.HOME, spot, IN_SECTIONS) < IN_SECTIONS) {
                files.mark(Kind.LIST, Lists.HOME, 0, Paged.file(0));
            }
        }
        if (touched.first) {
            files.mark(Kind.LIST, Lists.HOME, 0, Paged.file(0));
        }
    }

    private void feeds(Listed list, long stories, OfList touched) throws DatabaseFailed {
        if (stories == 0 || isNear(list.id(), touched.others, RssWriter.MOST + 1)) {
            feeds(list);
        }
    }

    private void feeds(Listed list) throws DatabaseFailed {
        files.mark(Kind.FEED, list.id(), 0, list.path() + "rss.xml");
        files.mark(Kind.FEED, list.id(), 1, list.path() + "atom.xml");
    }

    private void month(long month) throws DatabaseFailed {
        files.mark(Kind.SITEMAP, month, 0, "sitemap-" + Months.name(month) + ".xml");
    }

    /** A name came or went: the pages of names are few, and made anew together. */
    private void search() throws DatabaseFailed {
        files.mark(Kind.SEARCH, 0, 0, NamePages.FOLDER + "index.html");
        files.markFrom(Kind.SEARCH, 0, 1, Long.MAX_VALUE);
    }

    /** What a change of any list may change: few files, each small. */
    private void always() throws DatabaseFailed {
        single(Singles.NEWS);
        single(Singles.SITEMAPS);
    }

    private void single(Singles one) throws DatabaseFailed {
        files.mark(Kind.SINGLE, one.ordinal(), 0, one.address());
    }

    /** A channel that moved in the tree takes its files along. */
    private void readdress(Listed list) throws DatabaseFailed {
        Optional<FileRow> first = files.find(Kind.LIST, list.id(), 0);
        if (first.isEmpty() || first.get().address().equals(list.address())) {
            return;
        }
        for (Kind kind : List.of(Kind.LIST, Kind.FEED)) {
            for (FileRow row : files.of(kind, list.id())) {
                files.readdress(row, list.path() + row.address().substring(row.address().lastIndexOf('/') + 1));
            }
        }
    }

    /** Every file that the site has, once all stories are in. */
    void everything() throws DatabaseFailed {
        session.run("UPDATE list SET stories = (SELECT count(*) FROM member WHERE list = id) WHERE kind <> 'BUNDLE'");
        files.everythingStale();
        List<Listed> all = session.all(
                "SELECT id, kind, name, path, stories, further FROM list WHERE kind <> 'BUNDLE' ORDER BY id", Lists::listed);
        for (Listed list : all) {
            readdress(list);
            if (list.kind() == ListPage.Kind.HOME) {
                first(list, list.stories());
            } else {
                var paged = new Paged(list.stories(), plan.perPage());
                for (long page = 1; page <= paged.further(); page++) {
                    files.mark(Kind.LIST, list.id(), page, list.path() + Paged.file(page));
                }
                files.goesFrom(Kind.LIST, list.id(), paged.further() + 1);
                session.run("UPDATE list SET further = ? WHERE id = ?", paged.further(), list.id());
                first(list, list.stories());
            }
            if (list.kind() == ListPage.Kind.HOME
                    || list.kind() == ListPage.Kind.CHANNEL && (list.stories() > 0 || lists.isPlanned(list.name()))) {
                feeds(list);
            }
        }
        for (Long month : session.all(
                "SELECT DISTINCT CAST(strftime('%Y%m', published / 1000, 'unixepoch') AS INTEGER) FROM member WHERE list = 1",
                row -> row.number(1))) {
            month(month);
        }
        for (Singles one : Singles.values()) {
            single(one);
        }
        search();
    }
}
