package id.redaksi.faults;

import id.redaksi.app.App;
import id.redaksi.newsroom.LazyWrites;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that saves without pause and exports now and then, and notes outside the volume what it acknowledged. */
public final class PowerWriter {
    private static final int EXPORT_EVERY = 9;

    private PowerWriter() {}

    static Story story(int number) {
        return Samples.story("Judul", "kata ".repeat(300) + number).with(Field.HEADLINE, "Judul " + number);
    }

    /** The number in its headline. */
    static int number(Story story) {
        return Integer.parseInt(story.headline().substring("Judul ".length()));
    }

    /** The volume, the log, the first number, and "lazy" for the control. */
    public static void main(String[] arguments) throws Exception {
        Path volume = Path.of(arguments[0]);
        Path packages = Files.createDirectories(volume.resolve("packages"));
        try (var log = new KeyLog(Path.of(arguments[1]));
                App app = App.open(volume.resolve("newsroom"), Samples.CLOCK)) {
            if (arguments.length > 3) {
                LazyWrites.in(app.newsroom());
            }
            for (int i = Integer.parseInt(arguments[2]); ; i++) {
                SaveAct.save(app.newsroom(), story(i));
                log.note(KeyLog.Kind.SAVED, i, "-");
                if (i % EXPORT_EVERY == 0) {
                    Path made = app.exportStory().run(story(i).id(), packages).path();
                    log.note(KeyLog.Kind.EXPORTED, i, made.getFileName().toString());
                }
            }
        }
    }
}
