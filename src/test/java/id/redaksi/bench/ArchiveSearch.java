package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.app.Search;
import id.redaksi.archive.Order;
import id.redaksi.archive.Query;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What searching a large archive takes: the first page with its rows, snippets, related stories, counts, and how soon an
 * edited story is found; the same questions to SQLite's full text, on 100,000 stories at most.
 */
final class ArchiveSearch {
    private static final int ROUNDS = Integer.getInteger("redaksi.bench.rounds", 200);
    private static final int PEER_ROUNDS = 20;
    private static final int PEER_STORIES = 100_000;
    private static final int PAGE = 20;
    private static final int EDITS = 20;

    private final GeneratedArchive archive = new GeneratedArchive(ArchiveNewsroom.STORIES);
    private final Vocabulary words = new Vocabulary();
    private final List<Figure> figures = new ArrayList<>();
    private final String size = "archive " + archive.stories() + ", ";

    private ArchiveSearch() {}

    static List<Figure> run() throws Exception {
        return new ArchiveSearch().figures();
    }

    private List<Figure> figures() throws Exception {
        Path peer = Files.createTempFile("redaksi-fts", ".db");
        try (App app = ArchiveNewsroom.open(archive);
                FullText fullText = FullText.of(peer, archive, Math.min(PEER_STORIES, archive.stories()))) {
            size(app);
            pages(app.search(), fullText);
            snippets(app.search());
            related(app.search());
            counts(app.search());
            edits(app);
        } finally {
            Files.deleteIfExists(peer);
        }
        return figures;
    }

    private void size(App app) throws Exception {
        int sample = Math.min(2_000, archive.stories());
        double text = IntStream.range(0, sample)
                        .mapToLong(i -> ArchiveNewsroom.text(archive.story((int) ((long) i * archive.stories() / sample))))
                        .average()
                        .orElseThrow()
                * archive.stories();
        double index = ArchiveNewsroom.size(app.newsroom().folder().resolve("index"));
        figures.add(Figure.against(size + "index", index / 1e6, "MB", 1, "text", text / 1e6, "<= 0.6"));
    }

    private Map<String, Function<SplittableRandom, String>> kinds() {
        Map<String, Function<SplittableRandom, String>> kinds = new LinkedHashMap<>();
        kinds.put("one term, common", words::word);
        kinds.put("one term, rare", words::telling);
        kinds.put("two terms", random -> words.word(random) + " " + words.telling(random));
        kinds.put("two common terms", random -> words.word(random) + " " + words.word(random));
        kinds.put("phrase", random -> "\"" + phrase(random) + "\"");
        for (int length = 1; length <= 6; length++) {
            int letters = length;
            kinds.put("prefix of " + letters, random -> beginning(random, letters));
        }
        return kinds;
    }

    /** Two words that stand so in a story. */
    private String phrase(SplittableRandom random) {
        String text = archive.story(random.nextInt(archive.stories())).body().blocks().getFirst().text();
        List<String> said = List.of(text.replaceAll("[^\\p{L} ]", "").split(" +"));
        int at = random.nextInt(said.size() - 1);
        return said.get(at) + " " + said.get(at + 1);
    }

    private String beginning(SplittableRandom random, int letters) {
        while (true) {
            String word = words.word(random);
            if (word.length() > letters) {
                return word.substring(0, letters);
            }
        }
    }

    private void pages(Search search, FullText fullText) throws Exception {
        List<String> narrowed = List.of("", " kanal:Ekonomi", " tag:\"" + archive.tags().get(40) + "\"", " tanggal:2020-03..2020-09");
        List<Double> all = new ArrayList<>();
        List<Double> allPeer = new ArrayList<>();
        for (var kind : kinds().entrySet()) {
            List<Double> times = new ArrayList<>();
            for (int warm = 1; warm >= 0; warm--) {
                times.clear();
                for (String filter : narrowed) {
                    for (String asked : asked(kind.getValue(), ROUNDS, 11 + warm)) {
                        times.add(millis(() -> page(search, asked + filter, Order.RELEVANCE)));
                    }
                }
            }
            all.addAll(times);
            List<Double> peer = new ArrayList<>();
            for (String asked : asked(kind.getValue(), PEER_ROUNDS, 11)) {
                String match = kind.getKey().startsWith("prefix") ? "\"" + asked + "\"*" : asked;
                peer.add(millis(() -> fullText.ask(match, PAGE)));
            }
            allPeer.addAll(peer);
            double p50 = percentile(times, 0.5);
            figures.add(Figure.against(
                    size + kind.getKey() + ", p50", p50, "ms", times.size(), peerName(), percentile(peer, 0.5), null));
            figures.add(Figure.alone(size + kind.getKey() + ", p99", percentile(times, 0.99), "ms", times.size(), "<= 16"));
        }
        figures.add(Figure.against(
                size + "all pages, mean", mean(all), "ms", all.size(), peerName(), mean(allPeer), "<= 0.05"));
        figures.add(Figure.alone(size + "all pages, p50", percentile(all, 0.5), "ms", all.size(), "<= 4"));
        figures.add(Figure.alone(size + "all pages, p99", percentile(all, 0.99), "ms", all.size(), "<= 16"));
        List<Double> dated = new ArrayList<>();
        for (String asked : asked(words::word, ROUNDS, 5)) {
            dated.add(millis(() -> page(search, asked, Order.DATE)));
        }
        figures.add(Figure.alone(size + "by date, p99", percentile(dated, 0.99), "ms", dated.size(), "<= 16"));
    }

    private String peerName() {
        return "FTS5 by rank, " + Math.min(PEER_STORIES, archive.stories());
    }

    private static List<String> asked(Function<SplittableRandom, String> kind, int rounds, long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, rounds).mapToObj(_ -> kind.apply(random)).toList();
    }

    private static Search.Page page(Search search, String typed, Order order) throws Exception {
        return search.page(search.read(typed), order, 0, PAGE, () -> true);
    }

    private void snippets(Search search) throws Exception {
        List<Double> times = new ArrayList<>();
        for (String asked : asked(random -> words.word(random) + " " + words.word(random), ROUNDS, 17)) {
            Query query = search.read(asked);
            List<StoryId> rows = page(search, asked, Order.RELEVANCE).rows().stream().map(Summary::id).toList();
            times.add(millis(() -> search.snippets(query, rows, () -> true)));
        }
        figures.add(Figure.alone(size + "20 snippets, p99", percentile(times, 0.99), "ms", times.size(), "<= 30"));
    }

    private void related(Search search) throws Exception {
        var random = new SplittableRandom(19);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS * 2; i++) {
            Story story = archive.story(random.nextInt(archive.stories()));
            double took = millis(() -> search.related(story, 8, () -> true));
            if (i >= ROUNDS) {
                times.add(took);
            }
        }
        figures.add(Figure.alone(size + "related, p50", percentile(times, 0.5), "ms", times.size(), null));
        figures.add(Figure.alone(size + "related, p99", percentile(times, 0.99), "ms", times.size(), "<= 25"));
    }

    private void counts(Search search) throws Exception {
        List<Double> times = new ArrayList<>();
        for (String asked : asked(words::word, ROUNDS / 4, 23)) {
            Query query = search.read(asked);
            times.add(millis(() -> search.facets(query, () -> true)));
        }
        figures.add(Figure.alone(size + "counts, p99", percentile(times, 0.99), "ms", times.size(), null));
    }

    /** From the end of the save until a search finds it. */
    private void edits(App app) throws Exception {
        app.indexing().start();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            String word = "suntingan" + Long.toString(System.nanoTime(), 36);
            long row = (long) i * (archive.stories() / EDITS);
            StoryId id = app.newsroom().stories().at(ListFilter.ALL, row, 1).getFirst().id();
            Story story = app.newsroom().stories().find(id).orElseThrow().story();
            app.newsroom().stories().save(story.with(Field.HEADLINE, story.headline() + " " + word), Revision.Kind.SAVED);
            times.add(millis(() -> {
                while (page(app.search(), word, Order.RELEVANCE).total() == 0) {
                    LockSupport.parkNanos(1_000_000);
                }
                return true;
            }));
        }
        figures.add(Figure.alone(size + "an edit is found, worst", percentile(times, 1), "ms", times.size(), "<= 1000"));
    }

    private static double mean(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double millis(java.util.concurrent.Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(List<Double> times, double share) {
        return Keys.percentile(times.stream().mapToDouble(Double::doubleValue).toArray(), share);
    }
}
