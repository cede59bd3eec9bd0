package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Deletion;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs of words in a story's text that could be the name of something and are not linked yet. The runs are asked for in
 * one go ({@link #written}), so that nobody needs all names there are; then the longest known one wins at each place.
 */
public final class Mentions {
    /** No name has more words. */
    private static final int LONGEST = 7;

    /** And no name that is written small, as a tag may be. */
    private static final int LONGEST_SMALL = 3;

    /** So many words from the start of a story are looked at. */
    private static final int MOST_WORDS = 4_000;

    private static final int SHORTEST = 3;

    private static final int FEWEST_IN_HEADLINE = 3;
    private static final int LONGEST_HEADLINE = 160;

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]+)[”\"]");

    private static final Pattern LED = Pattern.compile("(?iu)(?:baca|lihat|simak|read)[ \u00a0](?:juga|also) ?:?\\s*");

    /** A name that stands in the text: where first, and what it is a name of. */
    public record Mention<T>(TextRange range, T known) {}

    private record Word(int from, int to, boolean great) {}

    /** A text, its words, and after which of them a name cannot go on. */
    private record Leaf(Block block, int leaf, String text, List<Word> words) {}

    private final List<Leaf> leaves = new ArrayList<>();

    private Mentions(Story story) {
        int left = MOST_WORDS;
        for (Block block : story.body().blocks()) {
            if (left > 0 && isRead(block)) {
                for (int i = 0; i < block.leaves().size(); i++) {
                    Inline text = block.leaves().get(i);
                    List<Word> words = words(text);
                    leaves.add(new Leaf(block, i, text.text(), words));
                    left -= words.size();
                }
            }
        }
    }

    public static Mentions in(Story story) {
        return new Mentions(story);
    }

    /** Headings and captions lead nowhere on most pages; code and what others wrote stay as they are. */
    private static boolean isRead(Block block) {
        return switch (block) {
            case Paragraph _, Quote _, ListBlock _, InfoBox _ -> true;
            case Heading _, PullQuote _, Figure _, Gallery _, Embed _, RelatedBox _, Table _, Code _, Footnotes _, Divider _ ->
                false;
        };
    }

    private static List<Word> words(Inline text) {
        List<Word> words = new ArrayList<>();
        String all = text.text();
        for (int at = 0; at < all.length(); ) {
            int end = at;
            while (end < all.length() && isWord(all, end)) {
                end += Character.charCount(all.codePointAt(end));
            }
            if (end == at) {
                at += Character.charCount(all.codePointAt(at));
            } else {
                if (isFree(text, at, end)) {
                    words.add(new Word(at, end, !Character.isLowerCase(all.codePointAt(at))));
                }
                at = end;
            }
        }
        return words;
    }

    /** Letters and figures, and the apostrophe inside a name such as Ja'far. */
    private static boolean isWord(String text, int at) {
        int c = text.codePointAt(at);
        boolean inside = at > 0 && at + 1 < text.length() && Character.isLetter(text.codePointBefore(at))
                && Character.isLetter(text.codePointAt(at + 1));
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || inside && (c == '\'' || c == '’');
    }

    private static boolean isFree(Inline text, int from, int to) {
        for (Span span : text.spans()) {
            boolean bars = span.mark() instanceof Link || span.mark() == Emphasis.CODE || span.mark() instanceof Deletion;
            if (bars && span.from() < to && from < span.to()) {
                return false;
            }
        }
        return true;
    }

    /**
     * What could be a headline, the first so many: what stands in quotation marks, and a text that is as short as one,
     * without what leads to it ("Baca juga:").
     */
    public List<TextRange> phrases(int most) {
        List<TextRange> found = new ArrayList<>();
        for (Leaf leaf : leaves) {
            Matcher quoted = QUOTED.matcher(leaf.text());
            while (quoted.find()) {
                phrase(leaf, quoted.start(1), quoted.end(1)).ifPresent(found::add);
            }
            Matcher led = LED.matcher(leaf.text());
            phrase(leaf, led.lookingAt() ? led.end() : 0, leaf.text().length()).ifPresent(found::add);
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private static Optional<TextRange> phrase(Leaf leaf, int from, int to) {
        int start = from;
        int end = to;
        while (end > start && Character.isWhitespace(leaf.text().charAt(end - 1))) {
            end--;
        }
        int first = start;
        int last = end;
        List<Word> words = leaf.words().stream()
                .filter(word -> first <= word.from() && word.to() <= last)
                .toList();
        boolean fits = words.size() >= FEWEST_IN_HEADLINE
                && last - first <= LONGEST_HEADLINE
                && words.size() == wordsAt(leaf.text().substring(first, last));
        return fits ? Optional.of(new TextRange(leaf.block().id(), leaf.leaf(), first, last)) : Optional.empty();
    }

    /** All words, the linked ones too. */
    private static int wordsAt(String text) {
        return words(Inline.of(text)).size();
    }

    /** Every run of words as a name may be written: as it stands, in small letters, and with capitals. */
    public Set<String> written() {
        Set<String> all = new LinkedHashSet<>();
        for (Leaf leaf : leaves) {
            for (int first = 0; first < leaf.words().size(); first++) {
                for (int last = first; last < end(leaf, first); last++) {
                    all.addAll(forms(run(leaf, first, last)));
                }
            }
        }
        return all;
    }

    /**
     * The known names, each where it stands first, the longest at each place. {@code known} is asked with the words as
     * they stand and a form of them in which a name may be written.
     */
    public <T> List<Mention<T>> known(BiFunction<String, String, Optional<T>> known) {
        List<Mention<T>> found = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (Leaf leaf : leaves) {
            for (int first = 0; first < leaf.words().size(); first++) {
                for (int last = end(leaf, first) - 1; last >= first; last--) {
                    Optional<T> one = one(run(leaf, first, last), known);
                    if (one.isPresent()) {
                        int from = leaf.words().get(first).from();
                        if (seen.add(one.get())) {
                            int to = leaf.words().get(last).to();
                            found.add(new Mention<>(new TextRange(leaf.block().id(), leaf.leaf(), from, to), one.get()));
                        }
                        first = last;
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static <T> Optional<T> one(String run, BiFunction<String, String, Optional<T>> known) {
        return forms(run).stream().map(form -> known.apply(run, form)).flatMap(Optional::stream).findFirst();
    }

    /** The index behind the last word with which a name that begins here may end. */
    private static int end(Leaf leaf, int first) {
        int most = leaf.words().get(first).great() ? LONGEST : LONGEST_SMALL;
        int end = first + 1;
        while (end < leaf.words().size() && end - first < most && goesOn(leaf, end)) {
            end++;
        }
        return end;
    }

    /** Between two words of a name stands a blank or a hyphen, or a full stop behind an initial. */
    private static boolean goesOn(Leaf leaf, int next) {
        Word before = leaf.words().get(next - 1);
        String between = leaf.text().substring(before.to(), leaf.words().get(next).from());
        return between.equals(" ")
                || between.equals("\u00a0")
                || between.equals("-")
                || between.equals(". ") && before.to() - before.from() == 1;
    }

    private static String run(Leaf leaf, int first, int last) {
        return leaf.text()
                .substring(leaf.words().get(first).from(), leaf.words().get(last).to())
                .replace('\u00a0', ' ');
    }

    private static Set<String> forms(String run) {
        boolean capitals = run.codePoints().noneMatch(Character::isLowerCase);
        if (run.length() < SHORTEST && !(capitals && run.length() == SHORTEST - 1)
                || run.codePoints().noneMatch(Character::isLetter)) {
            return Set.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(run);
        if (!capitals) {
            forms.add(run.toLowerCase(Locale.ROOT));
            forms.add(capitalised(run));
        }
        return forms;
    }

    private static String capitalised(String run) {
        var written = new StringBuilder();
        boolean begins = true;
        for (int at = 0; at < run.length(); at++) {
            char c = run.charAt(at);
            written.append(begins ? Character.toUpperCase(c) : c);
            begins = c == ' ' || c == '-';
        }
        return written.toString();
    }
}
