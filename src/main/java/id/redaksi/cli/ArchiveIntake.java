package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.ImportArchive;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.guard.Json;
import id.redaksi.wording.Message;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes an archive in for the command line: how far it has come on a terminal, and what became of its lines at the end. */
final class ArchiveIntake {
    private static final long BETWEEN = Duration.ofMillis(200).toNanos();

    private final NewsroomCommand command;
    private final boolean dryRun;
    private final boolean onTerminal = isTerminal();
    private final long start = System.nanoTime();
    private long shown = start;

    ArchiveIntake(NewsroomCommand command, boolean dryRun) {
        this.command = command;
        this.dryRun = dryRun;
    }

    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    int run(ImportArchive archive, Path file, @Nullable Path report) throws Exception {
        ImportArchive.Result result;
        try (PrintWriter out = report == null ? null : writer(report)) {
            var watch = new ImportArchive.Watch(command::isWanted, this::show, remark -> write(out, remark));
            result = dryRun ? archive.rehearse(file, watch) : archive.run(file, watch);
            if (out != null) {
                result.untold().forEach(one -> out.println(tree(one)));
                if (out.checkError()) {
                    command.tell("cli.archive.report", report);
                }
            }
        }
        tell(result);
        return result.stopped().isEmpty() && result.counts().refused() == 0 ? 0 : 1;
    }

    private static PrintWriter writer(Path report) throws ImportFailed {
        try {
            return new PrintWriter(Files.newBufferedWriter(report, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ImportFailed(Message.of("cli.archive.report", report.toString()));
        }
    }

    private void write(@Nullable PrintWriter out, ImportArchive.Remark remark) {
        if (out != null) {
            out.println(tree(remark).put("result", remark.isRefused() ? "refused" : "kept"));
        }
    }

    /** On a terminal, five times a second: how much, how fast, how long still. */
    private void show(ImportArchive.Progress progress) {
        long now = System.nanoTime();
        if (onTerminal && now - shown >= BETWEEN) {
            shown = now;
            double seconds = (now - start) / 1e9;
            double share = (double) progress.bytes() / Math.max(1, progress.ofBytes());
            long left = Math.round(seconds * (1 - share) / Math.max(share, 1e-6));
            PrintWriter err = command.spec.commandLine().getErr();
            err.print("\r" + bar(share) + command.wording.text(
                    "cli.archive.progress", progress.counts().read(), Math.round(progress.counts().read() / seconds), time(left)) + "\u001b[K");
            err.flush();
        }
    }

    private static String bar(double share) {
        int filled = (int) Math.round(20 * Math.clamp(share, 0, 1));
        return String.format(Locale.ROOT, "[%s%s] %3d%% ", "#".repeat(filled), ".".repeat(20 - filled), Math.round(100 * share));
    }

    private static String time(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private void tell(ImportArchive.Result result) throws Exception {
        if (onTerminal) {
            command.spec.commandLine().getErr().print("\r\u001b[K");
        }
        if (command.json) {
            command.print(tree(result));
        }
        result.remarks().forEach(remark -> command.tell("cli.archive.line", remark.line(), command.wording.text(remark.reason())));
        long more = result.counts().refused() + result.counts().kept() - result.remarks().size();
        if (more > 0) {
            command.tell("cli.archive.more", more);
        }
        result.untold().forEach(one -> command.tell("cli.note", command.wording.text(one.told())));
        result.stopped().ifPresent(command::refuse);
        ImportArchive.Counts counts = result.counts();
        command.tell(
                dryRun ? "cli.archive.wouldBe" : "cli.archive.done",
                counts.read(), counts.taken(), counts.changed(), counts.skipped(), counts.kept(), counts.refused());
    }

    private ObjectNode tree(ImportArchive.Result result) {
        ImportArchive.Counts counts = result.counts();
        ObjectNode root = Json.mapper().createObjectNode();
        root.put("read", counts.read())
                .put("taken", counts.taken())
                .put("changed", counts.changed())
                .put("skipped", counts.skipped());
        ArrayNode kept = root.putArray("kept");
        ArrayNode refused = root.putArray("refused");
        result.remarks().forEach(remark -> (remark.isRefused() ? refused : kept).add(tree(remark)));
        root.put("keptCount", counts.kept()).put("refusedCount", counts.refused());
        ArrayNode untold = root.putArray("notUnderstood");
        result.untold().forEach(one -> untold.add(tree(one)));
        root.put("stopped", result.stopped().map(command.wording::text).orElse(null));
        return root;
    }

    private ObjectNode tree(ImportArchive.Remark remark) {
        return Json.mapper()
                .createObjectNode()
                .put("line", remark.line())
                .put("reason", command.wording.text(remark.reason()));
    }

    private ObjectNode tree(ImportArchive.Untold one) {
        return Json.mapper()
                .createObjectNode()
                .put("field", one.doubt().name())
                .put("kind", one.doubt().kind().name().toLowerCase(Locale.ROOT))
                .put("lines", one.lines())
                .put("firstLine", one.firstLine())
                .put("reason", command.wording.text(one.told()));
    }
}
