package id.redaksi.guard;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its place and gets its name once it is whole: what bore the name stays until then, and
 * stays when writing fails.
 *
 * <pre>{@code
 * try (Aside aside = Aside.of(picture)) {
 *     write(aside.out());
 *     aside.keep();
 * }
 * }</pre>
 */
public final class Aside implements AutoCloseable {
    private final Path place;
    private final Path beside;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean kept;

    private Aside(Path place, Path beside, FileChannel channel) {
        this.place = place;
        this.beside = beside;
        this.channel = channel;
        out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** Begins to write what is to become this file; its folder is there. */
    public static Aside of(Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        Path name = place.getFileName();
        if (folder == null || name == null) {
            throw new IOException("no file: " + place);
        }
        Path beside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        return new Aside(
                place,
                beside,
                FileChannel.open(
                        beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING));
    }

    public OutputStream out() {
        return out;
    }

    /** Gives the file its name; nothing can be written any more. */
    public void keep() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        Durable.rename(beside, place);
        kept = true;
    }

    /** Leaves nothing beside when the file was not kept. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!kept) {
            Files.deleteIfExists(beside);
        }
    }
}
