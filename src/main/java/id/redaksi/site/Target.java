package id.redaksi.site;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Durable;
import id.redaksi.guard.Json;
import id.redaksi.wording.Message;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a site. Only what the state says is the site's, byte for byte, is replaced or taken away; what stands
 * under a name of ours and is somebody else's is left and told. No link is followed out of the folder. A file is written
 * beside its place and then renamed, so that a reader never sees half of one. Any threads may write different files.
 */
final class Target {
    static final String MARKER = ".redaksi-site";
    static final String PARTIAL = ".redaksi-part";

    /** What systems and version control put into a folder that people would still call empty. */
    private static final Set<String> NOTHING = Set.of(".DS_Store", "desktop.ini", "Thumbs.db", ".git", ".nojekyll");

    private static final long LONGEST_MARKER = 10_000;

    /** What became of a file. */
    enum Written {
        NEW,
        CHANGED,
        /** It stood there already. */
        SAME,
        /** Somebody else's file has the name. */
        FOREIGN,
        /** The site's own file was changed by somebody. */
        MEDDLED
    }

    private final Path folder;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private Target(Path folder) {
        this.folder = folder;
    }

    /** Looks whether a site may be built there; makes nothing. */
    static Target at(Path folder, Path newsroom) throws SiteFailed {
        Path whole = folder.toAbsolutePath().normalize();
        try {
            Path real = real(whole);
            Path room = newsroom.toRealPath();
            if (real.startsWith(room) || room.startsWith(real)) {
                throw SiteFailed.of("site.failed.newsroom", whole);
            }
            if (Files.exists(whole) && !Files.isDirectory(whole)) {
                throw SiteFailed.of("site.failed.notFolder", whole);
            }
            return new Target(real);
        } catch (IOException e) {
            throw SiteFailed.of("site.failed.disk", whole);
        }
    }

    /** The folder's true place, also of one that is yet to be made. */
    private static Path real(Path folder) throws IOException {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there == null ? folder : there.toRealPath().resolve(there.relativize(folder)).normalize();
    }

    Path folder() {
        return folder;
    }

    /** The site whose folder this is; null for one that is nobody's yet. */
    @Nullable String site() throws SiteFailed {
        Path marker = folder.resolve(MARKER);
        if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            JsonNode json = Files.size(marker) > LONGEST_MARKER
                    ? Json.mapper().createObjectNode()
                    : Json.mapper().readTree(Files.readAllBytes(marker));
            String site = json.path("site").asText("");
            if (!json.path("format").asText("").equals("redaksi-site") || !site.matches("[0-9a-f]{16,64}")) {
                throw SiteFailed.of("site.failed.marker", marker);
            }
            return site;
        } catch (IOException e) {
            throw SiteFailed.of("site.failed.marker", marker);
        }
    }

    /** Whether nothing of anybody is in it. */
    boolean isEmpty() throws SiteFailed {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).allMatch(NOTHING::contains);
        } catch (IOException e) {
            throw SiteFailed.of("site.failed.disk", folder);
        }
    }

    void mark(String site) throws IOException {
        Files.createDirectories(folder);
        byte[] json = Json.mapper()
                .writeValueAsBytes(Json.mapper().createObjectNode().put("format", "redaksi-site").put("version", 1).put("site", site));
        Path partial = folder.resolve(MARKER + PARTIAL);
        Durable.write(partial, json);
        Durable.rename(partial, folder.resolve(MARKER));
    }

    /**
     * Puts bytes under an address. {@code known} and {@code next} are the seals of what may stand there as ours; empty
     * for nothing.
     */
    Written write(FileRow row, byte[] bytes, byte[] sha, boolean fresh) throws IOException {
        Path file = folder.resolve(row.address());
        if (!enter(file.getParent())) {
            return Written.FOREIGN;
        }
        Written as = fresh ? Written.NEW : standing(file, row, sha);
        if (as == Written.NEW || as == Written.CHANGED) {
            put(file, bytes);
        }
        return as;
    }

    /** What writing these bytes would be: nothing is changed. */
    Written foreseen(FileRow row, byte[] sha) throws IOException {
        return standing(folder.resolve(row.address()), row, sha);
    }

    private Written standing(Path file, FileRow row, byte[] sha) throws IOException {
        byte[] there = hash(file);
        if (there == null) {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Written.FOREIGN : Written.NEW;
        }
        if (Arrays.equals(there, sha)) {
            return Written.SAME;
        }
        if (row.sha().length == 0 && row.next().length == 0) {
            return Written.FOREIGN;
        }
        return Arrays.equals(there, row.sha()) || Arrays.equals(there, row.next()) ? Written.CHANGED : Written.MEDDLED;
    }

    /** Of a file's bytes; null where there is no file, or something that is none. */
    byte @Nullable [] hash(Path file) throws IOException {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Seal.of(Files.readAllBytes(file)) : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    byte @Nullable [] hash(String address) throws IOException {
        return hash(folder.resolve(address));
    }

    /** What stands under an address; nothing where no file does. */
    Optional<byte[]> read(String address) throws IOException {
        Path file = folder.resolve(address);
        return within(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private void put(Path file, byte[] bytes) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + PARTIAL);
        boolean done = false;
        try {
            try (FileChannel channel = FileChannel.open(
                    partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS)) {
                var left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(partial);
            }
        }
    }

    /** Makes the folders down to this one; false where one of them is a link or a file. */
    private boolean enter(Path wanted) throws IOException {
        if (folders.contains(wanted)) {
            return true;
        }
        if (!wanted.startsWith(folder)) {
            return false;
        }
        if (wanted.equals(folder)) {
            Files.createDirectories(wanted);
        } else {
            Path above = wanted.getParent();
            if (above == null || !enter(above)) {
                return false;
            }
            try {
                Files.createDirectory(wanted); // most are new; asking first would be two more calls for each
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(wanted, LinkOption.NOFOLLOW_LINKS)) {
                    return false;
                }
            }
        }
        folders.add(wanted);
        return true;
    }

    /** Takes a file of ours away, and the folders that it leaves empty; what is somebody else's stays. */
    Written remove(String address, List<byte[]> ours) throws IOException {
        Path file = folder.resolve(address);
        byte[] there = within(file) ? hash(file) : null;
        if (there == null) {
            return Written.SAME;
        }
        if (ours.stream().noneMatch(one -> Arrays.equals(one, there))) {
            return Written.MEDDLED;
        }
        Files.delete(file);
        for (Path above = file.getParent(); above != null && !above.equals(folder) && isEmptied(above); above = above.getParent()) {
            folders.remove(above);
            Files.delete(above);
        }
        return Written.CHANGED;
    }

    private static boolean isEmptied(Path above) throws IOException {
        try (Stream<Path> files = Files.list(above)) {
            return files.findAny().isEmpty();
        }
    }

    /** Whether no link stands between the folder and the file. */
    private boolean within(Path file) {
        for (Path above = file.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
            if (!Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return file.startsWith(folder);
    }

    /** Which files have addresses that are known only by their hash, by that; after an erasure, when no more is kept. */
    Map<String, String> hashed(Set<String> sought) throws IOException {
        Map<String, String> found = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))::iterator) {
                String address = folder.relativize(file).toString().replace(File.separatorChar, '/');
                String hashed = Erased.hashed(address);
                if (sought.contains(hashed)) {
                    found.put(hashed, address);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    /** What a build that died was writing there. */
    void removePartial(String address) throws IOException {
        Path file = folder.resolve(address);
        if (within(file)) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + PARTIAL));
        }
    }

    static Message told(Written written, String address) {
        return Message.of(written == Written.FOREIGN ? "site.told.foreign" : "site.told.meddled", address);
    }
}
