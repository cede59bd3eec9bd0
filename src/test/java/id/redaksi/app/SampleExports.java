package id.redaksi.app;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.ExportStory.Order;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Format;
import id.redaksi.guard.Json;
import id.redaksi.guard.XmlTree;
import id.redaksi.guard.Zip;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The HTML that exports carry, for those who judge HTML: the page of a package as it is, and what feeds, WordPress, Ghost
 * and ninjs hold of a story, each in the barest page. {@code main} writes it into a folder of its own.
 */
public final class SampleExports {
    private SampleExports() {}

    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("redaksi-ekspor");
        write(Files.createDirectories(Path.of(args[0])), work);
        System.exit(0); // threads of the desk's libraries may be waiting
    }

    /** Writes them into a folder, with a newsroom and the exports themselves in another. */
    static void write(Path folder, Path work) throws Exception {
        try (App app = App.open(work.resolve("redaksi"), Samples.CLOCK)) {
            app.use(app.settings().with(new Settings.Exporting(Set.of(), "")).with(new Settings.Publishing(
                    "https://www.contoh.example/", "", Settings.Publishing.USUAL_THEME, Map.of(), Settings.Left.NOTICE, 20,
                    "https://www.contoh.example/logo.png", "")));
            String photo = app.photos().take("pasar.jpg", picture()).sha256();
            Story story = Samples.oneOfEachSettled()
                    .with(Field.TIMES, new Workflow.Times(null, null, "2026-11-24T08:00:00+07:00", null));
            story = story.with(
                    Field.LEAD, new Figure(story.lead().id(), Inline.of("Pasar pagi"), Inline.of("Antara"), "Pasar", photo));
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
            for (Format format : Formats.all()) {
                if (Set.of("package", "rss", "atom", "wxr", "ghost", "ninjs").contains(format.name())) {
                    html(format, files(app, story, format, work)).forEach((name, html) -> write(folder.resolve(name), html));
                }
            }
        }
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static SortedMap<String, byte[]> files(App app, Story story, Format format, Path work) throws Exception {
        var order = new Order(format, Choices.USUAL, Packing.BAG, work.resolve(format.name()));
        return Zip.read(app.exportStory().run(List.of(story.id()), order, Embargoed.LEAVES).path());
    }

    private static SortedMap<String, byte[]> html(Format format, SortedMap<String, byte[]> files) throws Exception {
        SortedMap<String, byte[]> pages = new TreeMap<>();
        if (format == Formats.USUAL) {
            files.forEach((name, bytes) -> pages.put(name.replaceFirst("^data/", "package/"), bytes));
            pages.keySet().removeIf(name -> !name.startsWith("package/") || name.endsWith(".json"));
            return pages;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            if (name.startsWith("data/") && name.matches(".*\\.(xml|rss|atom)")) {
                XmlTree root = XmlTree.read(file.getValue());
                Stream.of("encoded", "content").flatMap(one -> root.everywhere(one).stream())
                        .map(XmlTree::text)
                        .filter(text -> text.contains("<p"))
                        .findFirst()
                        .ifPresent(text -> pages.put(format.name() + ".html", page(format, text)));
            } else if (name.startsWith("data/") && name.endsWith(".json")) {
                JsonNode root = Json.mapper().readTree(file.getValue());
                JsonNode post = root.at("/db/0/data/posts/0/html");
                String text = post.isMissingNode() ? root.at("/bodies/0/value").asText() : post.asText();
                pages.put(format.name() + ".html", page(format, text));
            }
        }
        return pages;
    }

    private static byte[] page(Format format, String text) {
        return ("<!DOCTYPE html>\n<html lang=\"id\">\n<head><meta charset=\"utf-8\"><title>" + format.name()
                        + "</title></head>\n<body>\n<h1>Judul</h1>\n" + text + "\n</body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
