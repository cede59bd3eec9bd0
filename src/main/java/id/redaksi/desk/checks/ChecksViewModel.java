package id.redaksi.desk.checks;

import id.redaksi.app.OwnWords;
import id.redaksi.desk.session.HouseRules;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.Proofreading;
import id.redaksi.desk.session.Spot;
import id.redaksi.edit.Appending;
import id.redaksi.edit.ClosingNote;
import id.redaksi.edit.Correcting;
import id.redaksi.edit.Hit;
import id.redaksi.language.About;
import id.redaksi.language.Answering;
import id.redaksi.language.Finding;
import id.redaksi.language.Findings;
import id.redaksi.language.Receiver;
import id.redaksi.language.Remedy;
import id.redaksi.language.Spelling;
import id.redaksi.newsroom.RuleAnswers;
import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.Quiet;
import id.redaksi.rulebook.Tally;
import id.redaksi.story.Answers;
import id.redaksi.story.Assurance;
import id.redaksi.story.By;
import id.redaksi.story.Field;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import id.redaksi.story.Ids;
import id.redaksi.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What was found in one story and the answers to it. Lives on JavaFX's thread. */
public final class ChecksViewModel implements AutoCloseable {
    /** Whose answer it is does not matter where findings are told apart. */
    private static final By NOBODY = new By("", Instant.EPOCH);

    /** Of one length whatever it hides, so that the length tells nothing. */
    private static final String DARK = "█████";

    private static final Map<String, String> NOTES =
            Map.of("press-unverified", "checks.note.unverified", "press-suicide-help", "checks.note.help");

    private static final Map<String, List<Assurance>> ASKED = Map.of(
            "press-unverified-terms", Assurance.CONDITIONS,
            "press-ai-consent", List.of(Assurance.CONSENT),
            "press-kill-ground", List.of(Assurance.KILL_GROUND));

    private final OpenStory open;
    private final Proofreading proofreading;
    private final Proofreading.Reader reader;
    private final Supplier<By> me;
    private final Set<Answers.Confirmation> answered = new HashSet<>();
    private final Ids ids;

    /** {@code me} is who answers, and when; {@code ids} names new blocks. */
    public ChecksViewModel(OpenStory open, Proofreading proofreading, Supplier<By> me, Ids ids) {
        this.ids = ids;
        this.open = open;
        this.proofreading = proofreading;
        this.me = me;
        reader = proofreading.reader();
    }

    ReadOnlyObjectProperty<Findings> foundProperty() {
        return open.checkedProperty();
    }

    OpenStory open() {
        return open;
    }

    /** Before which target stories are looked through. */
    ReadOnlyObjectProperty<Receiver> receiverProperty() {
        return proofreading.receiverProperty();
    }

    /** Grows whenever stories are to be looked through again. */
    ReadOnlyIntegerProperty looksProperty() {
        return proofreading.looksProperty();
    }

    void before(Receiver target) {
        proofreading.before(target);
    }

    /** Gives the targets that want anything of a story. */
    void demanding(Consumer<List<Receiver>> found) {
        proofreading.demanding(found);
    }

    /** What stops "ready" and an export. */
    List<Finding> blocking() {
        return foundProperty().get().blocking(proofreading.choices());
    }

    boolean isBlocking(Finding finding) {
        return proofreading.choices().blocks(finding.about());
    }

    /** The words of the text around what was found; empty for what has no words. */
    Optional<Excerpt> excerpt(Finding finding) {
        return Excerpt.of(open.story(), finding);
    }

    void fixes(Finding finding, Consumer<List<String>> done) {
        reader.fixes(finding, done);
    }

    /** Puts a text in the place of what was found, as one act; nothing when the story is not what was looked at any more. */
    void fix(Finding finding, String with) {
        if (finding.from() == finding.to()) {
            // What is missing is put behind what the text says already.
            count(finding, Answer.ACCEPTED);
            open.apply(Spot.place(open.story(), finding.where())
                    .flatMap(place -> Appending.to(open.story(), open.editing().selection(), place, with)));
            return;
        }
        SequencedMap<Hit, String> one = new LinkedHashMap<>();
        Spot.hit(open.story(), finding).ifPresent(hit -> one.put(hit, with));
        if (!one.isEmpty()) {
            count(finding, Answer.ACCEPTED);
        }
        mend(one);
    }

    private void mend(SequencedMap<Hit, String> texts) {
        open.apply(Correcting.all(open.story(), open.editing().selection(), texts));
    }

    /** Whether what was found are words that nobody should read. */
    boolean canDarken(Finding finding) {
        return finding.about().remedy() == Remedy.DARKEN && !finding.text().isBlank();
    }

    /** Makes them unreadable, as one act. */
    void darken(Finding finding) {
        fix(finding, DARK);
    }

    /** The note that a story should end with, in its language; empty for a finding that none answers. */
    Optional<String> closingNote(Finding finding) {
        return Optional.ofNullable(NOTES.get(finding.rule()))
                .map(key -> Wording.of(Locale.forLanguageTag(open.story().labels().language())).text(key));
    }

    /** Ends the story with the note that answers a finding, as one act. */
    void close(Finding finding, String note) {
        count(finding, Answer.ACCEPTED);
        open.apply(ClosingNote.on(open.story(), open.editing().selection(), ids.block(), note));
    }

    /** What the press code asks an editor at a finding. */
    List<Assurance> asked(Finding finding) {
        return ASKED.getOrDefault(finding.rule(), List.of());
    }

    String assured(Assurance what) {
        return open.story().answers().assured(what);
    }

    /** Keeps these answers, as one act. */
    void assure(Map<Assurance, String> answers) {
        Answers all = open.story().answers();
        for (Map.Entry<Assurance, String> one : answers.entrySet()) {
            all = all.assuring(one.getKey(), one.getValue());
        }
        answer(all);
    }

    /** Those that the same rule found and that have a fix which is sure, with it. */
    SequencedMap<Hit, String> sure(About rule) {
        SequencedMap<Hit, String> all = new LinkedHashMap<>();
        foundProperty().get().everywhere()
                .filter(finding -> finding.rule().equals(rule.id()) && finding.fixes().size() == 1)
                .forEach(finding -> Spot.hit(open.story(), finding)
                        .ifPresent(hit -> all.put(hit, finding.fixes().getFirst())));
        return all;
    }

    /** Mends all of them with one act. */
    void fixAll(About rule) {
        SequencedMap<Hit, String> all = sure(rule);
        proofreading.rules().answered(rule.id(), Answer.ACCEPTED, all.size());
        mend(all);
    }

    private List<Finding> alike(Finding finding) {
        return foundProperty().get().everywhere()
                .filter(one -> one.rule().equals(finding.rule()) && one.text().equals(finding.text()))
                .toList();
    }

    /** How often the story has the same words with the same fault. */
    int same(Finding finding) {
        return finding.text().isEmpty() ? 1 : alike(finding).size();
    }

    /** Mends the same words wherever they were found, with one act. */
    void fixSame(Finding finding, String with) {
        SequencedMap<Hit, String> all = new LinkedHashMap<>();
        alike(finding).forEach(one -> Spot.hit(open.story(), one).ifPresent(hit -> all.put(hit, with)));
        proofreading.rules().answered(finding.rule(), Answer.ACCEPTED, all.size());
        mend(all);
    }

    /** Whether nothing has been looked at yet. */
    boolean isReading() {
        return foundProperty().get() == Findings.NONE && proofreading.isOn();
    }

    /**
     * Says no more of it: at this place alone, or wherever the story has the same words. With a reason that is an answer to
     * its rule as well, which was not accepted; without one it says nothing of the rule.
     */
    void dismiss(Finding finding, boolean once, String reason) {
        if (!reason.isBlank()) {
            count(finding, Answer.WRONG);
        }
        silence(finding, once, reason);
    }

    private void silence(Finding finding, boolean once, String reason) {
        answer(open.story()
                .answers()
                .without(confirmation(finding))
                .with(Answering.dismissal(open.story(), finding, once, reason, me.get())));
    }

    /** Says that the rule is right here; what it found stays in sight until it is mended, and is asked no more. */
    void right(Finding finding) {
        if (confirmedBy(finding).isEmpty()) {
            Answers.Confirmation confirmation = confirmation(finding);
            answer(open.story().answers().with(confirmation));
            count(finding, Answer.RIGHT);
        }
    }

    /** Who said, and when, that the rule is right here. */
    Optional<By> confirmedBy(Finding finding) {
        return Answering.confirmedBy(open.story(), finding);
    }

    /** Says that the rule is wrong here, which dismisses what it found at its place. */
    void wrong(Finding finding, String reason) {
        count(finding, Answer.WRONG);
        silence(finding, true, reason);
    }

    /** A finding is answered once, however often it is said. */
    private void count(Finding finding, Answer answer) {
        Answers.Confirmation place = Answering.confirmation(open.story(), finding, NOBODY);
        boolean earlier = answer != Answer.RIGHT && confirmedBy(finding).isPresent();
        if (answered.add(place) && !earlier) {
            proofreading.rules().answered(finding.rule(), answer, 1);
        }
    }

    private Answers.Confirmation confirmation(Finding finding) {
        return Answering.confirmation(open.story(), finding, me.get());
    }

    /** How its rule was answered so far. */
    Tally tally(Finding finding) {
        return proofreading.rules().answersProperty().get().getOrDefault(finding.rule(), RuleAnswers.NONE).tally();
    }

    /** The rules that have gone quiet, by their identifiers. */
    SortedMap<String, Quiet> quiet() {
        SortedMap<String, Quiet> quiet = new TreeMap<>();
        proofreading.rules().answersProperty().get().forEach((rule, one) -> one.quiet()
                .filter(_ -> proofreading.rules().isLookedFor(rule))
                .ifPresent(how -> quiet.put(rule, how)));
        return quiet;
    }

    ReadOnlyObjectProperty<Map<String, RuleAnswers>> answersProperty() {
        return proofreading.rules().answersProperty();
    }

    /** Lets a rule be heard again that has gone quiet. */
    void speak(String rule) {
        proofreading.rules().speak(rule);
    }

    /** What is known of a rule, of the house too. */
    About about(String rule) {
        return proofreading.rules().about(rule);
    }

    /** Whether the newsroom wrote the rule itself. */
    boolean isOfHouse(Finding finding) {
        return HouseRules.isOfHouse(finding.rule());
    }

    /** Shows the rule where it is written. */
    void openRule(Finding finding) {
        proofreading.rules().open(finding.rule());
    }

    /** Lets what was dismissed be told again. */
    void recall(Answers.Dismissal dismissal) {
        answer(open.story().answers().without(dismissal));
    }

    /** Switches a rule off in this story, or on again. */
    void turn(String rule, boolean on) {
        SortedSet<String> off = new TreeSet<>(open.story().answers().off());
        if (on) {
            off.remove(rule);
        } else {
            off.add(rule);
        }
        answer(open.story().answers().withOff(off));
    }

    private void answer(Answers answers) {
        open.set(Field.ANSWERS, answers);
    }

    boolean canLearn(Finding finding) {
        return Spelling.found(finding);
    }

    void learn(Finding finding, OwnWords.Whose whose) {
        proofreading.learn(whose, finding.text());
    }

    @Override
    public void close() {
        reader.close();
    }
}
