package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Deletion;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;

/**
 * Finds and replaces text in a story, its body and its fields. Blocks that stayed the same value since the last look are not read again. A search
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
    private Map<Block, List<Hit>> known = new IdentityHashMap<>();

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

    /** Every hit in reading order; none for an empty search, and none in what somebody suggests to take out. */
    public List<Hit> in(Story story) throws BadSearch {
        return in(story, Integer.MAX_VALUE);
    }

    /** The first hits in reading order, at most as many as asked for. */
    public List<Hit> in(Story story, int most) throws BadSearch {
        if (search.text().isEmpty()) {
            return List.of();
        }
        Map<Block, List<Hit>> now = new IdentityHashMap<>();
        List<Hit> all = new ArrayList<>();
        var budget = new Budget(MOST_READS);
        fields(StoryTexts.above(), story, budget, all);
        for (Block block : story.body().blocks()) {
            if (story.review().on(block.id()).filter(change -> change.removed() != null).isPresent()) {
                continue;
            }
            List<Hit> hits = known.get(block);
            if (hits == null) {
                hits = in(block, budget);
            }
            now.put(block, hits);
            all.addAll(hits);
            if (all.size() >= most) {
                break;
            }
        }
        known = now;
        fields(StoryTexts.below(), story, budget, all);
        return all.size() > most ? List.copyOf(all.subList(0, most)) : all;
    }

    private void fields(List<Field<?>> fields, Story story, Budget budget, List<Hit> hits) throws BadSearch {
        for (Field<?> field : fields) {
            List<Inline> texts = StoryTexts.of(field, story);
            for (int part = 0; part < texts.size(); part++) {
                look(new TextPlace.InField(field, part), texts.get(part), budget, hits);
            }
        }
    }

    private List<Hit> in(Block block, Budget budget) throws BadSearch {
        List<Hit> hits = new ArrayList<>();
        List<Inline> texts = StoryTexts.of(block);
        for (int part : StoryTexts.parts(block).toArray()) {
            look(new TextPlace.InBlock(block.id(), part), texts.get(part), budget, hits);
        }
        return hits;
    }

    private void look(TextPlace place, Inline text, Budget budget, List<Hit> hits) throws BadSearch {
        Matcher matcher = pattern.matcher(budget.watch(text.text()));
        try {
            while (matcher.find()) {
                if (matcher.start() < matcher.end() && !isStruck(text, matcher.start(), matcher.end())) {
                    hits.add(new Hit(place, matcher.start(), matcher.end(), groups(matcher)));
                }
            }
        } catch (Budget.Spent | StackOverflowError e) {
            throw BadSearch.tooHard();
        }
    }

    /** Whether somebody suggests to take out any of these characters: they are as good as gone, and not replaced again. */
    private static boolean isStruck(Inline text, int from, int to) {
        return text.spans().stream()
                .anyMatch(span -> span.mark() instanceof Deletion && span.from() < to && span.to() > from);
    }

    private List<String> groups(Matcher matcher) {
        return search.expression()
                ? IntStream.rangeClosed(0, matcher.groupCount())
                        .mapToObj(group -> Objects.requireNonNullElse(matcher.group(group), ""))
                        .toList()
                : List.of();
    }

    /** What each hit would become; a fault in what is to be put in is said at once, without any hit. */
    public Function<Hit, String> replacing(String with) throws BadSearch {
        return Replacement.of(search, pattern, with)::in;
    }

    /**
     * Puts other text in the place of the hits, as one act. They are hits that {@link #in} gave for this value of the
     * story, in its order. The new text bears the marks of the first character it replaces; in an expression's
     * replacement {@code $1} stands for what its first group found.
     */
    public Optional<Transaction> replace(Story story, Selection selection, List<Hit> hits, String with)
            throws BadSearch {
        return new Replacing(story, hits, replacing(with)).act(selection);
    }
}
