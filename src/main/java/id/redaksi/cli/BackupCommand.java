package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.newsroom.Backup;
import id.redaksi.newsroom.BackupFailed;
import id.redaksi.newsroom.Backups;
import id.redaksi.newsroom.Newsroom;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code redaksi backup}; a backup is a reader, so the window may have the newsroom open. */
@Command(name = "backup", description = "Make a verified backup of the newsroom; or list or verify those there are.")
final class BackupCommand extends FolderCommand {
    @Option(names = "--to", paramLabel = "DIR", description = "Also bring the new backup into this folder.")
    @Nullable
    Path to;

    @Option(names = "--list", description = "Make none; list those there are, in both places.")
    boolean list;

    @Option(names = "--verify", description = "Make none; read all there are again from end to end.")
    boolean verify;

    @Override
    int run() throws Exception {
        var backups = new Backups(newsroom, Clock.systemDefaultZone());
        Newsroom.needThere(newsroom);
        if (verify) {
            return verify(backups);
        }
        return list ? list(backups) : make(backups);
    }

    private int make(Backups backups) throws Exception {
        Backup made = backups.make(Backup.Kind.BY_HAND, _ -> {});
        Path folder = to;
        if (folder != null) {
            made = backups.copyTo(made, folder);
        }
        try {
            backups.second().catchUp();
        } catch (BackupFailed e) {
            tell("cli.note", e.explanation());
        }
        if (json) {
            print(JSON.objectNode().set("backup", tree(made)));
        } else {
            print(made.file().toString());
        }
        return 0;
    }

    private int list(Backups backups) throws Exception {
        List<Backup> all = all(backups);
        if (!json) {
            all.forEach(one -> print(one.time() + "  " + wording.text("backup.kind." + kind(one)) + "  " + one.file()));
            return 0;
        }
        ObjectNode root = JSON.objectNode();
        ArrayNode backupList = root.putArray("backups");
        all.forEach(one -> backupList.add(tree(one)));
        root.put("secondPlace", backups.second().chosen().map(Path::toString).orElse(null));
        root.put("away", backups.second().isAway());
        print(root);
        return 0;
    }

    private static List<Backup> all(Backups backups) throws BackupFailed {
        List<Backup> all = new ArrayList<>(backups.list());
        all.addAll(backups.second().list());
        return all;
    }

    private int verify(Backups backups) throws Exception {
        ObjectNode root = JSON.objectNode();
        ArrayNode problems = root.putArray("problems");
        for (Backup one : all(backups)) {
            Optional<String> bad = verified(backups, one);
            bad.ifPresent(reason -> {
                problems.addObject().put("file", one.file().toString()).put("reason", reason);
                spec.commandLine().getErr().println(reason);
            });
        }
        root.put("ok", problems.isEmpty());
        if (json) {
            print(root);
        }
        if (problems.isEmpty()) {
            tell("backup.allVerified");
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private Optional<String> verified(Backups backups, Backup backup) {
        try {
            backups.verify(backup);
            return Optional.empty();
        } catch (BackupFailed e) {
            return Optional.of(wording.text(e.explanation()));
        }
    }

    private static String kind(Backup backup) {
        return backup.kind().name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode tree(Backup backup) {
        return JSON.objectNode()
                .put("file", backup.file().toString())
                .put("counter", backup.counter())
                .put("kind", kind(backup))
                .put("time", backup.time().toString())
                .put("verified", backup.verified().toString())
                .put("stories", backup.state().stories())
                .put("revisions", backup.state().revisions())
                .put("damaged", backup.damaged())
                .put("bytes", backup.bytes())
                .put("sha256", backup.sha256());
    }
}
