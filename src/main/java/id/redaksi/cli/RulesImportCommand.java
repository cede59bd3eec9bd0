package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.Arriving;
import id.redaksi.app.Arriving.Choice;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.rulebook.BadRule;
import id.redaksi.rulebook.RuleState;
import id.redaksi.story.By;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi rules import FILE [--replace | --beside | --look] [--live] [--reason TEXT]}. Exits 1 when a rule cannot be taken. */
@Command(name = "import", description = "Take rules from a file; new ones are drafts, and those that the newsroom has stay unless told otherwise.")
final class RulesImportCommand extends NewsroomCommand {
    @Parameters(paramLabel = "FILE", description = "A rule file of this or another newsroom.")
    Path file = Path.of("");

    @ArgGroup
    @Nullable
    Different different;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the rules' history (default: the file's name).")
    String reason = "";

    @Option(names = "--live", description = "Have those that are live in the file live here at once, and not drafts.")
    boolean live;

    /** What is done with a rule that is another here. */
    static final class Different {
        @Option(names = "--replace", description = "Put those of the file in the place of ours.")
        boolean replace;

        @Option(names = "--beside", description = "Put those of the file beside ours, as rules of their own.")
        boolean beside;

        @Option(names = "--look", description = "Only say what would be taken.")
        boolean look;
    }

    @Override
    boolean onlyReads() {
        return different != null && different.look;
    }

    @Override
    int run(App app) throws Exception {
        Arriving arriving = app.ruleBook().read(file);
        List<KeptRule> taken = onlyReads()
                ? List.of()
                : taken(app, arriving);
        ObjectNode root = JSON.objectNode();
        root.putArray("rules");
        for (Arriving.Item item : arriving.items()) {
            if (json) {
                put(item, root.withArray("rules").addObject());
            } else {
                print(line(item));
            }
        }
        if (!arriving.unknown().isEmpty()) {
            tell("rulebook.cli.unknown", String.join(", ", arriving.unknown()));
        }
        tell("rulebook.cli.taken", taken.size());
        if (json) {
            arriving.unknown().forEach(root.putArray("unknown")::add);
            taken.forEach(one -> root.withArray("taken").add(one.id()));
            print(root);
        }
        return arriving.items().stream().anyMatch(one -> one.kind() == Arriving.Kind.INVALID) ? 1 : 0;
    }

    private List<KeptRule> taken(App app, Arriving arriving) throws Exception {
        var by = new By(app.author(), Instant.now());
        List<KeptRule> taken = new ArrayList<>();
        for (KeptRule rule : app.ruleBook().take(arriving, choices(arriving), why(), by)) {
            boolean wanted = live && rule.state() == RuleState.DRAFT && wasLive(arriving, rule);
            taken.add(wanted ? app.ruleBook().publish(rule, why(), by) : rule);
        }
        return taken;
    }

    /** By what it looks for, since a rule that was put beside ours has another identifier. */
    private static boolean wasLive(Arriving arriving, KeptRule rule) {
        return arriving.items().stream()
                .anyMatch(item -> item.state() == RuleState.LIVE && item.rule().body().equals(rule.rule().body()));
    }

    private String why() {
        return reason.isBlank() ? wording.text("rulebook.cli.fromFile", String.valueOf(file.getFileName())) : reason;
    }

    private Map<String, Choice> choices(Arriving arriving) {
        Map<String, Choice> choices = new HashMap<>();
        if (different != null) {
            Choice choice = different.replace ? Choice.TAKE_THEIRS : Choice.KEEP_BOTH;
            arriving.items().stream()
                    .filter(one -> one.kind() == Arriving.Kind.DIFFERENT)
                    .forEach(one -> choices.put(one.rule().id(), choice));
        }
        return choices;
    }

    private static String kind(Arriving.Item item) {
        return item.kind().name().toLowerCase(Locale.ROOT);
    }

    private String line(Arriving.Item item) {
        String wrong = item.wrong().isEmpty() ? "" : "  " + wording.text(item.wrong().getFirst().message());
        return item.rule().id() + "  " + kind(item) + "  " + item.rule().name() + wrong;
    }

    private void put(Arriving.Item item, ObjectNode one) {
        one.put("id", item.rule().id()).put("name", item.rule().name()).put("kind", kind(item));
        var wrong = one.putArray("wrong");
        for (BadRule bad : item.wrong()) {
            wrong.addObject()
                    .put("field", bad.field().name().toLowerCase(Locale.ROOT))
                    .put("at", bad.at())
                    .put("message", wording.text(bad.message()));
        }
    }
}
