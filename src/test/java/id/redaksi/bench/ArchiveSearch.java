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
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What searching a large archive takes: the first page with its rows, snippets, related stories, counts, and how soon an
 * edited story is found; the same questions, with the same rows, to SQLite's full text. Each figure of the processor is of
 * the asking thread, and says how much of the time beside it was the machine's other work.
 */
final class ArchiveSearch {
    private static final int ROUNDS = Integer.getInteger("redaksi.bench.rounds", 200);
    /** For each kind and narrowing: it takes up to seconds for one. */
    private static final int PEER_ROUNDS = Integer.getInteger("redaksi.bench.peerRounds", 5);

    private static final double PEER_MILLIS = 60_000;
    private static final int PAGE = 20;
    private static final int EDITS = 20;

    private final GeneratedArchive archive = new GeneratedArchive(ArchiveNewsroom.STORIES);
    private final ArchiveQuestions questions = new ArchiveQuestions(archive);
    private final List<Figure> figures = new ArrayList<>();
    private final String size = "archive " + archive.stories() + ", ";

    private ArchiveSearch() {}

    static List<Figure> run() throws Exception {
        return new ArchiveSearch().figures();
    }

    private List<Figure> figures() throws Exception {
        try (App app = ArchiveNewsroom.open(archive);
                FullText fullText = FullText.of(ArchiveNewsroom.fullText(archive), archive)) {
            size(app);
            pages(app, fullText);
            byDate(app.search());
            snippets(app.search());
            related(app.search());
            counts(app.search());
            edits(app);
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

    private void pages(App app, FullText fullText) throws Exception {
        List<Took> all = new ArrayList<>();
        List<Took> allPeer = new ArrayList<>();
        for (var kind : questions.kinds().entrySet()) {
            List<Took> times = kind(app.search(), kind.getValue());
            List<Took> peer = peer(app, fullText, kind.getKey(), kind.getValue());
            figures.add(Figure.against(
                    size + kind.getKey() + ", p50", Took.wall(times, 0.5), "ms", times.size(),
                    peerName(peer), Took.wall(peer, 0.5), "<= 0.05"));
            tail(kind.getKey(), times, "<= 16");
            all.addAll(times);
            allPeer.addAll(peer);
        }
        figures.add(Figure.against(
                size + "all pages, mean", Took.mean(all), "ms", all.size(), peerName(allPeer), Took.mean(allPeer), "<= 0.05"));
        figures.add(Figure.alone(size + "all pages, p50", Took.wall(all, 0.5), "ms", all.size(), "<= 4"));
        tail("all pages", all, "<= 16");
    }

    private List<Took> kind(Search search, Function<SplittableRandom, String> kind) throws Exception {
        List<Took> times = new ArrayList<>();
        for (int warm = 1; warm >= 0; warm--) {
            times.clear();
            for (String narrowing : questions.narrowed()) {
                for (String asked : ArchiveQuestions.some(kind, ROUNDS, 11 + warm)) {
                    times.add(Took.of(() -> page(search, asked + narrowing, Order.RELEVANCE)));
                }
            }
        }
        return times;
    }

    private List<Took> peer(App app, FullText fullText, String name, Function<SplittableRandom, String> kind)
            throws Exception {
        List<Took> times = new ArrayList<>();
        for (String asked : ArchiveQuestions.some(kind, PEER_ROUNDS, 11)) {
            for (int narrowing = 0; narrowing < questions.narrowed().size(); narrowing++) {
                FullText.Question question = questions.forPeer(name, asked, narrowing);
                if (times.stream().mapToDouble(Took::wall).sum() < PEER_MILLIS) {
                    times.add(Took.of(() -> app.newsroom().stories().summaries(fullText.ask(question, PAGE))));
                }
            }
        }
        return times;
    }

    private static String peerName(List<Took> asked) {
        return "FTS5 by rank, n=" + asked.size();
    }

    /** The slowest but one of a hundred, on the clock and of the processor. */
    private void tail(String name, List<Took> times, @org.jspecify.annotations.Nullable String goal) {
        figures.add(Figure.alone(size + name + ", p99", Took.wall(times, 0.99), "ms", times.size(), goal));
        figures.add(Figure.alone(size + name + ", p99, processor", Took.cpu(times, 0.99), "ms", times.size(), null));
    }

    private void byDate(Search search) throws Exception {
        List<Took> times = new ArrayList<>();
        for (String asked : ArchiveQuestions.some(questions::common, ROUNDS, 5)) {
            times.add(Took.of(() -> page(search, asked, Order.DATE)));
        }
        tail("by date", times, "<= 16");
    }

    private static Search.Page page(Search search, String typed, Order order) throws Exception {
        return search.page(search.read(typed), order, 0, PAGE, () -> true);
    }

    private void snippets(Search search) throws Exception {
        List<Took> times = new ArrayList<>();
        for (String asked : ArchiveQuestions.some(questions::twoCommon, ROUNDS, 17)) {
            Query query = search.read(asked);
            List<StoryId> rows = page(search, asked, Order.RELEVANCE).rows().stream().map(Summary::id).toList();
            times.add(Took.of(() -> search.snippets(query, rows, () -> true)));
        }
        tail("20 snippets", times, "<= 30");
    }

    private void related(Search search) throws Exception {
        var random = new SplittableRandom(19);
        List<Took> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS * 2; i++) {
            Story story = archive.story(random.nextInt(archive.stories()));
            Took took = Took.of(() -> search.related(story, 8, () -> true));
            if (i >= ROUNDS) {
                times.add(took);
            }
        }
        figures.add(Figure.alone(size + "related, p50", Took.wall(times, 0.5), "ms", times.size(), null));
        tail("related", times, "<= 25");
    }

    private void counts(Search search) throws Exception {
        List<Took> times = new ArrayList<>();
        for (String asked : ArchiveQuestions.some(questions::common, ROUNDS / 4, 23)) {
            Query query = search.read(asked);
            times.add(Took.of(() -> search.facets(query, () -> true)));
        }
        tail("counts", times, null);
    }

    /** From the end of the save until a search finds it. */
    private void edits(App app) throws Exception {
        app.indexing().start();
        List<Took> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            String word = "suntingan" + Long.toString(System.nanoTime(), 36);
            long row = (long) i * (archive.stories() / EDITS);
            StoryId id = app.newsroom().stories().at(ListFilter.ALL, row, 1).getFirst().id();
            Story story = app.newsroom().stories().find(id).orElseThrow().story();
            app.newsroom().stories().save(story.with(Field.HEADLINE, story.headline() + " " + word), Revision.Kind.SAVED);
            times.add(Took.of(() -> {
                while (page(app.search(), word, Order.RELEVANCE).total() == 0) {
                    LockSupport.parkNanos(1_000_000);
                }
                return true;
            }));
        }
        figures.add(Figure.alone(size + "an edit is found, worst", Took.wall(times, 1), "ms", times.size(), "<= 1000"));
    }
}
