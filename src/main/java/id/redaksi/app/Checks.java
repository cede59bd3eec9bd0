package id.redaksi.app;

import id.redaksi.language.BlankBeforeSign;
import id.redaksi.language.BlankBehindSign;
import id.redaksi.language.DoubledBlank;
import id.redaksi.language.DoubledWord;
import id.redaksi.language.Frequencies;
import id.redaksi.language.Lexicon;
import id.redaksi.language.MixedScripts;
import id.redaksi.language.Patterns;
import id.redaksi.language.Phrases;
import id.redaksi.language.Rule;
import id.redaksi.language.SentenceStart;
import id.redaksi.language.Spelling;
import id.redaksi.language.Suggester;
import id.redaksi.language.Terms;
import id.redaksi.language.Tongues;
import id.redaksi.language.UnpairedMarks;
import id.redaksi.language.WordGraph;
import id.redaksi.language.WordList;
import id.redaksi.language.WordSet;
import id.redaksi.language.english.British;
import id.redaksi.language.english.NewsWords;
import id.redaksi.language.english.Variety;
import id.redaksi.language.indonesian.Affixes;
import id.redaksi.language.indonesian.BrokenWords;
import id.redaksi.language.indonesian.Clauses;
import id.redaksi.language.indonesian.Figures;
import id.redaksi.language.indonesian.ForeignWords;
import id.redaksi.language.indonesian.Headlines;
import id.redaksi.language.indonesian.MoreWords;
import id.redaksi.language.indonesian.Morphology;
import id.redaksi.language.indonesian.NonStandard;
import id.redaksi.language.indonesian.Predicates;
import id.redaksi.language.indonesian.Prepositions;
import id.redaksi.language.indonesian.ProperNames;
import id.redaksi.language.indonesian.Sources;
import id.redaksi.language.press.Children;
import id.redaksi.language.press.Duties;
import id.redaksi.language.press.Pictures;
import id.redaksi.language.press.Reminder;
import id.redaksi.language.press.Unverified;
import id.redaksi.language.whole.Accessible;
import id.redaksi.language.whole.Acronyms;
import id.redaksi.language.whole.DatesOneWay;
import id.redaksi.language.whole.DatesWithoutYear;
import id.redaksi.language.whole.ImpossibleDates;
import id.redaksi.language.whole.Institutions;
import id.redaksi.language.whole.Lengths;
import id.redaksi.language.whole.Missing;
import id.redaksi.language.whole.NearNames;
import id.redaksi.language.whole.OneWay;
import id.redaksi.language.whole.Openings;
import id.redaksi.language.whole.Percentages;
import id.redaksi.language.whole.RelativeDays;
import id.redaksi.language.whole.Sums;
import id.redaksi.language.whole.Weekdays;
import id.redaksi.tagging.Gazetteer;
import id.redaksi.tagging.TagSuggester;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import id.redaksi.language.About;
import id.redaksi.language.Answering;
import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.HouseStyle;
import id.redaksi.language.Receiver;
import id.redaksi.language.RuleChoices;
import id.redaksi.language.Surroundings;
import id.redaksi.story.Story;
import id.redaksi.rulebook.HouseRule;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules that stories are looked through with: a new one is one class in its language's package and one line here.
 * Where findings lie on each other, the rule that stands first has its say. Any thread; the first call reads the
 * dictionaries and takes a moment.
 */
public final class Checks {
    private static final WordSet NONE = _ -> false;

    /** A verb made of a word among so many is one though another word lies near. */
    private static final int COMMON = 12_000;

    /** A word among so many may bear a prefix and an ending. */
    private static final int MET = 30_000;

    private static final String OF_TARGET = "missing-target";

    /** The rules that are a list of words and what takes their place. */
    private static final List<String> PHRASES = List.of(
            "pun-joined", "compound-apart", "compound-joined", "keluar-negeri", "reduplication-hyphen", "redundancy", "colloquial",
            "colloquial-mild", "misused", "per-apart", "maha", "tired-words");

    private final Path newsroom;
    private final Supplier<Settings> settings;
    private final OwnWords words;
    private final Surroundings around;
    private final Supplier<LiveRules> live;
    private @Nullable Dictionaries read;
    private volatile @Nullable List<Rule> light;
    private volatile @Nullable Gate last;

    /** Which rules stop anything by these choices, and those of them that need no dictionary: a site asks at each story. */
    private record Gate(RuleChoices choices, LiveRules live, Set<String> wanted, List<Rule> light) {}

    Checks(Path newsroom, Supplier<Settings> settings) {
        this(newsroom, new OwnWords(newsroom, false), settings, Surroundings.NONE, () -> LiveRules.NONE);
    }

    Checks(Path newsroom, OwnWords words, Supplier<Settings> settings, Surroundings around, Supplier<LiveRules> live) {
        this.live = live;
        this.newsroom = newsroom;
        this.settings = settings;
        this.around = around;
        this.words = words;
    }

    /**
     * The rules by the settings and the newsroom's words as they are now. The house's own stand before those of the program,
     * and those that only advise behind them, where they hide nothing.
     */
    public List<Rule> rules() {
        Dictionaries at = dictionaries();
        Set<String> house = house(new ArrayList<>());
        WordSet indonesian = at.indonesian() == null ? NONE : at.indonesian();
        WordSet english = at.english() == null ? NONE : at.english();
        WordSet small = word -> indonesian.has(word) || english.has(word);
        WordSet regular = new Affixes(indonesian);
        WordSet own = word -> indonesian.has(word) || regular.has(word);
        LiveRules written = live.get();
        List<Rule> rules = new ArrayList<>(written.rules());
        rules.addAll(List.of(
                new NonStandard(),
                new Prepositions(indonesian),
                new ProperNames(small),
                new BrokenWords(word -> indonesian.has(word) || MoreWords.ALL.contains(word)),
                new DoubledWord(indonesian, Set.copyOf(WordList.words(Affixes.class, "particles.txt")))));
        PHRASES.forEach(id -> rules.add(new Phrases(Affixes.class, id)));
        rules.addAll(Patterns.of(Affixes.class));
        rules.addAll(Patterns.of(British.class));
        rules.addAll(List.of(new Morphology.Melting(own), new Morphology.PunApart(own)));
        rules.add(new MixedScripts());
        spelling(rules, at, house);
        rules.addAll(List.of(
                new SentenceStart(), new DoubledBlank(), new BlankBeforeSign(), new BlankBehindSign(), new UnpairedMarks()));
        rules.addAll(sentences(own, english));
        rules.addAll(story());
        rules.addAll(press());
        rules.addAll(written.advice());
        return rules;
    }

    /** What is known of a rule of the program, or of a live one of the house. */
    public About about(String rule) {
        return live.get().about(rule).orElseGet(() -> About.of(rule));
    }

    /** What is known of all rules: those of the program, and the live ones of the house. */
    public List<About> abouts() {
        return Stream.concat(About.all().stream(), live.get().all().map(Rule::about)).toList();
    }

    private static List<Rule> sentences(WordSet own, WordSet english) {
        return List.of(
                new Clauses.Alone(),
                new Clauses.WithoutComma(),
                new Clauses.WithComma(),
                new Predicates(),
                new Figures.AtStart(),
                new Figures.Small(),
                new Headlines.Case(),
                new Headlines.Reduplication(),
                new Headlines.Point(),
                new ForeignWords(word -> own.has(word) || MoreWords.ALL.contains(word), english),
                new Morphology.Passive(own),
                new Sources.Institution(),
                new Sources.Inference(),
                new Sources.SecondHand());
    }

    private static List<Rule> story() {
        List<Rule> rules = new ArrayList<>(List.of(
                new Weekdays(),
                new ImpossibleDates(),
                new DatesWithoutYear(),
                new RelativeDays(),
                new Sums(),
                new Percentages(),
                new NearNames(),
                new Institutions(),
                new Acronyms(),
                new Openings(),
                OneWay.money(),
                OneWay.percent(),
                OneWay.clock(),
                new Variety(),
                new DatesOneWay(),
                OneWay.marks(),
                new Lengths.Headline(),
                new Lengths.Lead(),
                new Lengths.OfSentence(),
                new Lengths.OfParagraph()));
        rules.addAll(List.of(
                new Accessible.Alt(),
                new Accessible.AltWords(),
                new Accessible.AltCaption(),
                new Accessible.LinkText(),
                new Accessible.HeadingLevel(),
                new Accessible.KilledLink()));
        rules.addAll(Missing.all());
        return rules;
    }

    private static List<Rule> press() {
        List<Rule> rules = new ArrayList<>(List.of(
                Reminder.accusation(),
                Reminder.identity(),
                Reminder.sexualVictim(),
                Reminder.suicideMethod(),
                Reminder.rumour(),
                Reminder.personalData(),
                new Children(),
                new Phrases(Affixes.class, "press-disability")));
        rules.addAll(Duties.all());
        rules.addAll(Unverified.all());
        rules.addAll(Pictures.all());
        return rules;
    }

    /** On what terms stories are looked through here: the house's style, the rules that are on, and what lies around. */
    public Terms terms() {
        Settings at = settings.get();
        HouseStyle style = at.checking().style().inheriting(at.house().tree().parents());
        return new Terms(style, at.checking().choices(), around);
    }

    /** What stops a story from leaving: of the rules that may, those that the newsroom chose. */
    public List<Finding> blocking(Story story) {
        return blocking(story, Receiver.NOBODY);
    }

    /** The same of a story that is to go to a target, with what that wants. */
    public List<Finding> blocking(Story story, Receiver receiver) {
        Terms terms = termsOf(story, receiver);
        List<Rule> gate = gate(terms.choices());
        return gate.isEmpty()
                ? List.of()
                : Answering.open(story, Checker.withoutNames(gate).check(story, terms, () -> true)).everywhere().toList();
    }

    /** What a target wants and a story lacks, whether that stops it or not. */
    public List<Finding> missing(Story story, Receiver receiver) {
        List<Rule> asked = Missing.all().stream().filter(rule -> rule.id().equals(OF_TARGET)).toList();
        Terms terms = termsOf(story, receiver);
        return receiver.isNobody() || terms.style().requirements(receiver.key()).isEmpty() || !terms.choices().isOn(OF_TARGET)
                ? List.of()
                : Answering.open(story, Checker.withoutNames(asked).check(story, terms, () -> true)).everywhere().toList();
    }

    /** The same terms before a target. */
    public Terms termsOf(Story story, Receiver receiver) {
        Terms terms = termsOf(story);
        return terms.with(terms.around().with(receiver));
    }

    /** The newsroom's terms, but for the rules that have gone quiet or are silent in this story. */
    public Terms termsOf(Story story) {
        Terms terms = terms();
        RuleChoices choices = live.get().quieted(terms.choices());
        for (String rule : story.answers().off()) {
            choices = choices.turned(rule, false);
        }
        return terms.with(choices);
    }

    /** Those of the rules that stop anything; without the dictionaries where none of them needs one. */
    private List<Rule> gate(RuleChoices choices) {
        LiveRules now = live.get();
        Gate known = last;
        if (known == null || known.live() != now || !known.choices().equals(choices)) {
            known = opened(choices, now);
            last = known;
        }
        Set<String> wanted = known.wanted();
        return known.light().size() == wanted.size()
                ? known.light()
                : rules().stream().filter(rule -> wanted.contains(rule.id())).toList();
    }

    private Gate opened(RuleChoices choices, LiveRules now) {
        Set<String> wanted = choices.blocking().stream()
                .filter(rule -> choices.isOn(rule) && isThere(rule) && about(rule).mayBlock())
                .collect(Collectors.toSet());
        List<Rule> found = Stream.of(now.rules(), light())
                .flatMap(List::stream)
                .filter(rule -> wanted.contains(rule.id()))
                .toList();
        return new Gate(choices, now, wanted, found);
    }

    /** Whether there is such a rule: a choice stays when a rule of the house is withdrawn. */
    private boolean isThere(String rule) {
        return !HouseRule.isId(rule) || live.get().about(rule).isPresent();
    }

    /** The rules that need no dictionary, made once: an export of many stories asks for them at each. */
    private List<Rule> light() {
        List<Rule> at = light;
        if (at == null) {
            at = Stream.of(story(), press()).flatMap(List::stream).toList();
            light = at;
        }
        return at;
    }

    /** Only where there is a dictionary: without one every word would be wrong. */
    private void spelling(List<Rule> rules, Dictionaries at, Set<String> house) {
        WordGraph indonesian = at.indonesian();
        WordGraph english = at.english();
        var tongues = indonesian == null || english == null ? Tongues.NONE : new Tongues(Map.of("id", indonesian, "en", english));
        var spared = new Spelling.Spared(
                settings.get().checking().spareNames(), settings.get().checking().spareQuotations());
        if (indonesian != null) {
            Set<String> more = new HashSet<>(MoreWords.ALL);
            more.addAll(house);
            var affixes = new Affixes(word -> indonesian.has(word) || more.contains(word));
            Frequencies ranks = at.frequencies();
            var common = new Affixes(word -> ranks.rank(word) < COMMON && indonesian.has(word));
            var met = new Affixes(word -> ranks.rank(word) < MET && indonesian.has(word));
            WordSet own = word -> indonesian.has(word) || more.contains(word);
            Set<String> offered = new HashSet<>(more);
            at.frequent().stream()
                    .filter(word -> !indonesian.has(word) && affixes.has(word))
                    .forEach(offered::add);
            var suggester = new Suggester(List.of(indonesian, WordGraph.of(offered)), at.frequencies(), NonStandard.standardOfEach());
            WordSet foreign = english == null ? NONE : english;
            Set<String> said = new HashSet<>(at.said());
            said.addAll(WordList.words(Affixes.class, "spoken.txt"));
            Set<String> alone = Set.copyOf(WordList.words(Affixes.class, "english.txt"));
            var lexicon = new Lexicon(
                    new Lexicon.Own(own, affixes, said::contains, word -> common.isVerbOrOwned(word) || met.isAround(word)), new Lexicon.Foreign(foreign, alone::contains), suggester);
            rules.add(new Spelling("id", "en", lexicon, spared, tongues));
        }
        if (english != null) {
            Set<String> more = new HashSet<>(WordList.words(British.class, "words.txt"));
            more.addAll(house);
            Set<String> doubtful = Set.copyOf(WordList.words(British.class, "doubtful.txt"));
            WordSet british = new British(english);
            WordSet own = word -> english.has(word) && !doubtful.contains(word) || more.contains(word) || british.has(word);
            List<String> frequent = NewsWords.inOrder(own);
            Set<String> offered = new HashSet<>(more);
            offered.addAll(frequent);
            var suggester = new Suggester(List.of(english, WordGraph.of(offered)), new Frequencies(List.of(frequent)));
            WordSet foreign = indonesian == null ? NONE : indonesian;
            var lexicon = new Lexicon(new Lexicon.Own(own, NONE, NONE), new Lexicon.Foreign(foreign, NONE), suggester);
            rules.add(new Spelling("en", "id", lexicon, spared, tongues));
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
            at = Dictionaries.read(newsroom, new KeptGraphs(OwnWords.userFolder().resolve("dictionaries")));
            read = at;
        }
        return at;
    }

    /** The newsroom's words and the user's; none of a list that cannot be read, which becomes a trouble. */
    private Set<String> house(List<Message> troubles) {
        Set<String> all = new HashSet<>();
        for (OwnWords.Whose whose : OwnWords.Whose.values()) {
            try {
                all.addAll(words.all(whose));
            } catch (WordsFailed e) {
                troubles.add(e.explanation());
            }
        }
        return all;
    }

    /** Which dictionary or list of words is missing or damaged; nothing when all is well. */
    public List<Message> troubles() {
        List<Message> troubles = new ArrayList<>(dictionaries().troubles());
        house(troubles);
        live.get().trouble().ifPresent(troubles::add);
        return troubles;
    }

    /** The words of the newsroom and of the user; {@link #rules} know what was added from then on. */
    public OwnWords words() {
        return words;
    }
}
