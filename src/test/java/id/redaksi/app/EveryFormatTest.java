package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.Written;
import id.redaksi.page.Around;
import id.redaksi.page.Look;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Site;
import id.redaksi.page.StoryPage;
import id.redaksi.page.Theme;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every format in the list, whichever comes next. */
class EveryFormatTest {
    @TempDir
    Path folder;

    private static Edition edition(Story story) {
        var page = new PageRenderer(Look.of(Theme.standard())).render(StoryPage.alone(story, Around.NONE), Site.named("Redaksi"));
        return new Edition(story, 3, "ab".repeat(32), Samples.CLOCK.instant(), page);
    }

    @Test
    void the_sample_has_one_of_each_kind_of_block() {
        Set<Class<?>> kinds = Samples.oneOfEach().body().blocks().stream()
                .map(Block::getClass)
                .collect(Collectors.toSet());

        assertEquals(Samples.records(Block.class), kinds);
    }

    @TestFactory
    Stream<DynamicTest> an_exporter_gives_the_same_bytes_twice() {
        return Formats.exporters().stream().map(exporter -> DynamicTest.dynamicTest(exporter.name(), () -> {
            Edition edition = edition(Samples.oneOfEachSettled());
            Path once = exporter.write(edition, folder.resolve("a")).path();
            Path twice = exporter.write(edition, folder.resolve("b")).path();

            assertEquals(once.getFileName(), twice.getFileName());
            assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(twice));
        }));
    }

    @TestFactory
    Stream<DynamicTest> the_bytes_do_not_tell_the_time_zone() {
        return Formats.exporters().stream().map(exporter -> DynamicTest.dynamicTest(exporter.name(), () -> {
            Edition edition = edition(Samples.oneOfEachSettled());
            TimeZone here = TimeZone.getDefault();
            try {
                Path once = exporter.write(edition, folder.resolve("a")).path();
                TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
                Path elsewhere = exporter.write(edition, folder.resolve("b")).path();

                assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(elsewhere));
            } finally {
                TimeZone.setDefault(here);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> what_an_exporter_wrote_comes_in_again_but_for_the_losses_it_names() {
        return Formats.exporters().stream().map(exporter -> DynamicTest.dynamicTest(exporter.name(), () -> {
            Story story = Samples.oneOfEachSettled();
            Written written = exporter.write(edition(story), folder);
            Optional<Importer> reader = reader(exporter);
            if (reader.isEmpty()) {
                return;
            }
            var source = new Source("x.zip", Files.readAllBytes(written.path()), Instant.EPOCH);
            Story read = reader.get().read(source, new Reading("2026-11-24", Samples.ids())).stories().getFirst();

            assertEquals(story.with(Field.EDITORS_NOTE, ""), read);
            assertEquals(
                    List.of("exchange.loss.note", "exchange.loss.originals"),
                    written.losses().named().stream().map(message -> message.key()).toList());
        }));
    }

    private static Optional<Importer> reader(Exporter exporter) {
        return Formats.importers().stream()
                .filter(importer -> importer.name().equals(exporter.name()))
                .findFirst();
    }

    @TestFactory
    Stream<DynamicTest> a_story_without_losses_names_none() {
        return Formats.exporters().stream().map(exporter -> DynamicTest.dynamicTest(exporter.name(), () -> assertEquals(
                List.of(), exporter.write(edition(Samples.story("Judul", "Teks")), folder).losses().named())));
    }

    /** Reads whatever comes: a story, or a sentence in both languages. */
    private static void read(Importer importer, byte[] bytes) {
        var source = new Source("berkas", bytes, Instant.EPOCH);
        try {
            importer.reads(source);
            Imported imported = importer.read(source, new Reading("2026-11-24", Samples.ids()));
            assertFalse(imported.stories().isEmpty());
        } catch (ImportFailed e) {
            for (Wording wording : List.of(Wording.of(Wording.INDONESIAN), Wording.of(Wording.ENGLISH))) {
                assertNotEquals(e.explanation().key(), wording.text(e.explanation()));
            }
        }
    }

    @Property(tries = 300)
    void no_bytes_make_an_importer_fall_over(@ForAll @Size(max = 400) byte[] bytes) {
        Formats.importers().forEach(importer -> read(importer, bytes));
    }

    @Test
    void nor_do_these_files() {
        byte[] large = "Kalimat yang cukup panjang. ".repeat(700_000).getBytes(StandardCharsets.UTF_8);
        byte[] lines = "baris\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(
                new byte[0],
                new byte[] {(byte) 0xff, (byte) 0xfe},
                new byte[] {'P', 'K', 3, 4},
                new byte[] {'P', 'K', 5, 6},
                new byte[] {(byte) 0xc3, 0x28, 'a'},
                " \n\t\n".getBytes(StandardCharsets.UTF_8),
                large,
                lines)) {
            Formats.importers().forEach(importer -> read(importer, bytes));
        }
        assertTrue(large.length > 19_000_000);
    }
}
