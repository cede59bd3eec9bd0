package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** Makes the copy that a backup is: of a newsroom that others write to, proved against it before it is listed. */
final class BackupCopy {
    private final Path newsroom;
    private final BackupPlace place;
    private final Backups.Means means;

    BackupCopy(Path newsroom, BackupPlace place, Backups.Means means) {
        this.newsroom = newsroom;
        this.place = place;
        this.means = means;
    }

    /** What the newsroom holds just now. */
    Backup.State state() throws BackupFailed {
        try {
            return Snapshot.read(database(), Proof::state);
        } catch (DatabaseFailed e) {
            throw new BackupFailed(e);
        }
    }

    /** A copy of it as it is, proved and listed. */
    Backup make(Backup.Kind kind, Instant time, Consumer<Backups.Step> told) throws BackupFailed, IOException {
        told.accept(Backups.Step.COPYING);
        Proof proof = copy(told);
        told.accept(Backups.Step.PHOTOS);
        place.takePhotos(newsroom.resolve("media"), true);
        return list(place.partial(), kind, place.nextCounter(), time, proof);
    }

    /** A copy that holds what the newsroom held; one during which a story was erased is made anew. */
    private Proof copy(Consumer<Backups.Step> told) throws BackupFailed, IOException {
        for (int attempt = 1; ; attempt++) {
            place.clear();
            long newest = state().sequence();
            try {
                means.copier().copy(database(), place.partial());
            } catch (DatabaseFailed e) {
                throw new BackupFailed(e);
            }
            BackupPlace.force(place.partial());
            told.accept(Backups.Step.CHECKING);
            Proof proof = Proof.of(place.partial(), means.looks());
            if (proof.state().sequence() >= newest && isAllOfIt(proof)) {
                needNoOtherDamage(proof);
                return proof;
            }
            if (attempt == 2) {
                throw BackupFailed.because("backup.bad.counts");
            }
        }
    }

    /** Revisions only ever come at the end, so the newsroom up to the copy's newest one is what the copy has to hold. */
    private boolean isAllOfIt(Proof proof) throws BackupFailed {
        try {
            return Snapshot.read(
                    database(),
                    session -> Proof.instance(session).equals(proof.instance())
                            && Proof.schema(session) == proof.schema()
                            && session.number(
                                            "SELECT count(*) FROM revision WHERE sequence <= ?",
                                            proof.state().sequence())
                                    == proof.state().revisions());
        } catch (DatabaseFailed e) {
            throw new BackupFailed(e);
        }
    }

    /** A revision that is damaged in the newsroom must not end all backups; any other damage is the copy's own. */
    private void needNoOtherDamage(Proof proof) throws BackupFailed {
        if (!proof.damaged().isEmpty() && !Proof.damagedIn(database()).containsAll(proof.damaged())) {
            throw BackupFailed.because("backup.bad.hashes", proof.damaged().size());
        }
    }

    private Backup list(Path copy, Backup.Kind kind, long counter, Instant time, Proof proof) throws IOException {
        return place.keep(
                copy,
                new Backup(
                        counter,
                        kind,
                        time,
                        time,
                        proof.state(),
                        proof.instance(),
                        proof.schema(),
                        proof.damaged().size(),
                        Files.size(copy),
                        BackupPlace.hash(copy),
                        copy));
    }

    /** Lists what was finished when a program died, once it is verified; what is not whole stays unlisted. */
    void adopt() throws IOException {
        for (Path file : place.unlisted()) {
            try {
                Proof proof = Proof.of(file, means.looks());
                if (proof.damaged().isEmpty() && file.getFileName().toString().contains(BackupPlace.hash(file).substring(0, 8))) {
                    Instant time = Files.getLastModifiedTime(file).toInstant();
                    list(file, BackupPlace.kind(file), BackupPlace.counter(file), time, proof);
                }
            } catch (BackupFailed e) {
                System.getLogger("id.redaksi.newsroom")
                        .log(System.Logger.Level.WARNING, "not listed: {0}", e.explanation().key());
            }
        }
    }

    private Path database() {
        return newsroom.resolve(Newsroom.DATABASE);
    }
}
