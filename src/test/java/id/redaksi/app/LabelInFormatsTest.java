package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.LastLook;
import id.redaksi.exchange.Signer;
import id.redaksi.exchange.bag.Bag;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** P14: what a caption says of a picture by a machine stands wherever the picture does. */
class LabelInFormatsTest {
    /** Of addresses alone, without a picture. */
    private static final Set<String> WITHOUT_PICTURES = Set.of("sitemap", "news-sitemap");

    @TempDir
    Path folder;

    private static Figure figure(int number) {
        return new Figure(
                new BlockId("p" + number), Inline.of("Kota " + number + ". Gambar dibuat dengan AI nomor" + number), Inline.of("Redaksi"),
                "Kota", ("" + number).repeat(64));
    }

    private static Story story() {
        Story story = Samples.story("Kota masa depan", "Isi berita.").with(Field.LEAD, figure(1));
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        blocks.add(figure(2));
        blocks.add(new Gallery(new BlockId("g"), List.of(figure(3), figure(4))));
        return story.withBody(new Body(blocks));
    }

    @TestFactory
    Stream<DynamicTest> the_label_of_each_picture_is_printed() {
        return Formats.all().stream()
                .filter(format -> format.exporter().isPresent() && !WITHOUT_PICTURES.contains(format.name()))
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> assertEquals(Set.of(1, 2, 3, 4), labelled(format))));
    }

    private Set<Integer> labelled(Format format) throws Exception {
        Story story = story();
        Exporter exporter = format.exporter().orElseThrow();
        var edition = new Edition(story, 3, "ab".repeat(32), Samples.CLOCK.instant(), new WithPhotos(story));
        Path bag = Bag.write(
                exporter, Editions.of(List.of(edition)), withPictures(exporter), folder, format.name(), LastLook.NONE, Signer.NOBODY);
        Set<Integer> found = new TreeSet<>();
        look(Files.readAllBytes(bag), "", found);
        return found;
    }

    /** Formats that name pictures by addresses alone name them where these are known. */
    private static Choices withPictures(Exporter exporter) {
        return exporter.options().stream().anyMatch(option -> option.name().equals("media"))
                ? new Choices(Map.of("media", "https://www.contoh.id/foto/"))
                : Choices.USUAL;
    }

    /** Whatever lies in a package, in packages in it too; tags between the words count as nothing. */
    private static void look(byte[] bytes, String name, Set<Integer> found) throws IOException {
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    look(zip.readAllBytes(), entry.getName(), found);
                }
            }
            return;
        }
        // The story in Redaksi's own shape beside a page does not count: no receiver prints that.
        if (!name.endsWith("story.json")) {
            String text = new String(bytes, StandardCharsets.UTF_8).replace("<![CDATA[", "").replaceAll("<(?!link)[^>]*>", "");

            for (int i = 1; i <= 4; i++) {
                if (text.contains("Gambar dibuat dengan AI nomor" + i)) {
                    found.add(i);
                }
            }
        }
    }
}
