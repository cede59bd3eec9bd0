package id.redaksi.media;

import id.redaksi.guard.Durable;
import id.redaksi.guard.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the copies that sites show, each made once, in a folder that may be deleted at any time: what is missing, cut
 * short or has no list is made again. Any thread; blocks. Few are made at a time, since one photo of a hundred megapixels
 * takes the memory of many.
 */
public final class Renditions {
    private static final int AT_ONCE = 2;
    private static final Pattern LINE = Pattern.compile("([0-9a-z-]+\\.(?:jpg|png)) (\\d{1,5}) (\\d{1,5}) (\\d{1,10})");

    /** A copy that is kept: the name of its file, its size in pixels and in bytes. */
    public record Kept(String name, int width, int height, long bytes) {}

    /** Makes copies, narrowest first; asked when they are not kept yet. */
    @FunctionalInterface
    public interface Making {
        List<Rendition> make() throws PhotoFailed;
    }

    private final Path folder;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final List<Object> locks = Stream.generate(Object::new).limit(64).toList();

    public Renditions(Path folder) {
        this.folder = folder;
    }

    /** The copies under a key (small letters, digits and hyphens); a file is named by the key and the copy's width. */
    public List<Kept> kept(String key, Making making) throws PhotoFailed, IOException {
        Optional<List<Kept>> known = listed(key);
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (locks.get(Math.floorMod(key.hashCode(), locks.size()))) {
            Optional<List<Kept>> meanwhile = listed(key);
            return meanwhile.isPresent() ? meanwhile.get() : made(key, making);
        }
    }

    /** Where a kept copy lies. */
    public Path file(String name) {
        return shelf(name).resolve(name);
    }

    /** Folders by the first signs, since some file systems are slow with a hundred thousand files in one. */
    private Path shelf(String name) {
        return folder.resolve(name.substring(0, Math.min(2, name.length())));
    }

    private List<Kept> made(String key, Making making) throws PhotoFailed, IOException {
        places.acquireUninterruptibly();
        try {
            StateFolder.ready(folder);
            Files.createDirectories(shelf(key));
            List<Kept> all = new ArrayList<>();
            var list = new StringBuilder();
            for (Rendition copy : making.make()) {
                String name = key + "-" + copy.width() + copy.ending();
                write(file(name), copy.bytes());
                all.add(new Kept(name, copy.width(), copy.height(), copy.bytes().length));
                list.append(name).append(' ').append(copy.width()).append(' ').append(copy.height());
                list.append(' ').append(copy.bytes().length).append('\n');
            }
            write(list(key), list.append("end\n").toString().getBytes(StandardCharsets.US_ASCII));
            return List.copyOf(all);
        } finally {
            places.release();
        }
    }

    private Path list(String key) {
        return shelf(key).resolve(key + ".txt");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path partial = Files.createTempFile(file.getParent(), "", ".partial");
        try {
            Durable.write(partial, bytes);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** What the key's list names, if it is whole and all of it is there. */
    private Optional<List<Kept>> listed(String key) throws IOException {
        Path list = list(key);
        if (!Files.isRegularFile(list)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(list, StandardCharsets.ISO_8859_1);
        if (lines.isEmpty() || !lines.getLast().equals("end")) {
            return Optional.empty();
        }
        List<Kept> all = new ArrayList<>();
        for (String line : lines.subList(0, lines.size() - 1)) {
            Matcher words = LINE.matcher(line);
            if (!words.matches() || !words.group(1).startsWith(key + "-")) {
                return Optional.empty();
            }
            var kept = new Kept(
                    words.group(1),
                    Integer.parseInt(words.group(2)),
                    Integer.parseInt(words.group(3)),
                    Long.parseLong(words.group(4)));
            Path file = file(kept.name());
            if (!Files.isRegularFile(file) || Files.size(file) != kept.bytes()) {
                return Optional.empty();
            }
            all.add(kept);
        }
        return Optional.of(List.copyOf(all));
    }
}
