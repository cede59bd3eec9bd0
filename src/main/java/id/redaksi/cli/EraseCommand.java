package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.EraseStory;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi erase STORY --yes [--delete-backups]} */
@Command(name = "erase", description = "Take a story away for good, and show that nothing of it is left.")
final class EraseCommand extends NewsroomCommand {
    @Parameters(paramLabel = "STORY", description = "A story's id, or the start of one.")
    String start = "";

    @Option(names = "--yes", description = "Do it. It cannot be undone.")
    boolean yes;

    @Option(names = "--delete-backups", description = "Delete the backups that hold it as well, with all else in them.")
    boolean backups;

    @Override
    int run(App app) throws Exception {
        StoryId id = story(app, start);
        if (!yes) {
            return refuse(Message.of("cli.erase.sure", id.value()));
        }
        EraseStory erasing = app.eraseStory();
        Optional<EraseStory.Report> report = erasing.run(id);
        if (report.isEmpty()) {
            return refuse(Message.of("cli.noStory", start));
        }
        List<Path> holding = report.get().backups();
        if (backups) {
            if (report.get().last() > 0) {
                tell("cli.erase.last", report.get().last());
            }
            erasing.deleteBackups(report.get());
        }
        say(report.get(), backups ? List.of() : holding);
        return report.get().isGone() ? 0 : 1;
    }

    private void say(EraseStory.Report report, List<Path> left) throws Exception {
        tell("cli.erase.done", report.traces().revisions(), report.traces().photos().size());
        tell(
                "cli.erase.searched",
                report.searched().files(),
                report.searched().bytes() / 1000,
                report.searched().phrases(),
                report.searched().holding().size());
        report.searched().holding().forEach(file -> tell("cli.erase.left", file));
        if (!report.emptied()) {
            tell("cli.erase.log");
        }
        left.forEach(file -> tell("cli.erase.backup", file));
        if (json) {
            ObjectNode root = JSON.objectNode()
                    .put("id", report.traces().id().value())
                    .put("gone", report.isGone())
                    .put("revisions", report.traces().revisions())
                    .put("photos", report.traces().photos().size());
            root.putObject("searched")
                    .put("files", report.searched().files())
                    .put("bytes", report.searched().bytes())
                    .put("phrases", report.searched().phrases());
            names(root.putArray("left"), report.searched().holding());
            names(root.putArray("backups"), left);
            print(root);
        }
    }

    private static void names(ArrayNode into, List<Path> files) {
        files.forEach(file -> into.add(file.toString()));
    }
}
