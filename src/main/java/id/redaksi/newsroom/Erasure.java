package id.redaksi.newsroom;

import id.redaksi.guard.Refused;
import id.redaksi.guard.Zip;
import id.redaksi.newsroom.sqlite.Remains;
import id.redaksi.newsroom.sqlite.Wreck;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes a story away for good, with what only it has, and shows that nothing is left. Backups are looked through and named,
 * never changed unless that is asked for. The story must not be open. Blocks; any thread.
 */
public final class Erasure {
    /** Backups as near to now as these are what a newsroom is saved by. */
    public static final int LAST_BACKUPS = 3;

    private static final int AT_ONCE = 500;
    private static final String BACKUPS = "backups";
    private static final String PREVIEW = "preview";

    /** Where drawn cards lie: one may say a story's headline, and all can be drawn again. */
    private static final String DRAWN = "ka";

    /** What was looked through, and the files that still hold something. */
    public record Searched(int files, long bytes, int phrases, List<Path> holding) {
        public Searched {
            holding = List.copyOf(holding);
        }
    }

    private final Newsroom newsroom;

    public Erasure(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** What the story would leave behind. A revision that cannot be read has no phrases to look for. */
    public Optional<Traces> traces(StoryId id) throws NewsroomFailed {
        Set<String> phrases = new LinkedHashSet<>();
        Set<String> photos = new LinkedHashSet<>();
        String headline = "";
        List<Version> versions = newsroom.stories().history(id);
        for (Version version : versions) {
            Optional<Story> story = read(version.revision());
            if (story.isPresent()) {
                headline = headline.isEmpty() ? story.get().headline() : headline;
                phrases.addAll(Phrases.in(story.get()));
                photos.addAll(story.get().photos());
            }
        }
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        withoutOthers(id, phrases, photos);
        return Optional.of(new Traces(id, headline, List.copyOf(phrases), photos, versions.size()));
    }

    private Optional<Story> read(Revision revision) {
        try {
            return Optional.of(newsroom.stories().at(revision));
        } catch (NewsroomFailed e) {
            return Optional.empty();
        }
    }

    /** Leaves only what stands in no revision of another story; while one cannot be read, every photo may be its. */
    private void withoutOthers(StoryId id, Set<String> phrases, Set<String> photos) throws NewsroomFailed {
        String at = "";
        for (List<Summary> some = some(at); !some.isEmpty(); some = some(at)) {
            for (Summary other : some) {
                if (!other.id().equals(id)) {
                    without(other.id(), phrases, photos);
                }
            }
            at = some.getLast().id().value();
        }
    }

    private List<Summary> some(String at) throws NewsroomFailed {
        return newsroom.stories().after(at, AT_ONCE);
    }

    private void without(StoryId other, Set<String> phrases, Set<String> photos) throws NewsroomFailed {
        for (Version version : newsroom.stories().history(other)) {
            Optional<Story> story = read(version.revision());
            if (story.isEmpty()) {
                photos.clear();
            } else {
                photos.removeAll(story.get().photos());
                String json = new String(StoryJson.write(story.get()), StandardCharsets.UTF_8);
                phrases.removeIf(json::contains);
            }
        }
    }

    /**
     * Takes it away: from the database and its log, from what waits outside, its photos, what the preview left, half-made
     * files. False when the log still holds something because somebody reads.
     */
    public boolean erase(Traces traces) throws SaveFailed {
        boolean emptied = newsroom.stories().erase(traces.id());
        newsroom.spill().erase(traces.id());
        try {
            for (String photo : traces.photos()) {
                newsroom.originals().remove(photo);
                removeCopies(photo);
            }
            removeAll(newsroom.renditions().resolve(DRAWN), _ -> true);
            removeAll(newsroom.folder().resolve(PREVIEW), _ -> true);
            removeAll(newsroom.folder(), Erasure::isPartial);
        } catch (IOException e) {
            throw new SaveFailed(Message.of("newsroom.erase.files", newsroom.folder().toString()));
        }
        return emptied;
    }

    /** The copies that sites show, which are named by the photo's first signs and lie in folders by the first two. */
    private void removeCopies(String photo) throws IOException {
        removeAll(
                newsroom.renditions().resolve(photo.substring(0, 2)),
                file -> file.getFileName().toString().startsWith(photo.substring(0, Newsroom.RENDITION_NAME)));
    }

    private static boolean isPartial(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".partial") || name.contains(".partial-");
    }

    /** What files a folder of ours holds that are to go. */
    @FunctionalInterface
    private interface Gone {
        boolean test(Path file);
    }

    private void removeAll(Path folder, Gone gone) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : files(folder)) {
            if (gone.test(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The files of the newsroom but its backups. */
    private List<Path> files(Path folder) throws IOException {
        Path backups = newsroom.folder().resolve(BACKUPS);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.startsWith(backups)).filter(Files::isRegularFile).toList();
        }
    }

    /**
     * Looks through every byte of every file of the newsroom but its backups and of what waits outside it, and through every
     * row that can be found in the database, where texts are packed, and in packages.
     */
    public Searched search(Traces traces) throws NewsroomFailed {
        ByteSearch search = ByteSearch.forPhrases(traces.phrases());
        List<Path> holding = new ArrayList<>();
        long bytes = 0;
        try {
            List<Path> files = new ArrayList<>(files(newsroom.folder()));
            files.addAll(newsroom.spill().files());
            for (Path file : files) {
                bytes += Files.size(file);
                if (!file.endsWith(Newsroom.LOCK) && (search.isIn(file) || isZippedIn(file, search))) {
                    holding.add(file);
                }
            }
            Path database = newsroom.folder().resolve(Newsroom.DATABASE);
            if (!holding.contains(database) && isPackedIn(database, traces, search)) {
                holding.add(database);
            }
            newsroom.reconnect(); // reading the database's file beside SQLite has cost SQLite its locks on it
            return new Searched(files.size(), bytes, traces.phrases().size(), holding);
        } catch (SaveFailed e) {
            throw new NewsroomFailed(e.explanation());
        } catch (IOException e) {
            throw new NewsroomFailed(Message.of("newsroom.erase.search", newsroom.folder().toString()));
        }
    }

    /** Whether a package holds a phrase once it is unpacked; one that cannot be unpacked is no package of ours. */
    private static boolean isZippedIn(Path file, ByteSearch search) throws IOException {
        if (!file.toString().endsWith(".zip")) {
            return false;
        }
        try {
            return Zip.read(Files.readAllBytes(file)).values().stream().anyMatch(one -> search.isIn(one, one.length));
        } catch (Refused e) {
            return false;
        }
    }

    /** Whether a row holds a phrase once it is unpacked; a difference holds what it puts in. */
    private static boolean isPackedIn(Path database, Traces traces, ByteSearch search) throws IOException {
        boolean[] found = {false};
        try (Wreck wreck = Wreck.open(database)) {
            wreck.rows(row -> {
                for (int column = 0; column < row.columns() && !found[0]; column++) {
                    if (row.kind(column) == Remains.Kind.BYTES) {
                        byte[] unpacked = unpacked(row.bytes(column));
                        found[0] = search.isIn(unpacked, unpacked.length);
                    }
                    found[0] |= row.kind(column) == Remains.Kind.TEXT && traces.isIn(row.text(column));
                }
            });
        }
        return found[0];
    }

    private static byte[] unpacked(byte[] kept) {
        try {
            return Packed.json(kept);
        } catch (Unreadable e) {
            return kept;
        }
    }

    /** The backups that hold the story, the newest first. */
    public List<Path> backupsWith(StoryId id) throws NewsroomFailed {
        try {
            List<Path> holding = new ArrayList<>();
            for (Path backup : BackupFiles.of(newsroom.folder())) {
                try (var remnants = Remnants.of(backup)) {
                    if (remnants.knows(id)) {
                        holding.add(backup);
                    }
                }
            }
            return holding;
        } catch (IOException e) {
            throw new NewsroomFailed(Message.of("newsroom.erase.search", newsroom.folder().toString()));
        }
    }

    /** How many of these are among the last backups that there are. */
    public long lastAmong(List<Path> backups) throws NewsroomFailed {
        try {
            return BackupFiles.of(newsroom.folder()).stream().limit(LAST_BACKUPS).filter(backups::contains).count();
        } catch (IOException e) {
            throw new NewsroomFailed(Message.of("newsroom.erase.search", newsroom.folder().toString()));
        }
    }

    /** Deletes backups that hold the story, with the photos that only it had, when the user has asked for just that. */
    public void deleteBackups(List<Path> backups, Traces traces) throws SaveFailed {
        for (Path backup : backups) {
            try {
                Files.deleteIfExists(backup);
                for (String photo : traces.photos()) {
                    Files.deleteIfExists(backup.resolveSibling("media").resolve(photo));
                }
            } catch (IOException e) {
                throw new SaveFailed(Message.of("newsroom.erase.backup", String.valueOf(backup.getFileName())));
            }
        }
    }
}
