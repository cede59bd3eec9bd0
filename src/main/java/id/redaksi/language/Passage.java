package id.redaksi.language;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Heading;
import id.redaksi.story.InLanguage;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Span;
import id.redaksi.story.ToCome;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One text of a block as the rules see it: its words with their place in the sentence, what of it is quoted, and what is
 * spared because it is code, an address, a hashtag or still to come. What is suggested to go is not in it, so that no word
 * is read together with the one that takes its place.
 */
public final class Passage {
    /** Whole addresses, hosts by their last part, mail, hashtags and names at an at sign. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://|www\\.)\\S+|[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+|(?<![\\p{L}\\p{N}])[@#][\\p{L}\\p{N}_.]+"
                    + "|(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(?:\\.[\\p{L}\\p{N}-]+)*"
                    + "\\.(?:com|co|id|net|org|go|ac|sch|or|web|tv|info|biz|io|uk|gov|edu|news|app|dev|asia|xyz|jp|eu|au)"
                    + "(?:/\\S*)?(?![\\p{L}\\p{N}])");

    /** In UTF-16 units. */
    private static final int LONGEST_ADDRESS = 600;

    /** In UTF-16 units: what is longer without a blank, and has a sign or figure for so many letters, is no word. */
    private static final int LONGEST_RUN = 1_000;

    private static final int MANY = 8;

    /** The languages that are read; what is marked as being in another one is read by no rule. */
    private static final Set<String> READ = Set.of("id", "en");

    /** Stands for what no rule reads. */
    private static final char MASK = '\uFFFC';

    private final Block block;
    private final int leaf;
    private final Part part;
    private final Where where;
    private final HouseStyle style;
    private @Nullable List<Sentence> sentences;
    private String @Nullable [] small;
    private @Nullable Set<String> smalls;
    private @Nullable String lower;
    private final String text;
    private final Remaining remaining;
    private final String language;
    private @Nullable List<Word> words;
    private @Nullable Boolean digit;
    private boolean innerCapital;
    private boolean marked;
    private final BitSet spared = new BitSet();
    private final BitSet quoted = new BitSet();

    /** {@code leaf} is the number of one of the block's texts; {@code language} is the story's (BCP 47). */
    public Passage(Block block, int leaf, String language) {
        this(block, leaf, new Where.Leaf(block.id(), leaf), language, HouseStyle.USUAL);
    }

    /** A text that is read as one of a block: of a field, a block that stands for it. */
    Passage(Block block, int leaf, Where where, String language, HouseStyle style) {
        this(block, leaf, where, language, style, Part.whole(block.leaves().get(leaf)));
    }

    /** A part of such a text, which is read as if it stood alone. */
    Passage(Block block, int leaf, Where where, String language, HouseStyle style, Part part) {
        this.block = block;
        this.part = part;
        this.leaf = leaf;
        this.where = where;
        this.language = language;
        this.style = style;
        remaining = new Remaining(part.text());
        text = bounded(remaining.text().text());
    }

    /**
     * Signs and figures without a blank and without an end are masked: many patterns begin anew at each of them and read on
     * to the end, which for 200,000 of them takes minutes.
     */
    private static String bounded(String text) {
        if (text.length() <= LONGEST_RUN) {
            return text;
        }
        char[] masked = null;
        int from = 0;
        int signs = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (!Character.isWhitespace(c)) {
                signs += Character.isLetter(c) || Vocable.isUnseen(c) || Character.isSurrogate(c) ? 0 : 1;
                continue;
            }
            if (at - from > LONGEST_RUN && signs * MANY > at - from) {
                masked = masked == null ? text.toCharArray() : masked;
                Arrays.fill(masked, from, at, MASK);
            }
            from = at + 1;
            signs = 0;
        }
        return masked == null ? text : new String(masked);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence may begin with its first word. */
    boolean isBegun() {
        return part.begins();
    }

    /** What is spared and what is quoted; worked out once somebody asks, since many rules look for a phrase alone. */
    private void mark() {
        if (!marked) {
            marked = true;
            spare(remaining.text());
            quote();
        }
    }

    private void spare(Inline inline) {
        if (block instanceof Code) {
            spared.set(0, text.length());
        }
        for (Span span : inline.spans()) {
            boolean spare = span.mark() == Emphasis.CODE
                    || span.mark() instanceof ToCome
                    || span.mark() instanceof InLanguage(var code) && !READ.contains(code);
            if (spare) {
                spared.set(span.from(), span.to());
            }
        }
        if (text.indexOf('.') >= 0 || text.indexOf('@') >= 0 || text.indexOf('#') >= 0) {
            addresses();
        }
    }

    /** Piece by piece between blanks: over a run of letters without an end the pattern would begin at each of them. */
    private void addresses() {
        Matcher address = ADDRESS.matcher(text).useTransparentBounds(true);
        int from = 0;
        while (from < text.length()) {
            int to = from;
            boolean sign = false;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                char c = text.charAt(to++);
                sign |= c == '.' || c == '@' || c == '#';
            }
            if (sign && to - from <= LONGEST_ADDRESS) {
                address.region(from, to);
                while (address.find()) {
                    spared.set(address.start(), address.end());
                }
            }
            from = to + 1;
        }
    }

    /** What stands between a quotation mark and the next one of its kind. */
    private void quote() {
        if (isQuotation()) {
            quoted.set(0, text.length());
            return;
        }
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"' && open < 0) {
                open = i;
            } else if ((c == '”' || c == '"') && open >= 0) {
                quoted.set(open, i);
                open = -1;
            }
        }
        if (open == 0) {
            quoted.set(0, text.length());
        }
    }

    private boolean isQuotation() {
        return leaf == 0 && (block instanceof Quote || block instanceof PullQuote);
    }

    public Block block() {
        return block;
    }

    public int leaf() {
        return leaf;
    }

    public Where where() {
        return where;
    }

    /** Whether it is this field of the story. */
    public boolean isField(String name) {
        return where instanceof Where.InField(var field, var _) && field.equals(name);
    }

    public boolean isInBody() {
        return where instanceof Where.Leaf;
    }

    public HouseStyle style() {
        return style;
    }

    public String text() {
        return text;
    }

    /** Its sentences in their order. */
    public List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = Sentences.of(this);
            sentences = known;
        }
        return known;
    }

    /** Whether a word has a capital behind its first letter. */
    public boolean hasInnerCapital() {
        words();
        return innerCapital;
    }

    /** All of it in small letters, made once for all rules. */
    public String lower() {
        String known = lower;
        if (known == null) {
            known = text.toLowerCase(Locale.ROOT);
            lower = known;
        }
        return known;
    }

    /** A range of it in small letters. */
    public String lower(int from, int to) {
        String all = lower();
        return all.length() == text.length() ? all.substring(from, to) : text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Whether one of these stands in it, in small letters or not. */
    public boolean hasAnySmall(List<String> parts) {
        return hasAny(lower(), parts);
    }

    /** Whether one of the words stands in it. */
    public boolean hasAny(Hints hints) {
        return hints.in(text);
    }

    /** Whether there is no letter in it that another script could have. */
    public boolean isLatin() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x250 && Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word stands in it, in small letters or not. */
    public boolean hasWord(String word) {
        Set<String> known = smalls;
        if (known == null) {
            known = new HashSet<>();
            for (int i = 0; i < words().size(); i++) {
                known.add(small(i));
            }
            smalls = known;
        }
        return known.contains(word);
    }

    /** Whether one of these stands in it, letter by letter: a quick look before a slow one. */
    public boolean hasAny(String... parts) {
        return hasAny(List.of(parts));
    }

    /** The same of a list. */
    public boolean hasAny(List<String> parts) {
        return hasAny(text, parts);
    }

    private static boolean hasAny(String text, List<String> parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAll(List<String> parts) {
        for (String part : parts) {
            if (!text.contains(part)) {
                return false;
            }
        }
        return true;
    }

    boolean hasAnyWord(List<String> words) {
        for (String word : words) {
            if (hasWord(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean hasDigit() {
        Boolean known = digit;
        if (known == null) {
            known = hasDigit(text);
            digit = known;
        }
        return known;
    }

    /** A word in small letters, made once for all rules. */
    public String small(int word) {
        String[] known = small;
        if (known == null) {
            known = words().stream().map(Word::small).toArray(String[]::new);
            small = known;
        }
        return known[word];
    }

    /** Whether nothing but one blank stands between a word and the next. */
    public boolean isFollowed(int word) {
        List<Word> all = words();
        return word + 1 < all.size()
                && all.get(word + 1).from() == all.get(word).to() + 1
                && Signs.isBlank(text.charAt(all.get(word).to()));
    }

    /** Whether a range of the text bears this mark throughout or in part. */
    public boolean bears(Mark mark, int from, int to) {
        return has(one -> one.equals(mark), from, to);
    }

    public boolean isLinked(int from, int to) {
        return has(Link.class::isInstance, from, to);
    }

    private boolean has(Predicate<Mark> wanted, int from, int to) {
        return remaining.text().spans().stream()
                .anyMatch(span -> span.from() < to && from < span.to() && wanted.test(span.mark()));
    }

    /** Its links. */
    public List<Span> links() {
        return remaining.text().spans().stream()
                .filter(span -> span.mark() instanceof Link)
                .toList();
    }

    /** Whether the story is in this language, by its code of two letters. */
    public boolean isIn(String code) {
        return Spoken.isOf(language, code);
    }

    public boolean isIndonesian() {
        return isIn("id");
    }

    /** Its words in their order, without those that are spared. */
    public List<Word> words() {
        List<Word> known = words;
        if (known == null) {
            mark();
            known = new Tokens(this).words();
            words = known;
            innerCapital = known.stream().anyMatch(Word::hasInnerCapital);
        }
        return known;
    }

    /** Whether a character is code, part of an address or a hashtag, or still to come. */
    public boolean isSpared(int at) {
        mark();
        return spared.get(at);
    }

    public boolean isQuoted(int at) {
        mark();
        return quoted.get(at);
    }

    /** A range of the text. */
    record Range(int from, int to) {}

    /** What somebody marked as being in this language. */
    List<Range> marked(String code) {
        return remaining.text().spans().stream()
                .filter(span -> span.mark().equals(new InLanguage(code)))
                .map(span -> new Range(span.from(), span.to()))
                .toList();
    }

    /** Whether somebody said of what stands there in which language it is. */
    public boolean isSaidInLanguage(int at) {
        return remaining.text().spans().stream()
                .anyMatch(span -> span.mark() instanceof InLanguage && span.from() <= at && at < span.to());
    }

    /** What is set apart from the rest: each quotation, and each run in italics. */
    List<Range> setApart() {
        mark();
        List<Range> apart = new ArrayList<>();
        for (int from = quoted.nextSetBit(0); from >= 0; ) {
            int to = quoted.nextClearBit(from);
            apart.add(new Range(from, to));
            from = quoted.nextSetBit(to);
        }
        for (Span span : remaining.text().spans()) {
            if (span.mark() == Emphasis.ITALIC) {
                apart.add(new Range(span.from(), span.to()));
            }
        }
        return apart;
    }

    /** Whether it is made of sentences, as a caption or a table's cell need not be. */
    public boolean isProse() {
        return block instanceof Paragraph || block instanceof InfoBox && leaf > 0 || isQuotation();
    }

    /** Whether each of its words may bear a capital. */
    public boolean isTitle() {
        return block instanceof Heading || block instanceof RelatedBox || block instanceof InfoBox && leaf == 0;
    }

    /** Says of a range of this text that something is wrong with it. */
    public Finding finding(Rule rule, int from, int to, Message message, String... fixes) {
        int first = remaining.from(from);
        int behind = remaining.to(from, to);
        int by = part.from();
        return new Finding(
                rule.about(), where, first + by, behind + by, remaining.between(first, behind), message, List.of(fixes));
    }

    /** Whether all of a finding is there: one around what is suggested to go would take that along. */
    boolean isThere(Finding finding) {
        return remaining.hasAll(finding.from() - part.from(), finding.to() - part.from());
    }

    /** The words that stand as names in it: with a capital inside a sentence. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Word word : words()) {
            if (word.start() == Word.Start.INSIDE && word.isCapitalised() && !isTitle()) {
                names.add(word.text());
            }
        }
        return names;
    }
}
