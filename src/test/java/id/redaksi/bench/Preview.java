package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.preview.PreviewView;
import id.redaksi.desk.preview.PreviewViewModel;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/** From the last key to the page in the preview that shows it, its pause of 120 ms included; looked at every frame. */
final class Preview {
    private static final int KEYS = 60;
    private static final int WORDS = 1_000;

    private Preview() {}

    static List<Figure> run() throws Exception {
        Fx.start();
        Path folder = Files.createTempDirectory("redaksi-bench");
        try (App app = App.open(folder.resolve("newsroom"), Clock.systemUTC())) {
            Story story = new Texts(5).story(WORDS).with(Field.STANDFIRST, "mulai");
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
            Consumer<Throwable> bugs = Throwable::printStackTrace;
            var notices = new Notices();
            var stories = Fx.get(() -> new OpenStories(app, Background.lane("writer", bugs), notices, Clock.systemUTC()));
            var view = Fx.get(() -> {
                var model = new PreviewViewModel(stories, app.pages()::previewed, Background.lane("pages", bugs));
                model.run(true);
                var shown = new PreviewView(model, new Words(Locale.of("id")), folder.resolve("web").toFile());
                var stage = new Stage();
                stage.setScene(new Scene(shown, 460, 800));
                stage.show();
                stories.open(story.id());
                return shown;
            });
            double[] times = new double[KEYS];
            for (int i = -10; i < KEYS; i++) {
                double time = key(stories, view, "teras " + i);
                if (i >= 0) {
                    times[i] = time;
                }
            }
            Arrays.sort(times);
            String size = String.format(Locale.ROOT, "preview, %,d words", WORDS);
            return List.of(
                    Figure.alone(size + ", median", times[KEYS / 2], "ms", KEYS, "<= 300"),
                    Figure.alone(size + ", worst", times[KEYS - 1], "ms", KEYS, "<= 300"));
        }
    }

    private static double key(OpenStories stories, PreviewView view, String standfirst) throws Exception {
        var seen = new CompletableFuture<Double>();
        Platform.runLater(() -> new AnimationTimer() {
            private long typed;

            @Override
            public void handle(long now) {
                if (typed == 0 && stories.current().isPresent()) {
                    typed = System.nanoTime();
                    stories.current().get().set(Field.STANDFIRST, standfirst);
                } else if (typed != 0 && standfirst.equals(shown(view))) {
                    stop();
                    seen.complete((System.nanoTime() - typed) / 1e6);
                }
            }
        }.start());
        return seen.get(20, TimeUnit.SECONDS);
    }

    private static Object shown(PreviewView view) {
        return view.lookup("#preview-page") instanceof WebView web
                ? web.getEngine()
                        .executeScript("var e=document.querySelector('[data-key=standfirst]');e?e.textContent:''")
                : "";
    }
}
