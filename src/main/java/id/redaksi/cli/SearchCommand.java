package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.Search;
import id.redaksi.archive.Order;
import id.redaksi.archive.Query;
import id.redaksi.archive.Snippet;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        app.indexing().catchUp(() -> true);
        Search search = app.search();
        Query query = search.read(String.join(" ", words));
        Search.Page page = search.page(query, Order.RELEVANCE, 0, limit, () -> true);
        Map<StoryId, Snippet> snippets =
                search.snippets(query, page.rows().stream().map(Summary::id).toList(), () -> true);
        if (!json) {
            page.rows().forEach(row -> print(row.id() + "  " + row.headline() + "\n    " + text(row, snippets)));
            return 0;
        }
        ObjectNode root = JSON.objectNode().put("total", page.total());
        ArrayNode found = root.putArray("hits");
        page.rows()
                .forEach(row -> found.addObject()
                        .put("id", row.id().value())
                        .put("headline", row.headline())
                        .put("snippet", text(row, snippets)));
        print(root);
        return 0;
    }

    private static String text(Summary row, Map<StoryId, Snippet> snippets) {
        Snippet snippet = snippets.get(row.id());
        return snippet == null ? row.opening() : snippet.text();
    }
}
