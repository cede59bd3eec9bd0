package id.redaksi.app;

import id.redaksi.newsroom.HouseRules;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.RuleAnswers;
import id.redaksi.newsroom.RuleChange;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.Overrun;
import id.redaksi.rulebook.RuleState;
import id.redaksi.story.By;
import id.redaksi.story.Ids;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rules that this newsroom writes for itself: kept, changed with a reason, tried on the archive, exchanged as files,
 * and answered. Any thread; every call but {@link #answered} blocks.
 */
public final class RuleBook {
    /** So many of the newest stories are tried first. */
    public static final int NEWEST = 2_000;

    private final Newsroom newsroom;
    private final HouseRules rules;
    private final Ids ids;

    RuleBook(Newsroom newsroom, Ids ids) {
        this.newsroom = newsroom;
        this.ids = ids;
        rules = newsroom.houseRules();
    }

    /** An identifier for a rule that is new. */
    public String newId() {
        return HouseRule.madeId(ids);
    }

    /** All of them by their names. */
    public List<KeptRule> all() throws NewsroomFailed {
        return rules.all();
    }

    /** What one was and why it was changed, the last change first; also where it was deleted. */
    public List<RuleChange> history(String id) throws NewsroomFailed {
        return rules.history(id);
    }

    /**
     * Keeps a new rule as a draft ({@code before} empty), or a changed one, which stays what it was: a live one is live as
     * changed; one that was stopped becomes a draft.
     */
    public KeptRule save(HouseRule rule, Optional<KeptRule> before, String reason, By by)
            throws NewsroomFailed, SaveFailed, RuleFailed {
        RuleState state = before.map(KeptRule::state).orElse(RuleState.DRAFT);
        return kept(rule, state == RuleState.STOPPED ? RuleState.DRAFT : state, before, reason, by);
    }

    /** Has it looked for in every story. */
    public KeptRule publish(KeptRule rule, String reason, By by) throws NewsroomFailed, SaveFailed, RuleFailed {
        return kept(rule.rule(), RuleState.LIVE, Optional.of(rule), reason, by);
    }

    public KeptRule withdraw(KeptRule rule, String reason, By by) throws NewsroomFailed, SaveFailed, RuleFailed {
        return kept(rule.rule(), RuleState.OFF, Optional.of(rule), reason, by);
    }

    /** Makes it what it was after a change, in the state it has now. */
    public KeptRule revert(KeptRule rule, RuleChange to, String reason, By by) throws NewsroomFailed, SaveFailed, RuleFailed {
        return save(to.rule(), Optional.of(rule), reason, by);
    }

    /** Another rule that is as this one is, as a draft, under a name with a number. */
    public KeptRule duplicate(KeptRule rule, String reason, By by) throws NewsroomFailed, SaveFailed, RuleFailed {
        return save(rule.rule().withId(newId()), Optional.empty(), reason, by);
    }

    /** Deletes one; what it was stays in its history. */
    public void delete(KeptRule rule, String reason, By by) throws SaveFailed, RuleFailed {
        demand(rules.delete(rule.id(), rule.version(), reason, by), rule.rule());
    }

    private KeptRule kept(HouseRule rule, RuleState state, Optional<KeptRule> before, String reason, By by)
            throws NewsroomFailed, SaveFailed, RuleFailed {
        demand(rules.change(rule, state, before.map(KeptRule::version).orElse(0), reason, by), rule);
        return rules.find(rule.id()).orElseThrow(() -> RuleFailed.changedMeanwhile(rule.name()));
    }

    private static void demand(HouseRules.Kept kept, HouseRule rule) throws RuleFailed {
        switch (kept) {
            case DONE -> {}
            case CHANGED -> throw RuleFailed.changedMeanwhile(rule.name());
            case NAME_TAKEN -> throw RuleFailed.because("rulebook.nameTaken", rule.name());
            case FULL -> throw RuleFailed.because("rulebook.full", HouseRules.MOST);
        }
    }

    /** Counts what was said to {@code times} findings of a rule, also one of the program; written by and by. */
    public void answered(String rule, Answer answer, int times) {}

    /** How rules were answered, those of the program too. */
    public Map<String, RuleAnswers> tallies() throws NewsroomFailed {
        return rules.tallies();
    }

    /** Lets a rule speak again that has gone quiet. */
    public void speak(String rule) throws SaveFailed {
        rules.speak(rule);
    }

    /** Writes these rules as a file, all of them or nothing. */
    public void exportTo(Path file, List<String> wanted) throws NewsroomFailed, RuleFailed {
        throw RuleFailed.because("rulebook.notWritten", file.toString());
    }

    /** Reads a rule file and says what each of its rules is here; keeps nothing. */
    public Arriving read(Path file) throws NewsroomFailed, RuleFailed {
        throw RuleFailed.because("rulebook.notRead", file.toString());
    }

    /**
     * Keeps of a file what was chosen by identifier; without a choice new ones are taken and ours stay. What comes in is
     * a draft. Gives those that were kept; all of them or, where one fails, none.
     */
    public List<KeptRule> take(Arriving arriving, Map<String, Arriving.Choice> choices, String reason, By by)
            throws NewsroomFailed, SaveFailed, RuleFailed {
        return List.of();
    }

    /** Looks what a rule, kept or not, would find in the {@code most} stories that were changed last. */
    public Trial tryOn(HouseRule rule, long most, Trial.Watcher watcher) throws NewsroomFailed {
        return new Trial(0, 0, 0, List.of(), true, Optional.empty());
    }

    /** Tells this from now on which rule was switched off because it ran too long, on the thread that looked. */
    public void whenStopped(Consumer<Overrun> told) {}

    /** Tells this from now on when a rule has gone quiet, by its identifier; on a thread of its own. */
    public void whenQuiet(Consumer<String> told) {}
}
