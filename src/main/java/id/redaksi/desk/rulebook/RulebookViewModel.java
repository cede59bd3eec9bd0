package id.redaksi.desk.rulebook;

import id.redaksi.app.Arriving;
import id.redaksi.app.RuleBook;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.rulebook.RuleDraft.Kind;
import id.redaksi.language.Severity;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.RuleChange;
import id.redaksi.newsroom.TypedRule;
import id.redaksi.rulebook.BadRule;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.RuleText;
import id.redaksi.rulebook.Tally;
import id.redaksi.story.By;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The rules of the house and those of them that are being written. It lives as long as the window, so that closing the
 * sheet loses nothing that was typed, and keeps what is typed at each pause, so that a killed program loses no more than
 * the last words. Lives on JavaFX's thread.
 */
public final class RulebookViewModel {
    /** What came of the last act. */
    record Told(Message what, boolean good) {
        static final Told REASON = new Told(Message.of("rules.reason.missing"), false);
        static final Told FIX_FIRST = new Told(Message.of("rules.fixFirst"), false);

        /** Whether it was not done because nobody said why. */
        boolean wantsReason() {
            return equals(REASON);
        }
    }

    /** What the window gives: who writes, its words, who shows notices, and who is told that the rules are others now. */
    public record Around(Supplier<By> me, Words words, Notices notices, Runnable rulesChanged) {}

    private final RuleBook book;
    private final Background lane;
    private final Around around;
    private final RuleTrial trial;
    private final RuleDrafts drafts = new RuleDrafts();
    private final ReadOnlyObjectWrapper<Optional<RuleDraft>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<BadRule>> wrong = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RuleChange>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private List<TypedRule> safe = List.of();
    private boolean unsafeSaid;
    private long looked;
    private long checked;
    private boolean busy;

    /** {@code lane} keeps and reads, {@code trials} looks through the archive. */
    public RulebookViewModel(RuleBook book, Background lane, Background trials, Around around) {
        this.book = book;
        this.lane = lane;
        this.around = around;
        trial = new RuleTrial(book, trials);
    }

    ReadOnlyObjectProperty<List<RuleRow>> rowsProperty() {
        return drafts.rowsProperty();
    }

    ReadOnlyObjectProperty<Optional<RuleDraft>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What is wrong with the chosen one as it is typed. */
    ReadOnlyObjectProperty<List<BadRule>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** The changes of the chosen one, the last first. */
    ReadOnlyObjectProperty<List<RuleChange>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    RuleTrial trial() {
        return trial;
    }

    /** Whether the rules have been read at all: before that, none of them says nothing. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    boolean isRead() {
        return read.get();
    }

    /** How many rules have changes that are not kept. */
    public int unkept() {
        return drafts.unkept();
    }

    /** Reads the rules, and chooses this one, or the one that was chosen, or the first. */
    void look(Optional<String> wanted) {
        long asked = ++looked;
        boolean first = !read.get();
        lane.run(
                () -> new Found(book.all(), first ? book.typed() : List.of()),
                found -> {
                    if (asked == looked) {
                        drafts.take(found.kept());
                        resume(found.typed());
                        read.set(true);
                        choose(wanted.or(() -> chosen.get().map(RuleDraft::id)).filter(drafts::has).or(drafts::first));
                    }
                },
                around.notices()::explain);
    }

    /** What the newsroom has: its rules, and those that were being written when the program ended. */
    private record Found(List<KeptRule> kept, List<TypedRule> typed) {}

    private void resume(List<TypedRule> typed) {
        if (!typed.isEmpty()) {
            safe = typed;
            drafts.resume(typed);
        }
    }

    /** Says how many rules were being written when the program ended. */
    public void waiting(IntConsumer count) {
        lane.run(book::typed, typed -> count.accept(typed.size()), around.notices()::explain);
    }

    /** Has the newsroom keep what is typed, so that it is there after a crash; that it cannot is said once. */
    private void secure() {
        List<TypedRule> now = drafts.typed();
        if (read.get() && !now.equals(safe)) {
            safe = now;
            lane.run(
                    () -> {
                        book.keepTyped(now);
                        return now;
                    },
                    _ -> unsafeSaid = false,
                    why -> {
                        safe = List.of();
                        if (!unsafeSaid) {
                            unsafeSaid = true;
                            around.notices().warn(why);
                        }
                    });
        }
    }

    /** Looks at another rule; what was typed in the former one stays there. */
    void choose(String id) {
        if (!chosen.get().map(RuleDraft::id).equals(Optional.of(id))) {
            told.set(Optional.empty());
            choose(Optional.of(id).filter(drafts::has));
        }
    }

    private void choose(Optional<String> id) {
        Optional<RuleDraft> next = id.map(drafts::draft);
        drafts.tidy(next);
        if (!chosen.get().equals(next)) {
            wrong.set(List.of());
            chosen.set(next);
        }
        readHistory();
        secure();
    }

    private void readHistory() {
        Optional<String> of = chosen.get().map(RuleDraft::id);
        if (of.isEmpty() || drafts.kept(of.get()).isEmpty()) {
            history.set(List.of());
            return;
        }
        lane.run(
                () -> book.history(of.get()),
                found -> {
                    if (chosen.get().map(RuleDraft::id).equals(of)) {
                        history.set(found);
                    }
                },
                around.notices()::explain);
    }

    /** Begins a rule; the newsroom has it once it is kept. */
    void create(Kind kind) {
        HouseRule.Body body = kind == Kind.WORDS
                ? new HouseRule.Words(List.of(), false)
                : new HouseRule.Pattern("", "", false, false);
        begin(new HouseRule(book.newId(), "", body, Severity.WARNING, false, "", "", ""));
    }

    /** Begins one like the chosen one, as that is typed now. */
    void duplicate(String name) {
        chosen.get().ifPresent(one -> begin(one.ruleProperty()
                .get()
                .withId(book.newId())
                .withName(name)));
    }

    private void begin(HouseRule fresh) {
        var draft = new RuleDraft(fresh);
        draft.reasonProperty().set(around.words().now("rules.reason.new"));
        drafts.add(draft);
        told.set(Optional.empty());
        choose(Optional.of(fresh.id()));
    }

    /** Looks at what was typed: what is wrong with it is told, what is right is tried. */
    void typed() {
        chosen.get().ifPresent(draft -> {
            long asked = ++checked;
            HouseRule rule = draft.ruleProperty().get();
            drafts.typed(draft);
            secure();
            lane.run(
                    () -> RuleText.check(rule),
                    found -> {
                        if (asked == checked && chosen.get().equals(Optional.of(draft))) {
                            wrong.set(found);
                            if (found.isEmpty() && told.get().equals(Optional.of(Told.FIX_FIRST))) {
                                told.set(Optional.empty());
                            }
                            if (isTriable(found)) {
                                trial.about(rule);
                            } else {
                                trial.hold(rule);
                            }
                        }
                    },
                    around.notices()::explain);
        });
    }

    /** A rule that has no name yet can be tried. */
    private static boolean isTriable(List<BadRule> wrong) {
        return wrong.stream()
                .noneMatch(one -> switch (one.field()) {
                    case PAIRS, REGEX, FIX -> true;
                    case NAME, MESSAGE, WHY, EXAMPLE -> false;
                });
    }

    /** Keeps the chosen one as it is typed. */
    void save() {
        if (isRight()) {
            change(book::save, "rules.saved");
        }
    }

    /** Keeps the chosen one as it is typed and has it looked for in every story from now on. */
    void publish() {
        if (isRight()) {
            change((typed, before, reason, by) -> book.publish(standing(typed, before, by), reason, by), "rules.published");
        }
    }

    /** Whether nothing is known to be wrong with the chosen one; else all of it is shown, what was not begun yet too. */
    private boolean isRight() {
        List<BadRule> all = wrong.get();
        if (!all.isEmpty()) {
            chosen.get().ifPresent(RuleDraft::reveal);
            wrong.set(List.of());
            wrong.set(all);
            told.set(Optional.of(Told.FIX_FIRST));
        }
        return all.isEmpty();
    }

    /** What is typed in the place of what is kept, so that both become one change; version 0 is a rule that is new. */
    private static KeptRule standing(HouseRule typed, Optional<KeptRule> before, By by) {
        return before.map(one -> new KeptRule(typed, one.state(), one.version(), one.changed(), one.tally(), one.quiet()))
                .orElseGet(() -> new KeptRule(typed, RuleState.DRAFT, 0, by, Tally.NONE, Optional.empty()));
    }

    /** Has the chosen one looked for no more; what was typed in it stays typed. */
    void withdraw() {
        change((_, before, reason, by) -> book.withdraw(before.orElseThrow(), reason, by), "rules.withdrawn");
    }

    /** Puts the chosen one back to what it was by that change, for the reason that was typed, or else for this one. */
    void revert(RuleChange to, String usual) {
        chosen.get().filter(draft -> draft.kept().isPresent()).ifPresent(draft -> {
            if (draft.isChanged()) {
                told.set(Optional.of(new Told(Message.of("rules.revert.unkept"), false)));
                return;
            }
            if (draft.reasonProperty().get().isBlank()) {
                draft.reasonProperty().set(usual);
            }
            change((_, before, reason, by) -> book.revert(before.orElseThrow(), to, reason, by), "rules.reverted");
        });
    }

    /** An act on a rule: as it is typed, what is kept of it, why, and by whom. */
    private interface Change {
        KeptRule make(HouseRule typed, Optional<KeptRule> before, String reason, By by) throws Exception;
    }

    private void change(Change how, String done) {
        chosen.get().ifPresent(draft -> reason(draft).ifPresent(reason -> {
            HouseRule typed = draft.ruleProperty().get();
            Optional<KeptRule> before = draft.kept();
            By by = around.me().get();
            act(
                    () -> how.make(typed, before, reason, by),
                    now -> {
                        draft.settled(now, typed);
                        told.set(Optional.of(new Told(Message.of(done, now.rule().name()), true)));
                    });
        }));
    }

    /** Why it is changed; asks for it where nobody has said. */
    private Optional<String> reason(RuleDraft draft) {
        String reason = draft.reasonProperty().get().strip();
        if (reason.isEmpty()) {
            told.set(Optional.empty());
            told.set(Optional.of(Told.REASON));
            return Optional.empty();
        }
        return Optional.of(reason);
    }

    private <T> void act(Callable<T> act, Consumer<T> done) {
        actThenLook(act, result -> {
            done.accept(result);
            return Optional.empty();
        });
    }

    /** Does it away from JavaFX's thread, one act at a time; {@code done} says which rule is looked at then, if another. */
    private <T> void actThenLook(Callable<T> act, Function<T, Optional<String>> done) {
        if (busy) {
            return;
        }
        busy = true;
        told.set(Optional.empty());
        lane.run(
                act,
                result -> {
                    busy = false;
                    Optional<String> next = done.apply(result);
                    around.rulesChanged().run();
                    look(next);
                },
                why -> {
                    busy = false;
                    told.set(Optional.of(new Told(why, false)));
                    look(Optional.empty());
                });
    }

    /** Lets go of what was typed; a rule that was never kept is gone then. */
    void discard() {
        chosen.get().ifPresent(draft -> {
            if (draft.kept().isEmpty()) {
                boolean written = draft.isChanged();
                choose(drafts.remove(draft));
                if (written) {
                    around.notices().show(Message.of("rules.discarded", named(draft)), "rules.undo", () -> {
                        around.notices().dismiss();
                        drafts.add(draft);
                        choose(Optional.of(draft.id()));
                    });
                }
            } else {
                draft.discard();
                typed();
            }
        });
    }

    private static Object named(RuleDraft draft) {
        String name = draft.ruleProperty().get().name();
        return name.isEmpty() ? Message.of("rules.nameless") : name;
    }

    /** Deletes the chosen one; its changes stay, and it can be taken back. */
    void delete() {
        chosen.get().ifPresent(draft -> {
            if (draft.kept().isEmpty()) {
                discard();
                return;
            }
            KeptRule gone = draft.kept().get();
            By by = around.me().get();
            reason(draft).ifPresent(reason -> act(
                    () -> {
                        book.delete(gone, reason, by);
                        return gone;
                    },
                    _ -> {
                        choose(drafts.remove(draft));
                        around.notices()
                                .show(Message.of("rules.deleted", gone.rule().name()), "rules.undo", () -> back(gone, draft));
                    }));
        });
    }

    /** Puts a deleted one back in the state it had, with what was typed in it. */
    private void back(KeptRule gone, RuleDraft draft) {
        around.notices().dismiss();
        By by = around.me().get();
        act(
                () -> restored(gone, around.words().now("rules.reason.back"), by),
                now -> {
                    draft.reasonProperty().set("");
                    drafts.add(draft);
                    chosen.set(Optional.of(draft));
                });
    }

    private KeptRule restored(KeptRule gone, String reason, By by) throws Exception {
        KeptRule again = book.save(gone.rule(), Optional.empty(), reason, by);
        return switch (gone.state()) {
            case LIVE -> book.publish(again, reason, by);
            case OFF -> book.withdraw(again, reason, by);
            case DRAFT, STOPPED -> again;
        };
    }

    /** Lets a rule be heard again that went quiet. */
    void speak() {
        chosen.get().flatMap(RuleDraft::kept).ifPresent(one -> act(
                () -> {
                    book.speak(one.id());
                    return one;
                },
                _ -> told.set(Optional.of(new Told(Message.of("rules.speaks", one.rule().name()), true)))));
    }

    /** Writes rules into a file: all, or those named. */
    void export(Path file, List<String> ids) {
        lane.run(
                () -> {
                    book.exportTo(file, ids);
                    return ids.size();
                },
                count -> told.set(Optional.of(new Told(
                        Message.of("rules.exported", count, String.valueOf(file.getFileName())), true))),
                why -> told.set(Optional.of(new Told(why, false))));
    }

    /** The identifiers of those that are kept. */
    List<String> all() {
        return drafts.kept();
    }

    /** Reads a file with rules and shows what each is here. */
    void read(Path file, Consumer<Arriving> show) {
        lane.run(() -> book.read(file), show, why -> told.set(Optional.of(new Told(why, false))));
    }

    /** Takes rules of a file, each as it was chosen. */
    void take(Arriving arriving, Map<String, Arriving.Choice> choices, String reason) {
        By by = around.me().get();
        actThenLook(
                () -> book.take(arriving, choices, reason, by),
                taken -> {
                    told.set(Optional.of(new Told(Message.of("rules.taken", taken.size()), true)));
                    return taken.stream().findFirst().map(KeptRule::id);
                });
    }

    /** The sheet has gone; what was typed stays, nothing is tried any more. */
    void rest() {
        trial.stop();
        drafts.tidy(chosen.get().filter(one -> one.kept().isPresent()));
        secure();
    }

    /** Lets go of everything that was typed, then does this. */
    public void forget(Runnable then) {
        drafts.clear();
        chosen.set(Optional.empty());
        safe = List.of();
        lane.run(
                () -> {
                    book.keepTyped(List.of());
                    return true;
                },
                _ -> then.run(),
                _ -> then.run()); // what cannot go now is offered once more
    }
}
