package id.redaksi.bench;

import id.redaksi.bench.Keys.Typed;
import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.edit.Clip;
import id.redaksi.edit.Decorations;
import id.redaksi.edit.TextRange;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.InlineCssTextArea;
import org.jspecify.annotations.Nullable;

/**
 * The body editor beside JavaFX's text area and RichTextFX on the same text: the work of a key by the length of the
 * story, of a paragraph, with squiggles; loading; how many views live; what very long texts cost; and whether frames
 * keep up with 30 keys a second.
 */
final class Editor {
    private static final int SQUIGGLES = 300;
    private static final int KEY_EVERY = 33;
    private static final int SECONDS = 10;

    private Editor() {}

    static List<Figure> run() throws Exception {
        Fx.start();
        List<Figure> figures = new ArrayList<>();
        Story story = new Texts(5).story(5_000);
        double[] area = Keys.measure(Keys.area(story));
        double[] rich = Keys.measure(rich(story));
        Keys.measure(Keys.surface(story));
        double[] own = Keys.measure(Keys.surface(story));
        double median = Keys.median(own);
        figures.add(alone("editor, 5,000 words, text area", Keys.median(area), null));
        figures.add(alone("editor, 5,000 words, RichTextFX", Keys.median(rich), null));
        figures.add(new Figure(
                "editor, 5,000 words, median", median, "ms", own.length, "RichTextFX", median / Keys.median(rich), "value", "<= 2"));
        figures.add(alone("editor, 5,000 words, p99", Keys.percentile(own, 0.99), "<= 12"));
        double large = Keys.median(Keys.measure(Keys.surface(new Texts(5).story(50_000))));
        figures.add(Figure.against("editor, 50,000 words, median", large, "ms", own.length, "5,000 words", median, "<= 1.5"));
        Story paragraph = new Texts(6).paragraphOf(3_000);
        double[] richParagraph = Keys.measure(rich(paragraph));
        double[] ownParagraph = Keys.measure(Keys.surface(paragraph));
        figures.add(new Figure(
                "editor, paragraph of 3,000 words",
                Keys.median(ownParagraph),
                "ms",
                own.length,
                "RichTextFX",
                Keys.median(ownParagraph) / Keys.median(richParagraph),
                "value",
                "<= 4"));
        double marked = Keys.median(Keys.measure(squiggled(story)));
        figures.add(Figure.against("editor, 300 squiggles, median", marked, "ms", own.length, "none", median, "<= 1.2"));
        double suggested = Keys.median(Keys.measure(Keys.surface(story, true)));
        figures.add(Figure.against(
                "editor, each key a suggestion, median", suggested, "ms", own.length, "none", median, "<= 1.5"));
        figures.add(alone("editor, load 5,000 words, warm", load(story), "<= 100"));
        figures.addAll(alive(story));
        figures.add(alone("editor, 100,000 blocks, median", Keys.median(Keys.measure(Keys.surface(new Texts(7).blocks(100_000)))), "<= 100"));
        figures.add(alone("editor, paragraph of 200,000 chars", Keys.median(Keys.measure(Keys.surface(new Texts(8).paragraphOf(28_000)))), "<= 100"));
        figures.add(alone("editor, 10 MB put in, to its pulse", pasted(), null));
        figures.add(late(story));
        return figures;
    }

    private static Figure alone(String name, double value, @Nullable String goal) {
        return Figure.alone(name, value, "ms", 400, goal);
    }

    /** RichTextFX with the same paragraphs and the same words bold. */
    private static Typed rich(Story story) throws Exception {
        return Fx.get(() -> {
            var area = new InlineCssTextArea();
            area.setWrapText(true);
            area.replaceText(story.body().text());
            int at = 0;
            for (Block block : story.body().blocks()) {
                for (Span span : block.leaves().getFirst().spans()) {
                    if (span.mark() == Emphasis.BOLD) {
                        area.setStyle(at + span.from(), at + span.to(), "-fx-font-weight: bold");
                    }
                }
                at += block.text().length() + 1;
            }
            area.moveTo(area.getText().indexOf(' ', area.getLength() / 2));
            area.requestFollowCaret();
            return new Typed(new StackPane(new VirtualizedScrollPane<>(area)), area);
        });
    }

    /** What JavaFX's thread does with 10 MB of lines that were read beside it, to the end of the pulse after. */
    private static double pasted() throws Exception {
        Texts texts = new Texts(9);
        Typed typed = Keys.surface(texts.blocks(20));
        Stage stage = Keys.show(typed);
        TimeUnit.SECONDS.sleep(1);
        var clip = new Clip(texts.ids());
        List<Block> blocks = clip.paragraphs((texts.sentence() + "\n").repeat(10_000_000 / 100));
        double time = toPulse(stage, () -> surface(typed).model().paste(blocks));
        Keys.hide(stage);
        return time;
    }

    /** Milliseconds from the act to the end of the layout after it. */
    private static double toPulse(Stage stage, Runnable act) throws Exception {
        var done = new CompletableFuture<Double>();
        Platform.runLater(() -> {
            Scene scene = stage.getScene();
            long start = System.nanoTime();
            Runnable[] after = new Runnable[1];
            after[0] = () -> {
                scene.removePostLayoutPulseListener(after[0]);
                done.complete((System.nanoTime() - start) / 1e6);
            };
            scene.addPostLayoutPulseListener(after[0]);
            act.run();
        });
        return done.get(60, TimeUnit.SECONDS);
    }

    private static BodySurface surface(Typed typed) {
        return (BodySurface) typed.target();
    }

    /** Squiggles under the first words of blocks all over the story, as many in sight as fall there. */
    private static Typed squiggled(Story story) throws Exception {
        Typed typed = Keys.surface(story);
        Fx.get(() -> {
            Body body = story.body();
            List<TextRange> ranges = new ArrayList<>();
            int each = 1 + SQUIGGLES / body.blocks().size();
            for (Block block : body.blocks()) {
                String text = block.leaves().getFirst().text();
                int from = 0;
                for (int i = 0; i < each && from >= 0 && ranges.size() < SQUIGGLES; i++) {
                    int to = text.indexOf(' ', from);
                    if (to > from) {
                        ranges.add(new TextRange(block.id(), 0, from, to));
                    }
                    from = to < 0 ? -1 : to + 1;
                }
            }
            surface(typed).decorate(Decorations.of(ranges, body::find, _ -> Decorations.Kind.SPELLING));
            return typed;
        });
        return typed;
    }

    /** From the story's value to the end of its first pulse, the sixth time. */
    private static double load(Story story) throws Exception {
        double last = 0;
        for (int i = 0; i < 6; i++) {
            Typed shown = Keys.surface(story);
            var root = new StackPane();
            Stage stage = Keys.show(new Typed(root, root));
            TimeUnit.MILLISECONDS.sleep(300);
            last = toPulse(stage, () -> root.getChildren().add(shown.root()));
            Keys.hide(stage);
        }
        return last;
    }

    private static List<Figure> alive(Story story) throws Exception {
        Typed typed = Keys.surface(story);
        Stage stage = Keys.show(typed);
        TimeUnit.SECONDS.sleep(1);
        int alive = Fx.get(() -> surface(typed).alive());
        Keys.hide(stage);
        return List.of(Figure.alone("editor, block views in 800 px", alive, "views", 1, "<= 50"));
    }

    private static Figure late(Story story) throws Exception {
        Typed typed = Keys.surface(story);
        Stage stage = Keys.show(typed);
        TimeUnit.SECONDS.sleep(2);
        int keys = SECONDS * 1000 / KEY_EVERY;
        int behind = 0;
        for (int i = 0; i < keys; i++) {
            long start = System.nanoTime();
            Keys.key(typed.target(), i % 7 == 0 ? ' ' : (char) ('a' + i % 26));
            double waited = (System.nanoTime() - start) / 1e6 - 5;
            behind += i >= 30 && waited > 33.4 ? 1 : 0;
            long rest = KEY_EVERY - (System.nanoTime() - start) / 1_000_000;
            TimeUnit.MILLISECONDS.sleep(Math.max(0, rest));
        }
        Keys.hide(stage);
        return Figure.alone("editor, 30 keys/s: later than a frame", behind, "keys", keys, "<= 0");
    }
}
