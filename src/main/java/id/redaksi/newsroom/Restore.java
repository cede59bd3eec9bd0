package id.redaksi.newsroom;

import id.redaksi.guard.Durable;
import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Snapshot;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes back to a backup: shows what that would change, and makes a newsroom of it in another folder. The newsroom of here
 * is only read. Any thread; blocks.
 */
public final class Restore {
    /**
     * A backup that can be restored. {@code listed} is what the list beside it says of it; one that nobody listed is
     * believed for its hashes alone. {@code older} says that it has to be brought into the present shape, {@code other}
     * that it is of another newsroom.
     */
    public record Examined(
            Path file, Optional<Backup> listed, Backup.State state, int damaged, boolean older, boolean other) {}

    /** A newsroom made of a backup; {@code photosMissing} are named in its stories and were nowhere. */
    public record Restored(Path folder, Examined from, int photosMissing, Optional<Message> notSavedBefore) {}

    /** What is no story and still part of a newsroom. */
    private static final List<String> BESIDE = List.of("settings.json", "words.txt");

    private final Backups backups;
    private final Backups.Means means;

    public Restore(Backups backups) {
        this(backups, Backups.Means.USUAL);
    }

    Restore(Backups backups, Backups.Means means) {
        this.backups = backups;
        this.means = means;
    }

    /** Reads a backup from end to end; one that is not what was made, or none of ours, is refused with its reason. */
    public Examined examine(Path file) throws BackupFailed {
        Optional<Backup> listed = listed(file);
        Proof proof = listed.isPresent() ? checked(listed.get()) : alone(file);
        return new Examined(
                file,
                listed,
                proof.state(),
                proof.damaged().size(),
                proof.schema() < Schema.MIGRATIONS.newest(),
                isOther(proof));
    }

    private Proof checked(Backup backup) throws BackupFailed {
        return backups.check(backup);
    }

    private Proof alone(Path file) throws BackupFailed {
        Proof proof = Proof.of(file, means.looks());
        if (!proof.damaged().isEmpty()) {
            throw BackupFailed.because("backup.bad.hashes", proof.damaged().size());
        }
        return proof;
    }

    private static Optional<Backup> listed(Path file) throws BackupFailed {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return folder == null
                    ? Optional.empty()
                    : new Ledger(folder).read().stream()
                            .filter(one -> one.file().getFileName().equals(file.getFileName()))
                            .findFirst();
        } catch (IOException e) {
            throw BackupFailed.because("backup.unreadable", folder.toString());
        }
    }

    private boolean isOther(Proof proof) {
        try {
            return !Snapshot.read(backups.newsroom().resolve(Newsroom.DATABASE), Proof::instance)
                    .equals(proof.instance());
        } catch (DatabaseFailed e) {
            return false; // what is here cannot be read, which is why somebody goes back
        }
    }

    /** Opens an examined backup to read its stories. */
    public OpenBackup open(Examined backup) throws BackupFailed {
        return OpenBackup.open(backup.file(), backups.folder());
    }

    /** What would become of every story, if one went back to it from the stories of here. */
    public List<GoingBack> compare(Examined backup, Stories here) throws BackupFailed {
        try (OpenBackup there = open(backup)) {
            return new Comparison(here, there.stories()).all();
        } catch (NewsroomFailed e) {
            throw new BackupFailed(e.explanation());
        }
    }

    /**
     * Makes a newsroom of the backup in a folder that is absent or empty. The newsroom of here gets a backup first if it
     * holds anything that none has; where that fails, for it may be damaged, the answer says so.
     */
    public Restored into(Examined backup, Path folder, Consumer<Backups.Step> told) throws BackupFailed {
        Optional<Message> notSaved = saveBefore(told);
        try {
            boolean made = prepare(folder);
            boolean done = false;
            try {
                Files.createDirectories(folder);
                Backups.needRoom(folder, 2 * Files.size(backup.file()), means.room());
                int missing = fill(backup, folder, told);
                done = true;
                return new Restored(folder, backup, missing, notSaved);
            } finally {
                if (!done) {
                    clear(folder, made);
                }
            }
        } catch (IOException e) {
            throw BackupFailed.because("backup.target.notWritten", folder.toString());
        }
    }

    private Optional<Message> saveBefore(Consumer<Backups.Step> told) {
        if (!Files.exists(backups.newsroom().resolve(Newsroom.DATABASE))) {
            return Optional.empty();
        }
        try {
            backups.before(Backup.Kind.BEFORE_RESTORE, told);
            return Optional.empty();
        } catch (BackupFailed e) {
            return Optional.of(e.explanation());
        }
    }

    /** Sees to it that the folder is absent or empty; tells whether it has to be made. */
    private boolean prepare(Path folder) throws BackupFailed, IOException {
        Path newsroom = backups.newsroom().toAbsolutePath().normalize();
        if (folder.toAbsolutePath().normalize().startsWith(newsroom)) {
            throw BackupFailed.because("backup.target.inside");
        }
        if (!Files.exists(folder)) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return true;
        }
        if (!Files.isDirectory(folder)) {
            throw BackupFailed.because("backup.target.file", folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw BackupFailed.because("backup.target.notEmpty", folder.toString());
            }
        }
        return false;
    }

    /** Everything under other names, verified there, and only then by the name that makes a newsroom of the folder. */
    private int fill(Examined backup, Path folder, Consumer<Backups.Step> told) throws BackupFailed, IOException {
        Path partial = folder.resolve(Newsroom.PARTIAL);
        told.accept(Backups.Step.COPYING);
        String hash = BackupPlace.copy(backup.file(), partial);
        if (backup.listed().isPresent() && !backup.listed().get().sha256().equals(hash)) {
            throw BackupFailed.because("backup.bad.changed", String.valueOf(backup.file().getFileName()));
        }
        told.accept(Backups.Step.CHECKING);
        bringToPresent(backup, partial);
        Proof proof = Proof.of(partial, means.looks());
        if (proof.state().sequence() != backup.state().sequence()
                || proof.state().revisions() != backup.state().revisions()
                || proof.state().stories() != backup.state().stories()
                || proof.damaged().size() != backup.damaged()) {
            throw BackupFailed.because("backup.bad.changed", String.valueOf(backup.file().getFileName()));
        }
        told.accept(Backups.Step.PHOTOS);
        int missing = photos(backup, partial, folder);
        for (String name : BESIDE) {
            Path from = backups.newsroom().resolve(name);
            if (Files.isRegularFile(from)) {
                Files.copy(from, folder.resolve(name));
            }
        }
        Durable.rename(partial, folder.resolve(Newsroom.DATABASE));
        return missing;
    }

    private static void bringToPresent(Examined backup, Path partial) throws BackupFailed, IOException {
        if (backup.older()) {
            try {
                Database.open(partial, Schema.MIGRATIONS).close();
            } catch (DatabaseFailed e) {
                throw new BackupFailed(e);
            }
            BackupPlace.force(partial);
        }
        for (Path companion : BackupPlace.companions(partial)) {
            Files.deleteIfExists(companion);
        }
    }

    /** Brings the photos that stories name, from beside the backup or from here, each compared with its hash. */
    private int photos(Examined backup, Path database, Path folder) throws BackupFailed, IOException {
        Set<String> wanted = new LinkedHashSet<>();
        try (OpenBackup opened = OpenBackup.open(database, folder)) {
            long from = 0;
            for (List<Saved> some = opened.stories().since(from, 500); !some.isEmpty(); some = opened.stories().since(from, 500)) {
                some.forEach(saved -> wanted.addAll(saved.story().photos()));
                from = some.getLast().revision().sequence();
            }
        } catch (NewsroomFailed e) {
            throw new BackupFailed(e.explanation());
        }
        int missing = 0;
        for (String photo : wanted) {
            missing += photo.matches("[0-9a-f]{64}") && !bring(photo, backup.file(), folder.resolve("media")) ? 1 : 0;
        }
        return missing;
    }

    /** Brings the photos that a story of the backup names and that are not here. */
    public void bringPhotos(Examined backup, Story story) throws BackupFailed {
        Path media = backups.newsroom().resolve("media");
        try {
            for (String photo : story.photos()) {
                if (photo.matches("[0-9a-f]{64}") && !Files.exists(media.resolve(photo))) {
                    bring(photo, backup.file(), media);
                }
            }
        } catch (IOException e) {
            throw BackupFailed.because("backup.notWritten", media.toString());
        }
    }

    private boolean bring(String photo, Path backup, Path media) throws IOException {
        for (@Nullable Path from : new @Nullable Path[] {backup.resolveSibling("media"), backups.newsroom().resolve("media")}) {
            Path there = from == null ? null : from.resolve(photo);
            if (there != null && Files.isRegularFile(there) && BackupPlace.hash(there).equals(photo)) {
                Files.createDirectories(media);
                BackupPlace.take(there, media.resolve(photo), true);
                return true;
            }
        }
        return false;
    }

    /** Takes away what was made in a folder that was empty before. */
    private static void clear(Path folder, boolean made) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (made || !file.equals(folder)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
