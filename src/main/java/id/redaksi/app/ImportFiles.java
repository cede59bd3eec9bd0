package id.redaksi.app;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Sha256;
import id.redaksi.newsroom.Arrival;
import id.redaksi.newsroom.KnownOrigin;
import id.redaksi.newsroom.Landing;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Origin;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes files in: reads them some at a time on all processors, keeps their stories in the order of the files, and tells per
 * file what came and what did not. A file that was taken before, by its bytes, is passed over; so a run that was called off
 * goes on by running it again.
 */
public final class ImportFiles {
    /** So many files are read before their stories are kept together. */
    private static final int TOGETHER = 64;

    /** Of so many stories the whole account is kept; of the others that they came. */
    private static final int ACCOUNTS = 500;

    /** A story that came, and what its source said beside it. */
    public record Taken(StoryId id, String headline, Imported account) {}

    /** A file whose story is here already. */
    public record Known(Path file, StoryId id) {}

    /** A file that gave no story, and why. */
    public record Refused(Path file, Message reason) {}

    /** What an import did: how many stories came, the first of them with their accounts, and whether it was called off. */
    public record Result(int came, List<Taken> stories, List<Known> known, List<Refused> refused, boolean calledOff) {}

    /** How many files are done, of how many. */
    public record Progress(int files, int of) {}

    /** Who watches a run; called on its thread. */
    public record Watch(BooleanSupplier wanted, Consumer<Progress> progress) {
        public static final Watch NONE = new Watch(() -> true, _ -> {});
    }

    /** What a file holds. */
    private sealed interface Outcome {
        Path file();
    }

    private record Read(Path file, String sha256, Imported imported) implements Outcome {}

    private record Not(Path file, Message reason) implements Outcome {}

    private final Newsroom newsroom;
    private final ImportedPhotos photos;
    private final ImportedTags tags;
    private final ImportedTopics topics;

    /** {@code channels} are the house's. */
    ImportFiles(Newsroom newsroom, Photos photos, Subjects subjects, Supplier<List<String>> channels) {
        topics = new ImportedTopics(newsroom, subjects, channels);
        this.newsroom = newsroom;
        this.photos = new ImportedPhotos(photos);
        tags = new ImportedTags(newsroom);
    }

    /** Imports the files, and those in the folders among them; {@code readOn} may be empty. */
    public Result run(List<Path> files, String readOn) {
        return run(files, readOn, Watch.NONE);
    }

    /** The same, watched. */
    public Result run(List<Path> chosen, String readOn, Watch watch) {
        var account = new Account();
        List<Path> files = new ArrayList<>();
        for (Path one : chosen) {
            try {
                files.addAll(filesIn(one));
            } catch (IOException e) {
                account.refused.add(new Refused(one, Message.of("app.import.unreadable", String.valueOf(one.getFileName()))));
            }
        }
        int done = 0;
        while (done < files.size() && watch.wanted().getAsBoolean()) {
            List<Path> some = files.subList(done, Math.min(files.size(), done + TOGETHER));
            keep(read(some, readOn), account);
            done += some.size();
            watch.progress().accept(new Progress(done, files.size()));
        }
        return account.result(done < files.size());
    }

    private static List<Path> filesIn(Path chosen) throws IOException {
        if (!Files.isDirectory(chosen)) {
            return List.of(chosen);
        }
        try (Stream<Path> all = Files.walk(chosen)) {
            return all.filter(Files::isRegularFile).filter(file -> !isHidden(chosen.relativize(file))).sorted().toList();
        }
    }

    private static boolean isHidden(Path inside) {
        return IntStream.range(0, inside.getNameCount()).anyMatch(i -> inside.getName(i).toString().startsWith("."));
    }

    private static List<Outcome> read(List<Path> files, String readOn) {
        return files.parallelStream().map(file -> read(file, readOn)).toList();
    }

    /** The blocks of a file have the same ids each time it is read, so that an unchanged one is the same story. */
    private static Outcome read(Path file, String readOn) {
        try {
            Source source = FileReading.source(file);
            String sha256 = Sha256.of(source.bytes());
            var random = new SplittableRandom(Long.parseUnsignedLong(sha256, 0, 16, 16));
            return new Read(file, sha256, FileReading.read(source, readOn, new Ids(Clock.systemUTC(), random)));
        } catch (ImportFailed e) {
            return new Not(file, e.explanation());
        }
    }

    /** A story on its way into the newsroom, and what its file said beside it. */
    private record Coming(Path file, Arrival arrival, Imported imported) {}

    /** The stories of some files go in one transaction, which costs as much for one as for many. */
    private void keep(List<Outcome> outcomes, Account account) {
        List<Coming> coming = new ArrayList<>();
        Set<String> together = new HashSet<>();
        for (Outcome outcome : outcomes) {
            try {
                switch (outcome) {
                    case Not not -> account.refused.add(new Refused(not.file(), not.reason()));
                    case Read read when !together.add(read.sha256()) -> account.refused.add(
                            new Refused(read.file(), Message.of("app.import.twice", name(read.file()))));
                    case Read read -> coming.addAll(coming(read, account));
                }
            } catch (NewsroomFailed e) {
                account.refused.add(new Refused(outcome.file(), e.explanation()));
            } catch (SaveFailed e) {
                account.refused.add(new Refused(outcome.file(), e.explanation()));
            }
        }
        try {
            List<Landing> landings = newsroom.stories().importAll(coming.stream().map(Coming::arrival).toList());
            for (int i = 0; i < landings.size(); i++) {
                account.taken(landings.get(i).story(), coming.get(i).imported());
            }
        } catch (SaveFailed e) {
            coming.forEach(one -> account.refused.add(new Refused(one.file(), e.explanation())));
        }
    }

    /** The stories of a file that are new here; one that bears the id of a story that is here becomes its next revision. */
    private List<Coming> coming(Read read, Account account) throws NewsroomFailed, SaveFailed {
        List<String> keys = IntStream.range(0, read.imported().stories().size())
                .mapToObj(place -> "file:" + read.sha256() + ":" + place)
                .toList();
        var known = newsroom.stories().origins(keys.stream().map(Origin::key).toList());
        KnownOrigin here = known.get(Origin.key(keys.getFirst()));
        if (here != null && here.erased()) {
            account.refused.add(new Refused(read.file(), Message.of("app.import.erased", name(read.file()))));
            return List.of();
        }
        if (here != null) {
            account.known.add(new Known(read.file(), here.story()));
            return List.of();
        }
        Imported imported = photos.kept(topics.meant(tags.meant(read.imported())));
        List<Coming> coming = new ArrayList<>();
        for (int place = 0; place < keys.size(); place++) {
            Story story = imported.stories().get(place);
            if (newsroom.stories().head(story.id()).isPresent()) {
                newsroom.stories().save(story, Revision.Kind.IMPORTED);
                account.taken(story, imported);
            } else {
                byte[] said = read.sha256().getBytes(StandardCharsets.US_ASCII);
                coming.add(new Coming(read.file(), Arrival.of(story, Origin.of(keys.get(place), said)), imported));
            }
        }
        return coming;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What a run has done so far. */
    private static final class Account {
        private final List<Taken> taken = new ArrayList<>();
        private final List<Known> known = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private int came;

        void taken(Story story, Imported imported) {
            came++;
            if (taken.size() < ACCOUNTS) {
                var told = new Imported(List.of(), imported.leftOut(), imported.cleaned(), imported.told());
                taken.add(new Taken(story.id(), story.headline(), told));
            }
        }

        Result result(boolean calledOff) {
            return new Result(came, List.copyOf(taken), List.copyOf(known), List.copyOf(refused), calledOff);
        }
    }
}
