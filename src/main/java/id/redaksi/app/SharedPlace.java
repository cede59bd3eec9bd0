package id.redaksi.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A folder that is not this computer's alone: one that a program sends to a cloud, which ships a database and its log
 * apart and so breaks both, or one on a drive of a network, whose locks cannot be trusted (SQLite, "How To Corrupt An
 * SQLite Database File", sections 2.1 and 2.3). Known by the names that such programs give their folders, by what they
 * leave in them, and by the type of the file store.
 */
public record SharedPlace(Kind kind, String name) {
    /** What makes the folder shared. */
    public enum Kind {
        CLOUD,
        NETWORK
    }

    /** A service: how its folders are called, and what lies in the topmost of them. */
    private record Service(String name, Pattern folders, List<String> left) {
        Service(String name, String folders, String... left) {
            this(name, Pattern.compile(folders, Pattern.CASE_INSENSITIVE), List.of(left));
        }
    }

    private static final List<Service> SERVICES = List.of(
            new Service("Dropbox", "dropbox( .*|-.*)?", ".dropbox", ".dropbox.cache"),
            new Service("OneDrive", "onedrive( ?-.*)?|skydrive", ".849C9593-D756-4E56-8D6E-42412F2A707B"),
            new Service("Google Drive", "google ?drive( .*|-.*)?|my drive|drive saya", ".tmp.drivedownload", ".tmp.driveupload"),
            new Service("iCloud Drive", "mobile documents|com~apple~clouddocs|icloud ?drive", ".icloud"),
            new Service("Nextcloud", "nextcloud.*", ".nextcloudsync.log"),
            new Service("ownCloud", "owncloud.*", ".owncloudsync.log"),
            new Service("Syncthing", "syncthing", ".stfolder", ".stignore"),
            new Service("pCloud", "pcloud ?(drive|sync)?"),
            new Service("MEGA", "mega|megasync( .*)?", ".megaignore"),
            new Service("Box", "box sync|box-box"),
            new Service("Yandex.Disk", "yandex\\.?disk", ".sync.yandex"),
            new Service("Proton Drive", "proton ?drive.*"),
            new Service("Seafile", "seafile", ".seafile-data"),
            new Service("Resilio Sync", "resilio sync", ".sync/ID"),
            new Service("Synology Drive", "synology ?drive", ".SynologyWorkingDirectory"),
            new Service("Tresorit", "tresorit|tresors"),
            new Service("CloudStorage", "cloudstorage"));

    /** Types of file stores that other computers, or a program, stand behind; those of FUSE begin with "fuse.". */
    private static final List<String> NETWORKS = List.of(
            "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afp", "afpfs", "webdav", "davfs", "davfs2",
            "9p", "ncpfs", "ceph", "glusterfs", "lustre", "beegfs", "gfs2", "ocfs2", "afs", "sshfs", "vboxsf", "prl_fs",
            "vmhgfs", "virtiofs", "drvfs", "macfuse", "osxfuse");

    /** Where the folder is, as far as it is known; what cannot be asked is taken for the computer's own. */
    public static Optional<SharedPlace> of(Path folder) {
        try {
            Path real = folder.toRealPath();
            return of(real, Files.getFileStore(real).type(), Files::exists);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<SharedPlace> of(Path folder, String store, Predicate<Path> exists) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Path here = at;
            String name = at.getFileName() == null ? "" : at.getFileName().toString();
            for (Service service : SERVICES) {
                boolean left = service.left().stream().anyMatch(file -> exists.test(here.resolve(file)));
                if (left || service.folders().matcher(name).matches()) {
                    return Optional.of(new SharedPlace(Kind.CLOUD, service.name()));
                }
            }
        }
        String type = store.toLowerCase(Locale.ROOT);
        boolean network = NETWORKS.contains(type) || type.startsWith("fuse.") || folder.toString().startsWith("\\\\");
        return network ? Optional.of(new SharedPlace(Kind.NETWORK, store)) : Optional.empty();
    }
}
