package id.redaksi.app;

import id.redaksi.exchange.Imported;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.story.StoryId;
import id.redaksi.topics.OwnNames;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes files in: reads them some at a time on all processors, keeps their stories in the order of the files, and tells per
 * file what came and what did not. A file that was taken before, by its bytes, is passed over; so a run that was called off
 * goes on by running it again. So is an item that another file brought, by what its source calls it; one that says something
 * else now is told, and taken as the next revision of its story when that is asked for.
 */
public final class ImportFiles {
    /** What is done with an item that is here already and says something else now. */
    public enum Changed {
        /** It is told, and its story stays as it is. */
        TOLD,
        /** It becomes the next revision of its story, over what was edited here too; the former one stays in the history. */
        TAKEN
    }

    /**
     * How to take files in: the day on which pages were read (may be empty), what is done about items that have changed,
     * and the receiver whose words for tags and channels the files have (empty for the house's own).
     */
    public record How(String readOn, Changed changed, String receiver) {}

    /** A story that came, {@code again} as a new revision of one that was here, and what its source said beside it. */
    public record Taken(StoryId id, String headline, boolean again, Imported account) {}

    /** An item that is here already, says something else now, and was left. */
    public record Left(Path file, StoryId id, String headline) {}

    /** A file whose story is here already. */
    public record Known(Path file, StoryId id) {}

    /** A file that gave no story, and why. */
    public record Refused(Path file, Message reason) {}

    /** What an import did: how many stories came, the first of them with their accounts, and whether it was called off. */
    public record Result(
            int came, List<Taken> stories, List<Known> known, List<Left> left, List<Refused> refused, boolean calledOff) {}

    /** What is being done with a large file. */
    public enum Stage {
        /** Nothing that is told: files are small, or between two. */
        NONE,
        /** It is read through, more than once, and its stories come one by one. */
        STORY_BY_STORY,
        /** It is read; it holds one story, or is read whole. */
        READING,
        /** It has been read, and its story is put together. */
        BUILDING,
        /** Its stories are written into the newsroom. */
        KEEPING
    }

    /**
     * How many files are done, of how many, and how many stories came; and of a large file what is done with it, and how many
     * megabytes of it were read, of how many.
     */
    public record Progress(int files, int of, int came, Stage stage, int read, int ofMegabytes) {
        public Progress(int files, int of, int came) {
            this(files, of, came, Stage.NONE, 0, 0);
        }
    }

    /** Who watches a run; called on its thread. */
    public record Watch(BooleanSupplier wanted, Consumer<Progress> progress) {
        public static final Watch NONE = new Watch(() -> true, _ -> {});
    }

    /** How browsers call the folder of a saved page, behind the page's own name. */
    private static final String BESIDE_PAGE = "_files";

    private final Newsroom newsroom;
    private final Subjects subjects;
    private final ImportKeeping keeping;

    /** {@code channels} are the house's. */
    ImportFiles(
            Newsroom newsroom,
            Photos photos,
            Subjects subjects,
            Supplier<List<String>> channels,
            ImportArchive.Indexing indexing) {
        this.newsroom = newsroom;
        this.subjects = subjects;
        keeping = new ImportKeeping(
                newsroom,
                new ImportedPhotos(photos),
                new ImportedTags(newsroom),
                new ImportedTopics(newsroom, subjects, channels),
                indexing);
    }

    /** Imports the files, and those in the folders among them; {@code readOn} may be empty. */
    public Result run(List<Path> files, String readOn) {
        return run(files, readOn, Watch.NONE);
    }

    /** The same, watched. */
    public Result run(List<Path> chosen, String readOn, Watch watch) {
        return run(chosen, readOn, Changed.TOLD, watch);
    }

    /** The same, with what is done about items that have changed. */
    public Result run(List<Path> chosen, String readOn, Changed changed, Watch watch) {
        return run(chosen, new How(readOn, changed, ""), watch);
    }

    /** The same, as one wants it; for a receiver that has no table every file is refused. */
    public Result run(List<Path> chosen, How how, Watch watch) {
        var tally = new ImportTally(how.changed());
        Optional<OwnNames> names = names(how.receiver(), why -> chosen.forEach(file -> tally.refused(file, why)));
        return names.isEmpty() ? tally.result(false) : run(chosen, how.readOn(), names.get(), tally, watch);
    }

    private Optional<OwnNames> names(String receiver, Consumer<Message> refused) {
        try {
            Optional<OwnNames> names = receiver.isEmpty()
                    ? Optional.of(OwnNames.NONE)
                    : subjects.table(receiver).map(OwnNames::of);
            if (names.isEmpty()) {
                refused.accept(Message.of("topics.noReceiver", receiver));
            }
            return names;
        } catch (NewsroomFailed e) {
            refused.accept(e.explanation());
            return Optional.empty();
        }
    }

    private Result run(List<Path> chosen, String readOn, OwnNames names, ImportTally tally, Watch watch) {
        List<Path> files = new ArrayList<>();
        for (Path one : chosen) {
            try {
                files.addAll(filesIn(one));
            } catch (IOException e) {
                tally.refused(one, Message.of("app.import.unreadable", String.valueOf(one.getFileName())));
            }
        }
        var at = new ImportRun(files, readOn, names, watch, tally, keeping);
        try {
            if (files.size() > ImportRun.TOGETHER) {
                tally.expectMany();
                expectMany(true);
            }
            at.run();
        } finally {
            if (tally.isMany()) {
                expectMany(false);
            }
        }
        return tally.result(!at.isDone());
    }

    /** Costs nothing where it fails: the next connection has its own measure. */
    private void expectMany(boolean many) {
        try {
            newsroom.stories().intake().expectMany(many);
        } catch (SaveFailed e) {
            System.getLogger("id.redaksi.app").log(System.Logger.Level.DEBUG, "many stories are kept as one is");
        }
    }

    private static List<Path> filesIn(Path chosen) throws IOException {
        if (!Files.isDirectory(chosen)) {
            return List.of(chosen);
        }
        try (Stream<Path> all = Files.walk(chosen)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(chosen.relativize(file)) && !isOfPage(file, chosen))
                    .sorted()
                    .toList();
        }
    }

    /** What a browser lays beside a page that it saves: its pictures, scripts and the advertisements in frames of their own. */
    private static boolean isOfPage(Path file, Path chosen) {
        for (Path folder = file.getParent(); folder != null && !folder.equals(chosen); folder = folder.getParent()) {
            String name = String.valueOf(folder.getFileName());
            if (name.endsWith(BESIDE_PAGE)) {
                String page = name.substring(0, name.length() - BESIDE_PAGE.length());
                if (Files.exists(folder.resolveSibling(page + ".html")) || Files.exists(folder.resolveSibling(page + ".htm"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isHidden(Path inside) {
        return IntStream.range(0, inside.getNameCount()).anyMatch(i -> inside.getName(i).toString().startsWith("."));
    }
}
