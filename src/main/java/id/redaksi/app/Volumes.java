package id.redaksi.app;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The drives of this computer, and by what each is known again wherever it is mounted: the UUID of its file system (Linux
 * lists them), the serial number of its volume (Windows), else its label, type and size,
 * or the name that a server gives it. Nothing is written on a drive to
 * know it. Any thread; blocks.
 */
interface Volumes {
    /** The drive that a folder is on, and where it stands; empty id for one that cannot be known again. */
    record Volume(String id, Path mount) {}

    /** Where the drives that this computer has now may be asked for. */
    List<Path> mounts();

    /** The drive of what is there. */
    Volume of(Path there) throws IOException;

    /** Those of this computer. */
    Volumes HERE = new Volumes() {
        private static final Path UUIDS = Path.of("/dev/disk/by-uuid");

        @Override
        public List<Path> mounts() {
            List<Path> found = new ArrayList<>();
            FileSystems.getDefault().getRootDirectories().forEach(found::add);
            for (String parent : List.of("/Volumes", "/mnt", "/media", "/run/media")) {
                for (Path one : inside(Path.of(parent))) {
                    found.add(one);
                    found.addAll(parent.endsWith("media") ? inside(one) : List.of());
                }
            }
            return found;
        }

        private static List<Path> inside(Path folder) {
            try (Stream<Path> all = Files.list(folder)) {
                return all.filter(Files::isDirectory).toList();
            } catch (IOException e) {
                return List.of(); // not on this system, or somebody else's
            }
        }

        @Override
        public Volume of(Path there) throws IOException {
            Path real = there.toRealPath();
            FileStore store = Files.getFileStore(real);
            Path mount = real;
            for (Path above = mount.getParent(); above != null && Files.getFileStore(above).equals(store); above = above.getParent()) {
                mount = above;
            }
            return new Volume(id(store, mount), mount);
        }

        private static String id(FileStore store, Path mount) throws IOException {
            if (store.supportsFileAttributeView("volume") || FileSystems.getDefault().getSeparator().equals("\\")) {
                return "vsn:" + store.getAttribute("volume:vsn");
            }
            for (Path uuid : listed(UUIDS)) {
                if (isDevice(uuid, store.name())) {
                    return "uuid:" + uuid.getFileName();
                }
            }
            Path label = mount.getFileName();
            if (label == null) {
                return "";
            }
            // what a server or the memory stands behind has no size that stays
            String which = store.name().startsWith("/dev/") ? String.valueOf(store.getTotalSpace()) : store.name();
            return "label:" + label + ":" + store.type() + ":" + which;
        }

        private static List<Path> listed(Path folder) {
            try (Stream<Path> all = Files.list(folder)) {
                return all.toList();
            } catch (IOException e) {
                return List.of();
            }
        }

        private static boolean isDevice(Path link, String device) {
            try {
                return device.startsWith("/") && link.toRealPath().equals(Path.of(device).toRealPath());
            } catch (IOException e) {
                return false;
            }
        }
    };
}
