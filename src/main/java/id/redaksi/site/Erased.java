package id.redaksi.site;

import id.redaksi.newsroom.Traces;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.site.FileRow.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes the words of a story that was erased out of the states of all sites at once, and leaves what the next build needs
 * to take its files away: their addresses, which are made of its words, as hashes only. A state that cannot be cleaned is
 * deleted, since a promise to the reader counts more than a site that must be built from an empty folder.
 */
public final class Erased {
    /** Begins an address of which only the hash is known; no address of a file begins so. */
    static final String HASHED = "#";

    private static final System.Logger LOG = System.getLogger("id.redaksi.site");

    private final Path folder;

    public Erased(Path newsroom) {
        folder = newsroom.resolve("sites");
    }

    /** No build may run. */
    public void forget(Traces traces) throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".db")) {
                forget(file, traces);
            } else if (name.contains(".partial")) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Deletes those of these files that belong to states, and what belongs to them; the others are given back. */
    public List<Path> drop(List<Path> holding) throws IOException {
        List<Path> others = new ArrayList<>();
        for (Path file : holding) {
            if (folder.equals(file.getParent())) {
                State.delete(file.resolveSibling(file.getFileName().toString().replaceFirst("-(wal|shm)$", "")));
            } else {
                others.add(file);
            }
        }
        return others;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void forget(Path file, Traces traces) throws IOException {
        try {
            boolean emptied;
            try (State state = State.open(file)) {
                state.write(session -> {
                    forget(session, traces);
                    return true;
                });
                emptied = state.emptyLog();
            }
            if (emptied) {
                return;
            }
        } catch (DatabaseFailed e) {
            LOG.log(System.Logger.Level.WARNING, "a site's state cannot be cleaned and goes: " + e.reason());
        }
        State.delete(file);
    }

    private static void forget(Session session, Traces traces) throws DatabaseFailed {
        Intents.unfold(session);
        Optional<Entry> entry = Entry.of(session, traces.id().value());
        long n = entry.map(Entry::n).orElse(0L);
        for (Lists.Listed list : session.all(
                "SELECT id, kind, name, path, stories, further FROM list l WHERE kind IN ('TAG', 'AUTHOR', 'CHANNEL')"
                        + " AND NOT EXISTS (SELECT 1 FROM member m WHERE m.list = l.id AND m.entry <> ?)",
                Lists::listed, n)) {
            if (list.kind() != id.redaksi.page.ListPage.Kind.CHANNEL || traces.isIn(list.name())) {
                unname(session, list.id());
            }
        }
        if (entry.isPresent()) {
            for (Kind kind : List.of(Kind.STORY, Kind.MOVED)) {
                leave(session, kind, n);
            }
            session.run(
                    "UPDATE entry SET wanted = '', address = '', teaser = '', held = '', search = '', again = 0 WHERE n = ?", n);
        }
        for (String address : session.all(
                "SELECT address FROM leftover WHERE substr(address, 1, 1) <> '#'", row -> row.text(1))) {
            session.run("UPDATE OR REPLACE leftover SET address = ? WHERE address = ?", hashed(address), address);
        }
    }

    /** A list that nobody else's story is in bears a word of this one; the next build finds it empty. */
    private static void unname(Session session, long list) throws DatabaseFailed {
        leave(session, Kind.LIST, list);
        leave(session, Kind.FEED, list);
        session.run("UPDATE list SET name = ?, path = ? WHERE id = ?", HASHED + list, HASHED + list + "/", list);
    }

    /** The files go with the next build, whether what stands there is what was written last or what was being written. */
    private static void leave(Session session, Kind kind, long ref) throws DatabaseFailed {
        var files = new id.redaksi.site.Files(session);
        for (FileRow row : files.of(kind, ref)) {
            if (row.sha().length + row.next().length > 0) {
                session.run("INSERT OR REPLACE INTO leftover VALUES (?, ?)", hashed(row.address()), Seal.joined(row.sha(), row.next()));
            }
            files.remove(row);
        }
    }

    /** What stands for an address. */
    static String hashed(String address) {
        return HASHED + HexFormat.of().formatHex(Hash.of(address.getBytes(StandardCharsets.UTF_8)));
    }
}
