package id.redaksi.desk.stories;

import id.redaksi.app.App;
import id.redaksi.archive.Query;
import id.redaksi.archive.Range;
import id.redaksi.archive.Snippet;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.desk.stories.search.Overtaking;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shows the words that were found in the rows that can be seen, after the rows stand: whoever scrolls on overtakes what
 * was asked for the rows before. The rows keep their height. Lives on JavaFX's thread.
 */
final class RowSnippets {
    /** So many characters at most stand before the first word found. */
    private static final int AHEAD = 18;

    private static final String CUT = "… ";

    private final App app;
    private final PagedRows rows;
    private final Overtaking asking;
    private final Set<StoryId> there = new HashSet<>();
    private RowSource source = new FoundSource(List.of());

    RowSnippets(App app, PagedRows rows, Overtaking asking) {
        this.app = app;
        this.rows = rows;
        this.asking = asking;
    }

    /** The rows come from here now. */
    void follow(RowSource now) {
        source = now;
        there.clear();
        asking.forget();
    }

    void seen(int first, int last) {
        if (!(source instanceof SearchSource found) || !found.query().hasWords()) {
            return;
        }
        SortedMap<Integer, Row> lacking = new TreeMap<>();
        for (int row = first; row <= last; row++) {
            Row held = rows.held(row);
            if (held != null && !there.contains(held.summary().id())) {
                lacking.put(row, held);
            }
        }
        if (!lacking.isEmpty()) {
            ask(found.query(), lacking);
        }
    }

    private void ask(Query query, SortedMap<Integer, Row> lacking) {
        List<StoryId> stories = lacking.values().stream().map(row -> row.summary().id()).toList();
        RowSource from = source;
        asking.ask(wanted -> app.search().snippets(query, stories, wanted), found -> {
            if (from == source) {
                there.addAll(stories);
                show(lacking.keySet(), found);
            }
        });
    }

    private void show(Set<Integer> seen, Map<StoryId, Snippet> found) {
        seen.stream().map(row -> row / PagedRows.PAGE).distinct().forEach(page -> {
            List<Row> shown = new ArrayList<>();
            for (int at = page * PagedRows.PAGE; at < (page + 1) * PagedRows.PAGE && rows.held(at) instanceof Row row; at++) {
                Snippet snippet = found.get(row.summary().id());
                shown.add(snippet == null ? row : with(row, snippet));
            }
            if (!shown.isEmpty()) {
                rows.put(page, shown);
            }
        });
    }

    /** What stands long before the first word that was found is cut, so that the word is in a narrow row too. */
    private static Row with(Row row, Snippet snippet) {
        String text = snippet.text();
        int first = snippet.inText().isEmpty() ? 0 : snippet.inText().getFirst().from();
        int from = first > AHEAD ? text.indexOf(' ', first - AHEAD) + 1 : 0;
        while (from > 0 && from < first && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        if (from <= 0 || from > first) {
            return new Row(row.summary(), text, snippet.inHeadline(), snippet.inText());
        }
        int by = from - CUT.length();
        List<Range> moved = snippet.inText().stream()
                .map(range -> new Range(range.from() - by, range.to() - by))
                .toList();
        return new Row(row.summary(), CUT + text.substring(from), snippet.inHeadline(), moved);
    }
}
