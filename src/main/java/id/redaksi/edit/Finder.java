package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Position;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds and replaces text in a body. Blocks that stayed the same value since the last look are not read again. A search
 * that takes more than {@value #MOST_READS} looks at a character is given up, since an expression can be written that
 * never ends. Confined to one thread.
 *
 * <p>Outside of expressions a straight quotation mark finds those of every language too, and a blank the no-break ones:
 * one searches as one types.
 */
public final class Finder {
    private static final int MOST_READS = 30_000_000;
    private static final String WORD = "[\\p{L}\\p{N}\\p{M}_]";

    private final Search search;
    private final Pattern pattern;
    private Map<Block, List<TextRange>> known = new IdentityHashMap<>();

    public Finder(Search search) throws BadSearch {
        this.search = search;
        try {
            Pattern core = compiled(search.expression() ? search.text() : literal(search.text()));
            pattern = search.wholeWord() ? compiled("(?<!" + WORD + ")(?:" + core + ")(?!" + WORD + ")") : core;
        } catch (PatternSyntaxException e) {
            throw BadSearch.fault(Math.clamp(e.getIndex() + 1, 0, search.text().length()));
        } catch (StackOverflowError e) {
            throw BadSearch.tooHard();
        }
    }

    private Pattern compiled(String expression) {
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile(
                expression, search.matchCase() ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String literal(String text) {
        var result = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> result.append("(?:«[\u00a0\u202f]?|[\u00a0\u202f]?»|[").append(Quotes.meant(c)).append("])");
                case '\'' -> result.append('[').append(Quotes.meant(c)).append(']');
                case ' ' -> result.append("[ \u00a0\u202f]");
                default -> result.append(Pattern.quote(Character.toString(c)));
            }
        });
        return result.toString();
    }

    /** Every hit in reading order; none for an empty search. */
    public List<TextRange> in(Body body) throws BadSearch {
        if (search.text().isEmpty()) {
            return List.of();
        }
        Map<Block, List<TextRange>> now = new IdentityHashMap<>();
        List<TextRange> all = new ArrayList<>();
        var budget = new Budget(MOST_READS);
        for (Block block : body.blocks()) {
            List<TextRange> hits = known.get(block);
            if (hits == null) {
                hits = in(block, budget);
            }
            now.put(block, hits);
            all.addAll(hits);
        }
        known = now;
        return all;
    }

    private List<TextRange> in(Block block, Budget budget) throws BadSearch {
        List<TextRange> hits = new ArrayList<>();
        List<Inline> leaves = block.leaves();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            Matcher matcher = pattern.matcher(budget.watch(leaves.get(leaf).text()));
            try {
                while (matcher.find()) {
                    if (matcher.start() < matcher.end()) {
                        hits.add(new TextRange(block.id(), leaf, matcher.start(), matcher.end()));
                    }
                }
            } catch (Budget.Spent | StackOverflowError e) {
                throw BadSearch.tooHard();
            }
        }
        return hits;
    }

    /**
     * Puts other text in the place of the hits, as one act. The new text bears the marks of the first character it
     * replaces; in an expression's replacement {@code $1} stands for what its first group found.
     */
    public Optional<Transaction> replace(Story story, Selection selection, List<TextRange> hits, String with)
            throws BadSearch {
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = story.body().blocks();
        int first = story.body().indexOf(hits.getFirst().block());
        int last = story.body().indexOf(hits.getLast().block());
        if (first < 0 || last < first) {
            return Optional.empty();
        }
        List<Block> changed = new ArrayList<>();
        List<ReplaceText> puts = new ArrayList<>();
        int next = 0;
        for (Block block : blocks.subList(first, last + 1)) {
            int end = next;
            while (end < hits.size() && hits.get(end).block().equals(block.id())) {
                end++;
            }
            changed.add(next == end ? block : replaced(block, hits.subList(next, end), with, puts));
            next = end;
        }
        if (changed.equals(blocks.subList(first, last + 1))) {
            return Optional.empty();
        }
        var work = new Work(story, selection);
        work.blocks(first, last + 1, changed);
        work.select(new Selection(moved(selection.anchor(), puts), moved(selection.head(), puts)));
        return work.done("");
    }

    /** Where a place has gone; {@code puts} come from the end of each leaf, so that none moves another. */
    private static Position moved(Position place, List<ReplaceText> puts) {
        Position now = place;
        for (ReplaceText put : puts) {
            now = put.from() == now.offset() && put.to() > put.from() ? now : put.map(now).orElse(now);
        }
        return now;
    }

    private Block replaced(Block block, List<TextRange> hits, String with, List<ReplaceText> puts) throws BadSearch {
        List<Inline> leaves = new ArrayList<>(block.leaves());
        for (TextRange hit : hits.reversed()) {
            Inline former = block.leaves().get(hit.leaf());
            Mark[] marks = former.slice(hit.from(), hit.from() + 1).spans().stream()
                    .map(Span::mark)
                    .toArray(Mark[]::new);
            Inline put = Inline.of(search.expression() ? expanded(former.text(), hit, with) : with, marks);
            leaves.set(hit.leaf(), leaves.get(hit.leaf()).replace(hit.from(), hit.to(), put));
            puts.add(new ReplaceText(block.id(), hit.leaf(), hit.from(), hit.to(), put));
        }
        return block.withLeaves(leaves);
    }

    private String expanded(String text, TextRange hit, String with) throws BadSearch {
        Matcher matcher = pattern.matcher(new Budget(MOST_READS).watch(text))
                .region(hit.from(), text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        try {
            if (!matcher.lookingAt()) {
                return text.substring(hit.from(), hit.to());
            }
            var result = new StringBuilder();
            matcher.appendReplacement(result, with);
            return result.substring(hit.from());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw BadSearch.badReplacement();
        } catch (Budget.Spent | StackOverflowError e) {
            throw BadSearch.tooHard();
        }
    }
}
