package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Remains;
import id.redaksi.newsroom.sqlite.Wreck;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What can still be read of a newsroom's database, each row by itself, whatever is damaged around it. Nothing is written,
 * and the database need not open. A content counts when its SHA-256 is that of its revision. One thread at a time.
 */
final class Remnants implements Closeable {
    /** As many contents are held at hand, so that a long way of differences is gone once. */
    private static final int HELD = 64;

    /** A draft's row. */
    record Drafted(String story, long base, String sha256, byte[] content) {}

    /** The newest text of a story that {@code current} holds once more. */
    record Copy(String story, long sequence, Remains row) {}

    private final Wreck wreck;
    private final BiPredicate<byte[], String> proof;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private long head;
    private Optional<String> instance = Optional.empty();
    private final SortedMap<Long, List<Left>> revisions = new TreeMap<>();
    private final Map<Long, Remains> marks = new HashMap<>();
    private final Map<Long, Copy> copies = new LinkedHashMap<>();
    private final List<Remains> drafts = new ArrayList<>();
    private final Map<String, Left> byHash = new HashMap<>();
    private final Map<Long, byte[]> held = new LinkedHashMap<>(HELD, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > HELD;
        }
    };

    private Remnants(Wreck wreck, BiPredicate<byte[], String> proof) {
        this.wreck = wreck;
        this.proof = proof;
    }

    /** Looks through the whole file. */
    static Remnants of(Path database) throws IOException {
        return of(database, (content, sha256) -> Hash.of(content).equals(sha256));
    }

    /**
     * What is left of one story, so that a large newsroom's rows need not be held: its rows are looked for by the keys that
     * it may have, since a table's row and an index's both say one, and drafts have such an index too.
     */
    static Remnants of(Path database, StoryId story) throws IOException {
        var remnants = new Remnants(Wreck.open(database), (content, sha256) -> Hash.of(content).equals(sha256));
        remnants.wreck.rowsAndEntries(row -> remnants.nameOf(story, row));
        remnants.wreck.rows(row -> remnants.sortOwn(row));
        return remnants;
    }

    private void nameOf(StoryId story, Remains row) throws IOException {
        boolean two = row.columns() == 2;
        if (two && row.kind(0) == Remains.Kind.NULL && row.kind(1) == Remains.Kind.TEXT) {
            if (!isId(row.text(1))) {
                name(row);
            } else if (row.text(1).equals(story.value())) {
                keys.add(Left.key(row.rowid()));
            }
        } else if (two && row.kind(0) == Remains.Kind.TEXT && row.kind(1) == Remains.Kind.NUMBER) {
            if (row.text(0).equals(story.value())) {
                keys.add(Left.key(row.number(1)));
            }
        } else if (Listed.isOne(row) && row.text(0).equals(story.value())) {
            head = Math.max(head, row.number(1));
        }
    }

    private void sortOwn(Remains row) throws IOException {
        Left revision = Left.of(row);
        boolean others = revision != null
                ? !keys.contains(revision.story())
                : row.columns() != 4 || row.kind(1) == Remains.Kind.NUMBER && !keys.contains(Left.key(row.rowid()));
        if (!others) {
            sort(row);
        }
    }

    /** What rows may call the one story that was asked for. */
    Set<String> keys() {
        return keys;
    }

    /** The newest revision of the one story that was asked for, as the lists have it; 0 where that is lost. */
    long head() {
        return head;
    }

    /** For tests: where something else than the hash decides what counts. */
    static Remnants of(Path database, BiPredicate<byte[], String> proof) throws IOException {
        var remnants = new Remnants(Wreck.open(database), proof);
        remnants.wreck.rows(remnants::sort);
        return remnants;
    }

    private void sort(Remains row) throws IOException {
        Left revision = Left.of(row);
        if (revision != null) {
            revisions.computeIfAbsent(revision.sequence(), _ -> new ArrayList<>(1)).add(revision);
            byHash.put(revision.sha256(), revision);
        } else if (row.columns() == 2 && row.kind(0) == Remains.Kind.NULL && row.kind(1) == Remains.Kind.TEXT) {
            name(row);
        } else if (row.columns() == 4 && row.kind(3) == Remains.Kind.BYTES && row.kind(0) == Remains.Kind.NULL) {
            copy(row);
        } else if (row.columns() <= 2 && row.kind(0) == Remains.Kind.TEXT && row.text(0).matches("[0-9a-f]{32}")) {
            instance = Optional.of(row.text(0));
        } else if (row.columns() >= 8 && row.columns() <= 11 && row.kind(0) == Remains.Kind.TEXT
                && row.kind(3) == Remains.Kind.BYTES && row.kind(2) == Remains.Kind.TEXT) {
            drafts.add(row);
        }
    }

    /** Stories and authors have keys in tables of one shape; an id is told from a name by how it looks. */
    private void name(Remains row) throws IOException {
        String name = row.text(1);
        names.put((isId(name) ? "story " : "author ") + Left.key(row.rowid()), name);
    }

    private void copy(Remains row) throws IOException {
        if (row.kind(1) == Remains.Kind.NUMBER && row.kind(2) == Remains.Kind.NUMBER) {
            copies.put(row.number(1), new Copy(Left.key(row.rowid()), row.number(1), row));
        } else if (row.kind(1) == Remains.Kind.TEXT) {
            marks.put(row.rowid(), row);
        }
    }

    /** What told the newsroom from every other, where that is left. */
    Optional<String> instance() {
        return instance;
    }

    static boolean isId(String text) {
        return StoryId.of(text).isPresent();
    }

    /** The revisions that were found, in their order; of several by one number the one that can be read. */
    List<Left> revisions() throws IOException {
        List<Left> result = new ArrayList<>();
        for (List<Left> same : revisions.values()) {
            result.add(best(same));
        }
        return result;
    }

    private Left best(List<Left> same) throws IOException {
        for (Left one : same) {
            if (same.size() > 1 && content(one).isPresent()) {
                return one;
            }
        }
        return same.getFirst();
    }

    /** The revision by this number, by whichever of its rows can be read. */
    Optional<Left> revision(long sequence) throws IOException {
        List<Left> same = revisions.get(sequence);
        return same == null ? Optional.empty() : Optional.of(best(same));
    }

    Collection<Copy> copies() {
        return copies.values();
    }

    /** The id of a story by what its rows call it; empty where the row that says it is damaged. */
    Optional<String> id(String story) {
        return isId(story) ? Optional.of(story) : Optional.ofNullable(names.get("story " + story));
    }

    /** Who made a revision; empty text where the row that says it is damaged. */
    String author(Left revision) {
        String author = revision.author();
        return author.startsWith("#") ? names.getOrDefault("author " + author, "") : author;
    }

    Mark mark(long sequence) {
        Remains row = marks.get(sequence);
        try {
            return row == null ? Mark.NONE : new Mark(row.text(1), row.number(2) != 0);
        } catch (IOException e) {
            return Mark.NONE;
        }
    }

    List<Drafted> drafts() throws IOException {
        List<Drafted> result = new ArrayList<>();
        for (Remains row : drafts) {
            var draft = new Drafted(row.text(0), row.number(1), row.text(2), row.bytes(3));
            if (Hash.of(draft.content()).equals(draft.sha256())) {
                result.add(draft);
            }
        }
        return result;
    }

    /** The content of a revision by whichever way gives it whole; empty when none does. */
    Optional<byte[]> content(Left revision) throws IOException {
        byte[] known = held.get(revision.sequence());
        if (known != null && proof.test(known, revision.sha256())) {
            return Optional.of(known);
        }
        for (Remains copy : copiesOf(revision.sequence())) {
            Optional<byte[]> json = json(copy.bytes(3)).filter(bytes -> proof.test(bytes, revision.sha256()));
            if (json.isPresent()) {
                held.put(revision.sequence(), json.get());
                return json;
            }
        }
        Optional<byte[]> led = led(revision).filter(bytes -> proof.test(bytes, revision.sha256()));
        led.ifPresent(bytes -> held.put(revision.sequence(), bytes));
        return led;
    }

    private List<Remains> copiesOf(long sequence) {
        return Stream.concat(
                        Optional.ofNullable(copies.get(sequence)).map(Copy::row).stream(),
                        Optional.ofNullable(marks.get(sequence)).stream())
                .toList();
    }

    /** By the differences: back to a content that is held or whole, then forward again. */
    private Optional<byte[]> led(Left revision) throws IOException {
        List<Left> way = new ArrayList<>();
        Left at = revision;
        byte[] content = null;
        while (content == null) {
            way.add(at);
            if (at.base() == 0) {
                break;
            }
            List<Left> bases = at.base() < at.sequence() ? revisions.get(at.base()) : null;
            if (bases == null || way.size() > Contents.LONGEST + 1) {
                return Optional.empty();
            }
            at = bases.getFirst();
            content = held.get(at.sequence());
        }
        try {
            for (Left step : way.reversed()) {
                content = content == null
                        ? Packed.json(step.kept())
                        : Difference.applied(content, Packed.differenceIn(step.kept()));
            }
            return Optional.ofNullable(content);
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** What {@code current} holds where the row with its hash is gone; it counts as long as it is a story. */
    Optional<byte[]> unchecked(Copy copy) throws IOException {
        return json(copy.row().bytes(3)).filter(bytes -> story(bytes).isPresent());
    }

    /** The same by the revision's sequence. */
    Optional<byte[]> unchecked(long sequence) {
        Copy copy = copies.get(sequence);
        try {
            return copy == null ? Optional.empty() : unchecked(copy);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<byte[]> json(byte[] kept) {
        try {
            return Optional.of(Packed.json(kept));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    static Optional<Story> story(byte[] content) {
        try {
            return Optional.of(StoryJson.read(content));
        } catch (BadStory e) {
            return Optional.empty();
        }
    }

    /** Whether any row speaks of the story. */
    boolean knows(StoryId id) throws IOException {
        if (names.containsValue(id.value())) {
            return true;
        }
        for (Left one : revisions()) {
            if (one.story().equals(id.value())) {
                return true;
            }
        }
        return drafts().stream().anyMatch(draft -> draft.story().equals(id.value()));
    }

    /** The content with this hash, whatever revision it is of. */
    Optional<byte[]> content(String sha256) throws IOException {
        Left revision = byHash.get(sha256);
        return revision == null ? Optional.empty() : content(revision);
    }

    @Override
    public void close() throws IOException {
        wreck.close();
    }
}
