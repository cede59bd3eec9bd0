package id.redaksi.desk.rulebook;

import id.redaksi.language.Severity;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.TypedRule;
import id.redaksi.rulebook.BadRule;
import id.redaksi.rulebook.HouseRule;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A rule as it is being written, beside what is kept of it. Words and pattern stand beside each other, so that trying the
 * other kind loses nothing. Lives on JavaFX's thread.
 */
final class RuleDraft {
    /** The two kinds of rule. */
    enum Kind {
        WORDS,
        PATTERN
    }

    private final String id;
    private Optional<KeptRule> kept;
    private HouseRule former;
    private boolean filling;
    private boolean revealed;

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.WORDS);
    private final StringProperty name = new SimpleStringProperty("");
    private final PairRows pairs = new PairRows(this::changed);
    private final BooleanProperty forms = new SimpleBooleanProperty();
    private final StringProperty regex = new SimpleStringProperty("");
    private final StringProperty fix = new SimpleStringProperty("");
    private final BooleanProperty proseOnly = new SimpleBooleanProperty();
    private final BooleanProperty caseMatters = new SimpleBooleanProperty();
    private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.WARNING);
    private final BooleanProperty adviceOnly = new SimpleBooleanProperty();
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final StringProperty example = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<HouseRule> rule;

    /** One that nobody has kept yet. */
    RuleDraft(HouseRule fresh) {
        this(fresh, Optional.empty());
    }

    RuleDraft(KeptRule kept) {
        this(kept.rule(), Optional.of(kept));
    }

    private RuleDraft(HouseRule shown, Optional<KeptRule> kept) {
        id = shown.id();
        this.kept = kept;
        former = shown;
        rule = new ReadOnlyObjectWrapper<>(shown);
        fill(shown);
        InvalidationListener typed = _ -> changed();
        Stream.of(kind, name, forms, regex, fix, proseOnly, caseMatters, severity, adviceOnly, message, why, example)
                .forEach(one -> one.addListener(typed));
    }

    private void fill(HouseRule shown) {
        filling = true;
        name.set(shown.name());
        switch (shown.body()) {
            case HouseRule.Words(var list, var affixed) -> {
                kind.set(Kind.WORDS);
                pairs.set(list);
                forms.set(affixed);
            }
            case HouseRule.Pattern(var expression, var with, var prose, var cased) -> {
                kind.set(Kind.PATTERN);
                regex.set(expression);
                fix.set(with);
                proseOnly.set(prose);
                caseMatters.set(cased);
            }
        }
        severity.set(shown.severity());
        adviceOnly.set(shown.adviceOnly());
        message.set(shown.message());
        why.set(shown.why());
        example.set(shown.example());
        filling = false;
        changed();
    }

    private void changed() {
        if (!filling) {
            rule.set(typed());
        }
    }

    private HouseRule typed() {
        HouseRule.Body body = kind.get() == Kind.WORDS
                ? new HouseRule.Words(pairs.pairs(), forms.get())
                : new HouseRule.Pattern(regex.get(), fix.get(), proseOnly.get(), caseMatters.get());
        return new HouseRule(
                id,
                name.get().strip(),
                body,
                severity.get(),
                adviceOnly.get(),
                message.get().strip(),
                why.get().strip(),
                example.get().strip());
    }

    String id() {
        return id;
    }

    /** What the newsroom has of it; empty for one that was never kept. */
    Optional<KeptRule> kept() {
        return kept;
    }

    /** The rule as it is typed now. */
    ReadOnlyObjectProperty<HouseRule> ruleProperty() {
        return rule.getReadOnlyProperty();
    }

    /** Everything that is wrong with it is told from now on. */
    void reveal() {
        revealed = true;
    }

    /** Whether it is told: what is empty in a new rule is not wrong before somebody wants to keep it. */
    boolean tells(BadRule wrong) {
        boolean empty = switch (wrong.field()) {
            case NAME -> name.get().isBlank();
            case PAIRS -> pairs.pairs().isEmpty();
            case REGEX -> regex.get().isEmpty();
            case FIX -> fix.get().isEmpty();
            case MESSAGE -> message.get().isBlank();
            case WHY -> why.get().isBlank();
            case EXAMPLE -> example.get().isBlank();
        };
        return revealed || kept.isPresent() || !empty;
    }

    /** Whether something would be lost if it were let go. */
    boolean isChanged() {
        HouseRule now = rule.get();
        return kept.isPresent() ? !now.equals(former) : !isBlank(now);
    }

    private static boolean isBlank(HouseRule rule) {
        boolean nothing = switch (rule.body()) {
            case HouseRule.Words(var list, var _) -> list.isEmpty();
            case HouseRule.Pattern(var expression, var with, var _, var _) -> expression.isEmpty() && with.isEmpty();
        };
        return nothing && Stream.of(rule.name(), rule.message(), rule.why(), rule.example()).allMatch(String::isEmpty);
    }

    /** The newsroom has this now; what is typed stays where it is other than what was kept before. */
    void become(KeptRule now) {
        boolean untouched = !isChanged();
        kept = Optional.of(now);
        former = now.rule();
        if (untouched && !rule.get().equals(former)) {
            fill(former);
        }
    }

    /** Somebody else deleted it: what is typed here is a new rule now. */
    void orphan() {
        kept = Optional.empty();
    }

    /** What was sent has been kept as this; what was typed since is a change of it. */
    void settled(KeptRule now, HouseRule sent) {
        boolean done = now.rule().equals(sent) || former.equals(sent);
        boolean untouched = rule.get().equals(sent);
        kept = Optional.of(now);
        former = now.rule();
        reason.set("");
        if (done && untouched) {
            fill(former);
        }
    }

    /** One that was being written when the program ended, over what is kept of it. */
    static RuleDraft resumed(TypedRule typed, Optional<KeptRule> kept) {
        var draft = kept.map(RuleDraft::new).orElseGet(() -> new RuleDraft(typed.rule()));
        draft.fill(typed.rule());
        draft.reason.set(typed.reason());
        return draft;
    }

    /** As it is typed now. */
    TypedRule typedNow() {
        return new TypedRule(rule.get(), reason.get());
    }

    /** Lets go of what was typed. */
    void discard() {
        fill(former);
    }


    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    StringProperty nameProperty() {
        return name;
    }

    PairRows pairs() {
        return pairs;
    }

    BooleanProperty formsProperty() {
        return forms;
    }

    StringProperty regexProperty() {
        return regex;
    }

    StringProperty fixProperty() {
        return fix;
    }

    BooleanProperty proseOnlyProperty() {
        return proseOnly;
    }

    BooleanProperty caseMattersProperty() {
        return caseMatters;
    }

    ObjectProperty<Severity> severityProperty() {
        return severity;
    }

    BooleanProperty adviceOnlyProperty() {
        return adviceOnly;
    }

    StringProperty messageProperty() {
        return message;
    }

    StringProperty whyProperty() {
        return why;
    }

    StringProperty exampleProperty() {
        return example;
    }

    /** Why it is changed this time. */
    StringProperty reasonProperty() {
        return reason;
    }
}
