package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.session.SaveState;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Pastes that are far larger than any story: the window lives, all is there, it can be undone, and it is kept. The largest
 * with {@code -Dredaksi.large=true}.
 */
class LargePasteTest {
    @RegisterExtension
    final DeskWindow window = new DeskWindow(980, 900);

    /**
     * How long JavaFX's thread lets work wait, in milliseconds, while something goes on; told with -Dredaksi.stalls=FILE,
     * with what the thread was at whenever it was held for long.
     */
    private static final class Stalls implements AutoCloseable {
        private static final long LONG = 50_000_000;
        private static final int FRAMES = 40;

        private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
        private final Map<String, Integer> held = new TreeMap<>();
        private final AtomicBoolean on = new AtomicBoolean(true);
        private final String name;
        private final Thread looking;
        private volatile Thread window = Thread.currentThread();

        Stalls(String name) {
            this.name = name;
            looking = Thread.ofPlatform().daemon().start(this::look);
        }

        private void look() {
            while (on.get()) {
                long asked = System.nanoTime();
                var answered = new CountDownLatch(1);
                Platform.runLater(() -> {
                    window = Thread.currentThread();
                    waits.add((System.nanoTime() - asked) / 1_000_000);
                    answered.countDown();
                });
                do {
                    LockSupport.parkNanos(5_000_000);
                    if (System.nanoTime() - asked > LONG) {
                        note(window.getStackTrace());
                    }
                } while (answered.getCount() > 0 && on.get());
            }
        }

        private void note(StackTraceElement[] stack) {
            String at = Arrays.stream(stack)
                    .filter(frame -> !frame.getClassName().startsWith("com.sun.") || frame.getClassName().contains("text"))
                    .limit(FRAMES)
                    .map(frame -> "    " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                    .collect(Collectors.joining("\n"));
            held.merge(at, 1, Integer::sum);
        }

        @Override
        public void close() throws IOException {
            on.set(false);
            try {
                looking.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            String file = System.getProperty("redaksi.stalls", "");
            if (file.isEmpty() || waits.isEmpty()) {
                return;
            }
            List<Long> all = new ArrayList<>(waits);
            Collections.sort(all);
            var said = new StringBuilder(name + ": " + all.size() + " looks, p50 " + all.get(all.size() / 2) + " ms, p99 "
                    + all.get(all.size() * 99 / 100) + " ms, max " + all.getLast() + " ms\n");
            if (Boolean.getBoolean("redaksi.stacks")) {
                held.forEach((at, times) -> said.append(times).append(" times at\n").append(at).append('\n'));
            }
            Files.writeString(Path.of(file), said, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static String tenMegabytes(int paragraph) {
        var text = new StringBuilder();
        var random = new SplittableRandom(1);
        while (text.length() < 10_000_000) {
            int end = text.length() + paragraph;
            while (text.length() < end) {
                text.append("kata").append(random.nextInt(10_000)).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private void paste(ClipboardContent content, int blocks, String name) throws Exception {
        Story story = Samples.story("Judul", "Awal");
        window.open(story);
        window.act(() -> Clipboard.getSystemClipboard().setContent(content));
        try (var _ = new Stalls(name + " paste")) {
            window.keys(KeyCode.CONTROL, KeyCode.V);
            DeskWindow.until(() -> window.story().story().body().blocks().size() >= blocks);
        }
        try (var _ = new Stalls(name + " save")) {
            DeskWindow.until(() -> window.story().saveStateProperty().get() instanceof SaveState.Saved);
        }
        Story pasted = window.story().story();
        String words = NumberFormat.getIntegerInstance(Locale.of("id"))
                .format(new LengthCount().of(pasted.body()).words());
        DeskWindow.until(() -> window.node("#length") instanceof Label length && length.getText().contains(words));
        try (var _ = new Stalls(name + " undo")) {
            window.keys(KeyCode.CONTROL, KeyCode.Z);
            DeskWindow.until(() -> story.equals(window.story().story()));
        }
        try (var _ = new Stalls(name + " redo")) {
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            DeskWindow.until(() -> pasted.equals(window.story().story()));
        }
        try (var _ = new Stalls(name + " revision")) {
            window.keys(KeyCode.CONTROL, KeyCode.S);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> pasted.equals(saved(story)));
        }
        try (var _ = new Stalls(name + " everything deleted")) {
            window.keys(KeyCode.CONTROL, KeyCode.A);
            window.keys(KeyCode.DELETE);
            DeskWindow.until(() -> window.story().story().body().blocks().size() == 1);
        }
        try (var _ = new Stalls(name + " and put back")) {
            window.keys(KeyCode.CONTROL, KeyCode.Z);
            DeskWindow.until(() -> pasted.equals(window.story().story()));
        }
        try (var _ = new Stalls(name + " closed")) {
            window.act(() -> window.desk().stories().close(window.story(), () -> {}));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> window.desk().stories().current().isEmpty());
        }
        try (var _ = new Stalls(name + " opened")) {
            window.act(() -> window.desk().stories().open(story.id()));
            DeskWindow.until(() -> window.desk().stories().current().isPresent() && window.view().body().getScene() != null);
        }
        window.act(() -> window.view().body().requestFocus());
        window.type("hidup");
        assertTrue(window.story().story().body().text().contains("hidup"));
    }

    private Story saved(Story story) throws Exception {
        return window.app().newsroom().stories().find(story.id()).orElseThrow().story();
    }

    @Test
    void ten_megabytes_of_text_are_put_in_kept_and_undone() throws Exception {
        var content = new ClipboardContent();
        content.putString(tenMegabytes(500));
        paste(content, 15_000, "10 MB text");
    }

    @Test
    @EnabledIfSystemProperty(named = "redaksi.large", matches = "true")
    void ten_megabytes_in_one_line_are_put_in_as_paragraphs_that_can_be_shown() throws Exception {
        var content = new ClipboardContent();
        content.putString(tenMegabytes(10_000_000));
        paste(content, 900, "10 MB in one line");
    }

    @Test
    @EnabledIfSystemProperty(named = "redaksi.large", matches = "true")
    void fifty_megabytes_of_html_with_pictures_are_put_in_kept_and_undone() throws Exception {
        var content = new ClipboardContent();
        content.putHtml(pictures(50_000_000));
        content.putString("gambar");
        paste(content, 20, "50 MB html");
        List<Block> blocks = window.story().story().body().blocks();
        assertTrue(blocks.stream().anyMatch(block -> block instanceof Figure figure && figure.photo() != null));
    }

    /** Paragraphs and pictures of noise, so that they are as large as they look. */
    private static String pictures(int length) throws Exception {
        var image = new BufferedImage(1000, 700, BufferedImage.TYPE_INT_RGB);
        var random = new SplittableRandom(1);
        var html = new StringBuilder();
        while (html.length() < length) {
            for (int y = 0; y < 700; y++) {
                for (int x = 0; x < 1000; x++) {
                    image.setRGB(x, y, random.nextInt());
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            html.append("<p>Paragraf di antara gambar.</p><img src=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(png.toByteArray()))
                    .append("\">");
        }
        return html.toString();
    }
}
