package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The words that stories are tagged with: those in use, and what is said of each. It knows how many stories bear a tag
 * without counting them. Every call blocks; any thread may call.
 */
public final class Vocabulary {
    /** Two tags that somebody took a look at and found to be different. */
    public record Pair(String one, String other) {
        /** In the order of their letters, so that a pair is one whichever comes first. */
        public static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    private final Database database;

    Vocabulary(Database database) {
        this.database = database;
    }

    /** What is said of a tag; of one nobody said anything of, nothing. */
    public Term term(String name) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> term(session, name)));
    }

    static Term term(Session session, String name) throws DatabaseFailed {
        List<String> synonyms =
                session.all("SELECT name FROM synonym WHERE term = ? ORDER BY name", row -> row.text(1), name);
        return session.first(
                        "SELECT parent, description FROM term WHERE name = ?",
                        row -> new Term(name, row.text(1), row.text(2), synonyms),
                        name)
                .orElse(new Term(name, "", "", synonyms));
    }

    /** The tags that stand right under this one. */
    public List<Term> under(String parent) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            List<Term> terms = new ArrayList<>();
            for (String name : session.all("SELECT name FROM term WHERE parent = ? ORDER BY name", row -> row.text(1), parent)) {
                terms.add(term(session, name));
            }
            return List.copyOf(terms);
        }));
    }

    /** How many stories bear a tag. */
    public long stories(String tag) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> count(session, tag)));
    }

    private static long count(Session session, String tag) throws DatabaseFailed {
        return session.number("SELECT stories FROM tally WHERE kind = 'TAG' AND name = ? AND part = 0", tag);
    }

    /** Whether stories bear the tag, or something is said of it. */
    public boolean has(String tag) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session ->
                count(session, tag) > 0 || session.number("SELECT count(*) FROM term WHERE name = ?", tag) > 0));
    }

    /**
     * The tags that a test takes, in the order of their letters, at most {@code most}: those in use, and those of which
     * something is said although no story bears them.
     */
    public List<Tagged> tags(Predicate<Tagged> wanted, int most) throws NewsroomFailed {
        record Sorted(String folded, Tagged tag) {}
        return Stories.reading(() -> database.read(session -> all(session).values().stream()
                .filter(wanted)
                .map(tag -> new Sorted(TagName.folded(tag.name()), tag))
                .sorted(Comparator.comparing(Sorted::folded).thenComparing(one -> one.tag().name()))
                .limit(most)
                .map(Sorted::tag)
                .toList()));
    }

    private static Map<String, Tagged> all(Session session) throws DatabaseFailed {
        Map<String, Tagged> all = new HashMap<>();
        session.each(
                "SELECT name, stories FROM tally WHERE kind = 'TAG' AND part = 0",
                row -> all.put(row.text(1), new Tagged(row.text(1), row.number(2), "")));
        session.each("SELECT name, parent FROM term", row -> {
            String name = row.text(1);
            Tagged known = all.get(name);
            all.put(name, new Tagged(name, known == null ? 0 : known.stories(), row.text(2)));
        });
        return all;
    }

    /** A tag that is offered while one types: how many stories bear it, and the synonym by which it was found (or empty). */
    public record Known(String name, long stories, String synonym) {}

    /**
     * The tags that hold what is typed, or of which it is a synonym, at most {@code most}: those that begin so first, of
     * these the most used. Case, accents, blanks and hyphens are not looked at.
     */
    public List<Known> like(String typed, int most) throws NewsroomFailed {
        String asked = TagName.bare(typed);
        return Stories.reading(() -> database.read(session -> {
            var best = new Best(asked, most);
            session.each(
                    "SELECT name, stories FROM tally WHERE kind = 'TAG' AND part = 0",
                    row -> best.take(new Known(row.text(1), row.number(2), ""), row.text(1)));
            session.each(
                    "SELECT t.name, 0 FROM term t WHERE NOT EXISTS"
                            + " (SELECT 1 FROM tally WHERE kind = 'TAG' AND name = t.name AND part = 0)",
                    row -> best.take(new Known(row.text(1), 0, ""), row.text(1)));
            if (!asked.isEmpty()) {
                session.each(
                        "SELECT s.term, coalesce((SELECT stories FROM tally WHERE kind = 'TAG' AND name = s.term"
                                + " AND part = 0), 0), s.name FROM synonym s",
                        row -> best.take(new Known(row.text(1), row.number(2), row.text(3)), row.text(3)));
            }
            return best.all();
        }));
    }

    /** Keeps the best of what is offered to it. */
    private static final class Best {
        private record Rated(Known known, boolean begins) {}

        private static final Comparator<Rated> ORDER = Comparator.comparing(Rated::begins)
                .thenComparing(rated -> rated.known().stories())
                .thenComparing(rated -> rated.known().name(), Comparator.reverseOrder());

        private final String asked;
        private final int most;
        private final PriorityQueue<Rated> best = new PriorityQueue<>(ORDER);

        Best(String asked, int most) {
            this.asked = asked;
            this.most = most;
        }

        void take(Known known, String word) {
            String bare = TagName.bare(word);
            if (!bare.contains(asked)) {
                return;
            }
            best.add(new Rated(known, bare.startsWith(asked)));
            if (best.size() > 2 * most) {
                best.poll();
            }
        }

        List<Known> all() {
            Map<String, Known> byName = new LinkedHashMap<>();
            best.stream().sorted(ORDER.reversed()).forEach(rated -> byName.putIfAbsent(rated.known().name(), rated.known()));
            return byName.values().stream().limit(most).toList();
        }
    }

    /** So many forms are asked for at once. */
    private static final int AT_ONCE = 400;

    /**
     * The tags that are written so, or of which that is a synonym, in whatever case: by their small letters, which is how
     * they are asked for. Small letters are those of A to Z; others must be written as the tag has them.
     */
    public Map<String, Known> written(Collection<String> small) throws NewsroomFailed {
        Map<String, Known> found = new HashMap<>();
        List<String> all = List.copyOf(small);
        return Stories.reading(() -> database.read(session -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                written(session, all.subList(from, Math.min(all.size(), from + AT_ONCE)), found);
            }
            return found;
        }));
    }

    private static void written(Session session, List<String> some, Map<String, Known> found) throws DatabaseFailed {
        Object[] values = some.toArray();
        if (session.number("SELECT EXISTS (SELECT 1 FROM term) OR EXISTS (SELECT 1 FROM synonym)") > 0) {
            said(session, some, values, found);
        }
        session.each(
                "SELECT name, stories FROM tally WHERE kind = 'TAG' AND part = 0 AND lower(name) IN (" + marks(some)
                        + ") ORDER BY stories",
                row -> found.put(TagName.small(row.text(1)), new Known(row.text(1), row.number(2), "")),
                values);
    }

    private static void said(Session session, List<String> some, Object[] values, Map<String, Known> found) throws DatabaseFailed {
        session.each(
                "SELECT s.name, s.term, coalesce((SELECT stories FROM tally WHERE kind = 'TAG' AND name = s.term AND part = 0), 0)"
                        + " FROM synonym s WHERE lower(s.name) IN (" + marks(some) + ")",
                row -> found.put(TagName.small(row.text(1)), new Known(row.text(2), row.number(3), row.text(1))),
                values);
        session.each(
                "SELECT name FROM term WHERE lower(name) IN (" + marks(some) + ")",
                row -> found.put(TagName.small(row.text(1)), new Known(row.text(1), 0, "")),
                values);
    }

    /** The tags of these stories. */
    public Map<StoryId, List<String>> of(Collection<StoryId> stories) throws NewsroomFailed {
        List<String> ids = stories.stream().map(StoryId::value).toList();
        Map<StoryId, List<String>> tags = new HashMap<>();
        return Stories.reading(() -> database.read(session -> {
            session.each(
                    "SELECT story, name FROM tag WHERE story IN (" + marks(ids) + ")",
                    row -> tags.computeIfAbsent(new StoryId(row.text(1)), _ -> new ArrayList<>()).add(row.text(2)),
                    ids.toArray());
            return tags;
        }));
    }

    /** All synonyms with the tag that each becomes. */
    public Map<String, String> synonyms() throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            Map<String, String> synonyms = new HashMap<>();
            session.each("SELECT name, term FROM synonym", row -> synonyms.put(row.text(1), row.text(2)));
            return synonyms;
        }));
    }

    /** The tag of which this word, in whatever case, is a synonym; empty when it is none. */
    public Optional<String> meant(String word) throws NewsroomFailed {
        String asked = TagName.folded(word);
        Optional<String> exact = Stories.reading(() -> database.read(session ->
                session.first("SELECT term FROM synonym WHERE name = ?", row -> row.text(1), word)));
        return exact.isPresent()
                ? exact
                : synonyms().entrySet().stream()
                        .filter(one -> TagName.folded(one.getKey()).equals(asked))
                        .map(Map.Entry::getValue)
                        .min(String::compareTo);
    }

    /** The tags as one writes them in this newsroom: synonyms become their tag, another case becomes the known one. */
    public List<String> resolved(List<String> typed) throws NewsroomFailed {
        Map<String, String> resolved = new LinkedHashMap<>();
        for (String one : typed) {
            String name = TagName.clean(one);
            if (!name.isEmpty()) {
                String meant = has(name) ? name : meant(name).orElse(name);
                resolved.putIfAbsent(TagName.folded(meant), meant);
            }
        }
        return List.copyOf(resolved.values());
    }

    /** The tag that is written as this but for case and composition; empty when there is none. */
    public Optional<String> alike(String name) throws NewsroomFailed {
        String asked = TagName.folded(name);
        return tags(tag -> TagName.folded(tag.name()).equals(asked) && !tag.name().equals(name), 1).stream()
                .map(Tagged::name)
                .findFirst();
    }

    /** How many stories bear at least one of these tags. */
    public long bearing(List<String> tags) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> tags.size() == 1
                ? count(session, tags.getFirst())
                : session.number(
                        "SELECT count(DISTINCT story) FROM tag WHERE name IN (" + marks(tags) + ")", tags.toArray())));
    }

    /** The stories that bear at least one of these tags, the last changed first. */
    public List<Summary> latest(List<String> tags, int most) throws NewsroomFailed {
        List<Object> values = new ArrayList<>(tags);
        values.add(most);
        return Stories.reading(() -> database.read(session -> session.all(
                        "SELECT " + Listing.SUMMARY + " FROM story WHERE id IN"
                                + " (SELECT story FROM tag WHERE name IN (" + marks(tags) + ")) ORDER BY head DESC LIMIT ?",
                        Listing::summary,
                        values.toArray())))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static String marks(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /** These two are different, and are not offered as one any more. */
    public void differ(Pair pair) throws SaveFailed {
        writing(session -> session.run("INSERT OR IGNORE INTO different VALUES (?, ?)", pair.one(), pair.other()));
    }

    /** Those that somebody found to be different. */
    public Set<Pair> different() throws NewsroomFailed {
        return Set.copyOf(Stories.reading(() -> database.read(session -> new HashSet<>(
                session.all("SELECT one, other FROM different", row -> new Pair(row.text(1), row.text(2)))))));
    }

    @FunctionalInterface
    private interface Writing {
        void on(Session session) throws DatabaseFailed;
    }

    private void writing(Writing writing) throws SaveFailed {
        try {
            database.write(session -> {
                writing.on(session);
                return true;
            });
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    /** Makes the terms what they are to be, but where one has become something else since. */
    static void change(Session session, TermChange change) throws DatabaseFailed {
        Map<String, Term> before = byName(change.before());
        Map<String, Term> after = byName(change.after());
        List<Term> made = new ArrayList<>();
        for (String name : change.names()) {
            Term now = term(session, name);
            if (now.equals(before.getOrDefault(name, Term.of(name)))) {
                session.run("DELETE FROM term WHERE name = ?", name);
                session.run("DELETE FROM synonym WHERE term = ?", name);
                Optional.ofNullable(after.get(name)).ifPresent(made::add);
            }
        }
        for (Term term : made) {
            session.run("INSERT OR REPLACE INTO term VALUES (?, ?, ?)", term.name(), term.parent(), term.description());
            for (String synonym : term.synonyms()) {
                session.run("INSERT OR IGNORE INTO synonym VALUES (?, ?)", synonym, term.name());
            }
        }
        CalledOutside.change(session, change.called());
    }

    private static Map<String, Term> byName(List<Term> terms) {
        Map<String, Term> byName = new HashMap<>();
        terms.forEach(term -> byName.put(term.name(), term));
        return byName;
    }
}
