package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.redaksi.exchange.Beside;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.LastLook;
import id.redaksi.exchange.Signer;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.bag.Bag;
import id.redaksi.guard.Refused;
import id.redaksi.guard.Zip;
import id.redaksi.guard.ZipWriter;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import id.redaksi.topics.OwnNames;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of each format, hurt at random places: a story that can be kept, or a sentence, and never anything else. The
 * places are the same in each run.
 */
class DamagedFilesTest {
    private static final int TRIES = 120;
    private static final List<Wording> BOTH = List.of(Wording.of(Wording.INDONESIAN), Wording.of(Wording.ENGLISH));
    private static final List<String> PIECES = List.of(
            "<", "]]>", "&#0;", "&", "\u0000", "\"", "}", "{", "[", "99999999999999999999", "-1", "../", "<!--", "<!DOCTYPE x>",
            "null", "1e999", "{{<", "{%", "::: ", "|", "<p>", "<table><tr><td>", "\\", "\\u0000", "\uFEFF");

    @TempDir
    Path folder;

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] hurt(byte[] whole, SplittableRandom random) {
        if (whole.length == 0) {
            return whole;
        }
        byte[] bytes = whole.clone();
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(300));
        byte[] before = Arrays.copyOf(bytes, at);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes = before;
            case 3 -> bytes = joined(before, Arrays.copyOfRange(bytes, to, bytes.length));
            case 4 -> bytes = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            default -> bytes = joined(
                    before,
                    PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
                    Arrays.copyOfRange(bytes, at, bytes.length));
        }
        return bytes;
    }

    /** A file in the zip is hurt, so that the damage is found by whoever reads that and not by a checksum. */
    private static byte[] hurtInside(byte[] zip, SplittableRandom random) throws IOException, Refused {
        SortedMap<String, byte[]> files = Zip.read(zip);
        List<String> names = new ArrayList<>(files.keySet());
        String hit = names.get(random.nextInt(names.size()));
        names.sort((one, other) -> Boolean.compare(other.equals("mimetype"), one.equals("mimetype")));
        var out = new ByteArrayOutputStream();
        try (var writer = new ZipWriter(out)) {
            for (String name : names) {
                byte[] bytes = name.equals(hit) ? hurt(files.get(name), random) : files.get(name);
                if (name.equals("mimetype")) {
                    writer.stored(name, bytes);
                } else {
                    writer.packed(name, bytes);
                }
            }
        }
        return out.toByteArray();
    }

    private Map<String, byte[]> samples() throws ExportFailed, IOException {
        Story story = Samples.oneOfEachSettled();
        var edition = new Edition(story, 3, "ab".repeat(32), Samples.CLOCK.instant(), new AloneAround(story));
        Map<String, byte[]> samples = new LinkedHashMap<>();
        for (Format format : Formats.all()) {
            if (format.exporter().isEmpty() || format.importer().isEmpty()) {
                continue;
            }
            if (format == Formats.USUAL) {
                Path zip = Bag.write(format.exporter().get(), Editions.of(List.of(edition)), Choices.USUAL, folder, "x", LastLook.NONE, Signer.NOBODY);
                samples.put("package.zip", Files.readAllBytes(zip));
                continue;
            }
            Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
            format.exporter().get().write(Editions.of(List.of(edition)), Choices.USUAL, name -> {
                files.put(name, new ByteArrayOutputStream());
                return files.get(name);
            });
            String name = files.keySet().stream()
                    .filter(one -> format.endings().stream().anyMatch(one::endsWith))
                    .findFirst()
                    .orElseThrow();
            samples.put(format.name() + name.substring(name.lastIndexOf('.')), files.get(name).toByteArray());
        }
        for (String page : List.of("detik-like.html", "next-hashed.html")) {
            try (var in = DamagedFilesTest.class.getResourceAsStream("/savedpages/" + page)) {
                samples.put(page, java.util.Objects.requireNonNull(in).readAllBytes());
            }
        }
        samples.put("naskah.txt", "Judul\n\nJAKARTA, Redaksi - Isi.\n\nEditor : Dini\n".getBytes(StandardCharsets.UTF_8));
        return samples;
    }

    private static void isSaid(Message message) {
        for (Wording wording : BOTH) {
            String said = wording.text(message);
            assertNotEquals(message.key(), said);
            assertFalse(said.isBlank());
        }
    }

    private static void read(String name, byte[] bytes) throws BadStory {
        try {
            Imported imported = FileReading.read(
                    new Source(name, bytes, Instant.EPOCH), "2026-11-24", OwnNames.NONE, Samples.ids(), Beside.NOTHING);
            assertFalse(imported.stories().isEmpty());
            for (Story story : imported.stories()) {
                byte[] json = StoryJson.write(story);
                assertEquals(story, StoryJson.read(json));
                assertFalse(new String(json, StandardCharsets.UTF_8).contains("\\u0000"), "a control character came in");
            }
            imported.told().forEach(DamagedFilesTest::isSaid);
        } catch (ImportFailed e) {
            isSaid(e.explanation());
        }
    }

    @TestFactory
    Stream<DynamicTest> a_file_that_is_hurt_gives_a_story_or_a_sentence() throws Exception {
        return samples().entrySet().stream().map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
            boolean zipped = sample.getValue()[0] == 'P' && sample.getValue()[1] == 'K';
            for (int i = 0; i < TRIES; i++) {
                var random = new SplittableRandom(1_000_003L * i + 7);
                read(sample.getKey(), zipped && i % 4 > 0 ? hurtInside(sample.getValue(), random) : hurt(sample.getValue(), random));
            }
        }));
    }
}
