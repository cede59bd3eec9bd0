package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.archive.Archive;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi search WORD...} */
@Command(name = "search", description = "Find stories by words; the last may be a beginning.")
final class SearchCommand extends NewsroomCommand {
    @Parameters(paramLabel = "WORD", arity = "1..*", description = "What to look for.")
    List<String> words = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
    int limit = 50;

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        Archive.Hits hits = app.search(Archive.Query.of(String.join(" ", words)), limit);
        if (!json) {
            hits.hits().forEach(hit -> print(hit.id() + "  " + hit.headline() + "\n    " + hit.snippet()));
            return 0;
        }
        ObjectNode root = JSON.objectNode().put("total", hits.total());
        ArrayNode found = root.putArray("hits");
        hits.hits()
                .forEach(hit -> found.addObject()
                        .put("id", hit.id().value())
                        .put("headline", hit.headline())
                        .put("snippet", hit.snippet()));
        print(root);
        return 0;
    }
}
