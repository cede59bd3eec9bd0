package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.Formats;
import id.redaksi.app.Settings;
import id.redaksi.app.SettingsFailed;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.NamingRule;
import id.redaksi.language.HouseStyle;
import id.redaksi.language.Receiver;
import id.redaksi.language.Requirement;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code redaksi targets [--add NAME --folder DIR | --requires NAME | --remove NAME | --test NAME] [--field FIELD]...} */
@Command(name = "targets", description = "List the targets that stories are sent to; or add, remove or test one.")
final class TargetsCommand extends NewsroomCommand {
    @Option(names = "--add", paramLabel = "NAME", description = "Add a target of this name.")
    @Nullable
    String add;

    @Option(names = "--remove", paramLabel = "NAME", description = "Remove this target; what went there stays in the log.")
    @Nullable
    String remove;

    @Option(names = "--test", paramLabel = "NAME", description = "Look whether the target's folder can be written to now.")
    @Nullable
    String test;

    @Option(names = "--folder", paramLabel = "DIR", description = "The target's folder, which must exist; may be on a removable drive.")
    @Nullable
    Path folder;

    @Option(names = "--format", paramLabel = "NAME", description = "The format (default: package); formats lists them.")
    String format = Formats.USUAL.name();

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "Something to choose about the format; formats lists them.")
    Map<String, String> options = new TreeMap<>();

    @Option(names = "--files", description = "Write the files as they are, not in a package.")
    boolean files;

    @Option(
            names = "--naming",
            paramLabel = "RULE",
            description = "How files are called: {slug}, {date}, {revision}, {format}, {channel}, {id}, letters, digits, - _ and .")
    String naming = NamingRule.USUAL.text();

    @Option(names = "--requires", paramLabel = "NAME", description = "Say what this target wants of every story: the fields that follow, or none.")
    @Nullable
    String requires;

    @Option(names = "--field", paramLabel = "FIELD", description = "With --add or --requires: what must be there, as standfirst, lead.photo or tags:3.")
    List<String> fields = new ArrayList<>();

    @Override
    boolean onlyReads() {
        return add == null && remove == null && requires == null;
    }

    @Override
    int run(App app) throws Exception {
        Set<String> wanted = wanted();
        if (add != null) {
            Target made = app.changeTargets().create(wanted(app, add));
            require(app, made, wanted);
            return show(app, made);
        }
        if (requires != null) {
            Target target = named(app, requires);
            require(app, target, wanted);
            return show(app, target);
        }
        if (remove != null) {
            app.changeTargets().delete(named(app, remove).id());
            if (json) {
                print(JSON.objectNode().put("removed", remove));
            }
            return 0;
        }
        if (test != null) {
            String folder = app.deliver().tried(named(app, test)).toString();
            if (json) {
                print(JSON.objectNode().put("folder", folder));
            } else {
                print(folder);
            }
            return 0;
        }
        return list(app);
    }

    private Target wanted(App app, String name) throws ExportFailed, NewsroomFailed {
        Path chosen = folder;
        if (chosen == null || name.isBlank()) {
            throw new ParameterException(spec.commandLine(), wording.text("cli.targets.folder"));
        }
        Format known = Formats.named(format)
                .filter(one -> one.exporter().isPresent())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), wording.text("cli.noFormat", format)));
        Choices.of(known.exporter().orElseThrow().options(), options);
        Optional<Message> trouble = new NamingRule(naming).trouble();
        if (trouble.isPresent()) {
            throw new ExportFailed(trouble.get());
        }
        if (app.newsroom().targets().named(name).isPresent()) {
            throw new ExportFailed(Message.of("targets.nameTaken", name));
        }
        boolean packed = !files || known == Formats.USUAL;
        return new Target(
                TargetId.made(app.ids()), name, format, options, packed, app.deliver().place(chosen), naming);
    }

    /** What was named, as it is kept; a name that is none is refused before anything is made. */
    private Set<String> wanted() {
        Set<String> wanted = new TreeSet<>();
        for (String field : fields) {
            Requirement one = Requirement.read(field).orElseThrow(() -> new ParameterException(
                    spec.commandLine(),
                    wording.text("cli.targets.noField", field, Arrays.stream(Requirement.Kind.values())
                            .map(Requirement.Kind::key)
                            .collect(Collectors.joining(", ")))));
            wanted.add(one.written());
        }
        return wanted;
    }

    private static void require(App app, Target target, Set<String> wanted) throws SettingsFailed {
        Settings.Checking checking = app.settings().checking();
        HouseStyle style = checking.style().requiring(Receiver.key(target.id().value()), wanted);
        if (!style.equals(checking.style())) {
            Settings changed = app.settings().with(checking.with(style));
            app.keep(changed);
            app.use(changed);
        }
    }

    /** The target of this name as the rules know it, or a refusal. */
    static Receiver receiver(App app, String name) throws NewsroomFailed, ExportFailed {
        Target target = named(app, name);
        return new Receiver(target.id().value(), target.name());
    }

    /** The target of this name, or a refusal. */
    static Target named(App app, String name) throws NewsroomFailed, ExportFailed {
        return app.newsroom().targets().named(name).orElseThrow(() -> new ExportFailed(Message.of("cli.targets.none", name)));
    }

    private int show(App app, Target target) throws Exception {
        if (json) {
            ObjectNode root = JSON.objectNode();
            root.set("target", tree(app, target));
            print(root);
        } else {
            print(line(target));
        }
        return 0;
    }

    private int list(App app) throws Exception {
        ObjectNode root = JSON.objectNode();
        root.putArray("targets");
        for (Target target : app.newsroom().targets().all()) {
            if (json) {
                root.withArray("targets").add(tree(app, target));
            } else {
                print(line(target));
            }
        }
        if (json) {
            print(root);
        }
        return 0;
    }

    private String line(Target target) {
        Target.Place place = target.place();
        String where = place.isOnDrive() ? place.drive() + ": " + place.folder() : place.folder();
        return target.name() + "  " + target.format() + "  " + where + "  " + target.naming();
    }

    private static ObjectNode tree(App app, Target target) throws NewsroomFailed {
        ObjectNode one = JSON.objectNode()
                .put("id", target.id().value())
                .put("name", target.name())
                .put("format", target.format())
                .put("packing", (target.packed() ? "BAG" : "FILES").toLowerCase(Locale.ROOT))
                .put("folder", target.place().folder())
                .put("drive", target.place().isOnDrive() ? target.place().drive() : null)
                .put("naming", target.naming())
                .put("deliveries", app.newsroom().deliveries().count(target.id()))
                .put("last", app.newsroom().deliveries().last(target.id()).map(Object::toString).orElse(null));
        app.settings().checking().style().requirements(Receiver.key(target.id().value())).stream()
                .map(Requirement::written)
                .forEach(one.putArray("required")::add);
        ObjectNode chosen = one.putObject("options");
        new TreeMap<>(target.options()).forEach(chosen::put);
        return one;
    }
}
