package id.redaksi.app;

import id.redaksi.edit.Reviewing;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
    private static final int TOGETHER = 64;

    /** So many files are read at once. */
    private static final int AT_ONCE = 8;

    /** Photos of this many bytes are kept before more files are read. */
    private static final long MOST_HELD = 48_000_000;

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

    private record Read(Path file, String sha256, Imported imported, List<ImportedItem> items) implements Outcome {}

    private record Not(Path file, Message reason) implements Outcome {}

    private final Newsroom newsroom;
    private final ImportedPhotos photos;
    private final ImportedTags tags;

    ImportFiles(Newsroom newsroom, Photos photos) {
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
        return run(chosen, readOn, Changed.TOLD, watch);
    }

    /** The same, with what is done about items that have changed. */
    public Result run(List<Path> chosen, String readOn, Changed changed, Watch watch) {
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
            List<Outcome> some = some(files.subList(done, Math.min(files.size(), done + TOGETHER)), readOn);
            keep(some, changed, account);
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

    /** The first of the files, as many as bring no more photos than the memory of a small laptop takes. */
    private static List<Outcome> some(List<Path> files, String readOn) {
        List<Outcome> read = new ArrayList<>();
        long held = 0;
        while (read.size() < files.size() && held < MOST_HELD) {
            List<Path> next = files.subList(read.size(), Math.min(files.size(), read.size() + AT_ONCE));
            List<Outcome> outcomes = next.parallelStream().map(file -> read(file, readOn)).toList();
            held += outcomes.stream().mapToLong(ImportFiles::held).sum();
            read.addAll(outcomes);
        }
        return read;
    }

    private static long held(Outcome outcome) {
        return outcome instanceof Read read
                ? read.imported().photos().values().stream().mapToLong(photo -> photo.length).sum()
                : 0;
    }

    /** The blocks of a file have the same ids each time it is read, so that an unchanged one is the same story. */
    private static Outcome read(Path file, String readOn) {
        try {
            Source source = FileReading.source(file);
            String sha256 = Sha256.of(source.bytes());
            var random = new SplittableRandom(Long.parseUnsignedLong(sha256, 0, 16, 16));
            Imported imported = FileReading.read(
                    source, readOn, new Ids(Clock.systemUTC(), random), new PicturesBeside(file));
            return new Read(file, sha256, imported, ImportedItem.of(imported, sha256));
        } catch (ImportFailed e) {
            return new Not(file, e.explanation());
        }
    }

    /** A story on its way into the newsroom, and what its file said beside it. */
    private record Coming(Path file, Arrival arrival, Imported imported) {}

    /** Files that bring one item twice are kept one after the other, so that the second is met by the first. */
    private void keep(List<Outcome> outcomes, Changed changed, Account account) {
        Set<String> keys = new HashSet<>();
        int from = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            List<String> own = outcomes.get(i) instanceof Read read
                    ? read.items().stream().filter(ImportedItem::named).map(item -> item.origin().key()).toList()
                    : List.of();
            if (own.stream().anyMatch(keys::contains)) {
                keepTogether(outcomes.subList(from, i), changed, account);
                from = i;
                keys.clear();
            }
            keys.addAll(own);
        }
        keepTogether(outcomes.subList(from, outcomes.size()), changed, account);
    }

    /** The stories of some files go in one transaction, which costs as much for one as for many. */
    private void keepTogether(List<Outcome> outcomes, Changed changed, Account account) {
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
                    case Read read -> coming.addAll(coming(read, known, changed, account));
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
    private List<Coming> coming(Read read, KnownItems known, Changed changed, Account account)
            throws NewsroomFailed, SaveFailed {
        Optional<KnownOrigin> file = known.ofFile(read.sha256());
        if (file.isPresent()) {
            met(read.file(), file.get(), account);
            return List.of();
        }
        Map<StoryId, ImportedItem> wanted = new LinkedHashMap<>();
        for (ImportedItem item : read.items()) {
            Optional<KnownOrigin> here = known.of(item);
            if (here.isEmpty()) {
                wanted.put(item.story().id(), item);
            } else if (here.get().erased() || isAsBefore(item, here.get())) {
                met(read.file(), here.get(), account);
            } else if (changed == Changed.TOLD) {
                account.left.add(new Left(read.file(), here.get().story(), item.story().headline()));
            } else {
                wanted.put(here.get().story(), item);
            }
        }
        return wanted.isEmpty() ? List.of() : coming(read, wanted, changed == Changed.TAKEN);
    }

    private List<Coming> coming(Read read, Map<StoryId, ImportedItem> wanted, boolean over)
            throws NewsroomFailed, SaveFailed {
        Imported some = read.imported().with(wanted.values().stream().map(ImportedItem::story).toList());
        Imported imported = photos.kept(tags.meant(some));
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

    private static void met(Path file, KnownOrigin here, Account account) {
        if (here.erased()) {
            account.refused.add(new Refused(file, Message.of("app.import.erased", name(file))));
        } else {
            account.known.add(new Known(file, here.story()));
        }
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
        private int came;

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
