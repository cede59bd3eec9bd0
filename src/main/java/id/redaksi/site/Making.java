package id.redaksi.site;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.page.SearchPage;
import id.redaksi.site.FileRow.Kind;
import id.redaksi.site.Progress.Stage;
import id.redaksi.site.Target.Written;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Makes the marked files, some at a time: rendered on all threads, their hashes kept in the state, then written. The state
 * says what is about to be written before it is, and that it stands there only once it does; so whenever this is killed,
 * every file in the folder is claimed and what is not done is still marked.
 */
final class Making {
    private static final int AHEAD = 3;

    /** Marked files that are asked for together. */
    private static final int ROWS = 500;

    private final Newsroom newsroom;
    private final SitePlan plan;
    private final SitePhotos photos;
    private final State state;
    private final Target target;
    private final ExecutorService pool;
    private final Account report;
    private final ReadStories read;
    private final boolean look;
    private final Writers writers;
    private List<Done> done = new ArrayList<>();
    private List<FileRow> coming = List.of();

    private record Done(FileRow row, byte[] sha) {}

    private record Batch(List<FileRow> rows, Future<List<Made>> made) {}

    /** {@code look}: whether every file is to be looked at, whatever the state says. */
    Making(
            Newsroom newsroom, SitePlan plan, SitePhotos photos, State state, Target target, ExecutorService pool,
            Account report, ReadStories read, boolean look, Writers writers) {
        this.newsroom = newsroom;
        this.plan = plan;
        this.photos = photos;
        this.state = state;
        this.target = target;
        this.pool = pool;
        this.report = report;
        this.read = read;
        this.look = look;
        this.writers = writers;
    }

    /** What a build that died was about to write either stands there or not. */
    void recover() throws DatabaseFailed, IOException {
        if (state.read(session -> session.number("SELECT length(files) FROM intent")) > 0) {
            state.write(session -> {
                Intents.unfold(session);
                return true;
            });
        }
        List<FileRow> pending = new ArrayList<>();
        for (String marked : List.of("dirty > 0", "dirty = 0")) { // a partial index each: pages are marked, the index of words is not
            pending.addAll(state.read(session -> session.all(
                    "SELECT " + FileRow.COLUMNS + " FROM file WHERE " + marked + " AND next <> x''", FileRow::read)));
        }
        List<Done> found = new ArrayList<>();
        for (FileRow row : pending) {
            byte[] there = target.hash(row.address());
            found.add(new Done(row, there != null && Arrays.equals(there, row.next()) ? row.next() : row.sha()));
            if (!report.isDryRun()) {
                target.removePartial(row.address());
            }
        }
        if (found.isEmpty()) {
            return;
        }
        state.write(session -> {
            for (Done one : found) {
                session.run(
                        "UPDATE file SET sha = ?, next = x'', dirty = 1 WHERE kind = ? AND ref = ? AND part = ?", one.sha(),
                        one.row().kind().ordinal(), one.row().ref(), one.row().part());
            }
            return true;
        });
    }

    /** Takes away what no longer belongs to the site. */
    void removeGone() throws DatabaseFailed, IOException {
        long of = state.read(session -> new Files(session).countDirty(FileRow.GONE)
                + session.number("SELECT count(*) FROM leftover"));
        report.begin(Stage.REMOVING, of);
        if (of == 0) {
            return;
        }
        record Leftover(String address, byte[] sha) {}
        List<Leftover> leftovers = state.read(session -> session.all(
                "SELECT address, sha FROM leftover ORDER BY address", row -> new Leftover(row.text(1), row.bytes(2))));
        List<FileRow> rows = state.read(session -> session.all(
                "SELECT " + FileRow.COLUMNS + " FROM file WHERE dirty > 0 AND dirty = 2", FileRow::read));
        Map<String, String> hashed = leftovers.stream().anyMatch(one -> one.address().startsWith(Erased.HASHED))
                ? target.hashed(leftovers.stream().map(Leftover::address).collect(Collectors.toSet()))
                : Map.of();
        for (Leftover one : leftovers) {
            String address = one.address().startsWith(Erased.HASHED) ? hashed.get(one.address()) : one.address();
            if (address != null) {
                remove(address, Seal.parted(one.sha()));
            }
        }
        for (FileRow row : rows) {
            remove(row.address(), List.of(row.sha(), row.next()));
        }
        state.write(session -> {
            session.run("DELETE FROM leftover");
            session.run("DELETE FROM file WHERE dirty > 0 AND dirty = 2");
            return true;
        });
        report.step(of, of, Stage.REMOVING);
    }

    private void remove(String address, List<byte[]> ours) throws IOException {
        if (ours.stream().allMatch(one -> one.length == 0)) {
            return;
        }
        Written as = report.isDryRun() ? Written.CHANGED : target.remove(address, ours);
        if (as == Written.CHANGED) {
            report.removed(address);
        } else if (as == Written.MEDDLED) {
            report.tell(Target.told(as, address));
        }
    }

    /** True when something was left since its story changed meanwhile: then the changes are to be read again. */
    boolean run(AtHand atHand) throws DatabaseFailed, NewsroomFailed, IOException {
        var lists = new Lists(plan);
        Known known = state.read(session -> new Known(session, plan, lists, photos, atHand));
        var makers = new Makers(state, plan, known, newsroom.current(), read);
        long of = state.read(session -> new Files(session).countDirty(FileRow.STALE));
        report.begin(Stage.PAGES, of);
        nameFiles(known);
        var index = new IndexFiles(known, state, target, report);
        index.begin(pool);
        boolean left = run(makers, new FileRow(Kind.STORY, -1, 0, "", FileRow.NONE, FileRow.NONE, 0), of);
        if (report.goesOn()) {
            new NewPhotos(state, photos).run();
            left |= run(makers, new FileRow(Kind.MEDIA, -1, 0, "", FileRow.NONE, FileRow.NONE, 0), of);
        }
        finish();
        if (report.goesOn()) {
            index.run();
        }
        return left;
    }

    /** Which pages of names there are only shows once the names are known. */
    private void nameFiles(Known known) throws DatabaseFailed, IOException {
        if (state.read(session -> session.number(
                        "SELECT count(*) FROM file WHERE dirty > 0 AND kind = ?", Kind.SEARCH.ordinal()))
                == 0) {
            return;
        }
        List<String> addresses = state.read(session -> NamePages.pages(session, known)).stream()
                .map(SearchPage::address)
                .toList();
        state.write(session -> {
            var files = new Files(session);
            for (int part = 0; part < addresses.size(); part++) {
                Optional<FileRow> row = files.find(Kind.SEARCH, 0, part);
                if (row.isPresent() && !row.get().address().equals(addresses.get(part))) {
                    files.readdress(row.get(), addresses.get(part));
                } else {
                    files.mark(Kind.SEARCH, 0, part, addresses.get(part));
                }
            }
            files.goesFrom(Kind.SEARCH, 0, addresses.size());
            return true;
        });
        removeGone();
    }

    private boolean run(Makers makers, FileRow from, long of) throws DatabaseFailed, NewsroomFailed, IOException {
        Deque<Batch> ahead = new ArrayDeque<>();
        coming = List.of();
        FileRow last = from;
        boolean more = true;
        boolean left = false;
        while ((more || !ahead.isEmpty()) && report.goesOn()) {
            if (more) {
                List<FileRow> rows = next(last);
                more = !rows.isEmpty();
                if (more) {
                    last = rows.getLast();
                    ahead.add(new Batch(rows, pool.submit(() -> makers.make(rows))));
                }
            }
            if (ahead.size() >= AHEAD || !more && !ahead.isEmpty()) {
                Batch batch = ahead.remove();
                List<Made> made = Waiting.on(batch.made());
                left |= made.size() < batch.rows().size();
                settle(made);
                report.step(batch.rows().size(), of, Stage.PAGES);
            }
        }
        return left;
    }

    /** Files of one kind, so many that their bytes stay small together. */
    private List<FileRow> next(FileRow last) throws DatabaseFailed {
        if (coming.isEmpty()) {
            coming = state.read(session -> new Files(session)
                    .dirty(FileRow.STALE, last.kind().ordinal(), last.ref(), last.part(), ROWS));
        }
        List<FileRow> rows = coming;
        if (rows.isEmpty()) {
            return rows;
        }
        Kind kind = rows.getFirst().kind();
        int most = switch (kind) {
            case STORY, MOVED, LIST -> 100;
            case FEED, SITEMAP -> 8;
            case SEARCH, SINGLE, THEME, MEDIA, INDEX -> 20;
        };
        int to = 0;
        while (to < rows.size() && to < most && rows.get(to).kind() == kind) {
            to++;
        }
        coming = rows.subList(to, rows.size());
        return rows.subList(0, to);
    }

    private void settle(List<Made> made) throws DatabaseFailed, NewsroomFailed, IOException {
        if (report.isDryRun()) {
            made.forEach(this::foresee);
            return;
        }
        List<Made> changed = new ArrayList<>();
        List<Done> same = new ArrayList<>();
        for (Made one : made) {
            if (one.bytes() != null && (look || !Arrays.equals(one.sha(), one.row().sha()))) {
                changed.add(one);
            } else if (one.bytes() == null && one.row().sha().length > 0) {
                changed.add(one);
            } else {
                same.add(new Done(one.row(), one.row().sha()));
                report.same();
            }
        }
        state.write(session -> {
            var files = new Files(session);
            standing(files);
            for (Done one : same) {
                files.same(one.row());
            }
            Intents.keep(session, changed);
            return true;
        });
        done = new ArrayList<>();
        Iterator<Written> written = writers.write(changed.stream().filter(one -> one.bytes() != null).toList()).iterator();
        for (Made one : changed) {
            byte[] bytes = one.bytes();
            if (bytes == null) {
                remove(one.row().address(), List.of(one.row().sha()));
                done.add(new Done(one.row(), FileRow.NONE));
            } else {
                put(one, bytes.length, written.next());
            }
        }
    }

    /** What the batch before wrote. */
    private void standing(Files files) throws DatabaseFailed {
        for (Done one : done) {
            files.written(one.row(), one.sha());
        }
    }

    private void put(Made one, long length, Written as) {
        FileRow row = one.row();
        switch (as) {
            case NEW, CHANGED -> {
                report.written(row, length);
                done.add(new Done(row, one.sha()));
            }
            case SAME -> {
                report.same();
                done.add(new Done(row, one.sha()));
            }
            case FOREIGN, MEDDLED -> report.tell(Target.told(as, row.address())); // it stays marked, and is told again
        }
    }

    private void foresee(Made one) {
        byte[] bytes = one.bytes();
        if (bytes == null) {
            if (one.row().sha().length > 0) {
                report.removed(one.row().address());
            }
        } else if (Arrays.equals(one.sha(), one.row().sha())) {
            report.same();
        } else {
            report.written(one.row(), bytes.length);
        }
    }

    private void finish() throws DatabaseFailed {
        List<Done> last = done;
        done = new ArrayList<>();
        if (!last.isEmpty()) {
            state.write(session -> {
                var files = new Files(session);
                for (Done one : last) {
                    files.written(one.row(), one.sha());
                }
                Intents.clear(session);
                return true;
            });
        }
    }
}
