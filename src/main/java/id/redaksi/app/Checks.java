package id.redaksi.app;

import id.redaksi.language.BlankBeforeSign;
import id.redaksi.language.BlankBehindSign;
import id.redaksi.language.DoubledBlank;
import id.redaksi.language.DoubledWord;
import id.redaksi.language.Frequencies;
import id.redaksi.language.Lexicon;
import id.redaksi.language.Rule;
import id.redaksi.language.SentenceStart;
import id.redaksi.language.Spelling;
import id.redaksi.language.Suggester;
import id.redaksi.language.Terms;
import id.redaksi.language.UnpairedMarks;
import id.redaksi.language.WordGraph;
import id.redaksi.language.WordList;
import id.redaksi.language.WordSet;
import id.redaksi.language.indonesian.Affixes;
import id.redaksi.language.indonesian.NonStandard;
import id.redaksi.language.indonesian.Prepositions;
import id.redaksi.language.indonesian.ProperNames;
import id.redaksi.tagging.Gazetteer;
import id.redaksi.tagging.TagSuggester;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules that stories are looked through with: a new one is one class in its language's package and one line here.
 * Where findings lie on each other, the rule that stands first has its say. Any thread; the first call reads the
 * dictionaries and takes a moment.
 */
public final class Checks {
    private static final WordSet NONE = _ -> false;

    private final Path newsroom;
    private final Supplier<Settings> settings;
    private final HouseWords houseWords;
    private @Nullable Dictionaries read;

    Checks(Path newsroom, Supplier<Settings> settings) {
        this(newsroom, false, settings);
    }

    Checks(Path newsroom, boolean readOnly, Supplier<Settings> settings) {
        this.newsroom = newsroom;
        this.settings = settings;
        houseWords = new HouseWords(newsroom, readOnly);
    }

    /** The rules by the settings and the newsroom's words as they are now. */
    public List<Rule> rules() {
        Dictionaries at = dictionaries();
        Set<String> house = house(new ArrayList<>());
        WordSet indonesian = at.indonesian() == null ? NONE : at.indonesian();
        WordSet english = at.english() == null ? NONE : at.english();
        WordSet small = word -> indonesian.has(word) || english.has(word);
        List<Rule> rules = new ArrayList<>(List.of(
                new NonStandard(),
                new Prepositions(indonesian),
                new ProperNames(small),
                new DoubledWord(indonesian, Set.copyOf(WordList.words(Affixes.class, "particles.txt")))));
        spelling(rules, at, house);
        rules.addAll(List.of(
                new SentenceStart(), new DoubledBlank(), new BlankBeforeSign(), new BlankBehindSign(), new UnpairedMarks()));
        return rules;
    }

    /** On what terms stories are looked through here: the house's style, the rules that are on, and what lies around. */
    public Terms terms() {
        return Terms.USUAL;
    }

    /** Only where there is a dictionary: without one every word would be wrong. */
    private void spelling(List<Rule> rules, Dictionaries at, Set<String> house) {
        WordGraph indonesian = at.indonesian();
        WordGraph english = at.english();
        var spared = new Spelling.Spared(
                settings.get().checking().spareNames(), settings.get().checking().spareQuotations());
        if (indonesian != null) {
            Set<String> more = new HashSet<>(WordList.words(Affixes.class, "words.txt"));
            more.addAll(house);
            var affixes = new Affixes(word -> indonesian.has(word) || more.contains(word));
            WordSet own = word -> indonesian.has(word) || more.contains(word);
            Set<String> offered = new HashSet<>(more);
            at.frequent().stream()
                    .filter(word -> !indonesian.has(word) && affixes.has(word))
                    .forEach(offered::add);
            var suggester = new Suggester(List.of(indonesian, WordGraph.of(offered)), at.frequencies());
            WordSet foreign = english == null ? NONE : english;
            Set<String> said = new HashSet<>(at.said());
            said.addAll(WordList.words(Affixes.class, "spoken.txt"));
            Set<String> alone = Set.copyOf(WordList.words(Affixes.class, "english.txt"));
            var lexicon = new Lexicon(
                    new Lexicon.Own(own, affixes, said::contains), new Lexicon.Foreign(foreign, alone::contains), suggester);
            rules.add(new Spelling("id", lexicon, spared));
        }
        if (english != null) {
            var suggester = new Suggester(List.of(english, WordGraph.of(house)), Frequencies.NONE);
            WordSet own = word -> english.has(word) || house.contains(word);
            WordSet foreign = indonesian == null ? NONE : indonesian;
            var lexicon = new Lexicon(new Lexicon.Own(own, NONE, NONE), new Lexicon.Foreign(foreign, NONE), suggester);
            rules.add(new Spelling("en", lexicon, spared));
        }
    }

    /** What suggestions are found with: the same dictionaries, and the newsroom's own words. */
    TagSuggester tagSuggester() {
        Dictionaries at = dictionaries();
        WordSet indonesian = at.indonesian() == null ? NONE : at.indonesian();
        WordSet english = at.english() == null ? NONE : at.english();
        return new TagSuggester(word -> indonesian.has(word) || english.has(word), at.frequencies(), Gazetteer.shipped());
    }

    private synchronized Dictionaries dictionaries() {
        Dictionaries at = read;
        if (at == null) {
            at = Dictionaries.read(newsroom);
            read = at;
        }
        return at;
    }

    /** The newsroom's words; none when they cannot be read, which becomes a trouble. */
    private Set<String> house(List<Message> troubles) {
        try {
            return new HashSet<>(houseWords.all());
        } catch (WordsFailed e) {
            troubles.add(e.explanation());
            return Set.of();
        }
    }

    /** Which dictionary or list of words is missing or damaged; nothing when all is well. */
    public List<Message> troubles() {
        List<Message> troubles = new ArrayList<>(dictionaries().troubles());
        house(troubles);
        return troubles;
    }

    /** Takes a word among those of the newsroom; {@link #rules} know it from then on. Blocks. */
    public void learn(String word) throws WordsFailed {
        houseWords.add(word);
    }
}
