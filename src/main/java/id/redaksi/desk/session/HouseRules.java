package id.redaksi.desk.session;

import id.redaksi.app.RuleBook;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.language.About;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.RuleAnswers;
import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.Overrun;
import id.redaksi.rulebook.Quiet;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.Tally;
import id.redaksi.wording.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the window knows of the house's own rules and of how all rules were answered; says when one was stopped or went
 * quiet. Lives on JavaFX's thread.
 */
public final class HouseRules {
    /** What the newsroom has: its rules, and how rules were answered, by their identifiers. */
    private record Read(List<KeptRule> kept, Map<String, RuleAnswers> answers) {}

    private final RuleBook book;
    private final Background lane;
    private final Notices notices;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Map<String, RuleAnswers>> answers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<About>> live = new ReadOnlyObjectWrapper<>(List.of());
    private Map<String, About> abouts = Map.of();
    private Consumer<String> opener = _ -> {};
    private long question;

    /** {@code changed} is called when stories have to be looked through again. */
    HouseRules(RuleBook book, Background lane, Notices notices, Runnable changed) {
        this.book = book;
        this.lane = lane;
        this.notices = notices;
        this.changed = changed;
        book.whenStopped(overrun -> lane.run(() -> overrun, this::stopped, notices::warn));
        book.whenQuiet(rule -> lane.run(() -> book.tallies(), all -> wentQuiet(rule, all), notices::warn));
        read();
    }

    /** Who shows a rule of the house where it is written. */
    public void onOpen(Consumer<String> open) {
        opener = open;
    }

    /** Shows a rule of the house where it is written. */
    public void open(String rule) {
        opener.accept(rule);
    }

    /** How rules were answered, by their identifiers. */
    public ReadOnlyObjectProperty<Map<String, RuleAnswers>> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** The rules of the house that are looked for in every story. */
    public ReadOnlyObjectProperty<List<About>> liveProperty() {
        return live.getReadOnlyProperty();
    }

    /** What is known of a rule, of the house or of the program. */
    public About about(String rule) {
        About of = abouts.get(rule);
        return of == null ? About.of(rule) : of;
    }

    /** Whether stories are looked through for it: a rule of the program, or a live one of the house. */
    public boolean isLookedFor(String rule) {
        return !isOfHouse(rule) || live.get().stream().anyMatch(one -> one.id().equals(rule));
    }

    /** Reads them again. */
    void read() {
        long asked = ++question;
        lane.run(this::all, found -> {
            if (asked == question) {
                take(found);
            }
        }, notices::warn);
    }

    private Read all() throws NewsroomFailed {
        return new Read(book.all(), book.tallies());
    }

    private void take(Read found) {
        Map<String, About> known = new HashMap<>();
        found.kept().forEach(one -> known.put(one.id(), one.rule().about()));
        abouts = Map.copyOf(known);
        live.set(found.kept().stream()
                .filter(one -> one.state() == RuleState.LIVE)
                .map(one -> one.rule().about())
                .toList());
        answers.set(Map.copyOf(found.answers()));
    }

    /** Counts what was said to so many findings of a rule. */
    public void answered(String rule, Answer answer, int times) {
        if (times > 0) {
            book.answered(rule, answer, times);
            Map<String, RuleAnswers> all = new TreeMap<>(answers.get());
            RuleAnswers before = all.getOrDefault(rule, RuleAnswers.NONE);
            all.put(rule, new RuleAnswers(with(before.tally(), answer, times), before.quiet()));
            answers.set(Map.copyOf(all));
        }
    }

    private static Tally with(Tally tally, Answer answer, int times) {
        return switch (answer) {
            case ACCEPTED -> new Tally(tally.accepted() + times, tally.right(), tally.wrong());
            case RIGHT -> new Tally(tally.accepted(), tally.right() + times, tally.wrong());
            case WRONG -> new Tally(tally.accepted(), tally.right(), tally.wrong() + times);
        };
    }

    /** Lets a rule be heard again that has gone quiet. */
    public void speak(String rule) {
        lane.run(
                () -> {
                    book.speak(rule);
                    return rule;
                },
                _ -> {
                    changed.run();
                    notices.show(Message.of("rules.speaks", about(rule).title()));
                },
                notices::explain);
    }

    private void stopped(Overrun overrun) {
        notices.warn(Message.of("rules.stoppedNow", overrun.name()), "rules.open", () -> {
            notices.dismiss();
            open(overrun.rule());
        });
        changed.run();
    }

    private void wentQuiet(String rule, Map<String, RuleAnswers> all) {
        answers.set(Map.copyOf(all));
        Quiet quiet = all.getOrDefault(rule, RuleAnswers.NONE).quiet().orElse(new Quiet(0, 0));
        notices.show(
                Message.of("rules.quietNow", about(rule).title(), quiet.wrong(), quiet.of()), "rules.speak", () -> {
                    notices.dismiss();
                    speak(rule);
                });
        changed.run();
    }

    /** Whether an identifier is that of a rule of the house. */
    public static boolean isOfHouse(String rule) {
        return HouseRule.isId(rule);
    }
}
