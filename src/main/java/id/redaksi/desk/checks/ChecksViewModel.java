package id.redaksi.desk.checks;

import id.redaksi.app.OwnWords;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.Proofreading;
import id.redaksi.desk.session.Spot;
import id.redaksi.edit.Correcting;
import id.redaksi.edit.Hit;
import id.redaksi.language.About;
import id.redaksi.language.Answering;
import id.redaksi.language.Finding;
import id.redaksi.language.Findings;
import id.redaksi.language.Spelling;
import id.redaksi.story.Answers;
import id.redaksi.story.By;
import id.redaksi.story.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What was found in one story and the answers to it. Lives on JavaFX's thread. */
public final class ChecksViewModel implements AutoCloseable {
    private final OpenStory open;
    private final Proofreading proofreading;
    private final Proofreading.Reader reader;
    private final Supplier<By> me;

    /** {@code me} is who answers, and when. */
    public ChecksViewModel(OpenStory open, Proofreading proofreading, Supplier<By> me) {
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
        SequencedMap<Hit, String> one = new LinkedHashMap<>();
        Spot.hit(open.story(), finding).ifPresent(hit -> one.put(hit, with));
        open.apply(Correcting.all(open.story(), open.editing().selection(), one));
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
        open.apply(Correcting.all(open.story(), open.editing().selection(), sure(rule)));
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
        open.apply(Correcting.all(open.story(), open.editing().selection(), all));
    }

    /** Whether nothing has been looked at yet. */
    boolean isReading() {
        return foundProperty().get() == Findings.NONE && proofreading.isOn();
    }

    /** Says no more of it: at this place alone, or wherever the story has the same words. */
    void dismiss(Finding finding, boolean once, String reason) {
        answer(open.story().answers().with(Answering.dismissal(open.story(), finding, once, reason, me.get())));
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
