package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.app.OwnWords;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.language.Answering;
import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Findings;
import id.redaksi.language.Receiver;
import id.redaksi.language.Rule;
import id.redaksi.language.RuleChoices;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Has the open stories looked through, on a lane of its own; the first look reads the dictionaries. Lives on JavaFX's
 * thread.
 */
public final class Proofreading {
    /** What all stories are looked through with; touched on the lane alone. */
    private record Made(int edition, List<Rule> rules) {}

    private final App app;
    private final Background lane;
    private final Notices notices;
    private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Receiver> receiver = new ReadOnlyObjectWrapper<>(Receiver.NOBODY);
    private final ReadOnlyObjectWrapper<List<Message>> troubles = new ReadOnlyObjectWrapper<>(List.of());
    private final HouseRules rules;
    private int edition;
    private @Nullable Made made;
    private boolean asked;

    public Proofreading(App app, Background lane, Notices notices) {
        this.app = app;
        this.lane = lane;
        this.notices = notices;
        rules = new HouseRules(app.ruleBook(), lane, notices, this::rulesChanged);
    }

    /** The rules of the house, and how rules were answered. */
    public HouseRules rules() {
        return rules;
    }

    /** Grows whenever stories are to be looked through again: the rules are others, or what they are asked before. */
    public ReadOnlyIntegerProperty looksProperty() {
        return looks.getReadOnlyProperty();
    }

    /** The settings have changed, or the rules of the house. */
    public void rulesChanged() {
        rules.read();
        edition++;
        looks.set(looks.get() + 1);
    }

    /** Before which target stories are looked through; {@link Receiver#NOBODY} for none. */
    public ReadOnlyObjectProperty<Receiver> receiverProperty() {
        return receiver.getReadOnlyProperty();
    }

    /** Looks all stories through as if they were about to go to this target. */
    public void before(Receiver target) {
        if (!target.equals(receiver.get())) {
            receiver.set(target);
            looks.set(looks.get() + 1);
        }
    }

    /** Gives the targets that want anything of a story, a moment later. */
    public void demanding(Consumer<List<Receiver>> found) {
        lane.run(
                () -> app.receivers().stream()
                        .filter(one -> !app.settings().checking().style().requirements(one.key()).isEmpty())
                        .toList(),
                found,
                notices::warn);
    }

    /** Keeps a word among those of the newsroom or of the user; stories know it from then on. It can be taken back. */
    public void learn(OwnWords.Whose whose, String word) {
        lane.run(
                () -> app.checks().words().add(whose, List.of(word)),
                learned -> {
                    rulesChanged();
                    var said = Message.of("desk.findings.learned." + whose.key(), word);
                    if (learned.isEmpty()) {
                        notices.show(said);
                    } else {
                        notices.show(said, "desk.command.undo", () -> forget(whose, learned));
                    }
                },
                notices::explain);
    }

    private void forget(OwnWords.Whose whose, List<String> words) {
        notices.dismiss();
        lane.run(
                () -> {
                    app.checks().words().remove(whose, words);
                    return words;
                },
                _ -> rulesChanged(),
                notices::explain);
    }

    /** Whether the newsroom wants to be told at all. */
    public boolean isOn() {
        return app.settings().checking().on();
    }

    /** What would stop a story were it ready. */
    public void stopping(Story story, Consumer<List<Finding>> done) {
        lane.run(() -> app.readyGate().findings(story), done, notices::warn);
    }

    /** Which rules the newsroom has on, and which of them stop an export. */
    public RuleChoices choices() {
        return app.checks().terms().choices();
    }

    /** The reader of one story, which remembers what it has read. */
    public Reader reader() {
        return new Reader();
    }

    private List<Rule> rules(int wanted) {
        Made known = made;
        if (known == null || known.edition() != wanted) {
            known = new Made(wanted, app.checks().rules());
            made = known;
        }
        return known.rules();
    }

    /** Which dictionary or list of words is missing or damaged; read when this is first asked for, and told once. */
    public ReadOnlyObjectProperty<List<Message>> troublesProperty() {
        if (!asked) {
            asked = true;
            lane.run(
                    () -> app.checks().troubles(),
                    found -> {
                        troubles.set(found);
                        found.stream().findFirst().ifPresent(notices::warn);
                    },
                    notices::warn);
        }
        return troubles.getReadOnlyProperty();
    }

    /** Looks through one story, until it is closed. */
    public final class Reader implements AutoCloseable {
        private @Nullable Checker checker;
        private int checked = -1;
        private volatile boolean closed;

        private Reader() {}

        /** Gives what was found; nothing while the newsroom does not want to be told. */
        public void look(Story story, Consumer<Findings> done) {
            if (closed) {
                return;
            }
            if (!app.settings().checking().on()) {
                done.accept(Findings.NONE);
                return;
            }
            troublesProperty();
            int wanted = edition;
            Receiver target = receiver.get();
            lane.run(
                    () -> Answering.open(story, checker(wanted).check(story, app.checks().termsOf(story, target), () -> !closed)),
                    done,
                    notices::warn);
        }

        private Checker checker(int wanted) {
            Checker at = checker;
            if (at == null || checked != wanted) {
                at = new Checker(rules(wanted));
                checker = at;
                checked = wanted;
            }
            return at;
        }

        /** What may stand in the place of what was found, the best first. */
        public void fixes(Finding finding, Consumer<List<String>> done) {
            int wanted = edition;
            lane.run(() -> checker(wanted).fixes(finding), done, notices::warn);
        }

        /** Breaks off a look that is under way; nothing is looked at any more. */
        @Override
        public void close() {
            closed = true;
        }
    }
}
