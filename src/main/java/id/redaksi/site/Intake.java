package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.ListPage;
import id.redaksi.site.FileRow.Kind;
import id.redaksi.site.Touched.Spot;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes stories into the state as they are now: what they say in lists, their address, what they name. What that touches
 * is gathered; a build of everything gathers nothing, since it makes every page anyway.
 */
final class Intake {
    /** Of a list's members at once. */
    private static final int ROWS = 20;

    private final Lists lists;
    private final Touched touched;
    private final boolean empty;
    private final boolean whole;
    private final long scan;
    private final AtHand atHand;
    private long next;

    private Intake(Session session, Lists lists, Touched touched, boolean empty, boolean whole, long scan, AtHand atHand)
            throws DatabaseFailed {
        this.lists = lists;
        this.touched = touched;
        this.empty = empty;
        this.whole = whole;
        this.scan = scan;
        this.atHand = atHand;
        next = session.number("SELECT coalesce(max(n), 0) FROM entry") + 1;
    }

    /** One that takes in what changed. */
    static Intake ofChanges(Session session, Lists lists, Touched touched, long scan) throws DatabaseFailed {
        return new Intake(session, lists, touched, false, false, scan, new AtHand(false));
    }

    /**
     * One that takes in every story, and touches nothing, since every page will be made; {@code empty}: whether the state
     * has no story yet, so that none needs to be looked up. The lists have their stories only after {@link #fillLists}.
     */
    static Intake ofEverything(Session session, Lists lists, boolean empty, long scan, AtHand atHand) throws DatabaseFailed {
        return new Intake(session, lists, new Touched(false), empty, true, scan, atHand);
    }

    /**
     * Puts all stories into their lists at once, in the order in which the lists keep them: one by one each would change a
     * page of the database for every list that it is in, which at a million stories writes a hundred times as much.
     */
    static void fillLists(Session session) throws DatabaseFailed {
        session.run("DELETE FROM member");
        session.run("INSERT INTO member SELECT list.value, published, n FROM entry, json_each('[' || lists || ']') AS list"
                + " WHERE lists <> '' ORDER BY 1, 2, 3");
    }

    void take(Session session, Fresh fresh) throws DatabaseFailed {
        Optional<Entry> known = empty ? Optional.empty() : Entry.of(session, fresh.id().value());
        if (known.isEmpty() && !fresh.out() && fresh.held().isEmpty()) {
            return; // a draft is nothing to a site
        }
        long n = known.isPresent() ? known.get().n() : next++;
        List<Long> in = fresh.out() && fresh.listed() ? listsOf(session, fresh) : List.of();
        String wanted = fresh.out() ? lists.folder(session, fresh.channel()) + fresh.slug() : known.map(Entry::wanted).orElse("");
        String address = address(session, n, fresh, known, wanted, empty);
        boolean top = fresh.out() && fresh.listed() && fresh.top();
        var entry = new Entry(
                n, fresh.id().value(), fresh.head(), fresh.published(), fresh.out(), top, wanted, address, fresh.card(), in,
                String.join(",", fresh.photos()));
        keep(session, entry, fresh, known);
        if (whole) {
            atHand.put(entry);
        }
        file(session, n, fresh, known, address);
        if (!whole) {
            members(session, n, fresh, known, in);
        }
        names(session, n, fresh, known);
        photos(session, n, fresh, known);
        boolean shown = fresh.out() || known.map(Entry::out).orElse(false);
        boolean same = known.isPresent()
                && known.get().out() == fresh.out()
                && known.get().card().equals(fresh.card())
                && known.get().address().equals(address);
        if (shown && !same) {
            touched.story(fresh.id().value());
        }
    }

    private List<Long> listsOf(Session session, Fresh fresh) throws DatabaseFailed {
        Set<Long> in = new LinkedHashSet<>();
        in.add(Lists.HOME);
        for (String channel : lists.trail(fresh.channel())) {
            in.add(lists.id(session, ListPage.Kind.CHANNEL, channel));
        }
        for (String tag : fresh.tags()) {
            in.add(lists.id(session, ListPage.Kind.TAG, tag));
        }
        for (String author : fresh.authors()) {
            in.add(lists.id(session, ListPage.Kind.AUTHOR, author));
        }
        return List.copyOf(in);
    }

    /** The one it has as long as what it is made of stays; else the wanted one, or where that is taken with its own letters. */
    private String address(
            Session session, long n, Fresh fresh, Optional<Entry> known, String wanted, boolean empty) throws DatabaseFailed {
        if (!fresh.out()) {
            return known.map(Entry::address).orElse("");
        }
        if (known.isPresent() && known.get().wanted().equals(wanted) && !known.get().address().isEmpty()) {
            return known.get().address();
        }
        String id = fresh.id().value();
        String plain = id.replace("-", "");
        for (String end : List.of("", "-" + Slug.end(id), "-" + plain)) {
            String address = wanted + end + ".html";
            if (isFree(session, address, n, empty)) {
                return address;
            }
        }
        return wanted + "-" + plain + "-" + n + ".html";
    }

    /** {@code empty}: a site without stories has left no address behind. */
    private boolean isFree(Session session, String address, long n, boolean empty) throws DatabaseFailed {
        if (empty && atHand.isWhole()) {
            return !atHand.has(address);
        }
        return session.number("SELECT count(*) FROM entry WHERE address = ? AND address <> '' AND n <> ?", address, n) == 0
                && (empty || session.number("SELECT count(*) FROM file WHERE kind = 1 AND address = ? AND ref <> ?", address, n) == 0);
    }

    private void keep(Session session, Entry entry, Fresh fresh, Optional<Entry> known) throws DatabaseFailed {
        String lists = Entry.joined(entry.lists());
        int out = entry.out() ? 1 : 0;
        int top = entry.top() ? 1 : 0;
        int unsearched = whole ? 0 : 1; // the index of a whole site is made of all stories
        if (known.isEmpty()) {
            session.run(
                    "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", entry.n(), entry.story(),
                    entry.head(), fresh.changed(), entry.published(), out, top, entry.wanted(), entry.address(), entry.card(),
                    lists, entry.photos(), fresh.again(), fresh.held(), scan, fresh.search(),
                    unsearched);
        } else {
            session.run(
                    "UPDATE entry SET head = ?, changed = ?, published = ?, out = ?, top = ?, wanted = ?, address = ?,"
                            + " teaser = ?, lists = ?, photos = ?, again = ?, held = ?, scan = ?, search = ?, unsearched = ? WHERE n = ?",
                    entry.head(), fresh.changed(), entry.published(), out, top, entry.wanted(), entry.address(), entry.card(),
                    lists, entry.photos(), fresh.again(), fresh.held(), scan, fresh.search(), unsearched,
                    entry.n());
        }
    }

    /** The story's own file; a former address of it gets a page that leads on. */
    private void file(Session session, long n, Fresh fresh, Optional<Entry> known, String address) throws DatabaseFailed {
        var files = new Files(session);
        if (address.isEmpty()) {
            return;
        }
        if (known.isEmpty() || known.get().address().isEmpty()) {
            files.add(Kind.STORY, n, 0, address);
            return;
        }
        String former = known.get().address();
        if (former.equals(address)) {
            if (fresh.out() || known.get().out()) {
                files.markKnown(Kind.STORY, n);
                files.markKnown(Kind.MOVED, n);
            }
            if (fresh.out() != known.get().out()) {
                files.mark(Kind.SINGLE, Singles.REDIRECTS.ordinal(), 0, Singles.REDIRECTS.address());
            }
            return;
        }
        move(session, files, n, former, address);
        files.mark(Kind.SINGLE, Singles.REDIRECTS.ordinal(), 0, Singles.REDIRECTS.address());
    }

    /** What stands on the disk goes with the address: the page's hash to the way on, and that of a former way on to the page. */
    private static void move(Session session, Files files, long n, String former, String address) throws DatabaseFailed {
        List<FileRow> moved = files.of(Kind.MOVED, n);
        byte[] standing = FileRow.NONE;
        for (FileRow one : moved) {
            if (one.address().equals(address)) {
                standing = one.sha();
                files.remove(one);
            }
        }
        long part = moved.isEmpty() ? 1 : moved.getLast().part() + 1;
        byte[] page = files.find(Kind.STORY, n, 0).map(FileRow::sha).orElse(FileRow.NONE);
        session.run("INSERT INTO file VALUES (?, ?, ?, ?, ?, x'', 1)", Kind.MOVED.ordinal(), n, part, former, page);
        session.run(
                "UPDATE file SET address = ?, sha = ?, dirty = 1 WHERE kind = ? AND ref = ? AND part = 0", address, standing,
                Kind.STORY.ordinal(), n);
        files.markKnown(Kind.MOVED, n);
    }

    private void members(Session session, long n, Fresh fresh, Optional<Entry> known, List<Long> in) throws DatabaseFailed {
        var now = new Spot(fresh.published(), n);
        var before = new Spot(known.map(Entry::published).orElse(0L), n);
        List<Long> former = known.map(Entry::lists).orElse(List.of());
        boolean stays = now.equals(before);
        Set<Long> kept = new HashSet<>(former);
        kept.retainAll(in);
        for (Long list : former) {
            if (!kept.contains(list) || !stays) {
                session.run("DELETE FROM member WHERE list = ? AND published = ? AND entry = ?", list, before.published(), n);
                touched.moved(list, before, -1);
            }
        }
        List<Long> more = new ArrayList<>();
        for (Long list : in) {
            if (!kept.contains(list) || !stays) {
                more.add(list);
                touched.moved(list, now, 1);
            } else {
                touched.changed(list, now);
            }
        }
        for (int from = 0; from < more.size(); from += ROWS) {
            join(session, more.subList(from, Math.min(more.size(), from + ROWS)), now);
        }
        boolean top = fresh.out() && fresh.top() || known.map(Entry::top).orElse(false);
        List<Long> all = new ArrayList<>(former);
        all.addAll(in);
        for (Long list : top ? all : List.<Long>of()) {
            touched.top(list);
        }
        if (!former.isEmpty()) {
            touched.month(before.published());
        }
        if (!in.isEmpty()) {
            touched.month(now.published());
        }
    }

    /** Several rows in one statement: a story is in half a dozen lists, and a statement costs more than a row. */
    private static void join(Session session, List<Long> lists, Spot spot) throws DatabaseFailed {
        List<Object> values = new ArrayList<>();
        for (Long list : lists) {
            values.addAll(List.of(list, spot.published(), spot.n()));
        }
        session.run("INSERT INTO member VALUES (?, ?, ?)" + ", (?, ?, ?)".repeat(lists.size() - 1), values.toArray());
    }

    private void names(Session session, long n, Fresh fresh, Optional<Entry> known) throws DatabaseFailed {
        if (known.isPresent()) {
            session.run("DELETE FROM names WHERE by = ?", n);
        }
        for (StoryId named : fresh.targets()) {
            session.run("INSERT INTO names VALUES (?, ?)", named.value(), n);
        }
    }

    private void photos(Session session, long n, Fresh fresh, Optional<Entry> known) throws DatabaseFailed {
        String before = known.map(Entry::photos).orElse("");
        if (before.equals(String.join(",", fresh.photos()))) {
            return;
        }
        for (String photo : before.isEmpty() ? new String[0] : before.split(",")) {
            long id = session.number("SELECT id FROM photo WHERE sha = ?", photo);
            session.run("DELETE FROM shows WHERE photo = ? AND entry = ?", id, n);
            if (!fresh.photos().contains(photo)
                    && session.number("SELECT count(*) FROM shows WHERE photo = ?", id) == 0) {
                new Files(session).goesFrom(Kind.MEDIA, id, 0);
            }
        }
        for (String photo : fresh.photos()) {
            session.run("INSERT INTO photo (sha, ready) VALUES (?, 0) ON CONFLICT (sha) DO UPDATE SET ready = 0", photo);
            session.run("INSERT OR IGNORE INTO shows SELECT id, ? FROM photo WHERE sha = ?", n, photo);
        }
    }

    /** A story that was taken away for good: nothing of it stays, not even where it stood. */
    void erase(Session session, Entry entry) throws DatabaseFailed {
        var files = new Files(session);
        var nothing = new Fresh(
                new StoryId(entry.story()), entry.head(), 0, 0, false, false, false, "", "", List.of(), List.of(),
                "", "", List.of(), List.of(), 0, "");
        take(session, nothing);
        for (Kind kind : List.of(Kind.STORY, Kind.MOVED)) {
            for (FileRow row : files.of(kind, entry.n())) {
                files.leave(row);
                files.remove(row);
            }
        }
        session.run("DELETE FROM entry WHERE n = ?", entry.n());
        atHand.remove(entry);
        session.run("INSERT INTO erased VALUES (?)", entry.n());
        files.mark(Kind.SINGLE, Singles.REDIRECTS.ordinal(), 0, Singles.REDIRECTS.address());
    }
}
