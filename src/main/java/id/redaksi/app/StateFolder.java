package id.redaksi.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where this program keeps what belongs to the user at this computer and to no newsroom: nobody else's to read or to
 * write. On Linux {@code $XDG_RUNTIME_DIR}, else {@code $XDG_STATE_HOME} or {@code ~/.local/state} (XDG Base Directory
 * Specification 0.8); on macOS {@code ~/Library/Application Support}; on Windows {@code %LOCALAPPDATA%}.
 */
final class StateFolder {
    private static final String NAME = "redaksi";
    private static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

    private StateFolder() {}

    /** The folder for this user, by the variables and properties of a system; it need not exist. */
    static Path of(Map<String, String> environment, String system, String home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return chosen(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local")).resolve("Redaksi");
        }
        if (os.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Redaksi");
        }
        Path state = chosen(environment, "XDG_STATE_HOME", Path.of(home, ".local", "state"));
        return chosen(environment, "XDG_RUNTIME_DIR", state).resolve(NAME);
    }

    /** Ours on this computer, made if need be; fails where it would not be ours alone. */
    static Path ready() throws IOException {
        return ready(of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "")));
    }

    static Path ready(Path folder) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return Files.createDirectories(folder); // %LOCALAPPDATA% is the user's alone
        }
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OURS_ALONE));
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("no folder of our own");
        }
        Files.setPosixFilePermissions(folder, OURS_ALONE); // fails where it is another user's
        return folder;
    }

    private static Path chosen(Map<String, String> environment, String variable, Path otherwise) {
        String named = environment.get(variable);
        return named == null || named.isBlank() || !Path.of(named).isAbsolute() ? otherwise : Path.of(named);
    }
}
