package id.redaksi.guard;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where this program keeps what belongs to the user at this computer and to no newsroom: nobody else's to read or to
 * write. What outlives a restart is, on Linux, in {@code $XDG_STATE_HOME} or {@code ~/.local/state} (XDG Base Directory
 * Specification 0.8), on macOS in {@code ~/Library/Application Support}, on Windows in {@code %LOCALAPPDATA%}; what does
 * not is in {@code $XDG_RUNTIME_DIR} where there is one.
 */
public final class StateFolder {
    private static final String NAME = "redaksi";
    private static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

    private StateFolder() {}

    /** For what outlives a restart, for this user of this computer; it need not exist. */
    public static Path lasting() {
        return lasting(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
    }

    /** The same by the variables and properties of any system. */
    public static Path lasting(Map<String, String> environment, String system, String home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return chosen(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local")).resolve("Redaksi");
        }
        if (os.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Redaksi");
        }
        return chosen(environment, "XDG_STATE_HOME", Path.of(home, ".local", "state")).resolve(NAME);
    }

    /** For what a restart may clear away, by the variables and properties of any system. */
    public static Path passing(Map<String, String> environment, String system, String home) {
        Path lasting = lasting(environment, system, home);
        String os = system.toLowerCase(Locale.ROOT);
        return os.startsWith("windows") || os.startsWith("mac")
                ? lasting
                : chosen(environment, "XDG_RUNTIME_DIR", Objects.requireNonNull(lasting.getParent())).resolve(NAME);
    }

    /** The one that a restart may clear away, made if need be; fails where it would not be ours alone. */
    public static Path ready() throws IOException {
        return ready(passing(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ".")));
    }

    /** A folder of our own at this place, made if need be. */
    public static Path ready(Path folder) throws IOException {
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
