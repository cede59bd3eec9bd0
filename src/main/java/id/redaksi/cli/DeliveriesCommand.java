package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.newsroom.Deliveries;
import id.redaksi.newsroom.Delivery;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.TargetId;
import id.redaksi.story.StoryId;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi deliveries [--target NAME] [STORY]} */
@Command(name = "deliveries", description = "List which revision went to which target when, the last first, and whether it changed since.")
final class DeliveriesCommand extends NewsroomCommand {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Parameters(paramLabel = "STORY", arity = "0..1", description = "Only of this story: its id, or the start of one.")
    @Nullable
    String start;

    @Option(names = "--target", paramLabel = "NAME", description = "Only to this target.")
    @Nullable
    String target;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
    int limit = 100;

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        Optional<TargetId> of = target == null ? Optional.empty() : Optional.of(TargetsCommand.named(app, target).id());
        Optional<StoryId> story = start == null ? Optional.empty() : Optional.of(story(app, start));
        List<Delivery> found = found(app.newsroom().deliveries(), of, story);
        if (json) {
            ObjectNode root = JSON.objectNode();
            root.putArray("deliveries");
            found.forEach(one -> root.withArray("deliveries").add(tree(one)));
            print(root);
        } else {
            found.forEach(one -> print(line(one)));
        }
        return 0;
    }

    private List<Delivery> found(Deliveries all, Optional<TargetId> of, Optional<StoryId> story) throws NewsroomFailed {
        int most = Math.clamp(limit, 1, 100_000);
        if (story.isPresent()) {
            return of.isPresent() ? all.of(of.get(), story.get(), most) : all.of(story.get(), most);
        }
        return of.isPresent() ? all.of(of.get(), Long.MAX_VALUE, most) : all.all(Long.MAX_VALUE, most);
    }

    private String line(Delivery one) {
        String what = wording.text(
                "cli.delivery",
                TIME.format(one.time().atZone(ZoneId.systemDefault())),
                one.revision(),
                one.now().map(Delivery.Now::headline).orElse(one.story().value()),
                one.targetName(),
                one.file());
        if (one.killed()) {
            return what + " " + wording.text("cli.delivery.withdrawn");
        }
        return one.isChangedSince() ? what + " " + wording.text("cli.delivery.changed") : what;
    }

    private static ObjectNode tree(Delivery one) {
        return JSON.objectNode()
                .put("target", one.targetName())
                .put("targetId", one.target().value())
                .put("story", one.story().value())
                .put("headline", one.now().map(Delivery.Now::headline).orElse(null))
                .put("revision", one.revision())
                .put("sha256", one.sha256())
                .put("time", one.time().toString())
                .put("file", one.file())
                .put("withdrawn", one.killed())
                .put("changedSince", one.isChangedSince())
                .put("revisionNow", one.now().map(Delivery.Now::revision).orElse(null));
    }
}
