package id.redaksi.newsroom;

import id.redaksi.guard.Durable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with backups, the list of them, and the photos beside them. One program at a time writes into it. */
final class BackupPlace {
    /** What every half-made file of ours ends with. */
    static final String PARTIAL = ".partial";

    private static final Pattern NAME = Pattern.compile("(\\d{6,})-([a-z-]+)-[0-9a-f]{8}\\.db");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Ledger ledger;

    BackupPlace(Path folder) {
        this.folder = folder;
        ledger = new Ledger(folder);
    }

    Path folder() {
        return folder;
    }

    Path media() {
        return folder.resolve("media");
    }

    Ledger ledger() {
        return ledger;
    }

    /** Where the next copy is written until it is verified. */
    Path partial() {
        return folder.resolve("copy" + PARTIAL);
    }

    /** Takes away what was written so far of the next copy. */
    void clear() {
        companions(partial()).forEach(BackupPlace::sweep);
        sweep(partial());
    }

    /** Those that are listed and there, the newest first. */
    List<Backup> list() throws IOException {
        return ledger.read().stream()
                .filter(BackupPlace::isThere)
                .sorted(Comparator.comparingLong(Backup::counter).reversed())
                .toList();
    }

    private static boolean isThere(Backup backup) {
        try {
            return Files.size(backup.file()) == backup.bytes();
        } catch (IOException e) {
            return false;
        }
    }

    /** A number that no backup here ever had, also where the list was lost. */
    long nextCounter() throws IOException {
        long highest = ledger.read().stream().mapToLong(Backup::counter).max().orElse(0);
        for (Path file : files(folder)) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
                highest = Math.max(highest, Long.parseLong(name.group(1)));
            }
        }
        return highest + 1;
    }

    /** Takes away what was left half-made; nobody else is making anything here. */
    void sweep() throws IOException {
        for (Path of : List.of(folder, media())) {
            for (Path file : files(of)) {
                String name = file.getFileName().toString();
                if (name.matches(".*\\.partial(-wal|-shm|-journal)?")) {
                    sweep(file);
                }
            }
        }
    }

    /** One that somebody still reads cannot go everywhere, and goes the next time. */
    static void sweep(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.WARNING, "a half-made file stays");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Gives the verified copy its name and lists it. */
    Backup keep(Path verified, Backup backup) throws IOException {
        Backup kept = backup.in(folder);
        Durable.rename(verified, kept.file());
        ledger.made(kept);
        return kept;
    }

    /** Takes away what the rotation gives up, and then what is more than the disk bears. */
    void prune(Backups.Room room) throws IOException {
        giveUp(Rotation.toPrune(list()));
        List<Backup> left = list();
        long excess = Allowance.excess(left, room.in(folder));
        if (excess > 0) {
            // what goes becomes free as well, so half of it is enough
            giveUp(Allowance.toGiveUp(left, Math.ceilDiv(excess, 2)));
        }
    }

    /** Makes room for so many bytes if it can, by giving up backups; takes nothing away where that would not be enough. */
    void needRoom(long needed, Backups.Room room) throws BackupFailed, IOException {
        long free = room.in(folder);
        if (free < needed) {
            List<Backup> going = Allowance.toGiveUp(list(), needed - free);
            if (free + Allowance.bytes(going) < needed) {
                throw Backups.noRoom(folder, needed, free);
            }
            giveUp(going);
        }
    }

    private static void giveUp(List<Backup> going) throws IOException {
        for (Backup backup : going) {
            Files.deleteIfExists(backup.file());
        }
    }

    /**
     * Takes the photos in that are not here yet: as another name for the same file where the disk can do that, and else as
     * a copy whose hash is compared.
     */
    void takePhotos(Path from, boolean linked) throws IOException {
        List<Path> photos = files(from);
        if (!photos.isEmpty()) {
            Files.createDirectories(media());
        }
        for (Path photo : photos) {
            Path here = media().resolve(photo.getFileName().toString());
            if (HASH.matcher(photo.getFileName().toString()).matches() && !Files.exists(here)) {
                take(photo, here, linked);
            }
        }
    }

    /** One photo; a damaged one is left out, for the doctor names it. */
    static void take(Path photo, Path to, boolean linked) throws IOException {
        if (linked) {
            try {
                Files.createLink(to, photo);
                return;
            } catch (FileAlreadyExistsException e) {
                return;
            } catch (IOException | UnsupportedOperationException e) {
                // Another volume, or a file system without links: copied below.
            }
        }
        Path partial = to.resolveSibling(to.getFileName() + PARTIAL);
        if (copy(photo, partial).equals(photo.getFileName().toString())) {
            Durable.rename(partial, to);
        } else {
            Files.deleteIfExists(partial);
        }
    }

    /** What of another database may lie beside a copy, by the names that SQLite looks for. */
    static List<Path> companions(Path copy) {
        return Stream.of("-wal", "-shm", "-journal")
                .map(end -> copy.resolveSibling(copy.getFileName() + end))
                .toList();
    }

    /** Another name for the same bytes where that can be, and a copy where it will be changed or cannot. */
    static void bring(Path backup, Path copy, boolean linked) throws IOException {
        if (linked) {
            try {
                Files.createLink(copy, backup);
                return;
            } catch (IOException | UnsupportedOperationException e) {
                // another volume, or a file system without links
            }
        }
        Files.copy(backup, copy);
    }

    /** Copies a file, forces it to the disk, and gives the hash of what can be read from there. */
    static String copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        force(to);
        return hash(to);
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            while (digesting.read(buffer) >= 0) {
                // the digest sees what is read
            }
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /** Files by our names that no line of the list speaks of: finished, but the program died before it could list them. */
    List<Path> unlisted() throws IOException {
        List<String> listed = ledger.names();
        return files(folder).stream()
                .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                .filter(file -> !listed.contains(file.getFileName().toString()))
                .toList();
    }

    /** The counter and the kind that an unlisted file bears in its name. */
    static Backup.Kind kind(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches()) {
            for (Backup.Kind kind : Backup.Kind.values()) {
                if (kind.inName().equals(name.group(2))) {
                    return kind;
                }
            }
        }
        return Backup.Kind.BY_HAND;
    }

    static long counter(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }
}
