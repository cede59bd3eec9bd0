package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.Arriving;
import id.redaksi.app.RuleBook;
import id.redaksi.app.Trial;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.rulebook.HouseRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi rules try RULE|FILE [--all]}. Exits 1 when a rule runs too long or cannot be tried. */
@Command(name = "try", description = "Look what a rule, or each of a rule file, would find in the newsroom's stories.")
final class RulesTryCommand extends NewsroomCommand {
    @Parameters(paramLabel = "RULE|FILE", description = "The name of a rule, its identifier, or a rule file.")
    String what = "";

    @Option(names = "--all", description = "Look through all stories and not only through the 2,000 that were changed last.")
    boolean all;

    /** Nobody who waits on a command line looks away but by ending it. */
    private static final Trial.Watcher PATIENT = new Trial.Watcher() {
        @Override
        public void seen(Trial soFar, long of) {}

        @Override
        public boolean isWanted() {
            return true;
        }
    };

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        boolean wrong = false;
        ObjectNode root = JSON.objectNode();
        root.putArray("rules");
        for (Arriving.Item item : items(app)) {
            HouseRule rule = item.rule();
            if (item.kind() == Arriving.Kind.INVALID) {
                tell("rulebook.invalid", rule.name(), item.wrong().getFirst().message());
                wrong = true;
                continue;
            }
            Trial trial = app.ruleBook().tryOn(rule, all ? Long.MAX_VALUE : RuleBook.NEWEST, PATIENT);
            wrong |= trial.overrun().isPresent();
            if (json) {
                put(rule, trial, root.withArray("rules").addObject());
            } else {
                show(rule, trial);
            }
        }
        if (json) {
            print(root);
        }
        return wrong ? 1 : 0;
    }

    private List<Arriving.Item> items(App app) throws Exception {
        if (Files.isRegularFile(Path.of(what))) {
            return app.ruleBook().read(Path.of(what)).items();
        }
        KeptRule rule = NoSuchRule.find(app, what);
        return List.of(new Arriving.Item(
                rule.rule(), rule.state(), "", Arriving.Kind.SAME, Optional.of(rule), List.of()));
    }

    private void show(HouseRule rule, Trial trial) {
        print(rule.name() + ": " + wording.text("rulebook.cli.found", trial.found(), trial.inStories(), trial.stories()));
        trial.overrun().ifPresent(over -> print("  " + wording.text("rulebook.stopped", over.length())));
        for (Trial.Sample sample : trial.samples()) {
            String mended = sample.fixes().isEmpty() ? "" : " → " + String.join(" | ", sample.fixes());
            print("  " + sample.before() + "[" + sample.words() + mended + "]" + sample.after() + "  (" + name(sample) + ")");
        }
    }

    private static String name(Trial.Sample sample) {
        return sample.headline().isBlank() ? sample.story().value() : sample.headline();
    }

    private static void put(HouseRule rule, Trial trial, ObjectNode one) {
        one.put("id", rule.id())
                .put("name", rule.name())
                .put("stories", trial.stories())
                .put("found", trial.found())
                .put("inStories", trial.inStories())
                .put("whole", trial.whole())
                .put("stopped", trial.overrun().isPresent());
        one.putArray("samples");
        for (Trial.Sample sample : trial.samples()) {
            ObjectNode place = one.withArray("samples")
                    .addObject()
                    .put("story", sample.story().value())
                    .put("headline", sample.headline())
                    .put("before", sample.before())
                    .put("words", sample.words())
                    .put("after", sample.after());
            sample.fixes().forEach(place.putArray("fixes")::add);
        }
    }
}
