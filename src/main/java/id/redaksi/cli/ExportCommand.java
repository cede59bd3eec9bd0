package id.redaksi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.DeliveryWish;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.ExportStory.Order;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.app.Formats;
import id.redaksi.app.Settings;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code redaksi export STORY... --to DIR [--format NAME]}, or {@code --target NAME} with stories, a search or changes. */
@Command(
        name = "export",
        description = "Write stories in a format, in a package that is verified; or send them to a target, which is noted in its log.")
final class ExportCommand extends NewsroomCommand {
    @Parameters(paramLabel = "STORY", arity = "0..*", description = "A story's id, or the start of one.")
    List<String> starts = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DIR", description = "The folder for the package.")
    @Nullable
    Path to;

    @Option(names = "--target", paramLabel = "NAME", description = "Send to this target, in its format and by its naming rule.")
    @Nullable
    String target;

    @Option(names = "--selection", paramLabel = "STORY", arity = "1..*", description = "With --target: these stories, as without the word.")
    List<String> selection = new ArrayList<>();

    @Option(names = "--search", paramLabel = "NAME", description = "With --target: what a saved search finds, or else these words.")
    @Nullable
    String search;

    @Option(names = "--changed", description = "With --target: what changed since it went there, or since the target was made.")
    boolean changed;

    @Option(names = "--again", description = "With --search or --changed: also what is there as it is.")
    boolean again;

    @Option(names = "--dry-run", description = "With --target: say what would go and what would stay, and write nothing.")
    boolean dry;

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
        Embargoed embargoed = embargoConfirmed ? Embargoed.LEAVES : Embargoed.STAYS;
        starts.addAll(selection);
        if (target != null) {
            return new DeliverTo(this, app, embargoed).run(TargetsCommand.named(app, target), wish(app), dry);
        }
        Path folder = to;
        if (folder == null || starts.isEmpty() || search != null || changed || again || dry) {
            throw new ParameterException(spec.commandLine(), wording.text("cli.targets.use"));
        }
        return write(app, folder, embargoed);
    }

    /** One of the three ways to say which stories are meant. */
    private DeliveryWish wish(App app) throws Exception {
        int ways = (starts.isEmpty() ? 0 : 1) + (search == null ? 0 : 1) + (changed ? 1 : 0);
        if (ways != 1 || to != null) {
            throw new ParameterException(spec.commandLine(), wording.text("cli.targets.use"));
        }
        String named = search;
        if (named != null) {
            app.indexing().catchUp(() -> true);
            String typed = app.settings().searching().kept().stream()
                    .filter(kept -> kept.name().equalsIgnoreCase(named.strip()))
                    .map(Settings.KeptSearch::typed)
                    .findFirst()
                    .orElse(named);
            return new DeliveryWish(new DeliveryWish.Found(typed), again);
        }
        return changed ? new DeliveryWish(new DeliveryWish.Changed(), again) : DeliveryWish.of(ids(app));
    }

    private List<StoryId> ids(App app) throws Exception {
        List<StoryId> ids = new ArrayList<>();
        for (String start : starts) {
            ids.add(story(app, start));
        }
        return ids;
    }

    private int write(App app, Path folder, Embargoed embargoed) throws Exception {
        Format chosen = Formats.named(format)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), wording.text("cli.noFormat", format)));
        Exporter exporter = chosen.exporter()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), wording.text("cli.onlyRead", format)));
        var order = new Order(chosen, Choices.of(exporter.options(), options), files ? Packing.FILES : Packing.BAG, folder);
        List<StoryId> ids = ids(app);
        List<Written> all = new ArrayList<>();
        for (List<StoryId> together : exporter.holdsMany() ? List.of(ids) : ids.stream().map(List::of).toList()) {
            for (StoryId id : together) {
                warn(app, id);
            }
            Written written = app.exportStory().run(together, order, embargoed);
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
