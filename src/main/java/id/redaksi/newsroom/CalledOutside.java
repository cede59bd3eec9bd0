package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.topics.Called;
import id.redaksi.topics.Category;
import id.redaksi.topics.ChannelTopics;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopics;
import id.redaksi.topics.ReceiverTable;
import id.redaksi.topics.TopicsStored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What tags and channels are called outside, and IPTC's vocabulary as it was taken in last. What changes in the table is a
 * {@link CalledChange} of an errand, so that it can be taken back. Every call blocks; any thread may call.
 */
public final class CalledOutside {
    private final Database database;

    CalledOutside(Database database) {
        this.database = database;
    }

    /** What it is called; a channel of which nobody said anything has the topics that channels of its name usually have. */
    public Called find(Filed filed) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> called(session, filed)));
    }

    static Called called(Session session, Filed filed) throws DatabaseFailed {
        String kind = filed.kind().name();
        List<String> codes = session.all(
                "SELECT code FROM topic WHERE kind = ? AND name = ? ORDER BY place", row -> row.text(1), kind, filed.name());
        Map<String, Category> categories = new TreeMap<>();
        session.each(
                "SELECT receiver, text, id, slug FROM category WHERE kind = ? AND name = ?",
                row -> categories.put(row.text(1), new Category(row.text(2), row.text(3), row.text(4))),
                kind,
                filed.name());
        return new Called(filed, codes.isEmpty() ? usual(filed) : said(codes), categories);
    }

    private static List<String> usual(Filed filed) {
        return filed.kind() == Filed.Kind.CHANNEL ? ChannelTopics.of(filed.name()) : List.of();
    }

    private static List<String> said(List<String> codes) {
        return codes.stream().filter(code -> !code.isEmpty()).toList();
    }

    /** The tags and channels, of these channels too, that stand for a topic; channels that nobody said anything of as well. */
    public List<Filed> standingFor(String code, List<String> channels) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            List<Filed> all = new ArrayList<>(session.all(
                    "SELECT kind, name FROM topic WHERE code = ? ORDER BY kind, name",
                    row -> new Filed(Filed.Kind.valueOf(row.text(1)), row.text(2)),
                    code));
            for (String channel : channels) {
                Filed filed = Filed.channel(channel);
                if (!all.contains(filed) && called(session, filed).topics().contains(code)) {
                    all.add(filed);
                }
            }
            return List.copyOf(all);
        }));
    }

    /** The names of the receivers that have a table. */
    public List<String> receivers() throws NewsroomFailed {
        return Stories.reading(() -> database.read(session ->
                session.all("SELECT DISTINCT receiver FROM category ORDER BY receiver", row -> row.text(1))));
    }

    /** A receiver's table; empty for one that has none. */
    public Optional<ReceiverTable> table(String receiver) throws NewsroomFailed {
        Map<Filed, Category> rows = new HashMap<>();
        Stories.reading(() -> database.read(session -> {
            session.each(
                    "SELECT kind, name, text, id, slug FROM category WHERE receiver = ?",
                    row -> rows.put(
                            new Filed(Filed.Kind.valueOf(row.text(1)), row.text(2)),
                            new Category(row.text(3), row.text(4), row.text(5))),
                    receiver);
            return true;
        }));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new ReceiverTable(receiver, rows));
    }

    /** The codes that stand in the table. */
    public Set<String> codes() throws NewsroomFailed {
        return new HashSet<>(Stories.reading(() -> database.read(session ->
                session.all("SELECT DISTINCT code FROM topic WHERE code <> ''", row -> row.text(1)))));
    }

    /** The vocabulary: IPTC's, or our own labels where none was taken in. */
    public MediaTopics vocabulary() throws NewsroomFailed {
        return Stories.reading(() -> database.read(session ->
                        session.first("SELECT content FROM media_topics", row -> row.bytes(1))))
                .flatMap(TopicsStored::read)
                .orElse(MediaTopics.OWN);
    }

    /** Puts a vocabulary in the place of the one there was. */
    public void replace(MediaTopics topics) throws SaveFailed {
        try {
            database.write(session -> {
                session.run("INSERT OR REPLACE INTO media_topics VALUES (1, ?)", (Object) TopicsStored.write(topics));
                return true;
            });
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    /** Calls things what they are to be called, but where one is called something else since. */
    static void change(Session session, CalledChange change) throws DatabaseFailed {
        Map<Filed, Called> before = byFiled(change.before());
        Map<Filed, Called> after = byFiled(change.after());
        Set<Filed> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (Filed filed : all) {
            Called now = called(session, filed);
            if (now.equals(before.getOrDefault(filed, plain(filed)))) {
                put(session, after.getOrDefault(filed, plain(filed)));
            }
        }
    }

    /** What it is called where nobody said anything. */
    private static Called plain(Filed filed) {
        return new Called(filed, usual(filed), Map.of());
    }

    private static void put(Session session, Called called) throws DatabaseFailed {
        String kind = called.filed().kind().name();
        String name = called.filed().name();
        session.run("DELETE FROM topic WHERE kind = ? AND name = ?", kind, name);
        session.run("DELETE FROM category WHERE kind = ? AND name = ?", kind, name);
        List<String> usual = usual(called.filed());
        List<String> codes = called.topics().isEmpty() && !usual.isEmpty() ? List.of("") : called.topics();
        if (!codes.equals(usual)) {
            for (int place = 0; place < codes.size(); place++) {
                session.run("INSERT INTO topic VALUES (?, ?, ?, ?)", kind, name, place, codes.get(place));
            }
        }
        for (Map.Entry<String, Category> one : called.categories().entrySet()) {
            Category category = one.getValue();
            session.run(
                    "INSERT INTO category VALUES (?, ?, ?, ?, ?, ?)",
                    one.getKey(), kind, name, category.text(), category.id(), category.slug());
        }
    }

    private static Map<Filed, Called> byFiled(List<Called> all) {
        Map<Filed, Called> byFiled = new HashMap<>();
        all.forEach(one -> byFiled.put(one.filed(), one));
        return byFiled;
    }
}
