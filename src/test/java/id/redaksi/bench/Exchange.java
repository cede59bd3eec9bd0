package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.app.ExportStory;
import id.redaksi.app.ExportStory.Order;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.app.Formats;
import id.redaksi.app.ImportFiles;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Written;
import id.redaksi.exchange.html.HtmlReader;
import id.redaksi.guard.Zip;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import com.sun.management.OperatingSystemMXBean;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/**
 * How fast stories go out and come in: whole exports against {@code java.util.zip} over the same files, pasted HTML against
 * {@code jsoup.clean}, and a folder of Markdown into a newsroom with its index. Peers take turns with ours in each round, so
 * that what else the machine does slows both. Beside the clock stands the processor's time of the whole program (the act, the
 * collector, the compiler), which is what "per core" asks for: it holds no waiting for the disk.
 */
final class Exchange {
    private static final int ROUNDS = Integer.getInteger("redaksi.bench.rounds", 15);
    private static final int FILES = Integer.getInteger("redaksi.bench.files", 10_000);
    private static final int PHOTOS = 12;

    /**
     * So many seconds of the processor two run before they are measured, and are measured at least: until the compilers, whose
     * time counts, have little left to do. How long the second export of a program takes is told beside.
     */
    private static final double WARM = Double.parseDouble(System.getProperty("redaksi.bench.warm", "30"));

    private static final int MOST_ROUNDS = 3_000;

    private static final String NOTE = "Jangan sebut nama narasumber ini kepada siapa pun sebelum sidang selesai hari Kamis.";

    private Exchange() {}

    static List<Figure> run() throws Exception {
        List<Figure> figures = new ArrayList<>();
        String parts = System.getProperty("redaksi.bench.parts", "export,paste,import");
        Path folder = Files.createTempDirectory("redaksi-bench");
        try {
            if (parts.contains("export")) {
                exports(folder, figures);
            }
            if (parts.contains("paste")) {
                pastes(figures);
            }
            if (parts.contains("import")) {
                imports(folder, figures);
            }
        } finally {
            delete(folder);
        }
        return figures;
    }

    /** What was done once, in seconds. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Two that took turns: the medians of their seconds, and their processor's seconds in all rounds together. */
    private record Turns(double ours, double peer, double oursProcessor, double peerProcessor, int rounds) {
        /** Where the processor's time is too short to be told, nothing. */
        double perCore() {
            return peerProcessor / Math.max(1e-9, oursProcessor);
        }
    }

    /**
     * The turns of two, once both have run for a while: what is compiled only by then would be measured with the one that it
     * belongs to. At least so many rounds, and seconds enough for the processor's clock, which goes by hundredths.
     */
    private static Turns inTurns(Work ours, Work peer, int least) throws Exception {
        for (double begun = processor(); processor() - begun < WARM; ) {
            ours.run();
            peer.run();
        }
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        double one = 0;
        double two = 0;
        while (first.size() < least || one + two < WARM && first.size() < MOST_ROUNDS) {
            double start = processor();
            first.add(seconds(ours));
            double between = processor();
            second.add(seconds(peer));
            one += between - start;
            two += processor() - between;
        }
        return new Turns(median(first), median(second), one, two, first.size());
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void exports(Path folder, List<Figure> figures) throws Exception {
        try (App app = App.open(folder.resolve("out"), Clock.systemUTC())) {
            var texts = new Texts(3);
            List<StoryId> gallery = List.of(withPhotos(app, texts, PHOTOS));
            exported(app, folder, gallery, order("package", folder), "package with photos", figures);
            List<StoryId> usual = List.of(withPhotos(app, texts, 1));
            exported(app, folder, usual, order("package", folder), "package with one photo", figures);
            List<StoryId> many = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                Story story = texts.story(400).with(Field.EDITORS_NOTE, i % 5 == 0 ? NOTE + " " + i : "");
                many.add(app.newsroom().stories().save(story, Revision.Kind.SAVED).story());
            }
            exported(app, folder, many.subList(0, 1), order("package", folder), "package of words", figures);
            exported(app, folder, many, order("wxr", folder), "package of 500 stories in WXR", figures);
        }
    }

    private static Order order(String format, Path folder) {
        Choices choices = Choices.USUAL;
        return new Order(Formats.named(format).orElseThrow(), choices, Packing.BAG, folder.resolve("exports"));
    }

    private static void exported(App app, Path folder, List<StoryId> ids, Order order, String what, List<Figure> figures)
            throws Exception {
        ExportStory export = app.exportStory();
        Written written = export.run(ids, order, ExportStory.Embargoed.STAYS);
        SortedMap<String, byte[]> files = Zip.read(written.path());
        double megabytes = files.values().stream().mapToLong(bytes -> bytes.length).sum() / 1e6;
        double first = seconds(() -> export.run(ids, order, ExportStory.Embargoed.STAYS));
        Turns took = inTurns(
                () -> export.run(ids, order, ExportStory.Embargoed.STAYS), () -> zip(folder.resolve("peer.zip"), files), ROUNDS);
        String name = "exchange, " + what + String.format(java.util.Locale.ROOT, " (%.2f MB)", megabytes);
        figures.add(Figure.against(
                name, megabytes / took.ours(), "MB/s", took.rounds(), "java.util.zip, level 6", megabytes / took.peer(), null));
        double perCore = megabytes * took.rounds() / took.oursProcessor();
        figures.add(Figure.against(
                name + ", per core", perCore, "MB/s", took.rounds(), "java.util.zip, level 6", perCore / took.perCore(), ">= 0.8"));
        figures.add(Figure.alone("exchange, " + what + ", the second in a program", first * 1000, "ms", 1, null));
    }

    /** The same files in a zip file on the disk, and nothing else. */
    private static void zip(Path place, Map<String, byte[]> files) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(place), 1 << 16))) {
            zip.setLevel(6);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static StoryId withPhotos(App app, Texts texts, int photos) throws Exception {
        Story story = texts.story(700).with(Field.EDITORS_NOTE, NOTE);
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        for (int i = 0; i < photos; i++) {
            String name = app.photos().take("foto-" + i + ".jpg", photo(i)).sha256();
            var figure = new id.redaksi.story.Figure(texts.ids().block(), Inline.of(texts.sentence()), Inline.of("Antara"), "Foto " + i, null);
            blocks.add(figure.withPhoto(name));
        }
        return app.newsroom().stories().save(story.withBody(new Body(blocks)), Revision.Kind.SAVED).story();
    }

    /** Shapes with the noise of a camera's sensor, so that it packs as photos do. */
    private static byte[] photo(int seed) throws IOException {
        var random = new SplittableRandom(seed);
        var image = new BufferedImage(1600, 1067, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int light = (int) (128 + 90 * Math.sin(x / 90.0 + seed) * Math.cos(y / 70.0)) + random.nextInt(16);
                image.setRGB(x, y, Math.clamp(light, 0, 255) * 0x010100 + random.nextInt(40) + 60);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static void pastes(List<Figure> figures) throws Exception {
        var texts = new Texts(7);
        pasted("a paste of 2 KB", styled(texts, 2_000), 400, figures);
        pasted("a page of 100 KB", styled(texts, 100_000), 20, figures);
        pasted("a page of 5 MB", styled(texts, 5_000_000), 1, figures);
    }

    /** As Google Docs and Word put stories on the clipboard: a style on every run of words. */
    private static String styled(Texts texts, int size) {
        var html = new StringBuilder("<meta charset=\"utf-8\"><b style=\"font-weight:normal\" id=\"docs-internal-guid-1\">");
        while (html.length() < size) {
            String words = texts.story(250).body().blocks().stream()
                    .flatMap(block -> block.leaves().stream())
                    .map(leaf -> "<p>" + leaf.text().replaceFirst("(\\w+)", "<b>$1</b>") + "</p>")
                    .collect(Collectors.joining());
            html.append(words.replace("<p>", "<p dir=\"ltr\" class=\"MsoNormal\" style=\"line-height:1.38;margin-top:0pt;margin-bottom:0pt\">"
                            + "<span style=\"font-size:11pt;font-family:Arial,sans-serif;color:#000000;font-weight:400\">")
                    .replace("</p>", "</span></p>"));
            html.append("<ul><li style=\"list-style-type:disc\"><span style=\"font-size:11pt\">").append(texts.sentence())
                    .append("</span></li></ul><p><a href=\"https://contoh.id/berita\" style=\"text-decoration:none\">")
                    .append(texts.sentence()).append("</a></p>");
        }
        return html.append("</b>").toString();
    }

    private static void pasted(String what, String html, int times, List<Figure> figures) throws Exception {
        var ids = new Texts(9).ids();
        int[] kept = new int[2];
        Turns took = inTurns(
                () -> {
                    for (int i = 0; i < times; i++) {
                        kept[0] = HtmlReader.read(html, "", ids).blocks().size();
                    }
                },
                () -> {
                    for (int i = 0; i < times; i++) {
                        kept[1] = Jsoup.clean(html, Safelist.relaxed()).length();
                    }
                },
                2 * ROUNDS);
        if (kept[0] == 0 || kept[1] == 0) {
            throw new IllegalStateException("nothing was kept");
        }
        double megabytes = html.length() * (double) times / 1e6;
        figures.add(Figure.against(
                "exchange, " + what, megabytes / took.ours(), "MB/s", took.rounds() * times, "jsoup.clean, relaxed",
                megabytes / took.peer(), ">= 0.8"));
        double perCore = megabytes * took.rounds() / took.oursProcessor();
        figures.add(Figure.against(
                "exchange, " + what + ", per core", perCore, "MB/s", took.rounds() * times, "jsoup.clean, relaxed",
                perCore / took.perCore(), null));
    }

    private static void imports(Path folder, List<Figure> figures) throws Exception {
        Path files = folder.resolve("markdown");
        markdown(files);
        try (App app = App.open(folder.resolve("in"), Clock.systemUTC())) {
            app.indexing().start();
            double before = processor();
            double kept = seconds(() -> taken(app, files));
            double indexed = kept + seconds(() -> app.indexing().catchUp(() -> true));
            double work = processor() - before;
            figures.add(Figure.alone("exchange, Markdown files kept", FILES / kept, "/s", FILES, null));
            figures.add(Figure.alone("exchange, Markdown files kept, indexed", FILES / indexed, "/s", FILES, ">= 1000"));
            figures.add(Figure.alone("exchange, the same, by two cores' time", FILES / (work / 2), "/s", FILES, null));
            double again = seconds(() -> app.importFiles().run(List.of(files), ""));
            figures.add(Figure.alone("exchange, the same passed over", FILES / again, "/s", FILES, null));
        }
    }

    /** The processor's time of this program until now, in seconds of one core. */
    private static double processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static void taken(App app, Path files) {
        ImportFiles.Result result = app.importFiles().run(List.of(files), "");
        if (result.came() != FILES) {
            throw new IllegalStateException(result.came() + " came, refused " + result.refused().size());
        }
    }

    /** Stories of 300 words as a site of Hugo has them, 100 in a folder. */
    private static void markdown(Path folder) throws Exception {
        var texts = new Texts(13);
        for (int i = 0; i < FILES; i++) {
            Story story = texts.story(300);
            String words = story.body().blocks().stream()
                    .flatMap(block -> block.leaves().stream())
                    .map(Inline::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n\n"));
            Path file = folder.resolve(String.valueOf(i / 100)).resolve("berita-" + i + ".md");
            Files.createDirectories(file.resolveSibling("."));
            String head = "---\ntitle: \"" + story.headline() + "\"\ndate: 2026-11-24T10:00:00+07:00\ndraft: false\n"
                    + "slug: \"berita-" + i + "\"\ntags: [\"" + Texts.word(i % 900) + "\", \"" + Texts.word(i % 70) + "\"]\n"
                    + "categories: [\"Nasional\"]\nauthor: \"Siti Rahma\"\n---\n\n";
            Files.writeString(file, head + words + "\n", StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
