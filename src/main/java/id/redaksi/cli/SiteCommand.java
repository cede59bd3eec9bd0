package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SiteReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code redaksi site --to DIR} */
@Command(name = "site", description = "Build the site of the stories that have gone out, or bring it up to date.")
final class SiteCommand extends NewsroomCommand {
    /** Of a first build, lines for each file would bury what was said. */
    private static final int NAMED = 200;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder for the site.")
    Path to = Path.of("");

    @Option(names = "--dry-run", description = "List what would change, and write nothing.")
    boolean dryRun;

    @Option(names = "--all", description = "Make every page and look at every file again.")
    boolean all;

    @Option(names = "--merge", description = "Build around files of others in the folder; they are never changed.")
    boolean merge;

    /** What changed, as far as it is named. */
    private static final class Watch implements Progress {
        private final List<Change> changes = new ArrayList<>();
        private final int most;

        Watch(int most) {
            this.most = most;
        }

        @Override
        public void at(Step step) {}

        @Override
        public void changed(Change change) {
            if (changes.size() < most) {
                changes.add(change);
            }
        }
    }

    @Override
    boolean onlyReads() {
        return dryRun;
    }

    @Override
    int run(App app) throws Exception {
        var order = new SiteOrder(to, dryRun, all, merge ? SiteOrder.Foreign.MERGE : SiteOrder.Foreign.REFUSE);
        var watch = new Watch(dryRun ? Integer.MAX_VALUE : NAMED);
        SiteReport report = app.buildSite().build(order, watch);
        if (json) {
            print(json(report, watch));
        } else {
            watch.changes.stream()
                    .limit(dryRun ? Integer.MAX_VALUE : report.files().written() > NAMED ? 0 : NAMED)
                    .forEach(change -> print(
                            wording.text("cli.site.change." + change.what().name().toLowerCase(Locale.ROOT), change.address())));
        }
        tell(dryRun ? "cli.site.would" : "cli.site.done", report.stories(), report.files().written(), report.files().same(),
                report.files().removed(), report.files().redirects());
        if (report.heldBack() > 0) {
            tell("cli.site.held", report.heldBack());
            report.held().forEach(held -> tell("cli.site.heldOne", held.headline().isBlank() ? held.story() : held.headline(), held.why()));
        }
        report.told().forEach(one -> tell("cli.note", one));
        return report.told().isEmpty() ? 0 : 1;
    }

    private ObjectNode json(SiteReport report, Watch watch) {
        ObjectNode root = JSON.objectNode()
                .put("dryRun", report.dryRun())
                .put("stories", report.stories())
                .put("written", report.files().written())
                .put("same", report.files().same())
                .put("removed", report.files().removed())
                .put("redirects", report.files().redirects())
                .put("bytes", report.bytes())
                .put("heldBack", report.heldBack());
        ArrayNode changes = root.putArray("changes");
        watch.changes.forEach(change ->
                changes.addObject().put("what", change.what().name().toLowerCase(Locale.ROOT)).put("address", change.address()));
        ArrayNode held = root.putArray("held");
        report.held().forEach(one -> held.addObject()
                .put("story", one.story().value())
                .put("headline", one.headline())
                .put("why", wording.text(one.why())));
        ArrayNode told = root.putArray("told");
        report.told().forEach(one -> told.add(wording.text(one)));
        return root;
    }
}
