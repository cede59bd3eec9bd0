package id.redaksi.bench;

import id.redaksi.compare.Comparison;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Stories;
import id.redaksi.newsroom.Thinning;
import id.redaksi.newsroom.Version;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A story of 5,000 words and 1,000 revisions: how much of the disk they take (the file of a newsroom that was closed, less
 * that of an empty one) for each byte of its text, once with three words changed in each deliberate save and once
 * growing from empty, and how long one waits for them (medians).
 */
final class History {
    private static final int WORDS = 5_000;
    private static final int REVISIONS = 1_000;
    private static final int CHANGED = 3;
    private static final int TIMES = 20;

    private History() {}

    /** Gives the next state of a story. */
    @FunctionalInterface
    private interface Change {
        Story next(Story story, int number);
    }

    /** Something that is timed. */
    @FunctionalInterface
    private interface Timed {
        void run() throws Exception;
    }

    static List<Figure> run() throws Exception {
        List<Figure> figures = new ArrayList<>();
        var random = new SplittableRandom(11);
        figures.addAll(measured(
                "changed",
                new Texts(7).story(WORDS),
                (story, _) -> changed(story, random)));
        var grown = new Texts(7).story(WORDS);
        figures.addAll(measured(
                "grown",
                grown.withBody(new Body(List.of(new Paragraph(new Texts(9).ids().block(), Inline.EMPTY)))),
                (story, number) -> grown(story, grown, number)));
        figures.add(alike());
        return figures;
    }

    /** 1,000 blocks against the same in another order, each with another word and without its identity. */
    private static Figure alike() throws Exception {
        Story before = new Texts(7).blocks(REVISIONS);
        var random = new SplittableRandom(5);
        var ids = new Texts(13).ids();
        List<Block> blocks = new ArrayList<>();
        for (Block block : before.body().blocks()) {
            Inline text = Inline.of(block.text() + " " + Texts.word(random.nextInt(1500)));
            blocks.add(random.nextInt(blocks.size() + 1), new Paragraph(ids.block(), text));
        }
        Story after = before.withBody(new Body(blocks));
        return timed("history, 1,000 blocks shuffled", () -> Comparison.of(before, after).changes(), null);
    }

    private static List<Figure> measured(String what, Story start, Change change) throws Exception {
        List<Figure> figures = new ArrayList<>();
        Path folder = Files.createTempDirectory("redaksi-bench");
        Path file = folder.resolve("newsroom").resolve("newsroom.db");
        Newsroom.open(folder.resolve("newsroom"), Clock.systemUTC()).close();
        long empty = Files.size(file);
        Story last = start;
        try (var newsroom = Newsroom.open(folder.resolve("newsroom"), Clock.systemUTC())) {
            newsroom.stories().save(last, Revision.Kind.CREATED);
            for (int i = 1; i < REVISIONS; i++) {
                last = change.next(last, i);
                newsroom.stories().save(last, Revision.Kind.SAVED);
            }
        }
        long text = (last.headline() + last.body().text()).getBytes(StandardCharsets.UTF_8).length;
        figures.add(Figure.against(
                "history " + what + ", 1,000 revisions",
                (Files.size(file) - empty) / 1e3,
                "kB",
                REVISIONS,
                "text in UTF-8",
                text / 1e3,
                "<= 5"));
        try (var newsroom = Newsroom.open(folder.resolve("newsroom"), Clock.systemUTC())) {
            figures.addAll(waited(what, newsroom.stories(), last));
        }
        return figures;
    }

    private static List<Figure> waited(String what, Stories stories, Story last) throws Exception {
        List<Version> all = stories.history(last.id());
        Revision oldest = all.getLast().revision();
        Revision middle = all.get(all.size() / 2).revision();
        Story before = stories.at(middle);
        String start = "history " + what + ", ";
        return List.of(
                timed(start + "time line", () -> Thinning.of(stories.history(last.id())), null),
                timed(start + "oldest read", () -> stories.at(oldest), null),
                timed(start + "500th read", () -> stories.at(middle), null),
                timed(start + "newest read", () -> stories.at(all.getFirst().revision()), null),
                timed(start + "compared", () -> Comparison.of(before, last).changes(), null),
                timed(
                        start + "row told",
                        () -> Comparison.of(stories.at(all.get(11).revision()), stories.at(all.get(10).revision()))
                                .changes(),
                        null));
    }

    private static Figure timed(String name, Timed what, @Nullable String goal) throws Exception {
        double[] times = new double[TIMES];
        for (int i = -TIMES; i < TIMES; i++) {
            long start = System.nanoTime();
            what.run();
            times[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        return Figure.alone(name, Keys.median(times), "ms", TIMES, goal);
    }

    /** Other words in the place of some, here and there. */
    private static Story changed(Story story, SplittableRandom random) {
        Story now = story;
        for (int i = 0; i < CHANGED; i++) {
            int at = random.nextInt(now.body().blocks().size());
            Block block = now.body().blocks().get(at);
            Inline text = block.leaves().getFirst();
            List<int[]> words = words(text.text());
            int[] word = words.get(random.nextInt(words.size()));
            List<Inline> leaves = new ArrayList<>(block.leaves());
            leaves.set(0, text.replace(word[0], word[1], Inline.of(Texts.word(random.nextInt(1500)))));
            now = now.withBody(now.body().with(at, block.withLeaves(leaves)));
        }
        return now;
    }

    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ' ') {
                if (at > start) {
                    words.add(new int[] {start, at});
                }
                start = at + 1;
            }
        }
        return words;
    }

    /** The same story as it was after so many of 1,000 equal steps of writing. */
    private static Story grown(Story story, Story whole, int number) {
        long all = whole.body().blocks().stream().mapToLong(block -> block.text().length()).sum();
        long written = all * (number + 1) / REVISIONS;
        List<Block> blocks = new ArrayList<>();
        for (Block block : whole.body().blocks()) {
            if (written <= 0) {
                break;
            }
            Inline text = block.leaves().getFirst();
            int end = (int) Math.min(text.length(), written);
            List<Inline> leaves = new ArrayList<>(block.leaves());
            leaves.set(0, text.slice(0, end));
            blocks.add(block.withLeaves(leaves));
            written -= text.length();
        }
        return story.withBody(new Body(blocks));
    }
}
