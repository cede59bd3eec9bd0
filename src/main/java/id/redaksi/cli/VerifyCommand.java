package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.exchange.bag.Bag;
import id.redaksi.guard.Json;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redaksi verify PACKAGE}; needs no newsroom, and takes the option so that scripts can give it everywhere. */
@Command(name = "verify", description = "Check a package: every file is there, unchanged, and listed.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PACKAGE", description = "The package's zip file.")
    Path file = Path.of("");

    @Option(names = "--newsroom", paramLabel = "DIR", description = "Not needed here.")
    Path newsroom = Path.of("");

    @Option(names = "--json", description = "One JSON value on standard output; messages on standard error.")
    boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    boolean help;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Wording wording = CommandLineMain.wording();
        List<Message> problems = Bag.verify(file);
        if (json) {
            ObjectNode root = Json.mapper().createObjectNode().put("valid", problems.isEmpty());
            ArrayNode texts = root.putArray("problems");
            problems.forEach(problem -> texts.add(wording.text(problem)));
            spec.commandLine().getOut().println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(root));
        }
        problems.forEach(problem -> spec.commandLine().getErr().println(wording.text(problem)));
        if (problems.isEmpty()) {
            spec.commandLine().getErr().println(wording.text("cli.verified"));
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
