package id.redaksi.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.WithPhotos;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Zip;
import id.redaksi.guard.ZipWriter;
import id.redaksi.samples.AnyStory;
import id.redaksi.samples.Samples;
import id.redaksi.samples.Validator;
import id.redaksi.story.BlockId;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.ToCome;
import id.redaksi.story.Workflow;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenDocument texts of ours, as others see them. */
class OdtExporterTest {
    @TempDir
    Path folder;

    private static byte[] written(Story story) throws Exception {
        var out = new ByteArrayOutputStream();
        var edition = new Edition(story, 1, "ab".repeat(32), Samples.CLOCK.instant(), new WithPhotos(story));
        new OdtExporter().write(Editions.of(List.of(edition)), Choices.USUAL, _ -> out);
        return out.toByteArray();
    }

    private static Imported read(byte[] bytes) throws Exception {
        return new OdtImporter().read(new Source("naskah.odt", bytes, Instant.EPOCH), new Reading("2026-11-24", Samples.ids()));
    }

    private static byte[] zipped(SortedMap<String, byte[]> files) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipWriter(out)) {
            zip.stored("mimetype", files.remove("mimetype"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.packed(file.getKey(), file.getValue());
            }
        }
        return out.toByteArray();
    }

    @Test
    void others_find_no_fault_in_texts_of_everything() throws Exception {
        Files.write(folder.resolve("semua.odt"), written(Samples.oneOfEachSettled()));
        Files.write(folder.resolve("bahasa.odt"), written(Samples.story("\u0000Judul \uD83D", "a \u202Eb", " ").with(Field.LANGUAGE, "zh-Hans-CN").with(Field.CHANNEL, "<A> & B")));
        for (long seed = 0; seed < 12; seed++) {
            Files.write(folder.resolve(seed + ".odt"), written(new AnyStory(seed).story()));
        }

        String said = Validator.ODF.says(folder, "-r", "-v");

        assertTrue(said.lines().filter(line -> line.contains("content.xml") && line.contains("no errors, no warnings")).count() == 14, said);
        assertFalse(said.contains("Error:") || said.contains("Warning:"), said);
    }

    @Test
    void and_they_do_find_one_where_it_is() throws Exception {
        var files = Zip.read(written(Samples.story("Judul", "Teks")));
        String content = new String(files.get("content.xml"), StandardCharsets.UTF_8);
        files.put("content.xml", content.replace("<text:p ", "<text:p text:level=\"1\" ").getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("rusak.odt"), zipped(files));

        assertTrue(Validator.ODF.says(file, "-v").contains("Error:"));
    }

    @Test
    void the_type_comes_first_and_lies_there_unpacked() throws Exception {
        String start = new String(written(Samples.story("Judul", "Teks")), 0, 77, StandardCharsets.ISO_8859_1);

        assertEquals("mimetypeapplication/vnd.oasis.opendocument.text", start.substring(30));
    }

    @Test
    void a_photo_is_there_once_with_its_alternative_text() throws Exception {
        Figure photo = new Figure(new BlockId("foto"), Inline.of("Takarir"), Inline.of("Antara"), "Uraian \"a\"\n& b", "cd".repeat(32));
        byte[] bytes = written(Samples.story("Judul", "Teks").with(Field.LEAD, photo));
        Imported again = read(bytes);

        assertTrue(Zip.read(bytes).containsKey("Pictures/foto-1.jpeg"));
        assertEquals("Uraian \"a\"\n& b", again.stories().getFirst().lead().alt());
        assertEquals(1, again.photos().size());
    }

    @Test
    void marks_stay_when_another_program_has_saved_it() throws Exception {
        Inline marked = Inline.of("kode TK biasa tebal").with(0, 4, Emphasis.CODE).with(5, 7, new ToCome()).with(14, 19, Emphasis.BOLD);
        Story story = Samples.story("Judul", "x");
        story = story.withBody(new id.redaksi.story.Body(List.of(new id.redaksi.story.Paragraph(Samples.ids().block(), marked))));
        var files = Zip.read(written(story));
        String meta = new String(files.get("meta.xml"), StandardCharsets.UTF_8);
        files.put("meta.xml", meta.replace("Redaksi</meta:generator>", "LibreOffice/7.4</meta:generator>").getBytes(StandardCharsets.UTF_8));

        assertEquals(marked, read(zipped(files)).stories().getFirst().body().blocks().getFirst().leaves().getFirst());
    }

    @Property(tries = 60)
    void a_text_that_only_says_it_is_ours_is_read_all_the_same(@ForAll long seed) throws Exception {
        Story story = new AnyStory(seed).story();
        var files = Zip.read(written(story));
        String content = new String(files.get("content.xml"), StandardCharsets.UTF_8);
        List<String> styles = Pattern.compile("style-name=\"[^\"]+\"").matcher(content).results().map(MatchResult::group)
                .filter(style -> !style.contains(OdtMarks.DATELINE)) // takes words out of the text, which is what it is for
                .distinct().toList();
        var random = new Random(seed);
        String mixed = Pattern.compile("style-name=\"[^\"]+\"").matcher(content).replaceAll(
                one -> random.nextBoolean() ? one.group() : styles.get(random.nextInt(styles.size())));
        files.put("content.xml", mixed.getBytes(StandardCharsets.UTF_8));

        Imported again = read(zipped(files));

        String all = again.stories().getFirst().toString() + again.leftOut();
        for (String word : story.body().text().split("\\s+")) {
            // A line of the author's is a field without the one; the other is what stands for a photo that is missing.
            assertTrue(word.equals("Oleh") || word.equals("[Foto]") || all.contains(word), () -> mixed + "\nlost: " + word + " of " + all);
        }
    }

    @Test
    void a_killed_story_is_refused() {
        Story killed = Samples.story("Judul", "Teks").with(Field.STATUS, Workflow.Status.KILLED);

        assertThrows(ExportFailed.class, () -> written(killed));
    }
}
