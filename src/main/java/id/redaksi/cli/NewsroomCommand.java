package id.redaksi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.redaksi.app.App;
import id.redaksi.newsroom.Move;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command on a newsroom shares: where it is, how to answer, and how to refuse. */
abstract class NewsroomCommand implements Callable<Integer> {
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

    /** Does the work on the open newsroom. */
    abstract int run(App app) throws Exception;

    /** Whether it only reads, and so can be done beside the program that has the newsroom open. */
    boolean onlyReads() {
        return false;
    }

    private App open() throws NewsroomFailed {
        Path folder = Move.follow(newsroom);
        try {
            return App.open(folder, Clock.systemDefaultZone());
        } catch (NewsroomFailed e) {
            if (e.way() == NewsroomFailed.Way.NONE || !onlyReads()) {
                throw e;
            }
            return App.openToRead(folder, Clock.systemDefaultZone());
        }
    }

    @Override
    public Integer call() throws Exception {
        try (App app = open()) {
            return run(app);
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

    void tell(String key, Object... values) {
        spec.commandLine().getErr().println(wording.text(key, values));
    }

    void print(String line) {
        spec.commandLine().getOut().println(line);
    }

    void print(JsonNode answer) throws JsonProcessingException {
        print(id.redaksi.guard.Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }

    /** The one story whose id starts so, or a wrong-use refusal. */
    StoryId story(App app, String start) throws NewsroomFailed, NotOneStory {
        List<StoryId> found = app.newsroom().stories().matching(start.toLowerCase(Locale.ROOT));
        if (found.size() != 1) {
            throw new NotOneStory(Message.of(found.isEmpty() ? "cli.noStory" : "cli.manyStories", start, found.size()));
        }
        return found.getFirst();
    }
}
