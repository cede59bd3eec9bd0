package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a new newsroom of what is left of a damaged one. The damaged one is only read, and need not open: rows are found
 * page by page, what they lack is taken from backups where its hash is known. Blocks; any thread.
 */
public final class Salvage {
    /** How far it has come, in revisions. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int of);
    }

    /** What became of the stories, and of the photos beside them. */
    public record Report(Path into, List<Fate> fates, int photos, int damagedPhotos) {
        public Report {
            fates = List.copyOf(fates);
        }

        /** Whether the newest text of every story came along, proved by its hash. */
        public boolean isWhole() {
            return fates.stream().allMatch(Fate::hasNewest);
        }
    }

    /** What else of a newsroom's folder somebody made: settings, words, dictionaries. */
    private static final List<String> BESIDE = List.of("settings.json", "words.txt", "dictionaries");

    private final Path folder;
    private final Clock clock;

    public Salvage(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Saves what can be saved into a folder that is absent or empty. */
    public Report into(Path target, Progress progress) throws NewsroomFailed, SaveFailed {
        Path database = folder.resolve(Newsroom.DATABASE);
        if (!Files.isRegularFile(database)) {
            throw new NewsroomFailed(Message.of("newsroom.databaseMissing", folder.toString()));
        }
        if (target.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
            throw new NewsroomFailed(Message.of("newsroom.salvage.inside", target.toString()));
        }
        if (Files.exists(target.resolve(Newsroom.DATABASE))) {
            throw new NewsroomFailed(Message.of("newsroom.salvage.notEmpty", target.toString()));
        }
        try (var remnants = Remnants.of(database);
                var backups = new BackupFiles(BackupFiles.of(folder));
                Newsroom made = Newsroom.open(target, clock)) {
            var shelving = new Shelving(made);
            List<Fate> fates = new Inventory(remnants, backups)
                    .take(found -> shelving.add(found, remnants.mark(found.revision().sequence())), progress);
            shelving.finish();
            new Catalogue(made.database()).bring(database, BackupFiles.of(folder));
            shelving.drafts(remnants.drafts(), Instant.now(clock));
            spilled(remnants, made);
            int damaged = photos(made);
            beside(target);
            return new Report(target, fates, count(made.folder().resolve(Newsroom.MEDIA)), damaged);
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        } catch (IOException e) {
            throw new NewsroomFailed(Message.of("newsroom.salvage.unreadable", folder.toString()));
        }
    }

    /** Brings what could not be saved and waits outside the damaged newsroom. */
    private void spilled(Remnants remnants, Newsroom made) throws IOException {
        Optional<String> instance = remnants.instance();
        if (instance.isPresent()) {
            try (var spill = new Spill(SpillPlaces.of(instance.get(), folder), folder, clock)) {
                spill.read();
                new SpillReplay(made.database(), clock, System.getProperty("user.name", "")).copy(spill);
            }
        }
    }

    /** Brings the photos that are whole; gives how many are not. */
    private int photos(Newsroom made) throws IOException, SaveFailed {
        Path media = folder.resolve(Newsroom.MEDIA);
        int damaged = 0;
        for (Path photo : files(media)) {
            String name = photo.getFileName().toString();
            if (!name.matches("[0-9a-f]{64}")) {
                continue;
            }
            try {
                byte[] bytes = Files.readAllBytes(photo);
                if (Hash.of(bytes).equals(name)) {
                    made.originals().put(bytes);
                } else {
                    damaged++;
                }
            } catch (IOException e) {
                damaged++;
            }
        }
        return damaged;
    }

    private static int count(Path folder) throws IOException {
        return files(folder).size();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }

    private void beside(Path target) throws IOException {
        for (String name : BESIDE) {
            Path from = folder.resolve(name);
            if (Files.isDirectory(from)) {
                Files.createDirectories(target.resolve(name));
                for (Path file : files(from)) {
                    Files.copy(file, target.resolve(name).resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            } else if (Files.isRegularFile(from)) {
                Files.copy(from, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
