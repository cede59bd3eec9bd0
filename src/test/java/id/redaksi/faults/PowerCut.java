package id.redaksi.faults;

import id.redaksi.exchange.bag.Bag;
import id.redaksi.guard.Refused;
import id.redaksi.guard.Zip;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a volume holds after the power went, against what had been acknowledged until then. */
record PowerCut(int acknowledged, int kept, List<String> wrong) {
    static PowerCut look(Path volume, List<KeyLog.Line> log) throws IOException {
        List<String> wrong = new ArrayList<>();
        int acknowledged = log.stream()
                .filter(line -> line.kind() == KeyLog.Kind.SAVED)
                .mapToInt(KeyLog.Line::keys)
                .max()
                .orElse(0);
        int kept = 0;
        try (Newsroom newsroom = Newsroom.open(volume.resolve("newsroom"), Samples.CLOCK)) {
            kept = newsroom.stories()
                    .find(PowerWriter.story(0).id())
                    .map(saved -> PowerWriter.number(saved.story()))
                    .orElse(0);
            wrong.addAll(Kept.wrong(newsroom));
        } catch (NewsroomFailed e) {
            wrong.add("the newsroom does not open: " + e.explanation().key());
        }
        for (KeyLog.Line line : log) {
            if (line.kind() == KeyLog.Kind.EXPORTED && !Files.exists(volume.resolve("packages").resolve(line.story()))) {
                wrong.add("an acknowledged package is gone");
            }
        }
        for (Path file : packages(volume)) {
            wrong.addAll(inPackage(file));
        }
        return new PowerCut(acknowledged, kept, wrong);
    }

    private static List<Path> packages(Path volume) throws IOException {
        if (!Files.exists(volume.resolve("packages"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(volume.resolve("packages"))) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
    }

    /** A package under its name is whole, and holds what was exported. */
    private static List<String> inPackage(Path file) throws IOException {
        if (!Bag.verify(file).isEmpty()) {
            return List.of("a package does not verify");
        }
        if (!Proven.isProven(file)) {
            return List.of("a package without the proof that goes with it");
        }
        try {
            Story story = StoryJson.read(Zip.read(file).get("data/story.json"));
            boolean right = story.equals(PowerWriter.story(PowerWriter.number(story)));
            return right ? List.of() : List.of("a package verifies but is wrong");
        } catch (Refused | BadStory e) {
            return List.of("a package verifies but is wrong");
        }
    }
}
