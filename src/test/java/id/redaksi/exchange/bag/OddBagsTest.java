package id.redaksi.exchange.bag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.guard.ZipWriter;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bags as other programs make them, good ones and others. */
class OddBagsTest {
    private static final Story STORY = Samples.story("Judul", "Teks");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String manifest(Map<String, byte[]> files, String hash) throws Exception {
        var lines = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] digest = MessageDigest.getInstance(hash).digest(file.getValue());
            lines.append(HexFormat.of().formatHex(digest)).append("  ").append(file.getKey()).append('\n');
        }
        return lines.toString();
    }

    private static String named(String kind, String hash) {
        return kind + "-" + hash.replace("-", "").toLowerCase(java.util.Locale.ROOT) + ".txt";
    }

    private static SortedMap<String, byte[]> bag(String hash) throws Exception {
        return bag(Map.of("data/story.json", StoryJson.write(STORY)), hash);
    }

    private static SortedMap<String, byte[]> bag(Map<String, byte[]> payload, String hash) throws Exception {
        SortedMap<String, byte[]> tags = new TreeMap<>();
        tags.put("bagit.txt", bytes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.put(named("manifest", hash), bytes(manifest(payload, hash)));
        SortedMap<String, byte[]> all = new TreeMap<>(payload);
        all.putAll(tags);
        all.put(named("tagmanifest", hash), bytes(manifest(tags, hash)));
        return all;
    }

    /** With another manifest, which the tag manifest lists. */
    private static SortedMap<String, byte[]> bag(String from, String to) throws Exception {
        SortedMap<String, byte[]> bag = bag("SHA-256");
        String said = new String(bag.get("manifest-sha256.txt"), StandardCharsets.UTF_8);
        bag.put("manifest-sha256.txt", bytes(said.replace(from, to)));
        bag.remove("tagmanifest-sha256.txt");
        Map<String, byte[]> tags = bag.entrySet().stream()
                .filter(file -> !file.getKey().startsWith("data/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
        bag.put("tagmanifest-sha256.txt", bytes(manifest(tags, "SHA-256")));
        return bag;
    }

    private static List<String> problems(SortedMap<String, byte[]> files) {
        return BagCheck.problems(files).stream().map(Message::key).toList();
    }

    private static Story read(String prefix, SortedMap<String, byte[]> files, Map<String, byte[]> beside) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipWriter(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.packed(prefix + file.getKey(), file.getValue());
            }
            for (Map.Entry<String, byte[]> file : beside.entrySet()) {
                zip.packed(file.getKey(), file.getValue());
            }
        }
        return new BagImporter()
                .read(new Source("paket.zip", out.toByteArray(), Instant.EPOCH), new Reading("2026-11-24", Samples.ids()))
                .stories()
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA-256", "SHA-384", "SHA-512"})
    void a_bag_by_any_sum_that_holds_today_is_whole(String hash) throws Exception {
        assertEquals(List.of(), problems(bag(hash)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-1"})
    void a_bag_by_a_sum_that_is_broken_is_told_to_be_that(String hash) throws Exception {
        assertEquals(List.of("exchange.verify.broken"), problems(bag(hash)));
    }

    @Test
    void a_bag_in_a_folder_comes_in_and_so_does_one_that_a_mac_has_packed() throws Exception {
        assertEquals(STORY, read("paket/", bag("SHA-256"), Map.of()));
        assertEquals(STORY, read("paket/", bag("SHA-256"), Map.of("__MACOSX/paket/._bagit.txt", bytes("x"))));
    }

    @Test
    void names_with_an_asterisk_or_a_step_before_them_are_names() throws Exception {
        assertEquals(List.of(), problems(bag("  data/", " *data/")));
        assertEquals(List.of(), problems(bag("  data/", "  ./data/")));
        assertEquals(List.of(), problems(bag("\n", "\r\n")));
    }

    @Test
    void a_name_that_leads_out_of_the_bag_is_missed_and_opened_nowhere() throws Exception {
        assertEquals(
                List.of("exchange.verify.missing", "exchange.verify.unlisted"), problems(bag("data/story.json", "data/../../etc/passwd")));
    }

    @Test
    void a_line_that_is_none_and_two_sums_for_one_file_are_told() throws Exception {
        String zeros = "0".repeat(64) + "  data/story.json\n";
        String right = new String(bag("SHA-256").get("manifest-sha256.txt"), StandardCharsets.UTF_8);

        assertEquals(List.of("exchange.verify.line"), problems(bag(right, "halo\n" + right)));
        assertEquals(List.of("exchange.verify.changed"), problems(bag(right, zeros + right)));
        assertEquals(List.of(), problems(bag(right, right + right)), "the same sum twice is no contradiction");
    }

    @Test
    void what_is_not_there_is_named() throws Exception {
        SortedMap<String, byte[]> bag = bag("SHA-256");
        bag.remove("tagmanifest-sha256.txt");
        assertEquals(List.of("exchange.verify.noTags"), problems(bag));

        bag.remove("manifest-sha256.txt");
        assertEquals(List.of("exchange.verify.noBag"), problems(bag));

        ImportFailed failed = assertThrows(
                ImportFailed.class, () -> read("", bag(Map.of("data/a.docx", bytes("x")), "SHA-256"), Map.of()));
        assertEquals("exchange.verify.noStory", failed.explanation().key());
    }
}
