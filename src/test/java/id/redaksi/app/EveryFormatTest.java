package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.LastLook;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Option;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Signer;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.bag.Bag;
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
        return new Edition(story, 3, "ab".repeat(32), Samples.CLOCK.instant(), new AloneAround(story));
    }

    private static Stream<Format> written() {
        return Formats.all().stream().filter(format -> format.exporter().isPresent());
    }

    private Path write(Format format, Story story, String folder) throws ExportFailed {
        Exporter exporter = format.exporter().orElseThrow();
        return Bag.write(exporter, Editions.of(List.of(edition(story))), Choices.USUAL, this.folder.resolve(folder), "x", LastLook.NONE, Signer.NOBODY);
    }

    @TestFactory
    Stream<DynamicTest> a_format_says_what_it_is_in_both_languages() {
        return Formats.all().stream().map(format -> DynamicTest.dynamicTest(format.name(), () -> {
            assertTrue(format.name().matches("[a-z0-9.-]+"));
            assertTrue(format.endings().stream().allMatch(ending -> ending.matches("\\.[a-z0-9.]+")));
            assertTrue(format.importer().isPresent() || format.exporter().isPresent());
            for (Wording wording : List.of(Wording.of(Wording.INDONESIAN), Wording.of(Wording.ENGLISH))) {
                assertNotEquals(format.title().key(), wording.text(format.title()));
                for (Option option : format.exporter().map(Exporter::options).orElse(List.of())) {
                    assertNotEquals(option.title().key(), wording.text(option.title()));
                    assertTrue(option.allows(option.standard()));
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_format_has_a_page_in_the_manual_in_both_languages() {
        return Formats.all().stream().map(format -> DynamicTest.dynamicTest(format.name(), () -> {
            for (String language : List.of("id", "en")) {
                Path page = Path.of("assets/manual/formats", format.name() + "." + language + ".md");
                assertTrue(Files.readString(page).startsWith("# "), page.toString());
            }
        }));
    }

    @Test
    void no_two_formats_have_one_name() {
        assertEquals(Formats.all().size(), Formats.all().stream().map(Format::name).distinct().count());
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
        return written().map(format -> DynamicTest.dynamicTest(format.name(), () -> {
            Path once = write(format, Samples.oneOfEachSettled(), "a");
            Path twice = write(format, Samples.oneOfEachSettled(), "b");

            assertEquals(once.getFileName(), twice.getFileName());
            assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(twice));
        }));
    }

    @TestFactory
    Stream<DynamicTest> the_bytes_do_not_tell_the_time_zone() {
        return written().map(format -> DynamicTest.dynamicTest(format.name(), () -> {
            TimeZone here = TimeZone.getDefault();
            try {
                Path once = write(format, Samples.oneOfEachSettled(), "a");
                TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
                Path elsewhere = write(format, Samples.oneOfEachSettled(), "b");

                assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(elsewhere));
            } finally {
                TimeZone.setDefault(here);
            }
        }));
    }

    @Test
    void a_package_of_our_own_comes_in_again_but_for_the_losses_it_names() throws Exception {
        Story story = Samples.oneOfEachSettled();
        Format format = Formats.USUAL;
        var source = new Source("x.zip", Files.readAllBytes(write(format, story, "a")), Instant.EPOCH);
        Story read = format.importer().orElseThrow()
                .read(source, new Reading("2026-11-24", Samples.ids()))
                .stories()
                .getFirst();

        assertEquals(story.with(Field.EDITORS_NOTE, "").with(Field.ASSIGNEE, ""), read);
        assertEquals(
                List.of("field:editorsNote", "field:assignee", "photos"),
                format.exporter().orElseThrow().losses(story, Choices.USUAL).all().stream().map(Loss::what).toList());
    }

    @TestFactory
    Stream<DynamicTest> what_is_written_comes_in_again_but_for_the_losses_that_are_named() {
        // The package has its own, stricter one above.
        return written().filter(format -> format.importer().isPresent() && format != Formats.USUAL).map(format -> DynamicTest.dynamicTest(
                format.name(), () -> new RoundTrip(format).holds(Samples.oneOfEachSettled())));
    }

    @TestFactory
    Stream<DynamicTest> a_story_of_plain_words_loses_nothing() {
        // A sitemap has the addresses of stories, and says so.
        return written().filter(format -> !format.name().endsWith("sitemap")).map(format -> DynamicTest.dynamicTest(format.name(), () -> assertEquals(
                List.of(),
                format.exporter().orElseThrow().losses(Samples.story("Judul", "Teks"), Choices.USUAL).all())));
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
