package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Pointer;
import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What leads from story to story and from words to names, as the lists know it: every question is answered by an index,
 * whatever the newsroom holds. Every call blocks; any thread may call.
 */
public final class Links {
    /** Behind every id, which is written in the digits of base 16. */
    private static final String BEHIND = "~";

    /** So many values are asked for in one statement. */
    private static final int AT_ONCE = 200;

    static final String TO = "SELECT s.id, s.headline, s.opening, s.channel, s.status, s.changed, s.head, group_concat(l.kind)"
            + " FROM link l JOIN story s ON s.id = l.story WHERE l.target = ? AND l.story < ?"
            + " GROUP BY l.story ORDER BY l.story DESC LIMIT ?";

    static final String KINDS = "SELECT kind, name FROM tally WHERE part = 0 AND kind IN ('TAG', 'PERSON', 'PLACE')";

    private final Database database;

    Links(Database database) {
        this.database = database;
    }

    /** The stories that point to this one, the newest first, from the one behind {@code before} on; from the first for none. */
    public List<Pointing> to(StoryId target, Optional<StoryId> before, int limit) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(
                        TO,
                        Links::pointing,
                        target.value(),
                        before.map(StoryId::value).orElse(BEHIND),
                        limit)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Pointing> pointing(Row row) throws DatabaseFailed {
        Set<Pointer.Kind> kinds = EnumSet.noneOf(Pointer.Kind.class);
        List<String> names = Arrays.asList(row.text(8).split(","));
        for (Pointer.Kind kind : Pointer.Kind.values()) {
            if (names.contains(kind.name())) {
                kinds.add(kind);
            }
        }
        return Listing.summary(row).map(story -> new Pointing(story, kinds));
    }

    /** How many stories point to this one, counted no further than to {@code most}. */
    public int count(StoryId target, int most) throws NewsroomFailed {
        return (int) (long) Stories.reading(() -> database.read(session -> session.number(
                "SELECT count(*) FROM (SELECT DISTINCT story FROM link WHERE target = ? LIMIT ?)", target.value(), most)));
    }

    /** Those of these stories to which others point. */
    public Set<StoryId> pointed(Collection<StoryId> ids) throws NewsroomFailed {
        Set<StoryId> found = new HashSet<>();
        for (List<String> some : parts(ids.stream().map(StoryId::value).toList())) {
            Stories.reading(() -> database.read(session -> session.all(
                            "SELECT DISTINCT target FROM link WHERE target IN " + among(some),
                            row -> StoryId.of(row.text(1)),
                            some.toArray())))
                    .forEach(one -> one.ifPresent(found::add));
        }
        return found;
    }

    /** What the lists show of these stories; one that is not there any more has no entry. */
    public Map<StoryId, Summary> stories(Collection<StoryId> ids) throws NewsroomFailed {
        Map<StoryId, Summary> found = new HashMap<>();
        Stories.reading(() -> database.read(session -> new Listing(session).of(List.copyOf(ids))))
                .forEach(story -> found.put(story.id(), story));
        return found;
    }

    /** How often the story was exported. */
    public Exports exports(StoryId id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.first(
                        "SELECT count(*), max(time) FROM revision"
                                + " WHERE story = (SELECT key FROM story_key WHERE id = ?) AND kind = ?",
                        row -> new Exports(
                                (int) row.number(1),
                                row.number(1) == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.number(2)))),
                        id.value(),
                        Revision.Kind.EXPORTED.code())))
                .orElse(new Exports(0, Optional.empty()));
    }

    /** The revisions of the story that left the house, the last one first, at most {@code most}. */
    public List<Revision> exported(StoryId id, int most) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(
                "SELECT " + Shelf.REVISION + " FROM " + Shelf.REVISIONS
                        + " WHERE r.story = (SELECT key FROM story_key WHERE id = ?) AND r.kind = ?"
                        + " ORDER BY r.number DESC LIMIT ?",
                Shelf::revision,
                id.value(),
                Revision.Kind.EXPORTED.code(),
                most)));
    }

    /** Which of these words are the names of people, places and tags, or synonyms of tags. */
    public List<KnownName> names(Collection<String> written) throws NewsroomFailed {
        List<KnownName> known = new ArrayList<>();
        for (List<String> some : parts(List.copyOf(written))) {
            known.addAll(Stories.reading(() -> database.read(session -> names(session, some))));
        }
        return known;
    }

    private static List<KnownName> names(Session session, List<String> some) throws DatabaseFailed {
        List<KnownName> known = new ArrayList<>();
        Object[] values = some.toArray();
        known.addAll(session.all(
                KINDS + " AND name IN " + among(some),
                row -> new KnownName(row.text(2), KnownName.What.valueOf(row.text(1)), row.text(2)),
                values));
        known.addAll(session.all(
                "SELECT name FROM term WHERE name IN " + among(some),
                row -> new KnownName(row.text(1), KnownName.What.TAG, row.text(1)),
                values));
        known.addAll(session.all(
                "SELECT name, term FROM synonym WHERE name IN " + among(some),
                row -> new KnownName(row.text(1), KnownName.What.TAG, row.text(2)),
                values));
        return known;
    }

    private static String among(List<String> values) {
        return "(" + String.join(",", Collections.nCopies(values.size(), "?")) + ")";
    }

    private static List<List<String>> parts(List<String> all) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
