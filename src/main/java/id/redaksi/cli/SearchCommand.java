package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.Search;
import id.redaksi.archive.Facets;
import id.redaksi.archive.Note;
import id.redaksi.archive.Order;
import id.redaksi.archive.Query;
import id.redaksi.archive.Snippet;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi search WORD...} */
@Command(
        name = "search",
        description = {
            "Find stories by words; the last may be a beginning.",
            "Also: \"a phrase\", kata*, -not, OR, and fields: kanal: (channel:), tag:, penulis: (author:), status:,"
                    + " tanggal: (date:) as 2026, 2026-08, 2026-08-17 or 2026-08..2026-11.",
            "Put -- before a word that begins with a minus."
        })
final class SearchCommand extends NewsroomCommand {
    private static final int LONGEST = 1_000;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "What to look for.")
    List<String> words = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
    int limit = 50;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "What comes first: relevance or date (default: relevance).")
    Order order = Order.RELEVANCE;

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        app.indexing().catchUp(() -> true);
        Search search = app.search();
        Query query = search.read(String.join(" ", words));
        query.notes().forEach(this::note);
        Search.Page page = search.page(query, order, 0, Math.clamp(limit, 1, LONGEST), () -> true);
        Map<StoryId, Snippet> snippets =
                search.snippets(query, page.rows().stream().map(Summary::id).toList(), () -> true);
        Optional<String> instead = page.total() == 0 ? search.didYouMean(query) : Optional.empty();
        instead.ifPresent(typed -> tell("cli.didYouMean", typed));
        if (json) {
            ObjectNode root = root(page, snippets, search.facets(query, () -> true));
            query.notes().forEach(note -> root.withArray("notes").add(wording.text(note.message())));
            instead.ifPresent(typed -> root.put("didYouMean", typed));
            print(root);
        } else {
            page.rows().forEach(row -> print(row.id() + "  " + row.headline() + "\n    " + text(row, snippets)));
        }
        return 0;
    }

    private void note(Note note) {
        tell("cli.note", wording.text(note.message()));
    }

    private static String text(Summary row, Map<StoryId, Snippet> snippets) {
        Snippet snippet = snippets.get(row.id());
        return snippet == null ? row.opening() : snippet.text();
    }

    private static ObjectNode root(Search.Page page, Map<StoryId, Snippet> snippets, Facets facets) {
        ObjectNode root = JSON.objectNode().put("total", page.total()).put("atLeast", page.atLeast());
        ArrayNode found = root.putArray("hits");
        page.rows()
                .forEach(row -> found.addObject()
                        .put("id", row.id().value())
                        .put("headline", row.headline())
                        .put("channel", row.channel())
                        .put("status", row.status().name().toLowerCase(Locale.ROOT))
                        .put("snippet", text(row, snippets)));
        ObjectNode counts = root.putObject("facets");
        counts(counts, "channels", facets.channels());
        counts(counts, "tags", facets.tags());
        counts(counts, "months", facets.months());
        counts(counts, "statuses", facets.statuses());
        return root;
    }

    private static <T> void counts(ObjectNode facets, String name, List<Facets.Count<T>> counts) {
        ObjectNode values = facets.putObject(name);
        counts.forEach(one -> values.put(name(one.value()), one.stories()));
    }

    private static String name(Object value) {
        return value instanceof Workflow.Status status ? status.name().toLowerCase(Locale.ROOT) : value.toString();
    }
}
