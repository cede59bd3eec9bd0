package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.preview.PreviewCost;
import id.redaksi.desk.preview.PreviewView;
import id.redaksi.desk.preview.PreviewViewModel;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.edit.ReplaceText;
import id.redaksi.edit.Transaction;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Block;
import id.redaksi.page.ThemeFailed;
import id.redaksi.story.BlockId;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/**
 * From a key in the middle of a story to the page in the preview that shows it, looked at every frame; and what of that
 * is ours: rendering, finding the difference, and the call that patches the page.
 */
final class Preview {
    private static final int KEYS = 100;
    private static final int WARM = 40;

    private Preview() {}

    static List<Figure> run() throws Exception {
        Fx.start();
        List<Figure> figures = new ArrayList<>();
        for (int words : new int[] {1_000, 5_000}) {
            figures.addAll(measured(words));
        }
        return figures;
    }

    private static List<Figure> measured(int words) throws Exception {
        Path folder = Files.createTempDirectory("redaksi-bench");
        try (App app = App.open(folder.resolve("newsroom"), Clock.systemUTC())) {
            Story story = new Texts(5).story(words);
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
            String size = String.format(Locale.ROOT, "preview, %,d words", words);
            List<Figure> figures = new ArrayList<>(keys(app, story, folder, size, words));
            figures.addAll(ours(app, story, folder, size, words));
            return figures;
        }
    }

    private static List<Figure> keys(App app, Story story, Path folder, String size, int words) throws Exception {
        Consumer<Throwable> bugs = Throwable::printStackTrace;
        var stories = Fx.get(() -> new OpenStories(app, Background.lane("writer", bugs), new Notices(), Clock.systemUTC()));
        var stage = Fx.get(Stage::new);
        var view = Fx.get(() -> {
            var model = new PreviewViewModel(stories, app.pages()::previewed, Background.lane("pages", bugs));
            model.run(true);
            var shown = new PreviewView(model, new Words(Locale.of("id")), folder.resolve("web").toFile());
            stage.setScene(new Scene(shown, 460, 800));
            stage.show();
            stories.open(story.id());
            return shown;
        });
        BlockId block = middle(story);
        double[] times = new double[KEYS];
        for (int i = -WARM; i < KEYS; i++) {
            double time = key(stories, view, block, "kata" + (1000 + i));
            if (i >= 0) {
                times[i] = time;
            }
        }
        Arrays.sort(times);
        Fx.get(() -> {
            stage.hide();
            return true;
        });
        String goal = words == 1_000 ? "<= 100" : null;
        return List.of(
                Figure.alone(size + ", median", times[KEYS / 2], "ms", KEYS, null),
                Figure.alone(size + ", p95", times[KEYS * 95 / 100], "ms", KEYS, goal),
                Figure.alone(size + ", worst", times[KEYS - 1], "ms", KEYS, null));
    }

    private static BlockId middle(Story story) {
        List<Block> blocks = story.body().blocks();
        return blocks.get(blocks.size() / 2).id();
    }

    private static double key(OpenStories stories, PreviewView view, BlockId block, String word) throws Exception {
        var seen = new CompletableFuture<Double>();
        Platform.runLater(() -> new AnimationTimer() {
            private long typed;

            @Override
            public void handle(long now) {
                if (typed == 0 && stories.current().isPresent()) {
                    typed = System.nanoTime();
                    var step = new ReplaceText(block, 0, 0, 8, Inline.of(word));
                    stories.current().get().apply(Optional.of(new Transaction(List.of(step), null, "")));
                } else if (typed != 0 && shown(view, block).startsWith(word)) {
                    stop();
                    seen.complete((System.nanoTime() - typed) / 1e6);
                }
            }
        }.start());
        return seen.get(20, TimeUnit.SECONDS);
    }

    private static String shown(PreviewView view, BlockId block) {
        return view.lookup("#preview-page") instanceof WebView web
                ? String.valueOf(web.getEngine()
                        .executeScript("var e=document.querySelector('[data-key=\"" + block.value()
                                + "\"]');e?e.textContent:''"))
                : "";
    }

    private static String html(App app, Story story) {
        try {
            return app.pages().previewed(story).html();
        } catch (ThemeFailed e) {
            throw new IllegalStateException("the standard theme is sound", e);
        }
    }

    private static List<Figure> ours(App app, Story story, Path folder, String size, int words) throws Exception {
        PreviewCost cost = PreviewCost.open(
                story, one -> html(app, one), folder.resolve("web").toFile());
        double[][] parts = new double[3][KEYS];
        double[] all = new double[KEYS];
        Story now = story;
        for (int i = -WARM; i < KEYS; i++) {
            now = new ReplaceText(middle(story), 0, 0, 8, Inline.of("kata" + (1000 + i))).apply(now).orElseThrow();
            double[] spent = cost.of(now);
            for (int part = 0; part < 3 && i >= 0; part++) {
                parts[part][i] = spent[part];
                all[i] += spent[part];
            }
        }
        Arrays.sort(all);
        for (double[] part : parts) {
            Arrays.sort(part);
        }
        return List.of(
                Figure.alone(size + ", page", parts[0][KEYS / 2], "ms", KEYS, null),
                Figure.alone(size + ", difference", parts[1][KEYS / 2], "ms", KEYS, null),
                Figure.alone(size + ", patch call", parts[2][KEYS / 2], "ms", KEYS, null),
                Figure.alone(size + ", ours p95", all[KEYS * 95 / 100], "ms", KEYS, words == 1_000 ? "<= 10" : null));
    }
}
