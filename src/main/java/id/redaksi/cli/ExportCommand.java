package id.redaksi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.ExportStory.Order;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.app.Formats;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Written;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.StoryId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code redaksi export STORY... --to DIR [--format NAME]} */
@Command(name = "export", description = "Write stories in a format, in a package that is verified.")
final class ExportCommand extends NewsroomCommand {
    @Parameters(paramLabel = "STORY", arity = "1..*", description = "A story's id, or the start of one.")
    List<String> starts = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder for the package.")
    Path to = Path.of("");

    @Option(names = "--format", paramLabel = "NAME", description = "The format (default: package); formats lists them.")
    String format = Formats.USUAL.name();

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "Something to choose about the format; formats lists them.")
    Map<String, String> options = new TreeMap<>();

    @Option(names = "--files", description = "Write the files as they are, not in a package.")
    boolean files;

    @Option(names = "--embargo-confirmed", description = "Export although the embargo is not over; the package says so.")
    boolean embargoConfirmed;

    @Override
    int run(App app) throws Exception {
        Format chosen = Formats.named(format)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), wording.text("cli.noFormat", format)));
        Exporter exporter = chosen.exporter()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), wording.text("cli.onlyRead", format)));
        var order = new Order(chosen, Choices.of(exporter.options(), options), files ? Packing.FILES : Packing.BAG, to);
        List<StoryId> ids = new ArrayList<>();
        for (String start : starts) {
            ids.add(story(app, start));
        }
        List<Written> all = new ArrayList<>();
        for (List<StoryId> together : exporter.holdsMany() ? List.of(ids) : ids.stream().map(List::of).toList()) {
            for (StoryId id : together) {
                warn(app, id);
            }
            Written written =
                    app.exportStory().run(together, order, embargoConfirmed ? Embargoed.LEAVES : Embargoed.STAYS);
            written.losses().named().forEach(loss -> tell("cli.note", loss));
            all.add(written);
        }
        report(all);
        return 0;
    }

    private void warn(App app, StoryId id) throws NewsroomFailed {
        app.newsroom().stories().find(id).ifPresent(found -> app.exportStory().problems(found.story()).stream()
                .filter(problem -> !problem.blocks())
                .forEach(problem -> tell("cli.note", problem.what())));
    }

    private void report(List<Written> all) throws JsonProcessingException {
        if (json) {
            ObjectNode root = JSON.objectNode();
            all.forEach(written -> root.withArray("packages").add(written.path().toString()));
            print(root);
        } else {
            all.forEach(written -> print(written.path().toString()));
        }
    }
}
