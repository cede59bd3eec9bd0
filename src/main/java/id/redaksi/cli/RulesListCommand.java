package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.RuleBook;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.RuleAnswers;
import id.redaksi.newsroom.RuleChange;
import id.redaksi.rulebook.HouseRule;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code redaksi rules list [--history RULE]}: with how they were answered; those of the program too where they were. */
@Command(name = "list", description = "List the newsroom's rules and how they were answered; or what one of them was.")
final class RulesListCommand extends NewsroomCommand {
    @Option(names = "--history", paramLabel = "RULE", description = "The changes of this rule (its name or identifier), the last first.")
    @Nullable
    String history;

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        if (history != null) {
            return history(app, NoSuchRule.find(app, history));
        }
        ObjectNode root = JSON.objectNode();
        root.putArray("rules");
        for (KeptRule rule : app.ruleBook().all()) {
            if (json) {
                root.withArray("rules").add(tree(rule));
            } else {
                print(line(rule));
            }
        }
        new TreeMap<>(app.ruleBook().tallies()).forEach((id, answers) -> {
            if (!HouseRule.isId(id)) {
                if (json) {
                    put(answers, root.withArray("program").addObject().put("id", id));
                } else {
                    print(id + answered(answers));
                }
            }
        });
        if (json) {
            print(root);
        }
        return 0;
    }

    private String line(KeptRule rule) {
        return rule.id() + "  " + state(rule) + "  " + rule.rule().name() + answered(new RuleAnswers(rule.tally(), rule.quiet()));
    }

    private String answered(RuleAnswers answers) {
        String said = answers.tally().answers() == 0
                ? ""
                : "  " + wording.text("rulebook.cli.useful", answers.tally().useful(), answers.tally().answers());
        return said + answers.quiet().map(quiet -> "  " + wording.text("rulebook.cli.quiet", quiet.wrong(), quiet.of())).orElse("");
    }

    private static String state(KeptRule rule) {
        return rule.state().name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode tree(KeptRule kept) {
        HouseRule rule = kept.rule();
        ObjectNode one = JSON.objectNode()
                .put("id", kept.id())
                .put("name", rule.name())
                .put("state", state(kept))
                .put("version", kept.version())
                .put("changed", kept.changed().time().toString())
                .put("kind", rule.body() instanceof HouseRule.Words ? "words" : "pattern")
                .put("severity", rule.severity().name().toLowerCase(Locale.ROOT))
                .put("adviceOnly", rule.adviceOnly());
        put(new RuleAnswers(kept.tally(), kept.quiet()), one);
        return one;
    }

    private static void put(RuleAnswers answers, ObjectNode one) {
        one.put("accepted", answers.tally().accepted())
                .put("right", answers.tally().right())
                .put("wrong", answers.tally().wrong())
                .put("quiet", answers.quiet().isPresent());
    }

    private int history(App app, KeptRule rule) throws Exception {
        ObjectNode root = JSON.objectNode().put("id", rule.id());
        root.putArray("changes");
        for (RuleChange change : app.ruleBook().history(rule.id())) {
            String reason = wording.text(RuleBook.reason(change));
            String state = change.state().name().toLowerCase(Locale.ROOT);
            if (json) {
                root.withArray("changes")
                        .addObject()
                        .put("version", change.version())
                        .put("time", change.by().time().toString())
                        .put("by", change.by().author())
                        .put("state", state)
                        .put("name", change.rule().name())
                        .put("reason", reason);
            } else {
                print(change.version() + "  " + change.by().time() + "  " + change.by().author() + "  " + state + "  " + reason);
            }
        }
        if (json) {
            print(root);
        }
        return 0;
    }
}
