package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole site against Hugo on the same content in the same run: wall time, processor time and most memory of both as
 * programs, medians of three; then what one edit costs against a full build. {@code -Dredaksi.bench.stories} says of how many stories (10,000),
 * {@code -Dredaksi.bench.peer=no} leaves Hugo out.
 */
public final class SitePages {
    private static final int STORIES = Integer.getInteger("redaksi.bench.stories", 10_000);
    private static final int EDITS = 20;
    private static final int ROUNDS = STORIES > 10_000 ? 1 : 3;
    private static final boolean PEER = !System.getProperty("redaksi.bench.peer", "").equals("no");

    private SitePages() {}

    static List<Figure> run() throws Exception {
        var archive = new GeneratedArchive(STORIES);
        Path newsroom;
        try (App app = ArchiveNewsroom.open(archive)) {
            newsroom = app.newsroom().folder();
            app.keep(settings(app.settings()));
        }
        Path folder = Files.createTempDirectory("redaksi-bench");
        List<Figure> figures = new ArrayList<>();
        try {
            whole(archive, newsroom, folder, figures);
            edits(newsroom, folder, figures);
            figures.addAll(Loops.storyPage());
        } finally {
            delete(folder);
        }
        return figures;
    }

    private static Settings settings(Settings settings) {
        return settings.with(new Settings.House("Arsip", GeneratedArchive.CHANNELS))
                .with(new Settings.Publishing(
                        "https://arsip.contoh.id/", "Sepuluh tahun", "standar", Map.of(), Settings.Left.NOTICE, 20, "", ""));
    }

    /**
     * In turns, into a new folder each time: a file system that has just removed thousands of files takes several times as
     * long to make new ones.
     */
    private static void whole(GeneratedArchive archive, Path newsroom, Path folder, List<Figure> figures) throws Exception {
        Path source = folder.resolve("hugo");
        if (PEER) {
            HugoSite.write(archive, source);
        }
        List<Measured> ours = new ArrayList<>();
        List<Measured> hugo = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String site = folder.resolve("situs-" + round).toString();
            ours.add(Measured.run(folder, List.of(PROGRAM, "site", "--newsroom", newsroom.toString(), "--to", site)));
            if (PEER) {
                String to = folder.resolve("hugo-situs-" + round).toString();
                hugo.add(Measured.run(source, List.of("hugo", "--destination", to)));
            }
        }
        String what = "pages " + STORIES + ", ";
        figures.add(Figure.alone(what + "files", count(folder.resolve("situs-0")), "", STORIES, null));
        if (PEER) {
            figures.add(Figure.alone(what + "Hugo's files", count(folder.resolve("hugo-situs-0")), "", STORIES, null));
        }
        figures.add(figure(what + "wall", "s", Measured::seconds, ours, hugo, "<= 0.3"));
        figures.add(figure(what + "cpu", "s", Measured::cpu, ours, hugo, "<= 0.3"));
        figures.add(figure(what + "most memory", "MB", Measured::megabytes, ours, hugo, "<= 0.5"));
    }

    private static Figure figure(
            String what, String unit, ToDoubleFunction<Measured> of, List<Measured> ours, List<Measured> hugo, String goal) {
        double own = median(ours, of);
        return hugo.isEmpty()
                ? Figure.alone(what, own, unit, ours.size(), null)
                : Figure.against(what, own, unit, ours.size(), "Hugo", median(hugo, of), goal);
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> of) {
        return runs.stream().mapToDouble(of).sorted().toArray()[runs.size() / 2];
    }

    /** In one process, as in the window: a full build, then edits of stories anywhere and of the newest. */
    private static void edits(Path newsroom, Path folder, List<Figure> figures) throws Exception {
        Measured run = Measured.run(
                folder, java("id.redaksi.bench.SiteProgram", newsroom.toString(), folder.resolve("situs-edited").toString(), String.valueOf(EDITS)));
        double full = values(run, "full").getFirst();
        for (String which : List.of("old", "newest")) {
            double[] times = values(run, which).stream().mapToDouble(Double::doubleValue).toArray();
            figures.add(Figure.against(
                    "pages " + STORIES + ", one edit, " + which, Keys.percentile(times, 0.5), "ms", times.length, "full build", full,
                    "<= 0.01"));
        }
    }

    private static List<Double> values(Measured run, String what) {
        return run.said().lines()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> Double.valueOf(line.split(" ")[1]))
                .toList();
    }

    /** As a person runs it: it puts the JVM in its own place, so that the account is of one process. */
    private static final String PROGRAM = Path.of("packaging", "run").toAbsolutePath().toString();

    /** With the options that packaging/run gives this command. */
    private static List<String> java(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(OPTIONS.split(" ")));
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** From so many stories on the newsroom is larger than 500 MB. */
    private static final int LARGE = 47_000;

    private static final String OPTIONS = (STORIES < LARGE
                    ? "-XX:+UseParallelGC -XX:TieredStopAtLevel=1 -Xms256m -Xmn64m -XX:MaxTenuringThreshold=1"
                    : "-XX:+UseSerialGC -Xms64m")
            + " -Xmx1g --enable-native-access=ALL-UNNAMED";

    private static double count(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** It is started in another folder, where places that count from this one would lead nowhere. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
