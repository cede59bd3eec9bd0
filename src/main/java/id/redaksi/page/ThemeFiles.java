package id.redaksi.page;

import id.redaksi.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the files of a theme come from. */
@FunctionalInterface
public interface ThemeFiles {
    /** More than any honest theme has, so that a wrong folder is not read whole. */
    int MOST_FILES = 1_000;

    long MOST_BYTES = 32_000_000;

    /** All files by their path in the theme ("templates/story.html"). */
    SortedMap<String, byte[]> read() throws ThemeFailed;

    /** A folder; links in it are not followed, hidden files are not read. */
    static ThemeFiles folder(Path folder) {
        return () -> {
            try {
                return walked(folder);
            } catch (IOException | UncheckedIOException e) {
                throw new ThemeFailed(String.valueOf(folder.getFileName()), 0, Message.of("page.theme.unreadable"));
            }
        };
    }

    /** A theme that comes with the program, by the name of its folder. */
    static ThemeFiles ofProgram(String name) {
        return () -> {
            URL manifest = ThemeFiles.class.getResource("/assets/themes/" + name + "/theme.json");
            if (manifest == null) {
                throw new ThemeFailed(name, 0, Message.of("page.theme.unknownTheme", name));
            }
            try {
                return ofProgram(manifest);
            } catch (IOException | URISyntaxException e) {
                throw new ThemeFailed(name, 0, Message.of("page.theme.unreadable"));
            }
        };
    }

    /** The names of the themes that come with the program. */
    static List<String> namesOfProgram() {
        URL manifest = ThemeFiles.class.getResource("/assets/themes/standar/theme.json");
        if (manifest == null) {
            return List.of();
        }
        try {
            String address = manifest.toString();
            if (!address.startsWith("jar:")) {
                return names(Path.of(manifest.toURI()).resolveSibling("..").normalize());
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(new URI(address.substring(4, address.indexOf("!/")))))) {
                return names(jar.getPath("/assets/themes"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program can read itself", e);
        }
    }

    private static List<String> names(Path themes) throws IOException {
        try (Stream<Path> folders = Files.list(themes)) {
            return folders.filter(folder -> Files.exists(folder.resolve("theme.json")))
                    .map(folder -> folder.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        }
    }

    private static SortedMap<String, byte[]> ofProgram(URL manifest) throws IOException, URISyntaxException, ThemeFailed {
        String address = manifest.toString();
        if (!address.startsWith("jar:")) {
            return walked(Path.of(manifest.toURI()).resolveSibling("."));
        }
        int inside = address.indexOf("!/");
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(new URI(address.substring(4, inside))))) {
            return walked(jar.getPath(address.substring(inside + 1)).resolveSibling(""));
        }
    }

    private static SortedMap<String, byte[]> walked(Path folder) throws IOException, ThemeFailed {
        var files = new TreeMap<String, byte[]>();
        long bytes = 0;
        Path root = folder.normalize();
        try (Stream<Path> walk = Files.walk(root, 8)) {
            List<Path> found = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> isShown(root.relativize(path)))
                    .limit(MOST_FILES + 1L)
                    .toList();
            for (Path path : found) {
                bytes += Files.size(path);
                if (found.size() > MOST_FILES || bytes > MOST_BYTES) {
                    throw new ThemeFailed(String.valueOf(root.getFileName()), 0, Message.of("page.theme.tooLarge"));
                }
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static boolean isShown(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".") || part.toString().endsWith("~")) {
                return false;
            }
        }
        return true;
    }
}
