package id.redaksi.exchange.office;

import id.redaksi.story.Block;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Inline;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a story's footnotes are as a word processor has them: each named once, in the order of the notes, which stand at
 * the end. Others are written as a numbered list where they stand, and the words that name them go without.
 */
record PrintedNotes(boolean real, List<Footnotes.Note> notes) {
    static PrintedNotes of(Story story) {
        List<Block> blocks = story.body().blocks();
        Optional<Footnotes> last = blocks.isEmpty() || !(blocks.getLast() instanceof Footnotes found) ? Optional.empty() : Optional.of(found);
        long all = blocks.stream().filter(Footnotes.class::isInstance).count();
        List<String> keys = last.map(found -> found.notes().stream().map(Footnotes.Note::key).toList()).orElse(List.of());
        boolean ordered = all == 1 && keys.equals(List.copyOf(story.body().footnoteNumbers().keySet()));
        boolean once = marks(story).values().stream().allMatch(count -> count == 1)
                && keys.stream().distinct().count() == keys.size()
                && last.stream().flatMap(found -> found.leaves().stream()).noneMatch(PrintedNotes::isNoted);
        return last.isPresent() && ordered && once
                ? new PrintedNotes(true, last.get().notes())
                : new PrintedNotes(false, List.of());
    }

    private static boolean isNoted(Inline text) {
        return text.spans().stream().anyMatch(span -> span.mark() instanceof Footnote);
    }

    private static Map<String, Integer> marks(Story story) {
        Map<String, Integer> counts = new HashMap<>();
        List<Inline> texts = new ArrayList<>(story.lead().leaves());
        story.body().blocks().forEach(block -> texts.addAll(block.leaves()));
        for (Inline text : texts) {
            for (Span span : text.spans()) {
                if (span.mark() instanceof Footnote(var key)) {
                    counts.merge(key, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** The number of a note in the document, from 1; 0 for none. */
    int number(String key) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).key().equals(key)) {
                return i + 1;
            }
        }
        return 0;
    }
}
