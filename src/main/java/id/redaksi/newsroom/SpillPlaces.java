package id.redaksi.newsroom;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where text goes that the newsroom cannot take: the user's own folder for a program's state, then a folder in the user's
 * home, then the newsroom's. A newsroom has a folder of its own in each, by its instance. The temporary folder of the
 * system is none of them: others read it, and it is emptied.
 */
final class SpillPlaces {
    private SpillPlaces() {}

    /** The places in the order in which they are tried; {@code -Dredaksi.spill} names another first one, for tests. */
    static List<Path> of(String instance, Path newsroom) {
        Path home = Path.of(System.getProperty("user.home", "."));
        String named = System.getProperty("redaksi.spill", "");
        Path first = named.isEmpty() ? state(System.getProperty("os.name", ""), home).resolve("redaksi") : Path.of(named);
        Path second = named.isEmpty() ? home.resolve(".redaksi") : first.resolveSibling(first.getFileName() + "-2");
        return List.of(
                first.resolve("spill").resolve(instance),
                second.resolve("spill").resolve(instance),
                newsroom.resolve("spill"));
    }

    /** XDG Base Directory 0.8 for what outlives a restart; Apple's and Microsoft's folders for the same. */
    private static Path state(String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return in("LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return in("XDG_STATE_HOME", home.resolve(".local").resolve("state"));
    }

    private static Path in(String variable, Path otherwise) {
        @Nullable String named = System.getenv(variable);
        return named == null || named.isBlank() || !Path.of(named).isAbsolute() ? otherwise : Path.of(named);
    }
}
