package id.redaksi.newsroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Another folder, on an external drive or kept by a cloud service, to which finished backups go as well. Each newsroom has
 * a folder of its own in it, which is made when the place is chosen and never again: where it is missing the drive is
 * away, and nothing is written to what stands in its stead. Any thread; blocks.
 */
public final class SecondPlace {
    private static final String CHOICE = "second-place.txt";

    private final BackupPlace first;
    private final Backups.Room room;

    SecondPlace(BackupPlace first, Backups.Room room) {
        this.first = first;
        this.room = room;
    }

    /** The folder that was chosen; empty for none. */
    public Optional<Path> chosen() {
        try {
            Path choice = first.folder().resolve(CHOICE);
            String folder = Files.exists(choice) ? Files.readString(choice).strip() : "";
            return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Takes a folder, which must exist; the newsroom's own folder, or one inside it, would be lost together with it. */
    public void choose(Path folder) throws BackupFailed {
        Path newsroom = first.folder().toAbsolutePath().normalize().getParent();
        if (newsroom != null && folder.toAbsolutePath().normalize().startsWith(newsroom)) {
            throw BackupFailed.because("backup.second.inside");
        }
        if (!Files.isDirectory(folder)) {
            throw BackupFailed.because("backup.second.missing", folder.toString());
        }
        try {
            Files.createDirectories(first.folder());
            Files.createDirectories(own(folder));
            write(folder.toAbsolutePath().toString());
        } catch (IOException e) {
            throw BackupFailed.because("backup.notWritten", folder.toString());
        }
    }

    /** Finished backups go nowhere else from now on; those that are there stay. */
    public void giveUp() throws BackupFailed {
        try {
            Files.deleteIfExists(first.folder().resolve(CHOICE));
        } catch (IOException e) {
            throw BackupFailed.because("backup.notWritten", first.folder().toString());
        }
    }

    private void write(String folder) throws IOException {
        Path partial = first.folder().resolve("choice" + BackupPlace.PARTIAL);
        Files.write(partial, folder.getBytes(StandardCharsets.UTF_8));
        BackupPlace.force(partial);
        id.redaksi.guard.Durable.rename(partial, first.folder().resolve(CHOICE));
    }

    /** This newsroom's folder there, by the name of its own folder and a hash of where that is. */
    private Path own(Path folder) {
        Path newsroom = first.folder().toAbsolutePath().normalize().getParent();
        String where = String.valueOf(newsroom);
        String name = newsroom == null ? "" : String.valueOf(newsroom.getFileName());
        return folder.resolve(
                name + "-" + Hash.of(where.getBytes(StandardCharsets.UTF_8)).substring(0, 8));
    }

    /** Whether a place is chosen and cannot be reached now. */
    public boolean isAway() {
        return chosen().filter(folder -> !Files.isDirectory(own(folder))).isPresent();
    }

    private Optional<BackupPlace> there() {
        return chosen().map(this::own).filter(Files::isDirectory).map(BackupPlace::new);
    }

    /** The backups there that can be reached now, the newest first. */
    public List<Backup> list() throws BackupFailed {
        Optional<BackupPlace> place = there();
        try {
            return place.isEmpty() ? List.of() : place.get().list();
        } catch (IOException e) {
            throw BackupFailed.because("backup.unreadable", place.get().folder().toString());
        }
    }

    /** Brings what is not there yet, the newest first, and verifies it there; says how many. A place that is away has none. */
    public int catchUp() throws BackupFailed {
        Optional<BackupPlace> place = there();
        if (place.isEmpty()) {
            return 0;
        }
        BackupPlace there = place.get();
        try {
            Set<String> known =
                    there.ledger().read().stream().map(Backup::sha256).collect(Collectors.toSet());
            List<Backup> missing =
                    fitting(first.list().stream().filter(one -> !known.contains(one.sha256())).toList(), there);
            if (missing.isEmpty()) {
                return 0;
            }
            try (Turn _ = Turn.take(there.folder())) {
                there.sweep();
                there.takePhotos(first.media(), false);
                for (Backup backup : missing) {
                    take(backup, there);
                }
                there.prune(room);
            }
            return missing.size();
        } catch (IOException e) {
            throw BackupFailed.because("backup.notWritten", there.folder().toString());
        }
    }

    /** A place that bears only a few gets the newest, and none that would be given up there at once. */
    private List<Backup> fitting(List<Backup> missing, BackupPlace there) throws IOException {
        if (missing.isEmpty()) {
            return missing;
        }
        List<Backup> all = new ArrayList<>(there.list());
        long free = room.in(there.folder());
        all.addAll(missing);
        List<Backup> going = Allowance.toGiveUp(all, Math.ceilDiv(Allowance.excess(all, free - Allowance.bytes(missing)), 2));
        return missing.stream().filter(one -> !going.contains(one)).toList();
    }

    Backup copyTo(Backup backup, BackupPlace there) throws BackupFailed, IOException {
        try (Turn _ = Turn.take(there.folder())) {
            there.sweep();
            there.takePhotos(first.media(), false);
            return take(backup, there);
        }
    }

    private Backup take(Backup backup, BackupPlace there) throws BackupFailed, IOException {
        there.needRoom(backup.bytes(), room);
        try {
            if (!BackupPlace.copy(backup.file(), there.partial()).equals(backup.sha256())) {
                throw BackupFailed.because("backup.bad.changed", backup.name());
            }
            return there.keep(there.partial(), backup);
        } finally {
            there.clear();
        }
    }
}
