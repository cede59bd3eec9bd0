package id.redaksi.archive;

import id.redaksi.archive.Spots.Spot;
import id.redaksi.story.Graphemes;
import id.redaksi.story.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows why stories were found: the piece of the text that has most of what was asked for. The index keeps no text, so
 * only the stories that a list shows just now are read for it. Lucene's highlighter would take the text apart again by
 * an analyzer; this is the same cursor that the index is made with. Not for two threads.
 */
public final class Snippets {
    private static final int LENGTH = 160;
    /** Of this the place stands behind the beginning. */
    private static final int BEFORE = 40;

    private final Spots spots;

    public Snippets(Query query) {
        spots = new Spots(query);
    }

    /** What the row of a story shows. */
    public Snippet of(Story story) {
        String text = Stream.of(
                        story.titles().standfirst(), story.dateline().printed() + story.body().text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return of(story.headline(), text);
    }

    Snippet of(String headline, String text) {
        List<Range> inHeadline = ranges(spots.in(headline));
        String flat = text.replace('\n', ' ');
        List<Spot> all = spots.in(flat);
        int from = all.isEmpty() ? 0 : start(flat, all.get(best(all)).range().from());
        int end = Math.min(flat.length(), from + LENGTH);
        int cut = end < flat.length() ? flat.lastIndexOf(' ', end) : end;
        int to = cut > from ? cut : Math.max(from, Graphemes.before(flat, end));
        String lead = from > 0 ? "… " : "";
        List<Range> inText = all.stream()
                .map(Spot::range)
                .filter(range -> range.from() >= from && range.to() <= to)
                .map(range -> new Range(range.from() - from + lead.length(), range.to() - from + lead.length()))
                .toList();
        return new Snippet(inHeadline, lead + flat.substring(from, to) + (to < flat.length() ? " …" : ""), inText);
    }

    private static List<Range> ranges(List<Spot> spots) {
        return spots.stream().map(Spot::range).toList();
    }

    /** The place from which on most parts of the question stand near each other; an exact word counts more. */
    private static int best(List<Spot> all) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < all.size(); i++) {
            Set<Integer> parts = new HashSet<>();
            int worth = 0;
            int end = all.get(i).range().from() + LENGTH - BEFORE;
            for (int j = i; j < all.size() && all.get(j).range().to() <= end; j++) {
                Spot spot = all.get(j);
                worth += (parts.add(spot.part()) ? 100 : 1) + (spot.exact() ? 10 : 0);
            }
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    /** A little before the place, where a word begins. */
    private static int start(String text, int place) {
        if (place <= BEFORE * 2) {
            return 0;
        }
        int from = text.indexOf(' ', place - BEFORE) + 1;
        from = from == 0 || from > place ? place : from;
        while (from < place && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        return from;
    }
}
