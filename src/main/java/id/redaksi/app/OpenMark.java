package id.redaksi.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that stands in the newsroom's folder as long as it is open. Found at the next start it says that the program did
 * not come to its end. It is forced to the disk before anything else is done, and removed after all else: where a power cut
 * takes one of the two back, the newsroom is only looked at more closely than it need be.
 */
final class OpenMark {
    private static final String NAME = "open.mark";

    private final Path file;
    private final boolean stood;

    private OpenMark(Path file, boolean stood) {
        this.file = file;
        this.stood = stood;
    }

    /** Sets the mark; one that cannot be set counts as one that stood. */
    static OpenMark set(Path folder) {
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            return new OpenMark(file, true);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.force(true);
            return new OpenMark(file, false);
        } catch (IOException e) {
            return new OpenMark(file, true);
        }
    }

    /** Whether the last end was none. */
    boolean stood() {
        return stood;
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger("id.redaksi.app").log(System.Logger.Level.WARNING, "the mark of an open newsroom stays");
        }
    }
}
