package id.redaksi.newsroom;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text that the newsroom could not take, kept outside it until a verified revision holds it. The first place that takes
 * it is used; what is kept was forced to the disk and read back. Nothing of it is made while all goes well. Any thread;
 * blocks.
 */
public final class Spill implements AutoCloseable {
    /** Past this many bytes a file is written anew with only what is still waiting. */
    private static final long LARGEST = 16L << 20;

    private static final String DAMAGED = ".damaged";

    private final List<Path> places;
    private final Path home;
    private final Clock clock;

    /** The newest text of each story that waits. */
    private final Map<StoryId, SpillRecord> texts = new LinkedHashMap<>();

    private final List<SpillRecord> guarded = new ArrayList<>();

    /** Files of former sessions whose records wait. */
    private final List<Path> former = new ArrayList<>();

    private final List<Path> damaged = new ArrayList<>();
    private long counter;
    private @Nullable SpillFile file;

    Spill(List<Path> places, Path home, Clock clock) {
        this.places = List.copyOf(places);
        this.home = home.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** Reads what former sessions left. A place or a file that cannot be read costs only itself. */
    synchronized void read() {
        List<SpillRecord> records = new ArrayList<>();
        for (Path place : places) {
            for (Path path : files(place)) {
                read(path, records);
            }
        }
        records.sort(Comparator.comparingLong(SpillRecord::counter));
        records.forEach(this::take);
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(path -> path.getFileName().toString().endsWith(SpillFile.END)).sorted().toList();
        } catch (IOException e) {
            log("a place is not readable", e);
            return List.of();
        }
    }

    private void read(Path path, List<SpillRecord> into) {
        try {
            if (SpillFile.isHeld(path)) {
                return;
            }
            SpillRecord.Read read = SpillRecord.read(Files.readAllBytes(path));
            List<SpillRecord> ours = read.records().stream().filter(this::isOurs).toList();
            read.records().forEach(record -> counter = Math.max(counter, record.counter()));
            if (read.damaged()) {
                damaged.add(path);
            }
            if (ours.size() == read.records().size()) {
                former.add(path);
            }
            into.addAll(ours);
        } catch (IOException | RuntimeException e) {
            log("a file is not readable", e);
            damaged.add(path);
        }
    }

    /** A copy of a newsroom has the same instance: what the other one left is its own as long as that stands there. */
    private boolean isOurs(SpillRecord record) {
        return record.home().equals(home.toString())
                || !Files.exists(Path.of(record.home()).resolve(Newsroom.DATABASE));
    }

    private void take(SpillRecord record) {
        switch (record.kind()) {
            case TEXT -> texts.put(record.story(), record);
            case GUARDED -> guarded.add(record);
            case SETTLED -> texts.remove(record.story());
        }
    }

    private void drop(StoryId story) {
        texts.remove(story);
        guarded.removeIf(record -> record.story().equals(story));
    }

    /** Whether some of what former sessions left is no whole record any more. */
    public synchronized boolean isDamaged() {
        return !damaged.isEmpty();
    }

    /**
     * Keeps the text, made from the revision of this hash, over what waits of the story; gives the folder where it lies.
     */
    public synchronized Path keep(Story story, String base) throws SaveFailed {
        return keep(SpillRecord.Kind.TEXT, story, base);
    }

    /** Keeps a text beside what waits of the story, since most of it is about to go. */
    public synchronized Path guard(Story story, String base) throws SaveFailed {
        return keep(SpillRecord.Kind.GUARDED, story, base);
    }

    private Path keep(SpillRecord.Kind kind, Story story, String base) throws SaveFailed {
        byte[] content = StoryJson.write(story);
        SpillRecord waiting = texts.get(story.id());
        SpillFile open = file;
        boolean same = open != null
                && kind == SpillRecord.Kind.TEXT
                && waiting != null
                && waiting.base().equals(base)
                && Arrays.equals(waiting.content(), content)
                && Files.exists(open.path());
        if (!same) {
            var record = new SpillRecord(kind, ++counter, clock.millis(), home.toString(), story.id(), base, content);
            open = write(record);
            take(record);
            if (open.size() > LARGEST) {
                open = anew(open);
            }
        }
        return Objects.requireNonNull(open.path().getParent());
    }

    /** Appends to the file in use, or to one in the first place that takes it. */
    private SpillFile write(SpillRecord record) throws SaveFailed {
        byte[] bytes = record.bytes();
        SpillFile open = file;
        if (open != null) {
            try {
                open.append(bytes);
                return open;
            } catch (IOException e) {
                log("the file in use takes no more", e);
                shut(open);
                former.add(open.path());
                file = null;
            }
        }
        for (Path place : places) {
            Optional<SpillFile> taken = create(place, bytes);
            if (taken.isPresent()) {
                file = taken.get();
                return taken.get();
            }
        }
        throw new SaveFailed(Message.of("newsroom.notSpilled"));
    }

    private Optional<SpillFile> create(Path place, byte[] bytes) {
        SpillFile made = null;
        try {
            made = SpillFile.create(place, ++counter);
            made.append(bytes);
            return Optional.of(made);
        } catch (IOException | RuntimeException e) {
            log("a place takes nothing", e);
            if (made != null) {
                shut(made);
                delete(made.path());
            }
            return Optional.empty();
        }
    }

    /** Writes what waits into a new file beside the long one, which goes once that stands. */
    private SpillFile anew(SpillFile long_) {
        SpillFile made = null;
        try {
            made = SpillFile.create(Objects.requireNonNull(long_.path().getParent()), ++counter);
            for (SpillRecord record : waiting()) {
                made.append(record.bytes());
            }
            shut(long_);
            delete(long_.path());
            file = made;
            return made;
        } catch (IOException e) {
            log("no room to write it anew", e);
            if (made != null) {
                shut(made);
                delete(made.path());
            }
            return long_;
        }
    }

    /** What waits, guarded texts first, in the order in which it came. */
    synchronized List<SpillRecord> waiting() {
        return Stream.concat(guarded.stream(), texts.values().stream())
                .sorted(Comparator.comparingLong(SpillRecord::counter))
                .toList();
    }

    /** The files in which anything of this newsroom may lie. */
    public List<Path> files() {
        return places.stream().flatMap(place -> files(place).stream()).toList();
    }

    /** Whether a text of the story waits. */
    public synchronized boolean holds(StoryId story) {
        return texts.containsKey(story) || guarded.stream().anyMatch(record -> record.story().equals(story));
    }

    /** The newest text of the story that waits, where it was made from the revision of this hash. */
    public synchronized Optional<Story> find(StoryId story, String base) {
        SpillRecord record = texts.get(story);
        return record == null || !record.base().equals(base) ? Optional.empty() : story(record);
    }

    static Optional<Story> story(SpillRecord record) {
        try {
            return Optional.of(StoryJson.read(record.content()));
        } catch (BadStory e) {
            return Optional.empty();
        }
    }

    /** A verified revision holds the story's text: that goes. What was guarded waits for the next start. */
    public synchronized void settle(StoryId story) {
        if (texts.remove(story) != null) {
            goneFrom(story);
        }
    }

    /** The newsroom holds all of the story that waits, or nobody wants it any more. */
    synchronized void forget(StoryId story) {
        if (holds(story)) {
            drop(story);
            goneFrom(story);
        }
    }

    private void goneFrom(StoryId story) {
        if (texts.isEmpty() && guarded.isEmpty()) {
            clear();
            return;
        }
        var record = new SpillRecord(
                SpillRecord.Kind.SETTLED, ++counter, clock.millis(), home.toString(), story, "", new byte[0]);
        try {
            write(record);
        } catch (SaveFailed e) {
            log("a settled text stays", e);
        }
    }

    /** Takes every trace of the story out of the files, also where other texts wait in them. */
    public synchronized void erase(StoryId story) throws SaveFailed {
        if (!holds(story) && former.isEmpty() && file == null) {
            return;
        }
        drop(story);
        List<SpillRecord> left = waiting();
        List<Path> old = new ArrayList<>(former);
        SpillFile open = file;
        if (open != null) {
            shut(open);
            old.add(open.path());
            file = null;
        }
        for (SpillRecord record : left) {
            write(record);
        }
        old.forEach(Spill::overwrite);
        former.clear();
    }

    /** Nothing waits: the files go, but one that holds something unreadable is put aside. */
    private void clear() {
        SpillFile open = file;
        if (open != null) {
            shut(open);
            delete(open.path());
            file = null;
        }
        for (Path path : former) {
            if (damaged.contains(path)) {
                aside(path);
            } else {
                delete(path);
            }
        }
        former.clear();
    }

    private static void aside(Path path) {
        try {
            Files.move(path, path.resolveSibling(path.getFileName() + DAMAGED));
        } catch (IOException e) {
            log("a damaged file stays where it is", e);
        }
    }

    private static void overwrite(Path path) {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            long size = channel.size();
            var nothing = ByteBuffer.allocate((int) Math.min(Math.max(size, 1), 1 << 16));
            for (long at = 0; at < size; at += nothing.capacity()) {
                nothing.clear().limit((int) Math.min(nothing.capacity(), size - at));
                channel.write(nothing, at);
            }
            channel.force(true);
        } catch (IOException e) {
            log("a file was not overwritten", e);
        }
        delete(path);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            log("a file stays", e);
        }
    }

    private static void shut(SpillFile open) {
        try {
            open.close();
        } catch (IOException e) {
            log("a file did not close", e);
        }
    }

    private static void log(String what, Exception why) {
        System.getLogger("id.redaksi.newsroom")
                .log(System.Logger.Level.WARNING, "spill: {0}: {1}", what, why.getClass().getName());
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            shut(file);
            file = null;
        }
    }
}
