package id.redaksi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.redaksi.app.App;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command on a newsroom's folder shares: where it is, how to answer, and how to refuse. */
abstract class FolderCommand implements Callable<Integer> {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Option(names = "--newsroom", paramLabel = "DIR", description = "The newsroom's folder (default: Redaksi in your documents).")
    Path newsroom = App.defaultFolder();

    @Option(names = "--json", description = "One JSON value on standard output; messages on standard error.")
    boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    boolean help;

    @Spec
    CommandSpec spec = CommandSpec.create();

    final Wording wording = CommandLineMain.wording();

    /** Does the work. */
    abstract int run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        try {
            return run();
        } catch (Exception e) {
            if (e instanceof Explained explained) {
                return refuse(explained.explanation());
            }
            throw e;
        }
    }

    int refuse(Message reason) {
        spec.commandLine().getErr().println(wording.text(reason));
        return 1;
    }

    /** Seen at once, since a long act tells how far it is. */
    void tell(String key, Object... values) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(wording.text(key, values));
        err.flush();
    }

    void print(String line) {
        spec.commandLine().getOut().println(line);
    }

    void print(JsonNode answer) throws JsonProcessingException {
        print(id.redaksi.guard.Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }
}
