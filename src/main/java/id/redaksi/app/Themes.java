package id.redaksi.app;

import id.redaksi.guard.Durable;
import id.redaksi.page.Look;
import id.redaksi.page.Manifest;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Theme;
import id.redaksi.page.ThemeFailed;
import id.redaksi.page.ThemeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The themes that a newsroom can choose from: those of the program, and its own, each a folder in {@code themes/}. One of
 * its own that has the name of one of the program's stands for that. Any thread; blocks; close it to end its watches.
 */
public final class Themes implements AutoCloseable {
    /** A theme to choose: a sound one with its manifest, a broken one with what is wrong with it. */
    public record Offered(String name, boolean own, Optional<Manifest> manifest, Optional<ThemeFailed> failed) {}

    /** A theme as it was read, and what its files looked like then. */
    private record Known(String stamp, Theme theme) {}

    /** What was rendered with last. */
    private record Rendering(Theme theme, Map<String, String> options, PageRenderer renderer) {}

    /** So many names are tried for a copy. */
    private static final int MOST_COPIES = 1_000;

    private final Path folder;
    private final Map<String, Known> known = new HashMap<>();
    private final List<ThemeWatch> watches = new CopyOnWriteArrayList<>();
    private @Nullable Rendering last;

    /** {@code newsroom}: the newsroom's folder. */
    Themes(Path newsroom) {
        folder = newsroom.resolve("themes");
    }

    /** Where the newsroom's own themes lie; it need not be there. */
    public Path folder() {
        return folder;
    }

    /** All themes, the program's first, each in the order of its names. */
    public List<Offered> all() {
        List<Offered> all = new ArrayList<>();
        List<String> own = own();
        for (String name : ThemeFiles.namesOfProgram()) {
            if (!own.contains(name)) {
                all.add(offered(name, false));
            }
        }
        own.forEach(name -> all.add(offered(name, true)));
        return List.copyOf(all);
    }

    private Offered offered(String name, boolean own) {
        try {
            return new Offered(name, own, Optional.of(read(name).manifest()), Optional.empty());
        } catch (ThemeFailed e) {
            return new Offered(name, own, Optional.empty(), Optional.of(e));
        }
    }

    private List<String> own() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Whether the theme lies in the newsroom, where its files can be changed. */
    public boolean isOwn(String name) {
        return isName(name) && Files.isDirectory(folder.resolve(name));
    }

    /** A name is one step of a path, so that none leads out of the folder. */
    private static boolean isName(String name) {
        return !name.isEmpty() && !name.startsWith(".") && !name.contains("/") && !name.contains("\\");
    }

    /** The theme as its files are now; they are read again only when one of them has changed. */
    public synchronized Theme read(String name) throws ThemeFailed {
        boolean own = isOwn(name);
        String stamp = own ? stamp(folder.resolve(name)) : "";
        Known before = known.get(name);
        if (before != null && before.stamp().equals(stamp)) {
            return before.theme();
        }
        Theme theme = own ? Theme.read(ThemeFiles.folder(folder.resolve(name))) : Theme.ofProgram(name);
        known.put(name, new Known(stamp, theme));
        return theme;
    }

    /** What tells that a file of the folder has changed: each file's name, size and time. */
    private static String stamp(Path theme) {
        try (Stream<Path> walk = Files.find(theme, 8, (_, file) -> file.isRegularFile())) {
            var lines = new TreeSet<String>();
            for (Path path : walk.limit(ThemeFiles.MOST_FILES + 1L).toList()) {
                BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                lines.add(theme.relativize(path) + " " + file.size() + " " + file.lastModifiedTime());
            }
            return String.join("\n", lines);
        } catch (IOException | UncheckedIOException e) {
            return "unreadable";
        }
    }

    /** The chosen theme with the chosen options. */
    public Look look(Settings.Publishing chosen) throws ThemeFailed {
        return renderer(chosen).look();
    }

    /** What makes pages of the chosen theme; the same as before while nothing about it has changed. */
    public synchronized PageRenderer renderer(Settings.Publishing chosen) throws ThemeFailed {
        Theme theme = read(chosen.theme());
        Rendering before = last;
        if (before != null && before.theme() == theme && before.options().equals(chosen.chosen())) {
            return before.renderer();
        }
        var made = new PageRenderer(Look.of(theme, chosen.chosen()));
        last = new Rendering(theme, chosen.chosen(), made);
        return made;
    }

    /** Copies a theme into the newsroom under a free name, complete or not at all, and gives its folder. */
    public Path copy(String name) throws ThemeFailed, ThemeCopyFailed {
        SortedMap<String, byte[]> files =
                (isOwn(name) ? ThemeFiles.folder(folder.resolve(name)) : ThemeFiles.ofProgram(name)).read();
        Path partial = null;
        try {
            Files.createDirectories(folder);
            partial = Files.createTempDirectory(folder, ".copy-");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path to = partial.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Durable.write(to, file.getValue());
            }
            return named(partial, name);
        } catch (IOException e) {
            throw new ThemeCopyFailed(folder, partial == null || removed(partial));
        }
    }

    /** Gives the finished copy the first free name: "standar-2". */
    private Path named(Path partial, String name) throws IOException {
        for (int number = 2; number < MOST_COPIES; number++) {
            Path free = folder.resolve(name + "-" + number);
            if (Files.exists(free)) {
                continue;
            }
            try {
                Durable.rename(partial, free);
                return free;
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                continue; // somebody else was quicker
            }
        }
        throw new FileAlreadyExistsException(name);
    }

    private static boolean removed(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /**
     * Tells {@code changed}, on a thread of its own, when files of a theme of the newsroom have changed and then rested for
     * a moment. A theme of the program does not change. Close what is given back to hear no more.
     */
    public ThemeWatch watch(String name, Runnable changed) {
        var watch = new ThemeWatch(isName(name) ? folder.resolve(name) : folder, changed, watches::remove);
        watches.add(watch);
        watch.start();
        return watch;
    }

    @Override
    public void close() {
        watches.forEach(ThemeWatch::close);
    }
}
