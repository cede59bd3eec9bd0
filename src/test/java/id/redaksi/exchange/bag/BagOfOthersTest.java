package id.redaksi.exchange.bag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.loc.repository.bagit.creator.BagCreator;
import gov.loc.repository.bagit.hash.StandardSupportedAlgorithms;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import id.redaksi.app.AloneAround;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.LastLook;
import id.redaksi.exchange.Signer;
import id.redaksi.guard.Zip;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our packages under the Library of Congress' own BagIt program, and its bags under ours. */
class BagOfOthersTest {
    /** What can have become of a bag on its way. */
    enum Harm {
        CHANGED, MISSING, ADDED, MANIFEST_CHANGED
    }

    @TempDir
    Path temporary;

    /** One of our packages, unpacked. */
    private Path ours() throws Exception {
        Story story = Samples.oneOfEachSettled();
        var edition = new Edition(story, 3, "ab".repeat(32), Samples.CLOCK.instant(), new AloneAround(story));
        LastLook none = _ -> "{}".getBytes(StandardCharsets.UTF_8);
        Path zip = Bag.write(
                new PackageFormat(), Editions.of(List.of(edition)), Choices.USUAL, temporary, "paket", none, Signer.NOBODY);
        Path folder = temporary.resolve("dibuka");
        for (Map.Entry<String, byte[]> file : Zip.read(zip).entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        return folder;
    }

    /** One of the Library's, with files as a newsroom sends them. */
    private Path theirs() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("mereka"));
        Files.writeString(folder.resolve("berita harga cabai.txt"), "Harga cabai naik.");
        Files.createDirectories(folder.resolve("foto"));
        Files.write(folder.resolve("foto/pasar.jpg"), new byte[] {1, 2, 3});
        BagCreator.bagInPlace(
                folder, List.of(StandardSupportedAlgorithms.SHA256, StandardSupportedAlgorithms.SHA512), false);
        return folder;
    }

    private static void theyVerify(Path folder) throws Exception {
        try (var verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(folder), true);
        }
    }

    private static SortedMap<String, byte[]> files(Path folder, String root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void harm(Path folder, Harm harm) throws IOException {
        Path payload;
        try (Stream<Path> all = Files.walk(folder.resolve("data"))) {
            payload = all.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        switch (harm) {
            case CHANGED -> {
                byte[] bytes = Files.readAllBytes(payload);
                bytes[0] ^= 1;
                Files.write(payload, bytes);
            }
            case MISSING -> Files.delete(payload);
            case ADDED -> Files.writeString(folder.resolve("data/selundupan.txt"), "x");
            case MANIFEST_CHANGED -> Files.writeString(
                    folder.resolve("manifest-sha256.txt"),
                    Files.readString(folder.resolve("manifest-sha256.txt")).replaceFirst("^.", "z"));
        }
    }

    @Test
    void the_library_finds_our_package_whole() throws Exception {
        theyVerify(ours());
    }

    @Test
    void we_find_a_bag_of_the_library_whole_in_a_folder_of_its_own_too() throws Exception {
        Path folder = theirs();

        assertEquals(List.of(), Bag.verify(files(folder, "")));
        assertEquals(List.of(), Bag.verify(files(folder, "mereka/")));
        assertTrue(Files.readString(folder.resolve("bagit.txt")).startsWith("BagIt-Version:"));
    }

    @ParameterizedTest
    @EnumSource
    void both_find_what_has_become_of_either_bag(Harm harm) throws Exception {
        for (Path folder : List.of(ours(), theirs())) {
            harm(folder, harm);

            assertThrows(Exception.class, () -> theyVerify(folder), folder.toString());
            assertFalse(Bag.verify(files(folder, "")).isEmpty(), folder.toString());
        }
    }
}
