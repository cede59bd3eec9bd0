package id.redaksi.newsroom;

import id.redaksi.guard.StateFolder;
import java.nio.file.Path;
import java.util.List;

/**
 * Where text goes that the newsroom cannot take: the user's own folder for a program's state, then a folder in the user's
 * home, then the newsroom's. A newsroom has a folder of its own in each, by its instance. The temporary folder of the
 * system is none of them: others read it, and it is emptied.
 */
final class SpillPlaces {
    private static final String NAMED = "redaksi.spill";

    private SpillPlaces() {}

    /** The first of the places, which all newsrooms share. */
    static Path state() {
        String named = System.getProperty(NAMED, "");
        return named.isEmpty() ? StateFolder.lasting() : Path.of(named);
    }

    /** The places in the order in which they are tried; {@code -Dredaksi.spill} names another first one, for tests. */
    static List<Path> of(String instance, Path newsroom) {
        Path home = Path.of(System.getProperty("user.home", "."));
        String named = System.getProperty(NAMED, "");
        Path first = state();
        Path second = named.isEmpty() ? home.resolve(".redaksi") : first.resolveSibling(first.getFileName() + "-2");
        return List.of(
                first.resolve("spill").resolve(instance),
                second.resolve("spill").resolve(instance),
                newsroom.resolve("spill"));
    }
}
