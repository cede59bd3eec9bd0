package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bundles of stories: each is read and kept whole, and lists go by pages, the newest first. Whoever keeps one says what
 * it was, so that nobody writes over what another did meanwhile. Every call blocks; any thread may call.
 *
 * <pre>{@code
 * Bundle before = bundles.find(id).orElseThrow();
 * Kept kept = bundles.change(Optional.of(before), Optional.of(before.withName("Banjir")));
 * }</pre>
 */
public final class Bundles {
    /** What became of a change. */
    public enum Kept {
        DONE,
        /** It has become something else since; nothing was written. */
        CHANGED,
        /** Another bundle has this slug; nothing was written. */
        SLUG_TAKEN
    }

    /** Behind every id, which is written in the digits of base 16. */
    private static final String BEHIND = "~";

    private static final int AT_ONCE = 500;

    static final String HEAD = "SELECT b.id, b.name, b.slug, b.kind,"
            + " (SELECT count(*) FROM bundle_story m WHERE m.bundle = b.id) FROM bundle b";

    private final Database database;

    Bundles(Database database) {
        this.database = database;
    }

    public Optional<Bundle> find(BundleId id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> read(session, id)));
    }

    public Optional<Bundle> withSlug(String slug) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            Optional<BundleId> id = session.first(
                            "SELECT id FROM bundle WHERE slug = ?", row -> BundleId.of(row.text(1)), slug)
                    .flatMap(one -> one);
            return id.isEmpty() ? Optional.empty() : read(session, id.get());
        }));
    }

    private static Optional<Bundle> read(Session session, BundleId id) throws DatabaseFailed {
        List<Bundle.Member> members = session
                .all(
                        "SELECT story, main FROM bundle_story WHERE bundle = ? ORDER BY place LIMIT ?",
                        Bundles::member,
                        id.value(),
                        Bundle.MOST)
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return session.first(
                "SELECT name, slug, kind, description FROM bundle WHERE id = ?",
                row -> new Bundle(id, row.text(1), row.text(2), kind(row.text(3)), row.text(4), members),
                id.value());
    }

    /** The newest first, from the one behind {@code before} on; from the first for none. */
    public List<BundleHead> heads(Optional<BundleId> before, int most) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(
                        HEAD + " WHERE b.id < ? ORDER BY b.id DESC LIMIT ?",
                        Bundles::head,
                        before.map(BundleId::value).orElse(BEHIND),
                        most)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those whose name holds these words in whatever case, the newest first, at most {@code most}. */
    public List<BundleHead> named(String words, int most) throws NewsroomFailed {
        String asked = TagName.folded(words);
        List<BundleHead> found = new ArrayList<>();
        Optional<BundleId> at = Optional.empty();
        for (List<BundleHead> some = heads(at, AT_ONCE); !some.isEmpty() && found.size() < most; some = heads(at, AT_ONCE)) {
            some.stream().filter(one -> TagName.folded(one.name()).contains(asked)).forEach(found::add);
            at = Optional.of(some.getLast().id());
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Whole ones in the order of their ids, behind this one; from the first for none. */
    public List<Bundle> after(Optional<BundleId> id, int most) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> whole(
                session,
                session.all(
                        "SELECT id FROM bundle WHERE id > ? ORDER BY id LIMIT ?",
                        row -> BundleId.of(row.text(1)),
                        id.map(BundleId::value).orElse(""),
                        most))));
    }

    /** The bundles that have this story, the oldest first. */
    public List<Bundle> of(StoryId story) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> of(session, story)));
    }

    static List<Bundle> of(Session session, StoryId story) throws DatabaseFailed {
        return whole(
                session,
                session.all(
                        "SELECT bundle FROM bundle_story WHERE story = ? ORDER BY bundle",
                        row -> BundleId.of(row.text(1)),
                        story.value()));
    }

    private static List<Bundle> whole(Session session, List<Optional<BundleId>> ids) throws DatabaseFailed {
        List<Bundle> all = new ArrayList<>();
        for (Optional<BundleId> id : ids) {
            if (id.isPresent()) {
                read(session, id.get()).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** What lists show of the bundles that have this story, the newest first, from the one behind {@code before} on. */
    public List<BundleHead> heads(StoryId story, Optional<BundleId> before, int most) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(
                        HEAD + " JOIN bundle_story s ON s.bundle = b.id WHERE s.story = ? AND s.bundle < ?"
                                + " ORDER BY s.bundle DESC LIMIT ?",
                        Bundles::head,
                        story.value(),
                        before.map(BundleId::value).orElse(BEHIND),
                        most)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the bundles are called that have one of these stories. */
    public Set<String> having(Collection<StoryId> stories) throws NewsroomFailed {
        Set<String> names = new TreeSet<>();
        List<String> all = stories.stream().map(StoryId::value).toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            names.addAll(Stories.reading(() -> database.read(session -> session.all(
                    "SELECT DISTINCT b.name FROM bundle_story s JOIN bundle b ON b.id = s.bundle WHERE s.story IN ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ")",
                    row -> row.text(1),
                    some.toArray()))));
        }
        return names;
    }

    /** How many bundles have this story. */
    public int count(StoryId story) throws NewsroomFailed {
        return (int) (long) Stories.reading(() -> database.read(session ->
                session.number("SELECT count(*) FROM bundle_story WHERE story = ?", story.value())));
    }

    /** How many there are. */
    public long count() throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.number("SELECT count(*) FROM bundle")));
    }

    /** The slug, or where another bundle has it the first free one made of it with a number. */
    public String free(String slug, BundleId id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            String free = slug;
            for (int number = 2; isTaken(session, free, id); number++) {
                free = slug + "-" + number;
            }
            return free;
        }));
    }

    private static boolean isTaken(Session session, String slug, BundleId id) throws DatabaseFailed {
        return session.number("SELECT count(*) FROM bundle WHERE slug = ? AND id <> ?", slug, id.value()) > 0;
    }

    /** Keeps a new bundle ({@code before} empty), a changed one, or deletes one ({@code after} empty). */
    public Kept change(Optional<Bundle> before, Optional<Bundle> after) throws SaveFailed {
        return change(List.of(new Change(before, after)));
    }

    /** One bundle as it was and as it is to be. */
    public record Change(Optional<Bundle> before, Optional<Bundle> after) {
        public Change {
            if (before.isPresent() && after.isPresent() && !before.get().id().equals(after.get().id())
                    || before.isEmpty() && after.isEmpty()) {
                throw new IllegalArgumentException("two bundles, or none");
            }
        }

        public BundleId id() {
            return before.or(() -> after).orElseThrow().id();
        }

        public Change back() {
            return new Change(after, before);
        }
    }

    /** Keeps several changes, all of them or none. */
    public Kept change(List<Change> changes) throws SaveFailed {
        try {
            return database.write(session -> changed(session, changes));
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    private static Kept changed(Session session, List<Change> changes) throws DatabaseFailed {
        for (Change change : changes) {
            if (!read(session, change.id()).equals(change.before())) {
                return Kept.CHANGED;
            }
            if (change.after().isPresent() && isTaken(session, change.after().get().slug(), change.id())) {
                return Kept.SLUG_TAKEN;
            }
        }
        for (Change change : changes) {
            session.run("DELETE FROM bundle_story WHERE bundle = ?", change.id().value());
            if (change.after().isEmpty()) {
                session.run("DELETE FROM bundle WHERE id = ?", change.id().value());
            } else {
                put(session, change.after().get());
            }
        }
        return Kept.DONE;
    }

    private static void put(Session session, Bundle bundle) throws DatabaseFailed {
        session.run(
                "INSERT INTO bundle VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                        + " slug = excluded.slug, kind = excluded.kind, description = excluded.description",
                bundle.id().value(),
                bundle.name(),
                bundle.slug(),
                bundle.kind().name(),
                bundle.description());
        int place = 0;
        for (Bundle.Member member : bundle.members()) {
            session.run(
                    "INSERT INTO bundle_story VALUES (?, ?, ?, ?)",
                    bundle.id().value(),
                    place++,
                    member.story().value(),
                    member.main() ? 1 : 0);
        }
    }

    private static Optional<Bundle.Member> member(Row row) throws DatabaseFailed {
        boolean main = row.number(2) != 0;
        return StoryId.of(row.text(1)).map(story -> new Bundle.Member(story, main));
    }

    /** A row that damage has reached must not keep the others from being listed. */
    private static Optional<BundleHead> head(Row row) throws DatabaseFailed {
        Optional<BundleId> id = BundleId.of(row.text(1));
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new BundleHead(id.get(), row.text(2), row.text(3), kind(row.text(4)), (int) row.number(5)));
    }

    private static Bundle.Kind kind(String name) {
        for (Bundle.Kind kind : Bundle.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return Bundle.Kind.LIPSUS;
    }
}
