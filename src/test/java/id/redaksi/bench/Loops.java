package id.redaksi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks that are loops, each run by JMH in a JVM of its own. */
final class Loops {
    private Loops() {}

    private record Score(double value, int n) {}

    static List<Figure> seed() throws RunnerException {
        Map<String, Score> scores = run(SeedLoop.class, TimeUnit.MICROSECONDS);
        return List.of(
                alone("seed, page text to story", scores.get("parse"), "us"),
                alone("seed, story to page", scores.get("render"), "us"));
    }

    static List<Figure> save() throws RunnerException {
        Map<String, Score> scores = run(SaveLoop.class, TimeUnit.MICROSECONDS);
        Score plain = scores.get("plainRow");
        List<Figure> figures = new ArrayList<>();
        figures.add(alone("save, one row in plain SQLite", plain, "us"));
        Score save = scores.get("revision");
        figures.add(Figure.against(
                "save, a revision read back", save.value(), "us", save.n(), "plain SQLite, FULL", plain.value(), null));
        return figures;
    }

    static List<Figure> draft() throws RunnerException {
        Map<String, Score> scores = run(DraftLoop.class, TimeUnit.MICROSECONDS);
        Score alone = scores.get("draft");
        Score both = scores.get("draftAndAct");
        return List.of(
                alone("draft of 5,000 words", alone, "us"),
                Figure.against(
                        "draft with the act behind 2,000", both.value(), "us", both.n(), "draft alone", alone.value(), null));
    }

    static List<Figure> search() throws RunnerException {
        Map<String, Score> scores = run(SearchLoop.class, TimeUnit.MICROSECONDS);
        return List.of(
                alone("search 10,000, a common word", scores.get("common"), "us"),
                alone("search 10,000, a rare word", scores.get("rare"), "us"),
                alone("search 10,000, a word begun", scores.get("begun"), "us"));
    }

    static List<Figure> machines() throws RunnerException {
        Map<String, Score> scores = run(MachinesLoop.class, TimeUnit.MICROSECONDS);
        return List.of(
                alone("RSS of 30 stories of 2,500 characters", scores.get("rss"), "us"),
                alone("Atom of the same", scores.get("atom"), "us"),
                alone("sitemap of 10,000 addresses", scores.get("sitemap"), "us"),
                alone("search index of 10,000 stories", scores.get("searchIndex"), "us"),
                alone("search index, one headline edited", scores.get("searchEdit"), "us"),
                alone("three widths of a photo of 2.5 megapixels", scores.get("widths"), "us"),
                alone("a drawn card", scores.get("card"), "us"));
    }

    /** The page of one story; a row of the pages' benchmark. */
    static List<Figure> storyPage() throws RunnerException {
        Map<String, Score> scores = run(StoryPageLoop.class, TimeUnit.MICROSECONDS);
        Score rendered = scores.get("rendered");
        return List.of(Figure.against(
                "pages, render of one story", rendered.value(), "us", rendered.n(), "a hand-written string builder",
                scores.get("builtByHand").value(), "<= 2"));
    }

    private static Figure alone(String name, Score score, String unit) {
        return Figure.alone(name, score.value(), unit, score.n(), null);
    }

    private static Map<String, Score> run(Class<?> loop, TimeUnit unit) throws RunnerException {
        var options = new OptionsBuilder()
                .include(loop.getName() + "\\.")
                .mode(org.openjdk.jmh.annotations.Mode.AverageTime)
                .timeUnit(unit)
                .forks(2)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Score> scores = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            scores.put(
                    result.getPrimaryResult().getLabel(),
                    new Score(
                            result.getPrimaryResult().getScore(),
                            (int) result.getPrimaryResult().getSampleCount()));
        }
        return scores;
    }
}
