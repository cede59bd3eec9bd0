package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.newsroom.BackupFailed;
import id.redaksi.newsroom.Backups;
import id.redaksi.newsroom.GoingBack;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Restore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi restore BACKUP --to DIR}; the newsroom of here is only read, so the window may have it open. */
@Command(name = "restore", description = "Make a newsroom of a backup in a new folder; the one of here stays as it is.")
final class RestoreCommand extends FolderCommand {
    @Parameters(paramLabel = "BACKUP", description = "The backup's file, or its name or number in the list.")
    String backup = "";

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "A new or an empty folder.")
    Path to = Path.of("");

    @Option(names = "--dry-run", description = "Only say what going back would change.")
    boolean dryRun;

    @Override
    int run() throws Exception {
        var backups = new Backups(newsroom, Clock.systemDefaultZone());
        var restore = new Restore(backups);
        Restore.Examined examined = restore.examine(file(backups));
        ObjectNode root = JSON.objectNode()
                .put("stories", examined.state().stories())
                .put("revisions", examined.state().revisions())
                .put("damaged", examined.damaged())
                .put("olderShape", examined.older())
                .put("otherNewsroom", examined.other());
        if (examined.other()) {
            tell("backup.other");
        }
        ArrayNode changes = root.putArray("changes");
        List<GoingBack> differences = changes(restore, examined);
        differences.forEach(one -> change(one, changes));
        if (differences.stream().allMatch(one -> one.which() == GoingBack.Which.SAME)) {
            tell("cli.restore.same", differences.size());
        }
        if (!dryRun) {
            Restore.Restored restored = restore.into(examined, to, _ -> {});
            root.put("folder", restored.folder().toString()).put("photosMissing", restored.photosMissing());
            restored.notSavedBefore().ifPresent(why -> tell("cli.note", why));
            if (!json) {
                print(restored.folder().toString());
            }
        }
        if (json) {
            print(root);
        }
        return 0;
    }

    /** A path, or what the list calls a backup. */
    private Path file(Backups backups) throws BackupFailed {
        if (Files.exists(Path.of(backup))) {
            return Path.of(backup);
        }
        return backups.list().stream()
                .filter(one -> backup.equals(String.valueOf(one.counter()))
                        || backup.equals(String.valueOf(one.file().getFileName())))
                .findFirst()
                .map(id.redaksi.newsroom.Backup::file)
                .orElse(Path.of(backup));
    }

    /** Compared with the stories of here; where there are none that can be read, nothing is. */
    private List<GoingBack> changes(Restore restore, Restore.Examined examined) throws BackupFailed {
        try (Newsroom here = Newsroom.openToRead(newsroom, Clock.systemDefaultZone())) {
            return restore.compare(examined, here.stories());
        } catch (NewsroomFailed e) {
            tell("backup.notCompared", e.explanation());
            return List.of();
        }
    }

    private void change(GoingBack one, ArrayNode changes) {
        String which = one.which().name().toLowerCase(Locale.ROOT);
        changes.addObject()
                .put("id", one.story().value())
                .put("headline", one.headline())
                .put("which", which)
                .put("lost", one.lost())
                .put("back", one.back());
        if (!json && one.which() != GoingBack.Which.SAME) {
            print(which + "  -" + one.lost() + " +" + one.back() + "  " + one.headline());
        }
    }
}
