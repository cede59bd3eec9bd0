package id.redaksi.cli;

import id.redaksi.app.App;
import id.redaksi.newsroom.KeptRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redaksi rules export FILE [RULE...]} */
@Command(name = "export", description = "Write rules to a file that other newsrooms can read; without RULE, all of them.")
final class RulesExportCommand extends NewsroomCommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "The file; one that is there is replaced.")
    Path file = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "RULE", description = "The name of a rule, or its identifier.")
    List<String> wanted = List.of();

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        List<String> ids = new ArrayList<>();
        for (String one : wanted) {
            ids.add(NoSuchRule.find(app, one).id());
        }
        if (wanted.isEmpty()) {
            app.ruleBook().all().stream().map(KeptRule::id).forEach(ids::add);
        }
        List<String> each = ids.stream().distinct().toList();
        app.ruleBook().exportTo(file, each);
        tell("rulebook.cli.exported", each.size(), file.toString());
        if (json) {
            var root = JSON.objectNode().put("file", file.toString());
            each.forEach(root.putArray("rules")::add);
            print(root);
        }
        return 0;
    }
}
