package id.redaksi.app;

import id.redaksi.edit.Reviewing;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.LongImporter;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Sha256;
import id.redaksi.newsroom.Arrival;
import id.redaksi.newsroom.KnownOrigin;
import id.redaksi.newsroom.Landing;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
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
    /** So many files are read before their stories are kept together. */
    private static final int TOGETHER = 100;

    /** Files of so many bytes are held at once, but for a single one that is larger. */
    private static final long MOST_BYTES = 16_000_000;

    private static final long MEGABYTE = 1_000_000;

    /** So many files are read at once. */
    private static final int AT_ONCE = 16;

    /** Photos of this many bytes are kept before more files are read. */
    private static final long MOST_HELD = 32_000_000;

    /** Of so many stories the whole account is kept; of the others that they came. */
    private static final int ACCOUNTS = 500;

    /** What is done with an item that is here already and says something else now. */
    public enum Changed {
        /** It is told, and its story stays as it is. */
        TOLD,
        /** It becomes the next revision of its story, over what was edited here too; the former one stays in the history. */
        TAKEN
    }

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

    /** What a file holds. */
    private sealed interface Outcome {
        Path file();
    }

    /** {@code first} is the place in the file of the first of the stories; a part is not all of its file. */
    private record Read(
            Path file, String sha256, int first, boolean isPart, Imported imported, List<ImportedItem> items)
            implements Outcome {
        static Read of(Path file, String sha256, int first, boolean isPart, Imported imported) {
            return new Read(file, sha256, first, isPart, imported, ImportedItem.of(imported, sha256, first));
        }
    }

    private record Not(Path file, Message reason) implements Outcome {}

    private final Newsroom newsroom;
    private final ImportedPhotos photos;
    private final ImportedTags tags;
    private final ImportedTopics topics;
    private final ImportArchive.Indexing indexing;

    /** {@code channels} are the house's. */
    ImportFiles(
            Newsroom newsroom,
            Photos photos,
            Subjects subjects,
            Supplier<List<String>> channels,
            ImportArchive.Indexing indexing) {
        topics = new ImportedTopics(newsroom, subjects, channels);
        this.newsroom = newsroom;
        this.indexing = indexing;
        this.photos = new ImportedPhotos(photos);
        tags = new ImportedTags(newsroom);
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
        var account = new Account(changed);
        List<Path> files = new ArrayList<>();
        for (Path one : chosen) {
            try {
                files.addAll(filesIn(one));
            } catch (IOException e) {
                account.refused.add(new Refused(one, Message.of("app.import.unreadable", String.valueOf(one.getFileName()))));
            }
        }
        var at = new Place(files, watch, account);
        try {
            if (files.size() > TOGETHER) {
                account.many = true;
                expectMany(true);
            }
            at.run(readOn);
        } finally {
            if (account.many) {
                expectMany(false);
            }
        }
        return account.result(at.done < files.size());
    }

    /** Costs nothing where it fails: the next connection has its own measure. */
    private void expectMany(boolean many) {
        try {
            newsroom.stories().expectMany(many);
        } catch (SaveFailed e) {
            System.getLogger("id.redaksi.app").log(System.Logger.Level.DEBUG, "many stories are kept as one is");
        }
    }

    /** How far a run has come. While some files are kept the next ones are read. */
    private final class Place {
        private final List<Path> files;
        private final Watch watch;
        private final Account account;
        private final Awaited awaited;
        private int done;

        Place(List<Path> files, Watch watch, Account account) {
            this.files = files;
            this.watch = watch;
            this.account = account;
            awaited = new Awaited(watch.wanted(), this::tellReading);
        }

        void run(String readOn) {
            List<Path> some = some(0);
            CompletableFuture<List<Outcome>> read = reading(some, readOn);
            while (done < files.size() && watch.wanted().getAsBoolean()) {
                if (some.isEmpty()) {
                    Path file = files.get(done);
                    if (!longFile(file, FileReading.longImporter(file).orElseThrow(), readOn)) {
                        return;
                    }
                    done++;
                    some = some(done);
                    read = reading(some, readOn);
                } else {
                    Optional<List<Outcome>> come = awaited.of(read);
                    if (come.isEmpty()) {
                        return;
                    }
                    List<Outcome> outcomes = come.get();
                    int next = done + outcomes.size();
                    some = some(next);
                    read = reading(some, readOn);
                    tellKeeping(outcomes);
                    keep(outcomes, account);
                    done = next;
                }
                watch.progress().accept(new Progress(done, files.size(), account.came));
            }
            awaited.of(read);
        }

        private void tellReading(Awaited.Large at) {
            int of = (int) (at.size() / MEGABYTE);
            tell(at.share() < 1 ? Stage.READING : Stage.BUILDING, (int) (at.share() * of), of);
        }

        private void tellKeeping(List<Outcome> outcomes) {
            long bytes = outcomes.stream().mapToLong(outcome -> FileReading.size(outcome.file())).sum();
            if (bytes >= Awaited.LARGE) {
                tell(Stage.KEEPING, (int) (bytes / MEGABYTE), (int) (bytes / MEGABYTE));
            }
        }

        private void tell(Stage stage, int read, int of) {
            watch.progress().accept(new Progress(done, files.size(), account.came, stage, read, of));
        }

        private CompletableFuture<List<Outcome>> reading(List<Path> some, String readOn) {
            return CompletableFuture.supplyAsync(() -> read(some, readOn));
        }

        /** The first of the files, as many as bring no more photos than the memory of a small laptop takes. */
        private List<Outcome> read(List<Path> files, String readOn) {
            List<Outcome> read = new ArrayList<>();
            long held = 0;
            while (read.size() < files.size() && held < MOST_HELD) {
                List<Path> next = files.subList(read.size(), Math.min(files.size(), read.size() + AT_ONCE));
                List<Outcome> outcomes = next.parallelStream()
                        .map(file -> awaited.reading(file, waiting -> ImportFiles.read(file, readOn, waiting)))
                        .toList();
                held += outcomes.stream().mapToLong(ImportFiles::held).sum();
                read.addAll(outcomes);
            }
            return read;
        }

        /** The next files that are read whole; none where a long one comes first. */
        private List<Path> some(int from) {
            List<Path> some = new ArrayList<>();
            long bytes = 0;
            while (from + some.size() < files.size() && some.size() < TOGETHER) {
                Path file = files.get(from + some.size());
                bytes += FileReading.size(file);
                if (!some.isEmpty() && bytes > MOST_BYTES || FileReading.longImporter(file).isPresent()) {
                    break;
                }
                some.add(file);
            }
            return some;
        }

        /** Takes in a file story by story; false when it was called off. */
        private boolean longFile(Path file, LongImporter importer, String readOn) {
            account.many = true;
            int size = (int) (FileReading.size(file) / MEGABYTE);
            var longFile = new LongFile(file, importer, watch.wanted(), read -> watch.progress()
                    .accept(new Progress(
                            done, files.size(), account.came, Stage.STORY_BY_STORY, (int) (read / MEGABYTE), size)));
            try {
                account.told(longFile.read(readOn, some ->
                        keep(List.of(Read.of(file, some.sha256(), some.first(), true, some.imported())), account)));
                return true;
            } catch (CancellationException e) {
                return false;
            } catch (ImportFailed e) {
                account.refused.add(new Refused(file, e.explanation()));
                return true;
            }
        }
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

    private static long held(Outcome outcome) {
        return outcome instanceof Read read
                ? read.imported().photos().values().stream().mapToLong(photo -> photo.length).sum()
                : 0;
    }

    /** The blocks of a file have the same ids each time it is read, so that an unchanged one is the same story. */
    private static Outcome read(Path file, String readOn, FileReading.Waiting waiting) {
        try {
            Source source = FileReading.source(file);
            String sha256 = Sha256.of(source.bytes());
            var random = new SplittableRandom(Long.parseUnsignedLong(sha256, 0, 16, 16));
            var ids = new Ids(Clock.systemUTC(), random);
            return Read.of(
                    file, sha256, 0, false, FileReading.read(source, readOn, ids, new PicturesBeside(file), waiting));
        } catch (ImportFailed e) {
            return new Not(file, e.explanation());
        }
    }

    /** A story on its way into the newsroom, and what its file said beside it. */
    private record Coming(Path file, Arrival arrival, Imported imported) {}

    /** Files that bring one item twice are kept one after the other, so that the second is met by the first. */
    private void keep(List<Outcome> outcomes, Account account) {
        Set<String> keys = new HashSet<>();
        int from = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            List<String> own = outcomes.get(i) instanceof Read read
                    ? read.items().stream().filter(ImportedItem::named).map(item -> item.origin().key()).toList()
                    : List.of();
            if (own.stream().anyMatch(keys::contains)) {
                keepTogether(outcomes.subList(from, i), account);
                from = i;
                keys.clear();
            }
            keys.addAll(own);
        }
        keepTogether(outcomes.subList(from, outcomes.size()), account);
    }

    /** The stories of some files go in one transaction, which costs as much for one as for many. */
    private void keepTogether(List<Outcome> outcomes, Account account) {
        List<Coming> coming = new ArrayList<>();
        Set<String> together = new HashSet<>();
        KnownItems known;
        try {
            known = known(outcomes);
        } catch (NewsroomFailed e) {
            outcomes.forEach(one -> account.refused.add(new Refused(one.file(), e.explanation())));
            return;
        }
        for (Outcome outcome : outcomes) {
            try {
                switch (outcome) {
                    case Not not -> account.refused.add(new Refused(not.file(), not.reason()));
                    case Read read when !together.add(read.sha256()) -> account.refused.add(
                            new Refused(read.file(), Message.of("app.import.twice", name(read.file()))));
                    case Read read -> coming.addAll(coming(read, known, account));
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
                landed(landings.get(i), coming.get(i), account);
            }
            if (account.many) {
                indexing.take(landings.stream()
                        .flatMap(landing -> landing.revision().map(made -> new Saved(landing.story(), made)).stream())
                        .toList());
            }
        } catch (SaveFailed e) {
            coming.forEach(one -> account.refused.add(new Refused(one.file(), e.explanation())));
        }
    }

    private KnownItems known(List<Outcome> outcomes) throws NewsroomFailed {
        List<Read> reads = outcomes.stream()
                .flatMap(one -> one instanceof Read read ? Stream.of(read) : Stream.empty())
                .toList();
        return KnownItems.of(
                newsroom.stories(),
                reads.stream().map(Read::sha256).toList(),
                reads.stream().flatMap(read -> read.items().stream()).toList());
    }

    /** The stories of a file that are new here, and those that have changed where these are wanted. */
    private List<Coming> coming(Read read, KnownItems known, Account account)
            throws NewsroomFailed, SaveFailed {
        Optional<KnownOrigin> file = read.isPart() ? Optional.empty() : known.ofFile(read.sha256());
        if (file.isPresent()) {
            account.known(read.file(), file.get());
            return List.of();
        }
        Map<StoryId, ImportedItem> wanted = new LinkedHashMap<>();
        for (ImportedItem item : read.items()) {
            Optional<KnownOrigin> here = known.of(item);
            if (here.isEmpty()) {
                wanted.put(item.story().id(), item);
            } else if (here.get().erased() || isAsBefore(item, here.get())) {
                account.known(read, item, here.get());
            } else if (account.changed == Changed.TOLD) {
                account.left.add(new Left(read.file(), here.get().story(), item.story().headline()));
            } else {
                wanted.put(here.get().story(), item);
            }
        }
        return wanted.isEmpty() ? List.of() : coming(read, wanted, account.changed == Changed.TAKEN);
    }

    private List<Coming> coming(Read read, Map<StoryId, ImportedItem> wanted, boolean over)
            throws NewsroomFailed, SaveFailed {
        Imported some = read.imported().with(wanted.values().stream().map(ImportedItem::story).toList());
        Imported imported = photos.kept(topics.meant(tags.meant(some)));
        List<Coming> coming = new ArrayList<>();
        int place = 0;
        for (Map.Entry<StoryId, ImportedItem> one : wanted.entrySet()) {
            Story story = imported.stories().get(place++).withId(one.getKey());
            coming.add(new Coming(read.file(), Arrival.of(story, one.getValue().origin(), over), imported));
        }
        return coming;
    }

    /** A story of our own bears no mark of where it came from: it is as before when it has the same words. */
    private boolean isAsBefore(ImportedItem item, KnownOrigin here) throws NewsroomFailed {
        if (here.state().isPresent()) {
            return here.state().get().equals(item.origin().state());
        }
        Optional<Saved> saved = newsroom.stories().find(here.story());
        return saved.isPresent() && Essence.isSaidBy(item.story(), Reviewing.settled(saved.get().story()));
    }

    private static void landed(Landing landing, Coming coming, Account account) {
        Story story = landing.story();
        switch (landing.outcome()) {
            case TAKEN -> account.taken(story, false, coming.imported());
            case CHANGED -> account.taken(story, true, coming.imported());
            case SKIPPED -> account.known.add(new Known(coming.file(), story.id()));
            case KEPT -> account.left.add(new Left(coming.file(), story.id(), story.headline()));
            case ERASED -> account.refused.add(
                    new Refused(coming.file(), Message.of("app.import.erased", name(coming.file()))));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What a run has done so far. */
    private static final class Account {
        private final List<Taken> taken = new ArrayList<>();
        private final List<Known> known = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private final Changed changed;
        private int came;
        private boolean many;

        Account(Changed changed) {
            this.changed = changed;
        }

        /** Of a file that is read in parts only the first story says that it was here. */
        void known(Read read, ImportedItem item, KnownOrigin here) {
            if (!read.isPart() || read.first() == 0 && item == read.items().getFirst()) {
                known(read.file(), here);
            }
        }

        void known(Path file, KnownOrigin here) {
            if (here.erased()) {
                refused.add(new Refused(file, Message.of("app.import.erased", name(file))));
            } else {
                known.add(new Known(file, here.story()));
            }
        }

        /** What is told of a file that was read in parts goes with the last story that came. */
        void told(Imported account) {
            if (!account.told().isEmpty() || !account.leftOut().isEmpty()) {
                if (!taken.isEmpty()) {
                    Taken last = taken.removeLast();
                    taken.add(new Taken(last.id(), last.headline(), last.again(), account));
                }
            }
        }

        void taken(Story story, boolean again, Imported imported) {
            came++;
            if (taken.size() < ACCOUNTS) {
                var told = new Imported(List.of(), imported.leftOut(), imported.cleaned(), imported.told());
                taken.add(new Taken(story.id(), story.headline(), again, told));
            }
        }

        Result result(boolean calledOff) {
            return new Result(
                    came, List.copyOf(taken), List.copyOf(known), List.copyOf(left), List.copyOf(refused), calledOff);
        }
    }
}
