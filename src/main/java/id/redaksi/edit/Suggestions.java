package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockChange;
import id.redaksi.story.By;
import id.redaksi.story.Deletion;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Mark;
import id.redaksi.story.Review;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The suggestions in a story, in reading order. Where two lie on each other, the one that was made on the other counts. */
public final class Suggestions {
    private Suggestions() {}

    public static List<Suggestion> in(Story story) {
        List<Suggestion> all = new ArrayList<>();
        story.body().blocks().forEach(block -> of(block, story.review(), false, all));
        return all;
    }

    /** Those in one block of the story. */
    public static List<Suggestion> in(Story story, Block block) {
        List<Suggestion> all = new ArrayList<>();
        of(block, story.review(), false, all);
        return all;
    }

    /** Also what somebody else has made a suggestion on: that a block comes in which another wants to go. */
    static List<Suggestion> all(Story story) {
        List<Suggestion> all = new ArrayList<>();
        story.body().blocks().forEach(block -> of(block, story.review(), true, all));
        return all;
    }

    private static void of(Block block, Review review, boolean below, List<Suggestion> all) {
        review.on(block.id()).ifPresent(change -> of(block, change, below, all));
        List<Inline> leaves = block.leaves();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            of(block, leaf, leaves.get(leaf), all);
        }
    }

    public static boolean any(Story story) {
        return story.review().changes().keySet().stream().anyMatch(block -> story.body().indexOf(block) >= 0)
                || story.body().blocks().stream()
                        .flatMap(block -> block.leaves().stream())
                        .flatMap(leaf -> leaf.spans().stream())
                        .anyMatch(span -> isSuggestion(span.mark()));
    }

    static boolean isSuggestion(Mark mark) {
        return mark instanceof Insertion || mark instanceof Deletion;
    }

    private static void of(Block block, BlockChange change, boolean below, List<Suggestion> all) {
        add(block, Suggestion.What.PARTED, change.parted(), all);
        add(block, Suggestion.What.JOINED, change.joined(), all);
        if (below || change.removed() == null) {
            add(block, Suggestion.What.ADDED, change.added(), all);
        }
        add(block, Suggestion.What.REMOVED, change.removed(), all);
    }

    private static void add(Block block, Suggestion.What what, @Nullable By by, List<Suggestion> all) {
        if (by != null) {
            all.add(new Suggestion.OfBlock(block.id(), what, block.text(), by));
        }
    }

    /** A text without any mark is passed over at once: of twenty thousand blocks hardly one has a suggestion. */
    private static void of(Block block, int leaf, Inline text, List<Suggestion> all) {
        if (text.spans().isEmpty()) {
            return;
        }
        int first = all.size();
        for (Piece piece : pieces(text, 0, text.length())) {
            Optional<By> by = piece.deletes().or(piece::inserts);
            if (by.isEmpty()) {
                continue;
            }
            boolean deletes = piece.deletes().isPresent();
            String words = text.text().substring(piece.from(), piece.to());
            boolean goesOn = all.size() > first
                    && all.getLast() instanceof Suggestion.OfText former
                    && former.range().to() == piece.from()
                    && former.deletes() == deletes
                    && former.by().author().equals(by.get().author());
            int from = piece.from();
            if (goesOn && all.removeLast() instanceof Suggestion.OfText former) {
                from = former.range().from();
                words = former.words() + words;
            }
            all.add(new Suggestion.OfText(
                    new TextRange(block.id(), leaf, from, piece.to()), deletes, words, by.get()));
        }
    }

    /** A run of characters that bear the same suggestions. */
    record Piece(int from, int to, Optional<By> inserts, Optional<By> deletes) {}

    /** The runs of a range, from left to right; one without suggestions too. */
    static List<Piece> pieces(Inline text, int from, int to) {
        var borders = new TreeSet<Integer>();
        borders.add(from);
        borders.add(to);
        List<Span> marks = text.spans().stream().filter(span -> isSuggestion(span.mark())).toList();
        marks.stream()
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .filter(border -> border > from && border < to)
                .forEach(borders::add);
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int end : borders) {
            if (end == start) {
                continue;
            }
            Optional<By> inserts = Optional.empty();
            Optional<By> deletes = Optional.empty();
            for (Span span : marks) {
                if (span.from() <= start && end <= span.to()) {
                    if (span.mark() instanceof Insertion(var by)) {
                        inserts = Optional.of(by);
                    } else if (span.mark() instanceof Deletion(var by)) {
                        deletes = Optional.of(by);
                    }
                }
            }
            pieces.add(new Piece(start, end, inserts, deletes));
            start = end;
        }
        return pieces;
    }

    /** The text as it would be with every suggestion about it accepted, free of notes: what a copy of it holds. */
    static Inline clean(Inline text) {
        if (text.spans().stream().noneMatch(span -> span.mark().isReview())) {
            return text;
        }
        Inline result = Inline.EMPTY;
        for (Piece piece : pieces(text, 0, text.length())) {
            if (piece.deletes().isEmpty()) {
                result = result.plus(text.slice(piece.from(), piece.to()));
            }
        }
        return result.without(Mark::isReview);
    }
}
