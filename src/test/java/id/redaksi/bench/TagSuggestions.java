package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.story.Story;
import id.redaksi.tagging.Baselines;
import id.redaksi.tagging.FiledStories;
import id.redaksi.tagging.GoldSentences;
import id.redaksi.tagging.GoldStory;
import id.redaksi.tagging.Kind;
import id.redaksi.tagging.Known;
import id.redaksi.tagging.Measure;
import id.redaksi.tagging.Shipped;
import id.redaksi.tagging.Suggestion;
import id.redaksi.tagging.TagSuggester;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good suggestions are on stories and sentences that people marked, beside capital words by their number and plain
 * TF-IDF on the same, and how long they take in a newsroom of 100,000 stories ({@code -Dredaksi.bench.archive} says where
 * it lies). {@code -Dredaksi.bench.gold} names a file of further stories, a folder of sentences is
 * {@code -Dredaksi.bench.sentences}.
 */
final class TagSuggestions {
    private static final int STORIES = 100_000;
    private static final int TIMES = 60;

    private final List<Figure> figures = new ArrayList<>();
    private final TagSuggester suggester = Shipped.suggester()
            .orElseThrow(() -> new IllegalStateException("the dictionaries were not fetched"));

    static List<Figure> run() throws Exception {
        var bench = new TagSuggestions();
        List<GoldStory> ours = GoldStory.ours();
        bench.stories("written for the test", ours, ours);
        Path more = Path.of(System.getProperty("redaksi.bench.gold", "../shared/corpora/articles/original-stories.jsonl"));
        if (Files.exists(more)) {
            List<GoldStory> all = new ArrayList<>(ours);
            List<GoldStory> others = GoldStory.in(more);
            all.addAll(others);
            bench.stories(String.valueOf(more.getFileName()), others, all);
        }
        bench.sentences(Path.of(System.getProperty("redaksi.bench.sentences", "../shared/corpora/tags")));
        bench.speed();
        return bench.figures;
    }

    private void stories(String set, List<GoldStory> stories, List<GoldStory> all) {
        var alone = new Measure();
        var filed = new Measure();
        var capitals = new Measure();
        var tfIdf = new Measure();
        var names = new Measure();
        int channels = 0;
        var baselines = new Baselines(all.stream().map(GoldStory::story).toList());
        for (GoldStory gold : stories) {
            List<Suggestion> bare = suggester.suggest(gold.story(), Known.NOTHING);
            List<Suggestion> known = suggester.suggest(gold.story(), new FiledStories(all, gold, true));
            alone.add(of(bare, Kind.TAG), gold.tags());
            filed.add(of(known, Kind.TAG), gold.tags());
            capitals.add(Baselines.capitals(gold.story()), gold.tags());
            tfIdf.add(baselines.tfIdf(gold.story()), gold.tags());
            names.add(GoldSentences.names(bare), gold.names());
            channels += of(known, Kind.CHANNEL).stream().findFirst().filter(gold.channel()::equals).isPresent() ? 1 : 0;
        }
        say(set + ", tags, newsroom with a vocabulary", filed, stories.size(), true);
        say(set + ", tags, new newsroom", alone, stories.size(), false);
        say(set + ", tags, capital words", capitals, stories.size(), false);
        say(set + ", tags, TF-IDF", tfIdf, stories.size(), false);
        say(set + ", names", names, stories.size(), true);
        one(set + ", channel first", (double) channels / stories.size(), "share", stories.size(), null);
    }

    private void sentences(Path folder) throws Exception {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (String name : List.of("nergrit_ner-grit-train-1200.txt", "nerp_ner-prosa-train-1200.txt")) {
            var ours = new Measure();
            var capitals = new Measure();
            List<GoldSentences.Sentence> all = GoldSentences.in(folder.resolve(name));
            for (GoldSentences.Sentence one : all) {
                ours.add(GoldSentences.names(suggester.suggest(one.story(), Known.NOTHING)), one.names());
                capitals.add(Baselines.capitals(one.story()), one.names());
            }
            say(name.substring(0, 7) + ", names", ours, all.size(), name.startsWith("nergrit"));
            say(name.substring(0, 7) + ", capital words", capitals, all.size(), false);
        }
    }

    private void speed() throws Exception {
        var archive = new GeneratedArchive(STORIES);
        try (App app = ArchiveNewsroom.open(archive)) {
            app.storySuggestions().to(archive.story(0), () -> true);
            double[] took = new double[TIMES];
            for (int i = -TIMES; i < TIMES; i++) {
                Story story = archive.story(Math.floorMod(i * 1_511, STORIES));
                long start = System.nanoTime();
                app.storySuggestions().to(story, () -> true);
                took[Math.floorMod(i, TIMES)] = (System.nanoTime() - start) / 1e6;
            }
            one("tags, 100,000 stories, median", Keys.median(took), "ms", TIMES, null);
            one("tags, 100,000 stories, p95", Keys.percentile(took, 0.95), "ms", TIMES, "<= 50");
        }
    }

    private static List<String> of(List<Suggestion> suggestions, Kind kind) {
        return suggestions.stream().filter(one -> one.kind() == kind).map(Suggestion::name).toList();
    }

    private void say(String what, Measure measure, int n, boolean goal) {
        one(what + ", right of the first 5", measure.precision(), "share", n, goal ? ">= 0.6" : null);
        one(what + ", found in the first 10", measure.recall(), "share", n, goal ? ">= 0.65" : null);
    }

    private void one(String name, double value, String unit, int n, @Nullable String goal) {
        figures.add(Figure.alone(name, value, unit, n, goal));
    }
}
