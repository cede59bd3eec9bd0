package id.redaksi.site;

import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.search.SearchEntry;
import id.redaksi.page.search.SearchIndex;
import id.redaksi.site.FileRow.Kind;
import id.redaksi.site.Target.Written;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index of words up to the stories. A change touches few of its files; but those belong together, so one that
 * was interrupted is made whole anew.
 */
final class IndexFiles {
    private static final int AT_ONCE = 1_000;

    /** Of so many stories the whole index may wait in memory until the pages are done. */
    private static final int HELD = 20_000;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String SCRIPT = "cari.js";

    /** A story's place in the index: out of it without a card. */
    private record Line(long n, boolean in, String address, String card, String search) {}

    private record Pending(String address, byte[] bytes, byte[] sha) {}

    private record Changed(FileRow row, Pending to) {}

    private final Known known;
    private final State state;
    private final Target target;
    private final Account report;
    private final Map<String, Pending> pending = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable Future<Boolean> ahead;
    private boolean holds;

    IndexFiles(Known known, State state, Target target, Account report) {
        this.known = known;
        this.state = state;
        this.target = target;
        this.report = report;
    }

    /**
     * Gathers the whole index on another thread while the pages are made, where all of it is to be made anew and is not too
     * large for that; {@link #run} then only writes it.
     */
    void begin(ExecutorService pool) throws DatabaseFailed {
        if (isWhole() && state.read(session -> session.number("SELECT count(*) FROM entry")) <= HELD) {
            holds = true;
            ahead = pool.submit(this::gather);
        }
    }

    private boolean isWhole() throws DatabaseFailed {
        return state.read(session -> session.number("SELECT unsearchable FROM site")) != 0;
    }

    void run() throws DatabaseFailed, NewsroomFailed, IOException {
        if (isWhole()) {
            everything();
        } else {
            changed();
        }
    }

    /** All files of the index, not written yet unless they are very many; false when the build was stopped meanwhile. */
    private boolean gather() throws DatabaseFailed, IOException {
        var index = new SearchIndex(new Shelf(false));
        String sql = "SELECT n, out = 1 AND lists <> '', address, teaser, search FROM entry WHERE n > ? ORDER BY n LIMIT ?";
        long after = 0;
        for (List<Line> lines = lines(sql, after); !lines.isEmpty(); lines = lines(sql, after)) {
            for (Line line : lines) {
                if (line.in()) {
                    index.put(entry(line));
                }
            }
            after = lines.getLast().n();
            if (!holds && !report.goesOn()) {
                return false;
            }
        }
        index.finish((int) after + 1);
        keep(SCRIPT, SearchIndex.script());
        return true;
    }

    private void everything() throws DatabaseFailed, NewsroomFailed, IOException {
        if (!(ahead == null ? gather() : Waiting.on(ahead))) {
            return;
        }
        flush();
        List<FileRow> stale = state.read(session -> session.all(
                        "SELECT " + FileRow.COLUMNS + " FROM file WHERE kind = ?", FileRow::read, Kind.INDEX.ordinal()))
                .stream()
                .filter(row -> !seen.contains(row.address()))
                .toList();
        for (FileRow row : stale) {
            remove(row);
        }
        state.write(session -> {
            session.run("UPDATE site SET unsearchable = 0");
            session.run("UPDATE entry SET unsearched = 0 WHERE unsearched = 1");
            session.run("DELETE FROM erased");
            return true;
        });
    }

    private void changed() throws DatabaseFailed, IOException {
        List<Line> lines = lines(
                "SELECT n, out = 1 AND lists <> '', address, teaser, search FROM entry WHERE unsearched = 1 AND n > ?"
                        + " ORDER BY n LIMIT ?",
                0);
        List<Long> erased = state.read(session -> session.all("SELECT n FROM erased ORDER BY n", row -> row.number(1)));
        if (lines.isEmpty() && erased.isEmpty()) {
            return;
        }
        state.write(session -> {
            session.run("UPDATE site SET unsearchable = 1"); // until all of it stands there
            return true;
        });
        var index = new SearchIndex(new Shelf(true));
        while (!lines.isEmpty()) {
            for (Line line : lines) {
                if (line.in()) {
                    index.put(entry(line));
                } else {
                    index.remove((int) line.n());
                }
            }
            long after = lines.getLast().n();
            lines = lines.size() < AT_ONCE
                    ? List.of()
                    : lines("SELECT n, out = 1 AND lists <> '', address, teaser, search FROM entry WHERE unsearched = 1"
                            + " AND n > ? ORDER BY n LIMIT ?", after);
        }
        for (Long n : erased) {
            index.remove((int) (long) n);
        }
        index.finish((int) (long) state.read(session -> session.number("SELECT max(n) FROM entry")) + 1);
        flush();
        state.write(session -> {
            session.run("UPDATE site SET unsearchable = 0");
            session.run("UPDATE entry SET unsearched = 0 WHERE unsearched = 1");
            session.run("DELETE FROM erased");
            return true;
        });
    }

    private List<Line> lines(String sql, long after) throws DatabaseFailed {
        return state.read(session -> session.all(
                sql, row -> new Line(row.number(1), row.number(2) != 0, row.text(3), row.text(4), row.text(5)), after,
                AT_ONCE));
    }

    private static SearchEntry entry(Line line) {
        Card card = Card.read(line.card());
        List<String> names = line.search().isEmpty() ? List.of() : List.of(line.search().split("\u001f"));
        return new SearchEntry(
                (int) line.n(), line.address(), card.headline(), card.channel(), DATE.format(card.published()), names);
    }

    /** The site's folder, as the index asks for its files. */
    private final class Shelf implements SearchIndex.Store {
        private final boolean reads;

        Shelf(boolean reads) {
            this.reads = reads;
        }

        @Override
        public Optional<byte[]> read(String address) throws IOException {
            Pending waiting = pending.get(NamePages.FOLDER + address);
            if (waiting != null) {
                return Optional.of(waiting.bytes());
            }
            return reads || seen.contains(NamePages.FOLDER + address)
                    ? target.read(NamePages.FOLDER + address)
                    : Optional.empty();
        }

        @Override
        public void write(String address, byte[] bytes) throws IOException {
            try {
                keep(address, bytes);
            } catch (DatabaseFailed e) {
                throw new IOException(e);
            }
        }
    }

    private void keep(String below, byte[] bytes) throws DatabaseFailed, IOException {
        String address = NamePages.FOLDER + below;
        seen.add(address);
        pending.put(address, new Pending(address, bytes, bytes.length == 0 ? FileRow.NONE : Seal.of(bytes)));
        if (!holds && pending.size() >= AT_ONCE) {
            flush();
        }
    }

    private void flush() throws DatabaseFailed, IOException {
        List<Pending> all = new ArrayList<>(pending.values());
        all.sort(Comparator.comparing(Pending::address));
        pending.clear();
        List<Changed> changed = state.write(session -> {
            List<Changed> different = new ArrayList<>();
            for (Pending one : all) {
                FileRow row = row(session, one.address());
                if (!Arrays.equals(one.sha(), row.sha())) {
                    new Files(session).intend(row, one.sha().length == 0 ? row.sha() : one.sha());
                    different.add(new Changed(row, one));
                }
            }
            return different;
        });
        List<Changed> written = new ArrayList<>();
        for (Changed one : changed) {
            if (put(one.row(), one.to())) {
                written.add(one);
            }
        }
        state.write(session -> {
            for (Changed one : written) {
                new Files(session).written(one.row(), one.to().sha());
            }
            return true;
        });
    }

    private static FileRow row(Session session, String address) throws DatabaseFailed {
        Optional<FileRow> known = session.first(
                "SELECT " + FileRow.COLUMNS + " FROM file WHERE kind = 9 AND address = ?", FileRow::read, address);
        if (known.isPresent()) {
            return known.get();
        }
        long part = session.number("SELECT coalesce(max(part), 0) + 1 FROM file WHERE kind = 9 AND ref = 0");
        session.run("INSERT INTO file VALUES (9, 0, ?, ?, x'', x'', 0)", part, address);
        return new FileRow(Kind.INDEX, 0, part, address, FileRow.NONE, FileRow.NONE, 0);
    }

    private boolean put(FileRow row, Pending one) throws IOException {
        if (report.isDryRun()) {
            if (one.sha().length > 0) {
                report.written(row, one.bytes().length);
            } else {
                report.removed(row.address());
            }
            return true;
        }
        Written as = one.sha().length == 0
                ? target.remove(row.address(), List.of(row.sha()))
                : target.write(row, one.bytes(), one.sha(), false);
        if (as == Written.FOREIGN || as == Written.MEDDLED) {
            report.tell(Target.told(as, row.address()));
            return false;
        }
        if (as != Written.SAME && one.sha().length > 0) {
            report.written(row, one.bytes().length);
        }
        return true;
    }

    private void remove(FileRow row) throws DatabaseFailed, IOException {
        if (!report.isDryRun() && row.sha().length > 0) {
            Written as = target.remove(row.address(), List.of(row.sha(), row.next()));
            if (as == Written.CHANGED) {
                report.removed(row.address());
            }
        }
        state.write(session -> {
            new Files(session).remove(row);
            return true;
        });
    }
}
