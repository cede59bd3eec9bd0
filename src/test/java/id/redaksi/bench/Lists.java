package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.newsroom.Counts;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.ManyStories;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Stories;
import id.redaksi.newsroom.Used;
import id.redaksi.story.Workflow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The lists of a large newsroom: what a page costs at any place of each, and what opening costs against an empty newsroom.
 * {@code -Dredaksi.bench.newsroom} names the folder; without it one of 50,000 short stories is made.
 */
final class Lists {
    private static final int PAGE = 50;
    private static final int PAGES = 1_000;
    private static final int OPENINGS = 9;

    private Lists() {}

    static List<Figure> run() throws Exception {
        String named = System.getProperty("redaksi.bench.newsroom", "");
        Path scratch = Files.createTempDirectory("redaksi-bench");
        Path folder = named.isEmpty() ? scratch.resolve("many") : Path.of(named);
        if (named.isEmpty()) {
            try (Newsroom newsroom = Newsroom.open(folder, Clock.systemUTC())) {
                ManyStories.fill(newsroom, 50_000);
            }
        }
        List<Figure> figures = new ArrayList<>();
        try (Newsroom newsroom = Newsroom.open(folder, Clock.systemUTC())) {
            pages(figures, newsroom.stories());
        }
        openings(figures, folder, scratch.resolve("empty"));
        return figures;
    }

    /** The longest list of each kind: nothing is harder to find a row in. */
    private static Map<String, ListFilter> filters(Stories stories) throws Exception {
        Counts counts = stories.counts();
        Map<String, ListFilter> filters = new LinkedHashMap<>();
        filters.put("all", ListFilter.ALL);
        Workflow.Status status = Collections.max(counts.statuses().entrySet(), Map.Entry.comparingByValue()).getKey();
        filters.put("status", new ListFilter.OfStatus(status));
        if (!counts.channels().isEmpty()) {
            String channel = Collections.max(counts.channels().entrySet(), Map.Entry.comparingByValue()).getKey();
            filters.put("channel", new ListFilter.OfChannel(channel));
            filters.put("channels, several", new ListFilter.OfChannel(Set.copyOf(counts.channels().keySet())));
        }
        for (Used tag : stories.tagsLike("", 1)) {
            filters.put("tag", new ListFilter.OfTag(tag.name()));
        }
        return filters;
    }

    private static void pages(List<Figure> figures, Stories stories) throws Exception {
        var random = new Random(17);
        for (Map.Entry<String, ListFilter> filter : filters(stories).entrySet()) {
            int rows = stories.count(filter.getValue());
            figures.add(Figure.alone("lists, rows of " + filter.getKey(), rows, "rows", 1, null));
            double[] times = new double[PAGES];
            for (int i = -PAGES / 10; i < PAGES; i++) {
                int row = random.nextInt(Math.max(1, rows));
                long start = System.nanoTime();
                stories.at(filter.getValue(), row, PAGE);
                if (i >= 0) {
                    times[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            figures.add(Figure.alone("lists, page of " + filter.getKey() + ", p50", Keys.percentile(times, 0.5), "ms", PAGES, null));
            figures.add(
                    Figure.alone("lists, page of " + filter.getKey() + ", p99", Keys.percentile(times, 0.99), "ms", PAGES, "<= 8"));
        }
        figures.add(Figure.alone("lists, counts", median(() -> stories.counts()), "ms", OPENINGS, null));
        figures.add(Figure.alone("lists, tags by letters", median(() -> stories.tagsLike("an", 8)), "ms", OPENINGS, null));
        figures.add(Figure.alone(
                "lists, names by letters",
                median(() -> stories.namesLike(id.redaksi.newsroom.Named.PERSON, "zyx", 8)),
                "ms",
                OPENINGS,
                null));
    }

    /** Something that is done once. */
    private interface Act {
        Object run() throws Exception;
    }

    private static double median(Act act) throws Exception {
        double[] times = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            long start = System.nanoTime();
            act.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return Keys.median(times);
    }

    /** Each time both, one after the other, so that what else the machine does meets both alike. */
    private static void openings(List<Figure> figures, Path large, Path empty) throws Exception {
        opened(empty);
        opened(large);
        double[] with = new double[OPENINGS];
        double[] without = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            without[i] = opened(empty);
            with[i] = opened(large);
        }
        figures.add(Figure.alone("lists, opening, an empty newsroom", Keys.median(without), "ms", OPENINGS, null));
        figures.add(Figure.against(
                "lists, opening, this one", Keys.median(with), "ms", OPENINGS, "an empty newsroom", Keys.median(without), "<= 1.2"));
        figures.add(Figure.alone("lists, opening, fastest", Arrays.stream(with).min().orElse(0), "ms", OPENINGS, null));
    }

    /** What stands between the start and the first rows: the newsroom, the counts and a page. */
    private static double opened(Path folder) throws Exception {
        long start = System.nanoTime();
        try (App app = App.openWithSample(folder, Clock.systemUTC())) {
            app.newsroom().stories().counts();
            app.newsroom().stories().at(ListFilter.ALL, 0, PAGE);
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
