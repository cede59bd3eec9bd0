package id.redaksi.newsroom;

import id.redaksi.guard.Durable;
import id.redaksi.guard.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders in which this user's newsrooms have been, one a line, in the user's own state folder: where one of them is
 * empty or gone, its drive may only be away, and an empty newsroom made there must not be taken for it.
 */
final class KnownPlaces {
    private static final String FILE = "newsrooms.txt";

    /** The last ones opened; older ones are forgotten. */
    private static final int MOST = 200;

    private final Path file;

    KnownPlaces(Path state) {
        file = state.resolve(FILE);
    }

    boolean has(Path folder) {
        return all().contains(name(folder));
    }

    /** Remembers a folder. That it cannot be remembered keeps no newsroom shut. */
    void add(Path folder) {
        List<String> all = new ArrayList<>(all());
        String name = name(folder);
        if (!all.isEmpty() && all.getLast().equals(name)) {
            return;
        }
        all.remove(name);
        all.add(name);
        try {
            StateFolder.ready(file.toAbsolutePath().getParent());
            Path partial = file.resolveSibling(FILE + "." + ProcessHandle.current().pid() + ".partial");
            String lines = String.join("\n", all.subList(Math.max(0, all.size() - MOST), all.size()));
            Files.writeString(partial, lines);
            Durable.rename(partial, file);
        } catch (IOException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.WARNING, "a place is not remembered");
        }
    }

    private List<String> all() {
        try {
            return Files.exists(file) ? List.of(Files.readString(file).split("\n")) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Line breaks are allowed in names, and would be two names here. */
    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().toString().replace('\n', ' ');
    }
}
