package id.redaksi.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small ext4 volume in a file, mounted while it is open. */
final class Volume implements AutoCloseable {
    private static final String SIZE = "96M";

    private final Path image;
    private final Path place;

    private Volume(Path image, Path place) {
        this.image = image;
        this.place = place;
    }

    /** Makes a new volume; fails where the machine lets us mount none. */
    static Volume make(Path folder) throws IOException, InterruptedException {
        Path image = folder.resolve("image");
        Command.run("truncate", "-s", SIZE, image.toString());
        Command.run("mkfs.ext4", "-q", "-F", image.toString());
        return mount(image);
    }

    static Volume mount(Path image) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory(image.getParent(), "mounted");
        Command.run("mount", "-o", "loop", image.toString(), place.toString());
        return new Volume(image, place);
    }

    Path place() {
        return place;
    }

    /** What of the volume has reached its file: what the system still holds back is not in it, as after a power cut. */
    Path cut(Path to) throws IOException, InterruptedException {
        Command.run("cp", "--sparse=always", image.toString(), to.toString());
        return to;
    }

    @Override
    public void close() throws IOException {
        try {
            Command.run("umount", place.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        Files.delete(place);
    }
}
