package id.redaksi.newsroom;

import id.redaksi.guard.Durable;
import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Shape;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A folder before a newsroom is opened in it: what may be one, what may become one, and what is refused untouched. */
record NewsroomFolder(Path folder) {
    /** What a folder may hold and still count as empty: a lock and a half-made database, and what systems put there. */
    private static final Set<String> NOTHING = Set.of(
            Newsroom.LOCK, Holder.FILE, Holder.FILE + ".partial", Newsroom.PARTIAL, Newsroom.PARTIAL + "-wal",
            Newsroom.PARTIAL + "-shm", Newsroom.PARTIAL + "-journal", ".DS_Store", "desktop.ini", "Thumbs.db");

    /** Sees to the folder; tells whether a newsroom is to be made in it. */
    boolean prepare() throws NewsroomFailed, IOException {
        if (!Files.exists(folder)) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(Newsroom.OURS_ALONE));
            } else {
                Files.createDirectories(folder);
            }
            return true;
        }
        if (!Files.isDirectory(folder)) {
            throw refused("newsroom.notFolder", folder);
        }
        if (!Files.isWritable(folder)) {
            throw NewsroomFailed.toRead("newsroom.notWritable", folder);
        }
        if (Files.exists(database())) {
            return false;
        }
        List<String> names;
        try (var files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString()).toList();
        }
        if (names.contains(Move.POINTER)) {
            throw new NewsroomFailed(Message.of(
                    "newsroom.moved", folder.toString(), Move.pointer(folder).map(Path::toString).orElse("?")));
        }
        if (names.contains("media") || names.contains("index")) {
            throw refused("newsroom.databaseMissing", folder);
        }
        if (!NOTHING.containsAll(names)) {
            throw refused("newsroom.foreign", folder);
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, Newsroom.OURS_ALONE);
        }
        return true;
    }

    /** Made under another name and then renamed: a database by its right name is never a half-made one. */
    void createIfAbsent() throws DatabaseFailed, IOException {
        if (Files.exists(database())) {
            return;
        }
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(folder.resolve(Newsroom.PARTIAL + end));
        }
        Path partial = folder.resolve(Newsroom.PARTIAL);
        Database.create(partial, Schema.APPLICATION, Schema.MIGRATIONS);
        Durable.rename(partial, database());
    }

    /** Fails where the folder holds no newsroom. */
    void needDatabase() throws NewsroomFailed {
        if (!Files.exists(database())) {
            throw refused("newsroom.databaseMissing", folder);
        }
    }

    /** What it takes to be opened to write. */
    Shape examine() throws NewsroomFailed, IOException {
        return examine(false);
    }

    /** What it takes to be opened to read: there is nobody to bring an older shape to the newest. */
    void examineToRead() throws NewsroomFailed, IOException {
        needDatabase();
        if (examine(true).version() < Schema.MIGRATIONS.newest()) {
            throw refused("newsroom.olderToRead", folder);
        }
    }

    /**
     * Reads the header before SQLite does (SQLite file format, section 1.3): what is refused stays byte for byte. A shape
     * that is newer than ours may be one that we can still read.
     */
    private Shape examine(boolean toRead) throws NewsroomFailed, IOException {
        Path file = database();
        if (Files.size(file) == 0) {
            throw refused("newsroom.databaseEmpty", file);
        }
        byte[] header;
        try (var in = Files.newInputStream(file)) {
            header = in.readNBytes(100);
        }
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        if (header.length < 100 || !Arrays.equals(magic, Arrays.copyOf(header, magic.length))) {
            throw refused("newsroom.notDatabase", file);
        }
        var numbers = ByteBuffer.wrap(header);
        if (numbers.getInt(68) != Schema.APPLICATION) {
            throw refused("newsroom.notOurs", file);
        }
        var shape = Shape.of(numbers.getInt(60));
        if (!shape.mayBeReadBy(Schema.MIGRATIONS.newest())) {
            throw refused("newsroom.newer", file);
        }
        if (shape.version() > Schema.MIGRATIONS.newest() && !toRead) {
            throw NewsroomFailed.toRead("newsroom.newerToRead", file);
        }
        return shape;
    }

    private static NewsroomFailed refused(String key, Path where) {
        return new NewsroomFailed(Message.of(key, where.toString()));
    }

    private Path database() {
        return folder.resolve(Newsroom.DATABASE);
    }
}
