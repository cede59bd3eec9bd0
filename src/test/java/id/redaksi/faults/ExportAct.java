package id.redaksi.faults;

import id.redaksi.app.App;
import id.redaksi.exchange.bag.Bag;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The export of a package: whole under its name, or under no name but that of a part, which the next export clears away.
 * The same edition is the same bytes, so what is whole is known.
 */
final class ExportAct implements Act {
    private static Story story() {
        return Samples.story("Judul", "kata ".repeat(2000));
    }

    @Override
    public void prepare(Path place) throws Exception {
        try (App app = App.open(place.resolve("newsroom"), Samples.CLOCK)) {
            app.newsroom().stories().save(story(), Revision.Kind.SAVED);
        }
        Files.createDirectory(place.resolve("packages"));
    }

    @Override
    public void run(Path place) throws Exception {
        try (App app = App.open(place.resolve("newsroom"), Samples.CLOCK)) {
            app.exportStory().run(story().id(), place.resolve("packages"));
        }
    }

    @Override
    public List<String> look(Path place, boolean acknowledged) throws Exception {
        List<String> wrong = new ArrayList<>();
        List<Path> before = packages(place);
        if (acknowledged && before.isEmpty()) {
            wrong.add("an acknowledged package is gone");
        }
        List<byte[]> found = new ArrayList<>();
        for (Path file : before) {
            found.add(Files.readAllBytes(file));
            if (!Bag.verify(file).isEmpty()) {
                wrong.add("a package does not verify");
            }
            if (!Proven.isProven(file)) {
                wrong.add("a package without the proof that goes with it");
            }
        }
        run(place);
        List<Path> after = packages(place);
        if (files(place).size() != 2 || after.size() != 1 || !Proven.isProven(after.getFirst()) || !Bag.verify(after.getFirst()).isEmpty()) {
            wrong.add("the next export leaves " + files(place) + ", or none that verifies");
        } else if (!found.isEmpty() && !Arrays.equals(found.getFirst(), Files.readAllBytes(after.getFirst()))) {
            wrong.add("a package verified but was wrong");
        }
        return wrong;
    }

    private static List<Path> packages(Path place) throws IOException {
        return files(place).stream()
                .filter(file -> file.toString().endsWith(".zip"))
                .toList();
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place.resolve("packages"))) {
            return files.toList();
        }
    }
}
