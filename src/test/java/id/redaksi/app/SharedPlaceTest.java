package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.SharedPlace.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SharedPlaceTest {
    @TempDir
    Path temporary;

    private record Case(String folder, String store, Set<String> there, String found) {}

    private static Case cloud(String folder, String found) {
        return new Case(folder, "ext4", Set.of(), found);
    }

    private static Case left(String file, String found) {
        return new Case("/home/sari/Kerja/Berita/Redaksi", "apfs", Set.of("/home/sari/Kerja/" + file), found);
    }

    private static Case store(String type) {
        return new Case("/mnt/kantor/Redaksi", type, Set.of(), type);
    }

    private static List<Case> shared() {
        return Stream.of(
                        Stream.of(
                                cloud("/home/sari/Dropbox/Redaksi", "Dropbox"),
                                cloud("/home/sari/Dropbox (Kantor)/Redaksi", "Dropbox"),
                                cloud("/home/sari/OneDrive/Dokumen/Redaksi", "OneDrive"),
                                cloud("/home/sari/OneDrive - Media Nusantara/Redaksi", "OneDrive"),
                                cloud("/Users/sari/Library/CloudStorage/OneDrive-Kantor/Redaksi", "OneDrive"),
                                cloud("/Users/sari/Library/CloudStorage/Lain/Redaksi", "CloudStorage"),
                                cloud("/home/sari/Google Drive/Redaksi", "Google Drive"),
                                cloud("/Users/s/Library/CloudStorage/GoogleDrive-s@x.id/My Drive/Redaksi", "Google Drive"),
                                cloud("/mnt/g/Drive Saya/Redaksi", "Google Drive"),
                                cloud("/Users/sari/Library/Mobile Documents/com~apple~CloudDocs/Redaksi", "iCloud Drive"),
                                cloud("/home/sari/iCloudDrive/Redaksi", "iCloud Drive"),
                                cloud("/home/sari/Nextcloud/Redaksi", "Nextcloud"),
                                cloud("/home/sari/Nextcloud2/Redaksi", "Nextcloud"),
                                cloud("/home/sari/ownCloud/Redaksi", "ownCloud"),
                                cloud("/home/sari/Syncthing/Redaksi", "Syncthing"),
                                cloud("/home/sari/pCloudDrive/Redaksi", "pCloud"),
                                cloud("/home/sari/pCloud Drive/Redaksi", "pCloud"),
                                cloud("/home/sari/MEGA/Redaksi", "MEGA"),
                                cloud("/home/sari/MEGAsync/Redaksi", "MEGA"),
                                cloud("/home/sari/Box Sync/Redaksi", "Box"),
                                cloud("/home/sari/Yandex.Disk/Redaksi", "Yandex.Disk"),
                                cloud("/home/sari/Proton Drive/Redaksi", "Proton Drive"),
                                cloud("/home/sari/SynologyDrive/Redaksi", "Synology Drive")),
                        Stream.of(
                                left(".dropbox.cache", "Dropbox"),
                                left(".tmp.drivedownload", "Google Drive"),
                                left(".nextcloudsync.log", "Nextcloud"),
                                left(".owncloudsync.log", "ownCloud"),
                                left(".stfolder", "Syncthing"),
                                left(".megaignore", "MEGA"),
                                left(".sync/ID", "Resilio Sync")),
                        Stream.of("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afpfs", "webdav", "davfs",
                                        "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2", "vboxsf", "NFS")
                                .map(SharedPlaceTest::store))
                .flatMap(cases -> cases)
                .toList();
    }

    private static Optional<SharedPlace> found(Case one) {
        return SharedPlace.of(Path.of(one.folder()), one.store(), path -> one.there().contains(path.toString()));
    }

    @TestFactory
    Stream<DynamicTest> a_shared_place_is_known() {
        return shared().stream().map(one -> DynamicTest.dynamicTest(one.folder() + " " + one.store() + " " + one.there(), () ->
                assertEquals(Optional.of(one.found()), found(one).map(SharedPlace::name))));
    }

    @Test
    void a_folder_of_this_computer_is_not_shared() {
        for (String own : List.of("/home/sari/Dokumen/Redaksi", "/home/megawati/Boxing/Drive/Redaksi", "/home/sari/onedrives/Redaksi", "/srv/sync/Redaksi")) {
            for (String store : List.of("ext4", "btrfs", "apfs", "NTFS", "xfs", "overlay", "tmpfs", "fuseblk")) {
                assertEquals(Optional.empty(), found(new Case(own, store, Set.of(), "")), own + " on " + store);
            }
        }
    }

    @Test
    void what_is_known_of_a_place_is_said_once_and_another_place_is_said_anew() throws Exception {
        var place = Optional.of(new SharedPlace(Kind.CLOUD, "Dropbox"));
        var other = Optional.of(new SharedPlace(Kind.NETWORK, "cifs"));
        Path newsroom = Files.createDirectory(temporary.resolve("redaksi"));
        assertEquals(place, new KnownPlace(newsroom).unknown(place));

        new KnownPlace(newsroom).know(place.get());

        assertEquals(Optional.empty(), new KnownPlace(newsroom).unknown(place));
        assertEquals(other, new KnownPlace(newsroom).unknown(other));
    }

    @Test
    void a_real_folder_is_looked_at_through_its_links() throws Exception {
        Path cloud = Files.createDirectories(temporary.resolve("Dropbox/Redaksi"));
        Path link = Files.createSymbolicLink(temporary.resolve("tautan"), cloud);

        assertTrue(SharedPlace.of(link).isPresent());
        assertEquals(Optional.empty(), SharedPlace.of(temporary.resolve("tidak ada")));
    }
}
