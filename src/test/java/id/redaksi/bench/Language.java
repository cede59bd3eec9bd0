package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.bench.Keys.Typed;
import id.redaksi.desk.editor.FindingsViewModel;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.Proofreading;
import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Labelled;
import id.redaksi.language.Rule;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Looking through stories: reading the dictionaries, a whole story, a changed block, suggestions, and keys meanwhile. */
final class Language {
    private static final int WORDS = 5_000;
    private static final int TIMES = 40;
    private static final int SLIPS = 1_000;

    private Language() {}

    static List<Figure> run() throws Exception {
        List<Figure> figures = new ArrayList<>();
        App app = App.open(Files.createTempDirectory("redaksi-bench").resolve("n"), Clock.systemUTC());
        long before = used();
        long start = System.nanoTime();
        List<Rule> rules = app.checks().rules();
        figures.add(one("language, dictionaries read, first", since(start), "ms", 1, null));
        figures.add(one("language, memory of the rules", (used() - before) / 1e6, "MB", 1, null));
        Story story = story();
        double[] cold = new double[TIMES];
        double[] changed = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var checker = new Checker(rules);
            start = System.nanoTime();
            checker.check(story);
            cold[i] = since(start);
            Story now = typed(story, i);
            start = System.nanoTime();
            checker.check(now);
            changed[i] = since(start);
        }
        figures.add(one("language, 5,000 words, median", Keys.median(cold), "ms", TIMES, "<= 60"));
        figures.add(one("language, one changed block, median", Keys.median(changed), "ms", TIMES, "<= 5"));
        figures.addAll(HouseRulesSpeed.figures(story, i -> typed(story, i)));
        double[] suggested = suggestions(rules);
        figures.add(one("language, suggestions, median", Keys.median(suggested), "ms", SLIPS, null));
        figures.add(one("language, suggestions, p99", Keys.percentile(suggested, 0.99), "ms", SLIPS, "<= 35"));
        figures.addAll(SpellSpeed.figures());
        figures.addAll(labelled(rules));
        figures.addAll(keys(app));
        return figures;
    }

    /** The labelled sentences: all together, then each rule's share of right findings. */
    private static List<Figure> labelled(List<Rule> rules) {
        var labelled = new Labelled(rules);
        List<Figure> figures = new ArrayList<>();
        figures.add(one("language, labelled sentences, precision", labelled.precision(), "", labelled.sentences(), ">= 0.95"));
        figures.add(one("language, labelled sentences, recall", labelled.recall(), "", labelled.sentences(), ">= 0.85"));
        labelled.byRule().forEach((rule, score) -> figures.add(one(
                "language, precision of " + rule,
                score.right() / (double) (score.right() + score.wrong()), "", score.right() + score.wrong(), null)));
        return figures;
    }

    private static Figure one(String name, double value, String unit, int n, @Nullable String goal) {
        return Figure.alone(name, value, unit, n, goal);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The seed's long lines again and again. */
    private static Story story() {
        List<String> paragraphs = new ArrayList<>();
        int words = 0;
        while (words < WORDS) {
            for (String line : new String(Samples.seed(), StandardCharsets.UTF_8).lines().filter(line -> line.length() > 100).toList()) {
                paragraphs.add(line);
                words += line.split("\\s+").length;
            }
        }
        return Samples.story("", paragraphs.toArray(String[]::new));
    }

    private static Story typed(Story story, int i) {
        Block block = story.body().blocks().get(i);
        return story.withBody(story.body().with(i, block.withLeaves(List.of(Inline.of(block.text() + "x")))));
    }

    /** The milliseconds that suggestions take for words of the seed with two letters changed round or one too much. */
    private static double[] suggestions(List<Rule> rules) {
        var random = new SplittableRandom(3);
        String[] words = new String(Samples.seed(), StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT).split("[^a-z]+");
        var checker = new Checker(rules);
        List<Double> times = new ArrayList<>();
        while (times.size() < 2 * SLIPS) {
            String word = words[random.nextInt(words.length)];
            if (word.length() > 3) {
                int at = 1 + random.nextInt(word.length() - 2);
                String slip = word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
                for (Finding found : checker.check(Samples.story("", "Itu " + slip + " itu.")).all().toList()) {
                    long start = System.nanoTime();
                    checker.fixes(found);
                    times.add(since(start));
                }
            }
        }
        return times.subList(SLIPS, 2 * SLIPS).stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The story with made-up words in the place of some: about 300 marks. */
    private static Story misspelled() {
        Story story = story();
        for (int i = 0; i < story.body().blocks().size(); i++) {
            Block block = story.body().blocks().get(i);
            String[] words = block.text().split(" ");
            for (int at = 2; at < words.length; at += 17) {
                words[at] = "q" + Texts.word(i + at);
            }
            story = story.withBody(story.body().with(i, block.withLeaves(List.of(Inline.of(String.join(" ", words))))));
        }
        return story;
    }

    /** Typing in a story with 300 marks that is read all the while, and in the same story unread. */
    private static List<Figure> keys(App app) throws Exception {
        Fx.start();
        Story story = misspelled();
        Keys.measure(Keys.surface(story));
        double alone = Keys.median(Keys.measure(Keys.surface(story)));
        Typed typed = Keys.surface(story);
        Background lane = Background.lane("bench-checks", failure -> {
            throw new IllegalStateException(failure);
        });
        Fx.get(() -> {
            var surface = (BodySurface) typed.target();
            var model = new FindingsViewModel(surface.model(), new Proofreading(app, lane, new Notices()), () -> Samples.SARI);
            ((StoryView) typed.root()).proofread(model);
            return model;
        });
        double[] read = Keys.measure(typed);
        return List.of(
                Figure.against("language, a key while it is read", Keys.median(read), "ms", read.length, "unread", alone, null),
                one("language, such a key, p99", Keys.percentile(read, 0.99), "ms", read.length, null));
    }
}
