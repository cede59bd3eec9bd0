package id.redaksi.cli;

import id.redaksi.app.App;
import id.redaksi.app.Embargo;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Saved;
import id.redaksi.wording.Message;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redaksi lift-embargo STORY}: the deliberate act without which no embargo ends. */
@Command(name = "lift-embargo", description = "Say that a story's embargo is over; no clock does so by itself.")
final class LiftEmbargoCommand extends NewsroomCommand {
    @Parameters(paramLabel = "STORY", description = "A story's id, or the start of one.")
    String start = "";

    @Override
    int run(App app) throws Exception {
        Optional<Saved> saved = app.newsroom().stories().find(story(app, start));
        if (saved.isEmpty()) {
            return refuse(Message.of("cli.noStory", start));
        }
        if (!Embargo.isSet(saved.get().story())) {
            tell("cli.noEmbargo");
            return 0;
        }
        app.newsroom().stories().save(Embargo.lifted(saved.get().story()), Revision.Kind.SAVED);
        tell("cli.embargoLifted", Embargo.until(saved.get().story()));
        return 0;
    }
}
