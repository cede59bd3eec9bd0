package id.redaksi.app;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.Durable;
import id.redaksi.newsroom.Target;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where targets' folders are today. A folder on another drive than the newsroom's is looked for where that drive stands
 * now, and nothing is ever written to what stands in its stead; no folder is made. Any thread; blocks.
 */
final class TargetPlaces {
    /** With less than this left, a drive counts as full. */
    private static final long LITTLE = 4096;

    private static final String TRIAL = "redaksi-uji.partial";

    private final Path newsroom;
    private final Volumes volumes;

    TargetPlaces(Path newsroom, Volumes volumes) {
        this.newsroom = newsroom;
        this.volumes = volumes;
    }

    /** What is to be known of a folder that exists, so that it is found again. */
    Target.Place of(Path folder) throws ExportFailed {
        Path whole = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(whole)) {
            throw new ExportFailed(Message.of("targets.folderGone", whole.toString()));
        }
        try {
            Volumes.Volume volume = volumes.of(whole);
            Path name = volume.mount().getFileName();
            boolean own = volume.mount().equals(volumes.of(newsroom).mount());
            if (own || volume.id().isEmpty()) {
                return Target.Place.of(whole.toString());
            }
            String within = volume.mount().relativize(whole.toRealPath()).toString().replace('\\', '/');
            return new Target.Place(whole.toString(), volume.id(), String.valueOf(name == null ? volume.mount() : name), within);
        } catch (IOException e) {
            return Target.Place.of(whole.toString());
        }
    }

    /** The folder as it is here now, ready to be written into; fails with the reason where it is not. */
    Path find(Target.Place place) throws ExportFailed {
        Path folder = there(place);
        if (!Files.isWritable(folder)) {
            throw new ExportFailed(Message.of("targets.readOnly", folder.toString()));
        }
        if (room(folder) < LITTLE) {
            throw new ExportFailed(Message.of("targets.full", folder.toString()));
        }
        return folder;
    }

    /** Why nothing can be written there now; empty where it can. */
    Optional<Message> trouble(Target.Place place) {
        try {
            find(place);
            return Optional.empty();
        } catch (ExportFailed e) {
            return Optional.of(e.explanation());
        }
    }

    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // not known; writing will say
        }
    }

    private Path there(Target.Place place) throws ExportFailed {
        if (place.folder().isEmpty()) {
            throw new ExportFailed(Message.of("targets.noFolder"));
        }
        Path folder = path(place.folder());
        if (!place.isOnDrive()) {
            if (!Files.isDirectory(folder)) {
                throw new ExportFailed(Message.of("targets.folderGone", place.folder()));
            }
            return folder;
        }
        if (Files.isDirectory(folder) && isOn(folder, place.volume())) {
            return folder;
        }
        for (Path mount : volumes.mounts()) {
            if (isMountOf(mount, place.volume())) {
                Path found = mount.resolve(place.within()).normalize();
                if (found.startsWith(mount) && Files.isDirectory(found)) {
                    return found;
                }
                throw new ExportFailed(Message.of("targets.folderGoneOnDrive", place.within(), place.drive()));
            }
        }
        throw new ExportFailed(Message.of("targets.driveAway", place.drive(), place.folder()));
    }

    /** What was written on another system may be no path on this one. */
    private static Path path(String folder) throws ExportFailed {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new ExportFailed(Message.of("targets.folderGone", folder));
        }
    }

    private boolean isOn(Path folder, String volume) {
        try {
            return volumes.of(folder).id().equals(volume);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isMountOf(Path mount, String volume) {
        try {
            Volumes.Volume found = volumes.of(mount);
            return found.id().equals(volume) && found.mount().equals(mount.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a small file there, reads it, and takes it away: the folder when all went well. */
    Path tried(Target.Place place) throws ExportFailed {
        Path folder = find(place);
        Path trial = folder.resolve(TRIAL);
        byte[] words = "Redaksi\n".getBytes(StandardCharsets.US_ASCII);
        try {
            try {
                Durable.write(trial, words);
                if (!Arrays.equals(words, Files.readAllBytes(trial))) {
                    throw new IOException("read otherwise than written");
                }
            } finally {
                Files.deleteIfExists(trial);
            }
            return folder;
        } catch (IOException e) {
            throw new ExportFailed(trouble(place).orElse(Message.of("targets.notWritten", folder.toString())));
        }
    }

    /** The first name of this kind that nothing there bears: the name, or with a number behind it. */
    static String free(Path folder, String name, List<String> endings) {
        String free = name;
        for (int number = 2; isTaken(folder, free, endings); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static boolean isTaken(Path folder, String name, List<String> endings) {
        return endings.stream().anyMatch(ending -> Files.exists(folder.resolve(name + ending)));
    }
}
