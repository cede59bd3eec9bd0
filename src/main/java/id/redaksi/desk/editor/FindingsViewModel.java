package id.redaksi.desk.editor;

import id.redaksi.app.OwnWords;
import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.session.HouseRules;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.Proofreading;
import id.redaksi.desk.session.Spot;
import id.redaksi.edit.Correcting;
import id.redaksi.edit.Decorations;
import id.redaksi.edit.Hit;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.TextRange;
import id.redaksi.language.Answering;
import id.redaksi.language.Finding;
import id.redaksi.language.Findings;
import id.redaksi.language.Spelling;
import id.redaksi.rulebook.Answer;
import id.redaksi.story.Answers;
import id.redaksi.story.By;
import id.redaksi.story.Field;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the body of one story, as it is being written. The story is looked through in the pauses of typing;
 * until the new result is there, what was found stays on the words that were not touched. What is being typed is not
 * marked before the caret has left it or rested a while. Lives on JavaFX's thread.
 */
public final class FindingsViewModel implements AutoCloseable {
    private static final Duration AFTER_KEY = Duration.millis(200);
    private static final Duration AT_LEAST = Duration.millis(800);
    private static final Duration RESTED = Duration.seconds(2);

    private final OpenStory open;
    private final BodyViewModel body;
    private final Proofreading proofreading;
    private final Supplier<By> me;
    private final Proofreading.Reader reader;
    private final PauseTransition soon = new PauseTransition(AFTER_KEY);
    private final PauseTransition latest = new PauseTransition(AT_LEAST);
    private final PauseTransition rested = new PauseTransition(RESTED);
    private final ReadOnlyObjectWrapper<Decorations> marks = new ReadOnlyObjectWrapper<>(Decorations.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Finding> here = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Number> ruled = (_, _, _) -> look();
    private final ShownFindings shown = new ShownFindings();
    private Story seen;
    private @Nullable Position typing;
    private boolean looking;
    private boolean looked;
    private boolean again;

    /** {@code me} is who answers to what was found, and when. */
    public FindingsViewModel(BodyViewModel body, Proofreading proofreading, Supplier<By> me) {
        open = body.open();
        this.body = body;
        this.proofreading = proofreading;
        this.me = me;
        reader = proofreading.reader();
        seen = open.story();
        soon.setOnFinished(_ -> look());
        latest.setOnFinished(_ -> look());
        rested.setOnFinished(_ -> {
            typing = null;
            show();
        });
        body.onChange(this::changed);
        proofreading.looksProperty().addListener(ruled);
        soon.playFromStart();
    }

    public ReadOnlyObjectProperty<Decorations> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** What was found at the caret; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Finding> hereProperty() {
        return here.getReadOnlyProperty();
    }

    private void changed() {
        typing = null;
        if (open.story() != seen) {
            boolean typed = open.story().body() != seen.body();
            seen = open.story();
            typing = typed && body.selection().isCaret() ? body.selection().head() : null;
            rested.stop();
            soon.playFromStart();
            if (latest.getStatus() != Animation.Status.RUNNING) {
                latest.playFromStart();
            }
        }
        show();
    }

    private void look() {
        soon.stop();
        latest.stop();
        rested.playFromStart();
        again = looking;
        if (!looking) {
            looking = true;
            reader.look(body.story(), this::looked);
        }
    }

    private void looked(Findings findings) {
        looking = false;
        looked = true;
        shown.become(findings);
        open.checked(findings);
        show();
        if (again) {
            look();
        }
    }

    private void show() {
        marks.set(Decorations.from(block -> shown.marks(block, typing)));
        here.set(selected().or(() -> at(body.selection().head())).orElse(null));
    }

    /** What was found at a place of the body: the shortest, and between two that touch the one behind it. */
    public Optional<Finding> at(Position place) {
        return body.body().find(place.block()).flatMap(block -> shown.on(block)
                .filter(finding -> finding.leaf() == place.leaf() && finding.touches(place.offset(), place.offset()))
                .reduce((one, behind) -> behind.to() - behind.from() <= one.to() - one.from() ? behind : one));
    }

    /** What was found in just the words that are selected. */
    private Optional<Finding> selected() {
        Position place = body.selection().from(body.body());
        return at(place).filter(finding -> range(finding).selection().equals(body.selection()));
    }

    /** Whether the story has been looked through at all: nothing found before that says nothing. */
    public boolean hasLooked() {
        return looked;
    }

    /** Selects what was found next ({@code by} 1) or before (-1), round the ends; false when nothing was found. */
    public boolean step(int by) {
        List<Finding> all = body.body().blocks().stream().flatMap(shown::on).toList();
        if (all.isEmpty()) {
            return false;
        }
        Position from = body.selection().from(body.body());
        boolean onOne = all.stream().anyMatch(finding -> range(finding).selection().equals(body.selection()));
        int next = 0;
        while (next < all.size() && isBefore(all.get(next), from, by > 0 && onOne)) {
            next++;
        }
        body.select(range(all.get(Math.floorMod(by > 0 ? next : next - 1, all.size()))).selection());
        return true;
    }

    private boolean isBefore(Finding finding, Position place, boolean orThere) {
        int order = Leaves.compare(body.body(), range(finding).start(), place);
        return order < 0 || orThere && order == 0;
    }

    /** What a fix takes the place of: a little more than the words where it joins them to what stands before. */
    private static TextRange replaced(Finding finding) {
        return new TextRange(finding.block(), finding.leaf(), finding.from() - finding.reach(), finding.to());
    }

    private static TextRange range(Finding finding) {
        return new TextRange(finding.block(), finding.leaf(), finding.from(), finding.to());
    }

    /** What may stand in the place of the words, the best first. */
    public void fixes(Finding finding, Consumer<List<String>> done) {
        reader.fixes(finding, done);
    }

    /** A fix with the words around it where it has no letter of its own to be known by. */
    public String label(Finding finding, String fix) {
        String text = Leaves.at(body.body(), range(finding).start()).text();
        boolean speaks = fix.chars().anyMatch(Character::isLetterOrDigit);
        if (speaks || finding.to() > text.length()) {
            return fix;
        }
        int from = text.substring(0, finding.from()).stripTrailing().lastIndexOf(' ') + 1;
        int to = text.indexOf(' ', Math.min(text.length(), finding.to() + 1));
        return text.substring(from, finding.from()) + fix + text.substring(finding.to(), to < 0 ? text.length() : to);
    }

    /** Puts the fix in the place of the words, as one act. */
    public void fix(Finding finding, String with) {
        Optional<Finding> still = at(range(finding).start()).filter(now -> now.text().equals(finding.text()));
        still.flatMap(now -> Correcting.apply(body.story(), body.selection(), replaced(now), with)).ifPresent(act -> {
            body.apply(act);
            proofreading.rules().answered(finding.rule(), Answer.ACCEPTED, 1);
            typing = null;
            look();
        });
    }

    private List<Finding> alike(Finding finding) {
        return open.checkedProperty().get().everywhere()
                .filter(one -> one.rule().equals(finding.rule()) && one.text().equals(finding.text()))
                .toList();
    }

    /** How often the story, its fields included, has the same words with the same fault. */
    public int same(Finding finding) {
        return finding.text().isEmpty() ? 1 : alike(finding).size();
    }

    /** Puts the fix in the place of the same words wherever they were found, as one act. */
    public void fixSame(Finding finding, String with) {
        SequencedMap<Hit, String> all = new LinkedHashMap<>();
        alike(finding).forEach(one -> Spot.hit(open.story(), one).ifPresent(hit -> all.put(hit, with)));
        if (!all.isEmpty()) {
            proofreading.rules().answered(finding.rule(), Answer.ACCEPTED, all.size());
            open.apply(Correcting.all(open.story(), body.selection(), all));
            typing = null;
            look();
        }
    }

    /** Says no more of these words in this story, or only here. */
    public void dismiss(Finding finding, boolean once) {
        Answers.Dismissal answer = Answering.dismissal(open.story(), finding, once, "", me.get());
        open.set(Field.ANSWERS, open.story().answers().with(answer));
        look();
    }

    /** Whether the finding is a word that the newsroom or the user could know. */
    public boolean canLearn(Finding finding) {
        return Spelling.found(finding);
    }

    /** Takes the word among those of the newsroom or of the user. */
    public void learn(Finding finding, OwnWords.Whose whose) {
        proofreading.learn(whose, finding.text());
    }

    /** Whether the newsroom wrote the rule itself. */
    public boolean isOfHouse(Finding finding) {
        return HouseRules.isOfHouse(finding.rule());
    }

    /** Shows the rule where it is written. */
    public void openRule(Finding finding) {
        proofreading.rules().open(finding.rule());
    }

    @Override
    public void close() {
        reader.close();
        soon.stop();
        latest.stop();
        rested.stop();
        proofreading.looksProperty().removeListener(ruled);
    }
}
