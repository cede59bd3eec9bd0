package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Beside;
import id.redaksi.exchange.Source;
import id.redaksi.story.Ids;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AwaitedTest {
    private static final String WORDS = "Pasar pagi di kota itu kembali ramai setelah hujan reda. ".repeat(5);

    @TempDir
    Path folder;

    private final AtomicBoolean wanted = new AtomicBoolean(true);

    /** Each says the same 1.4 million characters. */
    static Stream<Source> formats() {
        return Stream.of(
                source("panjang.txt", "", WORDS + "\n\n", ""),
                source("panjang.md", "# Judul\n\n", WORDS + "\n\n", ""),
                source("panjang.html", "<html><head><title>Judul</title></head><body><article>", "<p>" + WORDS + "</p>\n", "</article></body></html>"),
                source(
                        "panjang.xml",
                        "<?xml version=\"1.0\"?><nitf><body><body.head><hedline><hl1>Judul</hl1></hedline></body.head><body.content>",
                        "<p>" + WORDS + "</p>\n",
                        "</body.content></body></nitf>"));
    }

    private static Source source(String name, String before, String part, String after) {
        String text = before + part.repeat(5_000) + after;
        return new Source(name, text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
    }

    private static Ids ids() {
        return new Ids(Clock.systemUTC(), new SplittableRandom(1));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_long_story_tells_how_far_it_has_been_read(Source source) throws Exception {
        List<Double> shares = new ArrayList<>();
        FileReading.read(source, "", id.redaksi.topics.OwnNames.NONE, ids(), Beside.NOTHING, new FileReading.Waiting(() -> true, shares::add));

        assertTrue(shares.size() > 5, shares.size() + " times");
        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(1, shares.getLast());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_reading_ends_in_the_middle_of_a_story_once_nobody_wants_it(Source source) {
        List<Double> shares = new ArrayList<>();
        var waiting = new FileReading.Waiting(wanted::get, share -> {
            shares.add(share);
            wanted.set(false);
        });

        assertThrows(
                CancellationException.class, () -> FileReading.read(source, "", id.redaksi.topics.OwnNames.NONE, ids(), Beside.NOTHING, waiting));
        assertEquals(1, shares.size());
    }

    @Test
    void whoever_waits_is_told_of_a_large_file_and_waits_no_longer_than_he_wants() throws Exception {
        Path file = Files.write(folder.resolve("besar.txt"), new byte[(int) Awaited.LARGE]);
        List<Awaited.Large> told = new ArrayList<>();
        var awaited = new Awaited(wanted::get, at -> {
            told.add(at);
            wanted.set(at.share() < 0.5);
        });
        var goesOn = new CountDownLatch(1);
        CompletableFuture<String> coming = CompletableFuture.supplyAsync(() -> awaited.reading(file, waiting -> {
            waiting.read().accept(0.5);
            return until(goesOn);
        }));

        Optional<String> come = awaited.of(coming);
        goesOn.countDown();

        assertEquals(Optional.empty(), come);
        assertEquals(new Awaited.Large(Awaited.LARGE, 0.5), told.getLast());
        assertEquals("selesai", coming.join());
    }

    private static String until(CountDownLatch goesOn) {
        try {
            goesOn.await();
            return "selesai";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_comes_while_it_is_wanted_is_given() {
        var awaited = new Awaited(() -> true, _ -> {});
        assertEquals(Optional.of(3), awaited.of(CompletableFuture.completedFuture(3)));
    }

    @Test
    void nothing_of_a_file_is_kept_whose_reading_was_called_off() throws Exception {
        Path file = Files.write(folder.resolve("panjang.md"), formats().toList().get(1).bytes());
        try (App app = App.open(folder.resolve("redaksi"), Clock.systemUTC())) {
            long before = app.newsroom().stories().newest();
            wanted.set(false);
            ImportFiles.Result off = app.importFiles().run(List.of(file), "", new ImportFiles.Watch(wanted::get, _ -> {}));
            assertTrue(off.calledOff());
            assertEquals(before, app.newsroom().stories().newest());

            ImportFiles.Result whole = app.importFiles().run(List.of(file), "");
            assertFalse(whole.calledOff());
            assertEquals(1, whole.came());
        }
    }
}
