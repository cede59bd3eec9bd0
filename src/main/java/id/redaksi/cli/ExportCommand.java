package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.exchange.Written;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.StoryId;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi export STORY --to DIR} */
@Command(name = "export", description = "Write a story's package, a zipped BagIt bag, and verify it.")
final class ExportCommand extends NewsroomCommand {
    @Parameters(paramLabel = "STORY", description = "A story's id, or the start of one.")
    String start = "";

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder for the package.")
    Path to = Path.of("");

    @Option(names = "--embargo-confirmed", description = "Export although the embargo is not over; the package says so.")
    boolean embargoConfirmed;

    @Override
    int run(App app) throws Exception {
        StoryId id = story(app, start);
        Optional<Saved> saved = app.newsroom().stories().find(id);
        saved.ifPresent(found -> app.exportStory().problems(found.story()).stream()
                .filter(problem -> !problem.blocks())
                .forEach(problem -> tell("cli.note", problem.what())));
        Written written = app.exportStory()
                .run(id, to, embargoConfirmed ? Embargoed.LEAVES : Embargoed.STAYS);
        written.losses().named().forEach(loss -> tell("cli.note", loss));
        if (json) {
            ObjectNode root = JSON.objectNode();
            root.putArray("packages").add(written.path().toString());
            print(root);
        } else {
            print(written.path().toString());
        }
        return 0;
    }
}
