package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.story.Story;
import id.redaksi.tagging.Agreement;
import id.redaksi.tagging.Baselines;
import id.redaksi.tagging.FiledStories;
import id.redaksi.tagging.GoldSentences;
import id.redaksi.tagging.GoldStory;
import id.redaksi.tagging.Kind;
import id.redaksi.tagging.Known;
import id.redaksi.tagging.Measure;
import id.redaksi.tagging.Shipped;
import id.redaksi.tagging.Suggestion;
import id.redaksi.tagging.TagLearning;
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
        List<GoldStory> learning = GoldStory.learning();
        bench.crossed(learning, GoldStory.ours().size(), GoldStory.brief().size(), learning.size() - GoldStory.onceUnseen().size());
        List<GoldStory> heldOut = GoldStory.heldOut();
        bench.stories("20 held out", heldOut, joined(learning, heldOut));
        bench.stories("50 of real length, unseen", GoldStory.unseen(), learning);
        Path more = Path.of(System.getProperty("redaksi.bench.gold", "../shared/corpora/articles/original-stories.jsonl"));
        if (Files.exists(more)) {
            List<GoldStory> others = GoldStory.in(more);
            bench.stories(String.valueOf(more.getFileName()), others, joined(learning, others));
        }
        bench.sentences(Path.of(System.getProperty("redaksi.bench.sentences", "../shared/corpora/tags")));
        bench.speed();
        return bench.figures;
    }

    private static List<GoldStory> joined(List<GoldStory> some, List<GoldStory> more) {
        List<GoldStory> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The stories that weights are learned from: each by what the others teach. */
    private void crossed(List<GoldStory> stories, int first, int brief, int real) {
        var ours = new Tried();
        var all = new Tried();
        var sixty = new Tried();
        var forty = new Tried();
        var baselines = new Baselines(stories.stream().map(GoldStory::story).toList());
        var learning = new TagLearning(stories, suggester);
        for (int i = 0; i < stories.size(); i++) {
            GoldStory gold = stories.get(i);
            TagSuggester other = learning.suggesterWithout(i);
            for (Tried one : i < first ? List.of(ours, all) : i < brief ? List.of(all) : List.of(i < real ? sixty : forty)) {
                one.add(gold, other, new FiledStories(stories, gold, true), baselines);
            }
        }
        say("45 written stories, each left out once", ours);
        say("those and 38 more, each left out once", all);
        say("60 of real length, each left out once", sixty);
        say("40 of real length that were once unseen, each left out once", forty);
    }

    private void stories(String set, List<GoldStory> stories, List<GoldStory> all) {
        var tried = new Tried();
        var baselines = new Baselines(all.stream().map(GoldStory::story).toList());
        for (GoldStory gold : stories) {
            tried.add(gold, suggester, new FiledStories(all, gold, true), baselines);
        }
        say(set, tried);
    }

    /** What came out on a set of stories. */
    private static final class Tried {
        private final Measure alone = new Measure();
        private final Measure filed = new Measure();
        private final Measure sure = new Measure();
        private final Measure sureAlone = new Measure();
        private final Measure capitals = new Measure();
        private final Measure tfIdf = new Measure();
        private final Measure names = new Measure();
        private final Measure subjects = new Measure();
        private final Agreement agreed = new Agreement();
        private final Agreement agreedAlone = new Agreement();
        private final Agreement agreedCapitals = new Agreement();
        private final Agreement agreedTfIdf = new Agreement();
        private final Agreement first = new Agreement();
        private final Agreement further = new Agreement();
        private final Agreement furtherOfFirst = new Agreement();
        private final Agreement taggers = new Agreement();
        private int channels;
        private int stories;

        void add(GoldStory gold, TagSuggester suggester, Known others, Baselines baselines) {
            List<Suggestion> bare = suggester.suggest(gold.story(), Known.NOTHING);
            List<Suggestion> known = suggester.suggest(gold.story(), others);
            alone.add(of(bare, Kind.TAG), gold.tags());
            filed.add(of(known, Kind.TAG), gold.tags());
            sureAlone.add(sure(bare), gold.tags());
            sure.add(sure(known), gold.tags());
            List<String> capital = Baselines.capitals(gold.story());
            List<String> weighed = baselines.tfIdf(gold.story());
            capitals.add(capital, gold.tags());
            tfIdf.add(weighed, gold.tags());
            agreed.add(of(known, Kind.TAG), gold.editors());
            agreedAlone.add(of(bare, Kind.TAG), gold.editors());
            agreedCapitals.add(capital, gold.editors());
            agreedTfIdf.add(weighed, gold.editors());
            people(gold.editors());
            if (!gold.names().isEmpty()) {
                names.add(GoldSentences.names(bare), gold.names());
            }
            if (!gold.subjects().isEmpty()) {
                subjects.add(of(bare, Kind.SUBJECT), gold.subjects());
            }
            channels += of(known, Kind.CHANNEL).stream().findFirst().filter(gold.channel()::equals).isPresent() ? 1 : 0;
            stories++;
        }

        /** Each tagger's tags against those of the others. */
        private void people(List<List<String>> editors) {
            for (int i = 0; i < editors.size(); i++) {
                List<List<String>> others = new ArrayList<>(editors);
                List<String> own = others.remove(i);
                taggers.add(own, others);
                if (i == 0) {
                    first.add(own, others);
                } else {
                    furtherOfFirst.add(own, editors.subList(0, 1));
                    further.add(own, others.subList(1, others.size()));
                }
            }
        }

        private static List<String> sure(List<Suggestion> suggestions) {
            return of(suggestions.stream().filter(Suggestion::isSure).toList(), Kind.TAG);
        }
    }

    private void say(String set, Tried tried) {
        int n = tried.stories;
        say(set + ", tags, newsroom with a vocabulary", tried.filed, n, true);
        one(set + ", sure ones of the first 5, right", tried.sure.precision(), "share", n, ">= 0.6");
        one(set + ", sure ones of the first 5, a story", tried.sure.shown(), "tags", n, null);
        say(set + ", tags, new newsroom", tried.alone, n, false);
        one(set + ", new newsroom, sure ones, right", tried.sureAlone.precision(), "share", n, null);
        say(set + ", tags, capital words", tried.capitals, n, false);
        say(set + ", tags, TF-IDF", tried.tfIdf, n, false);
        one(set + ", first 5 of a tagger, chosen by each other", tried.taggers.each(), "share", n, null);
        one(set + ", first 5 of a tagger, chosen by one of the other three", tried.taggers.any(), "share", n, null);
        one(set + ", first 5 of the first tagger, chosen by each further one", tried.first.each(), "share", n, null);
        one(set + ", first 5 of a further tagger, chosen by the first", tried.furtherOfFirst.each(), "share", n, null);
        one(set + ", first 5 of a further tagger, chosen by each further one", tried.further.each(), "share", n, null);
        agreed(set + ", ours", tried.agreed, n);
        agreed(set + ", ours, new newsroom", tried.agreedAlone, n);
        agreed(set + ", capital words", tried.agreedCapitals, n);
        agreed(set + ", TF-IDF", tried.agreedTfIdf, n);
        if (tried.names.stories() > 0) {
            say(set + ", names", tried.names, tried.names.stories(), true);
        }
        if (tried.subjects.stories() > 0) {
            say(set + ", IPTC subjects", tried.subjects, tried.subjects.stories(), false);
        }
        one(set + ", channel first", (double) tried.channels / n, "share", n, null);
    }

    private void agreed(String what, Agreement agreement, int n) {
        one(what + ", first 5 chosen by each tagger", agreement.each(), "share", n, null);
        one(what + ", first 5 chosen by one of three taggers", agreement.three(), "share", n, null);
        one(what + ", first 5 chosen by one of four taggers", agreement.any(), "share", n, null);
        one(what + ", of what two chose in the first 10", agreement.recall(), "share", n, null);
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
