package id.redaksi.desk.preview;

import id.redaksi.story.Story;
import java.io.File;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/** What a changed story costs the preview beside what the WebView does for itself: rendering, difference, patching. */
public final class PreviewCost {
    private final Function<Story, String> renderer;
    private final ReaderStyle style = new ReaderStyle(Reader.USUAL);
    private WebView web;
    private PageDocument shown;

    private PreviewCost(Function<Story, String> renderer) {
        this.renderer = renderer;
    }

    /** Opens the page of this story in a window of its own. */
    public static PreviewCost open(Story story, Function<Story, String> renderer, File folder) throws Exception {
        var cost = new PreviewCost(renderer);
        cost.shown = cost.page(story);
        var loaded = new CompletableFuture<Boolean>();
        Platform.runLater(() -> cost.load(folder, loaded));
        loaded.get(20, TimeUnit.SECONDS);
        return cost;
    }

    private PageDocument page(Story story) {
        return PageDocument.of(renderer.apply(story), style);
    }

    private void load(File folder, CompletableFuture<Boolean> loaded) {
        web = new WebView();
        PageView.guard(web.getEngine(), folder);
        var stage = new Stage();
        stage.setScene(new Scene(web, 390, 800));
        stage.show();
        web.getEngine().getLoadWorker().stateProperty().addListener((_, _, state) -> {
            if (state == Worker.State.SUCCEEDED) {
                web.getEngine().executeScript(PageScript.library());
                loaded.complete(true);
            }
        });
        web.getEngine().loadContent(shown.html());
    }

    /** Milliseconds for the changed story: in turn the page, its difference, the call that patches. */
    public double[] of(Story changed) throws Exception {
        long began = System.nanoTime();
        PageDocument page = page(changed);
        long made = System.nanoTime();
        PagePatch patch = PagePatch.between(shown, page);
        String script = "redaksi.patch(" + patch.script() + "," + page.size() + ")";
        long compared = System.nanoTime();
        shown = page;
        var called = new CompletableFuture<Double>();
        Platform.runLater(() -> {
            long before = System.nanoTime();
            Object fits = web.getEngine().executeScript(script);
            if (Boolean.TRUE.equals(fits)) {
                called.complete((System.nanoTime() - before) / 1e6);
            } else {
                called.completeExceptionally(new IllegalStateException("the patch does not fit"));
            }
        });
        return new double[] {(made - began) / 1e6, (compared - made) / 1e6, called.get(20, TimeUnit.SECONDS)};
    }
}
