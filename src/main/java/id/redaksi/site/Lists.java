package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.ListPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of a site and their folders: home, a channel with what stands under it, a tag, an author, a bundle. A list
 * keeps the folder that it got once; of two whose names give one, the later has a number behind it.
 */
final class Lists {
    /** A list: {@code path} is its folder with a slash at the end, "" for home; {@code stories} how many it has. */
    record Listed(long id, ListPage.Kind kind, String name, String path, long stories, long further) {
        String address() {
            return path + "index.html";
        }
    }

    /** The first list there is. */
    static final long HOME = 1;

    /** So many names are kept at hand. */
    private static final int AT_HAND = 200_000;

    private static final String COLUMNS = "SELECT id, kind, name, path, stories, further FROM list ";

    /** Of stories that name no channel. */
    static final String NO_CHANNEL = "berita/";

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Set<String> channels = new HashSet<>();
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final Map<String, Listed> found = new HashMap<>();

    Lists(SitePlan plan) {
        for (SitePlan.Channel channel : plan.channels()) {
            channels.add(channel.name());
            parents.put(channel.name(), channel.parent());
        }
    }

    /** Whether the newsroom's settings have the channel, so that it has a page even without a story. */
    boolean isPlanned(String channel) {
        return channels.contains(channel);
    }

    /** The channel and those above it, from the top. */
    List<String> trail(String channel) {
        List<String> trail = new ArrayList<>();
        for (String at = channel; !at.isEmpty() && !trail.contains(at); at = parents.getOrDefault(at, "")) {
            trail.addFirst(at);
        }
        return trail;
    }

    /** The list's number; one that is not there yet is added. */
    long id(Session session, ListPage.Kind kind, String name) throws DatabaseFailed {
        String key = kind.ordinal() + name;
        Long known = ids.get(key);
        if (known != null) {
            return known;
        }
        Optional<Listed> there = find(session, kind, name);
        long id = there.isPresent() ? there.get().id() : add(session, kind, name);
        if (ids.size() >= AT_HAND) {
            ids.clear();
        }
        ids.put(key, id);
        return id;
    }

    private long add(Session session, ListPage.Kind kind, String name) throws DatabaseFailed {
        return id(session, kind, name, free(session, path(session, kind, name)));
    }

    /** A list that is not there yet, in a folder that is free. */
    long id(Session session, ListPage.Kind kind, String name, String path) throws DatabaseFailed {
        session.run("INSERT INTO list (kind, name, path, stories, further) VALUES (?, ?, ?, 0, 0)", kind.name(), name, path);
        return session.number("SELECT last_insert_rowid()");
    }

    /** The folder, or where another list has it the first free one made of it with a number. */
    static String free(Session session, String path) throws DatabaseFailed {
        String free = path;
        for (int number = 2; session.number("SELECT count(*) FROM list WHERE path = ?", free) > 0; number++) {
            free = path.substring(0, path.length() - 1) + "-" + number + "/";
        }
        return free;
    }

    private String path(Session session, ListPage.Kind kind, String name) throws DatabaseFailed {
        return switch (kind) {
            case HOME -> "";
            case CHANNEL -> {
                String parent = parents.getOrDefault(name, "");
                yield parent.isEmpty()
                        ? Slug.ofTop(name) + "/"
                        : of(session, id(session, ListPage.Kind.CHANNEL, parent)).path() + Slug.ofName(name) + "/";
            }
            case TAG -> "tag/" + Slug.ofName(name) + "/";
            case AUTHOR -> "penulis/" + Slug.ofName(name) + "/";
            case BUNDLE -> "lipsus/" + Slug.ofName(name) + "/";
        };
    }

    /** Makes home and the channels of the settings, and gives channels that moved in the tree their new folders. */
    void settle(Session session) throws DatabaseFailed {
        id(session, ListPage.Kind.HOME, "");
        List<String> names = new ArrayList<>(parents.keySet());
        for (Listed channel : all(session, ListPage.Kind.CHANNEL)) {
            if (!parents.containsKey(channel.name())) {
                names.add(channel.name());
            }
        }
        for (String name : names) {
            Listed channel = of(session, id(session, ListPage.Kind.CHANNEL, name));
            String parent = parents.getOrDefault(name, "");
            String above = parent.isEmpty() ? "" : of(session, id(session, ListPage.Kind.CHANNEL, parent)).path();
            String now = channel.path().substring(0, channel.path().lastIndexOf('/', channel.path().length() - 2) + 1);
            if (!now.equals(above)) {
                session.run("UPDATE list SET path = ? WHERE id = ?", "?" + channel.id() + "/", channel.id());
                String path = free(session, path(session, ListPage.Kind.CHANNEL, name));
                session.run("UPDATE list SET path = ? WHERE id = ?", path, channel.id());
            }
        }
        ids.clear();
    }

    List<Listed> all(Session session, ListPage.Kind kind) throws DatabaseFailed {
        return session.all(COLUMNS + "WHERE kind = ? ORDER BY id", Lists::listed, kind.name());
    }

    Optional<Listed> find(Session session, ListPage.Kind kind, String name) throws DatabaseFailed {
        return session.first(COLUMNS + "WHERE kind = ? AND name = ?", Lists::listed, kind.name(), name);
    }

    static Listed of(Session session, long id) throws DatabaseFailed {
        return session.first(COLUMNS + "WHERE id = ?", Lists::listed, id).orElseThrow();
    }

    static Listed listed(Row row) throws DatabaseFailed {
        return new Listed(
                row.number(1), ListPage.Kind.valueOf(row.text(2)), row.text(3), row.text(4), row.number(5), row.number(6));
    }

    /** The folder of the stories of a channel. */
    String folder(Session session, String channel) throws DatabaseFailed {
        return channel.isEmpty() ? NO_CHANNEL : known(session, ListPage.Kind.CHANNEL, channel).path();
    }

    private Listed known(Session session, ListPage.Kind kind, String name) throws DatabaseFailed {
        String key = kind.ordinal() + name;
        Listed known = found.get(key);
        if (known == null) {
            known = of(session, id(session, kind, name));
            if (found.size() < AT_HAND) {
                found.put(key, known);
            }
        }
        return known;
    }
}
