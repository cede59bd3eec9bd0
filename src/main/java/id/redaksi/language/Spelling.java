package id.redaksi.language;

import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Words that no dictionary has. Acronyms, words with figures, with capitals inside and in other scripts are left alone; what else is left
 * alone is the newsroom's choice. A capitalised word at a sentence's start may be a name as well, so it counts only when
 * a very frequent word lies beside it.
 */
public final class Spelling implements Rule {
    private static final String ID = "spelling-";

    /** In letters. */
    private static final int SHOWN = 60;

    private static final BitSet NOWHERE = new BitSet();

    /** In letters: no longer bracket is a term of law or the like. */
    private static final int BRACKETED = 80;

    /** Words of a quotation. */
    private static final int MANY = 3;

    /** In letters. */
    private static final int SIGNATURE = 4;

    private static final List<String> PREFIXES = List.of("di", "ter", "ber", "se", "ke");

    /** Endings of names of kinds in Latin. */
    private static final List<String> LATIN = List.of("us", "um", "is", "ae", "ii", "pti", "osa", "oides", "ica", "ata");

    /** In letters: names that look like another word are mostly shorter. */
    private static final int LONG = 8;

    /** What is left alone: names (words with a capital inside a sentence), and what is quoted. */
    public record Spared(boolean names, boolean quotations) {}

    private final String language;
    private final String other;
    private final Lexicon lexicon;
    private final Spared spared;
    private final Tongues tongues;

    /** For stories of one language, by its code of two letters. */
    public Spelling(String language, Lexicon lexicon, Spared spared) {
        this(language, "", lexicon, spared, Tongues.NONE);
    }

    /** The same, and for what is quoted or in italics in this language in stories of the {@code other}. */
    public Spelling(String language, String other, Lexicon lexicon, Spared spared, Tongues tongues) {
        this.language = language;
        this.other = other;
        this.lexicon = lexicon;
        this.spared = spared;
        this.tongues = tongues;
    }

    /** Whether a finding says of a word that it is none, so that it can be learned. */
    public static boolean found(Finding finding) {
        return isOne(finding.rule());
    }

    /** Whether it is the rule of this identifier, in whatever language. */
    public static boolean isOne(String rule) {
        return rule.startsWith(ID);
    }

    @Override
    public String id() {
        return ID + language;
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        boolean own = passage.isIn(language);
        if (!own && (other.isEmpty() || !passage.isIn(other))) {
            return;
        }
        BitSet foreign = own ? tongues.in(passage, language, other) : tongues.in(passage, other, language);
        if (!own && foreign.isEmpty()) {
            return;
        }
        List<Word> words = passage.words();
        BitSet dialect = null;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean leftAlone = foreign.get(word.from()) == own
                    || word.text().length() < 2
                    || word.isOdd()
                    || word.hasInnerCapital()
                    || !word.isLatin()
                    || isSigned(passage.text(), word)
                    || spared.quotations() && passage.isQuoted(word.from());
            if (!leftAlone && !isKnown(passage, i) && !mayBeName(words, i) && !isLatinName(words, i)) {
                dialect = dialect == null ? own ? dialect(passage) : NOWHERE : dialect;
                if (dialect.get(word.from()) && !passage.isSaidInLanguage(word.from())) {
                    continue;
                }
                Finding finding = passage.finding(this, word.from(), word.to(), Message.of("language.spelling", shown(word.text())));
                boolean likely = lexicon.suggester().isTwoFrequent(word.small())
                        || lexicon.suggester().isBesideKnown(word.small()) && !isAmongUnknown(passage, i);
                found.accept(likely ? finding : finding.withSeverity(Severity.WARNING));
            }
        }
    }

    /** Whether a neighbour is a word that nobody knows, so that both may be a term ("obscuur libel"). */
    private boolean isAmongUnknown(Passage passage, int at) {
        return at > 0 && passage.isFollowed(at - 1) && isTerm(passage, at - 1)
                || at + 1 < passage.words().size() && passage.isFollowed(at) && isTerm(passage, at + 1);
    }

    private boolean isTerm(Passage passage, int at) {
        Word word = passage.words().get(at);
        return word.isSmall()
                && !word.isOdd()
                && word.text().length() > 2
                && !isKnown(passage, at)
                && !lexicon.isForeign(word.small())
                && !lexicon.suggester().isBesideKnown(word.small());
    }

    /** Quotations and brackets in a dialect, in slang or in a third language: words that nobody knows are too many to be slips. */
    private BitSet dialect(Passage passage) {
        BitSet found = new BitSet();
        List<Passage.Range> apart = new ArrayList<>(passage.setApart());
        String text = passage.text();
        for (int from = text.indexOf('('); from >= 0; from = text.indexOf('(', from + 1)) {
            int to = text.indexOf(')', from);
            if (to > from && to - from <= BRACKETED) {
                apart.add(new Passage.Range(from, to));
            }
        }
        for (Passage.Range range : apart) {
            int all = 0;
            int unknown = 0;
            for (int i = 0; i < passage.words().size(); i++) {
                Word word = passage.words().get(i);
                if (word.from() >= range.from() && word.to() <= range.to() && !word.isOdd()) {
                    all++;
                    boolean read = word.text().length() > 1 && (word.isSmall() || word.start() != Word.Start.INSIDE);
                    unknown += read && !isKnown(passage, i) && !lexicon.suggester().isBesideKnown(word.small()) ? 1 : 0;
                }
            }
            if (unknown >= MANY && unknown * 4 >= all || unknown == MANY - 1 && unknown * 3 >= all && all > MANY) {
                found.set(range.from(), range.to());
            }
        }
        return found;
    }

    /** Who wrote or took it, in a few letters behind a stroke: "ANTARA FOTO/Yusuf Nugroho/wsj". */
    private static boolean isSigned(String text, Word word) {
        return word.from() > 0 && text.charAt(word.from() - 1) == '/' && word.text().length() <= SIGNATURE;
    }

    /** "maximus" and "sumatranus" of "Elephas maximus sumatranus", behind a word that few readers know. */
    private boolean isLatinName(List<Word> words, int at) {
        int first = at;
        while (first > 0 && isLatinWord(words.get(first).small()) && words.get(first - 1).to() + 1 == words.get(first).from()) {
            first--;
            if (words.get(first).isCapitalised()) {
                return !lexicon.suggester().isKnown(words.get(first).small())
                        && !lexicon.suggester().isBesideKnown(words.get(at).small());
            }
        }
        return false;
    }

    private static boolean isLatinWord(String word) {
        return LATIN.stream().anyMatch(word::endsWith);
    }

    /** As much of a word as fits into what is said of it. */
    static String shown(String word) {
        return word.length() <= SHOWN ? word : Shortened.to(word, SHOWN - 1);
    }

    private boolean isKnown(Passage passage, int at) {
        Word word = passage.words().get(at);
        String small = word.small();
        return lexicon.has(small)
                || word.isCapitalised() && lexicon.hasName(word.text())
                || lexicon.isForeign(small) && isAmongForeign(passage.words(), at)
                || passage.isQuoted(word.from()) && lexicon.isSaid(small);
    }

    /** Whether a neighbour is a word of the other language only. */
    private boolean isAmongForeign(List<Word> words, int at) {
        return at > 0 && lexicon.isOnlyForeign(words.get(at - 1).small())
                || at + 1 < words.size() && lexicon.isOnlyForeign(words.get(at + 1).small());
    }

    private boolean mayBeName(List<Word> words, int at) {
        Word word = words.get(at);
        if (!spared.names() || !word.isCapitalised()) {
            return false;
        }
        boolean nextToName = at + 1 < words.size()
                && words.get(at + 1).isCapitalised()
                && words.get(at + 1).from() == word.to() + 1;
        return word.start() == Word.Start.INSIDE
                || nextToName
                || isBetweenNames(words, at)
                || !isBeside(word.small()) && !lexicon.suggester().isTwoFrequent(word.small());
    }

    /** 'Jefri "Okto" Siahaan'. */
    private static boolean isBetweenNames(List<Word> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at - 1).isCapitalised()
                && words.get(at + 1).isCapitalised()
                && words.get(at).from() - words.get(at - 1).to() == 2
                && words.get(at + 1).from() - words.get(at).to() == 2
                && words.get(at + 1).start() == Word.Start.INSIDE;
    }

    /** Names that look like another word are short. */
    private boolean isBeside(String word) {
        return word.length() >= LONG ? lexicon.suggester().isBesideKnown(word) : lexicon.suggester().isBesideFrequent(word);
    }

    /** What stands as a name somewhere in the story is one everywhere. */
    @Override
    public boolean holds(Finding finding, Seen seen) {
        return !spared.names() || !seen.names().contains(Word.capitalised(finding.text()));
    }

    /** What stands several times is a term that no list has rather than a slip, unless a very frequent word lies beside it. */
    @Override
    public Severity severity(Finding finding, Seen seen) {
        boolean term = seen.timesUnknown(finding.text()) > 1
                && !lexicon.suggester().isBesideFrequent(Vocable.plain(finding.text()).toLowerCase(Locale.ROOT));
        return term ? Severity.WARNING : finding.severity();
    }

    /** Where no list has the form that was meant, a prefix is taken off and the rest looked for ("dilikudasi"). */
    private List<String> suggested(String word) {
        List<String> found = lexicon.suggester().suggest(word);
        if (!found.isEmpty()) {
            return found;
        }
        return PREFIXES.stream()
                .filter(prefix -> word.startsWith(prefix) && word.length() > prefix.length() + SIGNATURE)
                .flatMap(prefix -> lexicon.suggester().suggest(word.substring(prefix.length())).stream().map(rest -> prefix + rest))
                .filter(lexicon::has)
                .limit(Suggester.MOST)
                .toList();
    }

    /** The words that may have been meant, with a capital where the word had one. */
    @Override
    public List<String> fixes(Finding finding) {
        String word = Vocable.plain(finding.text());
        if (word.isEmpty()) {
            return List.of();
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        return suggested(word.toLowerCase(Locale.ROOT)).stream()
                .map(fix -> capital ? Word.capitalised(fix) : fix)
                .filter(fix -> !fix.equals(finding.text()))
                .distinct()
                .toList();
    }
}
