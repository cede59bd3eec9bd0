package id.redaksi.newsroom;

import id.redaksi.guard.Durable;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves a newsroom that no program has open into another folder: each file is copied, forced to the disk and read again,
 * the copy is opened, and only then the former folder gets another name. Nothing of it is deleted. In its place stays a
 * folder that says where the newsroom is, so that nobody begins an empty one there.
 */
public final class Move {
    /** What lies in the place of a newsroom that was moved. */
    static final String POINTER = "moved-to.txt";

    private static final Set<String> LEFT_BEHIND = Set.of(Newsroom.LOCK, Holder.FILE, "newsroom.db-shm", "write.lock");
    private static final int MOST_STEPS = 5;
    private static final long LONGEST_POINTER = 4096;
    private static final int PIECE = 1 << 20;
    private static final int LOOKED_AT = 50;

    private Move() {}

    /** The folder itself, or where it was moved to, as far as that is there. */
    public static Path follow(Path folder) {
        Path at = folder;
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<Path> next = pointer(at).filter(Files::isDirectory);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    /** Where the pointer in the folder says that the newsroom is. */
    static Optional<Path> pointer(Path folder) {
        Path file = folder.resolve(POINTER);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST_POINTER) {
                return Optional.empty();
            }
            Path target = Path.of(Files.readString(file).strip());
            return target.isAbsolute() ? Optional.of(target) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Moves it into a folder that does not exist yet or is empty, and gives what the former one is called now. When this
     * fails the newsroom is where and what it was.
     */
    public static Path run(Path from, Path to, Clock clock) throws NewsroomFailed {
        Path partial = to.resolveSibling(to.getFileName() + ".partial");
        boolean made = false;
        boolean done = false;
        try {
            Path source = from.toRealPath();
            if (to.toAbsolutePath().normalize().startsWith(source) || !isFreeFor(to) || Files.exists(partial)) {
                throw new NewsroomFailed(Message.of("newsroom.move.taken", to.toString()));
            }
            try (Lock _ = Lock.take(source, clock)) {
                made = true;
                copy(source, partial);
                look(partial, clock);
                Files.deleteIfExists(to);
                Durable.rename(partial, to);
            }
            Path aside = putAside(source, to, LocalDate.now(clock));
            done = true;
            return aside;
        } catch (IOException e) {
            throw new NewsroomFailed(Message.of("newsroom.move.failed", from.toString(), to.toString()));
        } finally {
            if (made && !done) {
                remove(partial);
                remove(to);
            }
        }
    }

    private static boolean isFreeFor(Path to) throws IOException {
        if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (var files = Files.list(to)) {
            return files.findAny().isEmpty();
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target.resolve(source.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_BEHIND.contains(file.getFileName().toString()) && attributes.isRegularFile()) {
                    copyFile(file, target.resolve(source.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(target, Newsroom.OURS_ALONE);
        }
    }

    /** Copies, forces, and reads the copy again. */
    private static void copyFile(Path file, Path copy) throws IOException {
        byte[] written;
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            written = hash(in, out);
            out.force(true);
        }
        try (FileChannel in = FileChannel.open(copy, StandardOpenOption.READ)) {
            if (!Arrays.equals(written, hash(in, null))) {
                throw new IOException("the copy differs");
            }
        }
    }

    private static byte[] hash(FileChannel in, @Nullable FileChannel out) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        var piece = ByteBuffer.allocate(PIECE);
        while (in.read(piece.clear()) >= 0) {
            digest.update(piece.flip().duplicate());
            while (out != null && piece.hasRemaining()) {
                out.write(piece);
            }
        }
        return digest.digest();
    }

    private static void look(Path to, Clock clock) throws NewsroomFailed {
        try (Newsroom copy = Newsroom.openToRead(to, clock)) {
            copy.stories().page(ListFilter.ALL, Long.MAX_VALUE, LOOKED_AT);
        }
    }

    private static Path putAside(Path source, Path to, LocalDate day) throws IOException {
        for (int i = 1; ; i++) {
            String end = " (" + day + (i == 1 ? ")" : " " + i + ")");
            Path aside = source.resolveSibling(source.getFileName() + end);
            if (!Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(source, aside, StandardCopyOption.ATOMIC_MOVE);
                leavePointer(source, aside, to);
                return aside;
            }
        }
    }

    /** Where no pointer can be left, the former folder gets its name back. */
    private static void leavePointer(Path source, Path aside, Path to) throws IOException {
        try {
            Files.createDirectory(source);
            Files.write(source.resolve(POINTER), (to.toRealPath() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Files.deleteIfExists(source.resolve(POINTER));
            Files.deleteIfExists(source);
            Files.move(aside, source, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
    }

    /** What was copied before it failed; a rest that cannot be removed bears a name that nothing opens. */
    private static void remove(Path partial) {
        if (!Files.isDirectory(partial, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(partial)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.WARNING, "a half-made copy stays");
        }
    }
}
