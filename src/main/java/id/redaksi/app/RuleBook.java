package id.redaksi.app;

import id.redaksi.guard.Aside;
import id.redaksi.language.About;
import id.redaksi.language.Rule;
import id.redaksi.language.RuleChoices;
import id.redaksi.newsroom.HouseRules;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.RuleAnswers;
import id.redaksi.newsroom.RuleChange;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.TypedRule;
import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.BadRule;
import id.redaksi.rulebook.BadRuleFile;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.HouseRuleCheck;
import id.redaksi.rulebook.Overrun;
import id.redaksi.rulebook.RuleFile;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.RuleText;
import id.redaksi.story.By;
import id.redaksi.story.Ids;
import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules that this newsroom writes for itself: kept, changed with a reason, tried on the archive, exchanged as files,
 * and answered. Any thread; every call but {@link #answered} blocks.
 */
public final class RuleBook implements AutoCloseable {
    /** So many of the newest stories are tried first. */
    public static final int NEWEST = 2_000;

    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 500;

    private final Newsroom newsroom;
    private final Ids ids;
    private final Supplier<Settings> settings;
    private final Clock clock;
    private final HouseRules rules;
    private final AnswerBox answers;
    private final List<Consumer<Overrun>> whenStopped = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> whenQuiet = new CopyOnWriteArrayList<>();
    private @Nullable LiveRules live;

    RuleBook(Newsroom newsroom, Ids ids, Supplier<Settings> settings, Clock clock) {
        this.newsroom = newsroom;
        this.ids = ids;
        this.settings = settings;
        this.clock = clock;
        rules = newsroom.houseRules();
        answers = new AnswerBox(rules, this::mayGoQuiet, this::wentQuiet);
    }

    /** An identifier for a rule that is new. */
    public String newId() {
        return HouseRule.madeId(ids);
    }

    /** All of them by their names. */
    public List<KeptRule> all() throws NewsroomFailed {
        answers.flush();
        return rules.all();
    }

    /** Keeps the rules that are being written, in the place of all that were kept so before. */
    public void keepTyped(List<TypedRule> typed) throws SaveFailed {
        if (!newsroom.isReadOnly()) {
            rules.keepTyped(typed);
        }
    }

    /** Those that were being written when the program ended. */
    public List<TypedRule> typed() throws NewsroomFailed {
        return rules.typed();
    }

    /** What one was and why it was changed, the last change first; also where it was deleted. */
    public List<RuleChange> history(String id) throws NewsroomFailed {
        return rules.history(id);
    }

    /** What is said when a rule was switched off because it ran too long. */
    public static Message told(Overrun overrun) {
        return Message.of("rulebook.switchedOff", overrun.name(), overrun.length());
    }

    /** Why a change was made: as an editor wrote it, or that the rule was stopped. */
    public static Message reason(RuleChange change) {
        return change.state() == RuleState.STOPPED && change.reason().matches("\\d{1,9}")
                ? Message.of("rulebook.stopped", Integer.parseInt(change.reason()))
                : Message.of(HouseRule.SAID, change.reason());
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
        HouseRule other = rule.rule().withId(newId()).withName(rules.free(rule.rule().name()));
        return save(other, Optional.empty(), reason, by);
    }

    /** Deletes one; what it was stays in its history. */
    public void delete(KeptRule rule, String reason, By by) throws SaveFailed, RuleFailed {
        demandReason(reason);
        demand(rules.delete(rule.id(), rule.version(), reason, by), rule.rule().name());
        renew();
    }

    private KeptRule kept(HouseRule rule, RuleState state, Optional<KeptRule> before, String reason, By by)
            throws NewsroomFailed, SaveFailed, RuleFailed {
        demandReason(reason);
        HouseRule clean = rule.withName(rule.name().strip());
        demandSound(clean);
        demand(rules.change(clean, state, before.map(KeptRule::version).orElse(0), reason, by), clean.name());
        renew();
        return rules.find(clean.id()).orElseThrow(() -> RuleFailed.changedMeanwhile(clean.name()));
    }

    private void demandReason(String reason) throws RuleFailed {
        if (newsroom.isReadOnly()) {
            throw RuleFailed.because("rulebook.onlyRead");
        }
        if (reason.isBlank()) {
            throw RuleFailed.because("rulebook.noReason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw RuleFailed.because("rulebook.bad.long", reason.length(), LONGEST_REASON);
        }
    }

    private static void demandSound(HouseRule rule) throws RuleFailed {
        List<BadRule> wrong = RuleText.check(rule);
        if (!wrong.isEmpty()) {
            throw RuleFailed.because("rulebook.invalid", rule.name(), wrong.getFirst().message());
        }
    }

    private static void demand(HouseRules.Kept kept, String name) throws RuleFailed {
        switch (kept) {
            case DONE -> {}
            case CHANGED -> throw RuleFailed.changedMeanwhile(name);
            case NAME_TAKEN -> throw RuleFailed.because("rulebook.nameTaken", name);
            case FULL -> throw RuleFailed.because("rulebook.full", HouseRules.MOST);
        }
    }

    /** Counts what was said to {@code times} findings of a rule, also one of the program; written by and by. */
    public void answered(String rule, Answer answer, int times) {
        if (!newsroom.isReadOnly()) {
            answers.take(new HouseRules.Given(rule, answer, times));
        }
    }

    /** How rules were answered, those of the program too. */
    public Map<String, RuleAnswers> tallies() throws NewsroomFailed {
        answers.flush();
        return rules.tallies();
    }

    /** Lets a rule speak again that has gone quiet. */
    public void speak(String rule) throws SaveFailed {
        answers.flush();
        rules.speak(rule);
        renew();
    }

    /** What stops anything, and an error against the press code, is told however often somebody finds it wrong. */
    boolean mayGoQuiet(String rule) {
        RuleChoices choices = settings.get().checking().choices();
        About about = live().about(rule).orElseGet(() -> About.of(rule));
        return !choices.blocks(about) && !Duty.isOne(about, choices);
    }

    private void wentQuiet(List<String> quiet) {
        renew();
        quiet.forEach(rule -> whenQuiet.forEach(told -> told.accept(rule)));
    }

    /** Writes these rules as a file, all of them or nothing. */
    public void exportTo(Path file, List<String> wanted) throws NewsroomFailed, RuleFailed {
        List<RuleFile.Entry> entries = new ArrayList<>();
        for (String id : wanted) {
            KeptRule rule = rules.find(id).orElseThrow(() -> RuleFailed.because("rulebook.gone"));
            String reason = rule.state() == RuleState.STOPPED
                    ? ""
                    : rules.history(id).stream().findFirst().map(RuleChange::reason).orElse("");
            entries.add(new RuleFile.Entry(rule.rule(), rule.state(), reason));
        }
        try (Aside aside = Aside.of(file)) {
            aside.out().write(RuleFile.write(entries));
            aside.keep();
        } catch (IOException e) {
            throw RuleFailed.because("rulebook.notWritten", file.toString());
        }
    }

    /** Reads a rule file and says what each of its rules is here; keeps nothing. */
    public Arriving read(Path file) throws NewsroomFailed, RuleFailed {
        RuleFile.Content content = content(file);
        List<Arriving.Item> items = new ArrayList<>();
        for (RuleFile.Entry entry : content.entries()) {
            Optional<KeptRule> ours = rules.find(entry.rule().id());
            List<BadRule> wrong = RuleText.check(entry.rule());
            items.add(new Arriving.Item(
                    entry.rule(), entry.state(), entry.reason(), kind(entry.rule(), ours, wrong), ours, wrong));
        }
        return new Arriving(items, content.unknown());
    }

    private static RuleFile.Content content(Path file) throws RuleFailed {
        try {
            if (Files.size(file) > RuleFile.LARGEST) {
                throw RuleFailed.because("rulebook.file.large", RuleFile.LARGEST / 1_000_000);
            }
            return RuleFile.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw RuleFailed.because("rulebook.notRead", file.toString());
        } catch (BadRuleFile e) {
            throw RuleFailed.because(e.explanation());
        }
    }

    private static Arriving.Kind kind(HouseRule rule, Optional<KeptRule> ours, List<BadRule> wrong) {
        if (!wrong.isEmpty()) {
            return Arriving.Kind.INVALID;
        }
        return ours.map(one -> one.rule().equals(rule) ? Arriving.Kind.SAME : Arriving.Kind.DIFFERENT)
                .orElse(Arriving.Kind.NEW);
    }

    /**
     * Keeps of a file what was chosen by identifier; without a choice new ones are taken and ours stay. One that is new
     * here is a draft, one that takes the place of ours is in its state. Gives those that were kept; all of them or, where
     * one fails, none.
     */
    public List<KeptRule> take(Arriving arriving, Map<String, Arriving.Choice> choices, String reason, By by)
            throws NewsroomFailed, SaveFailed, RuleFailed {
        demandReason(reason);
        Set<String> names = new HashSet<>();
        List<HouseRules.Wanted> wanted = new ArrayList<>();
        for (Arriving.Item item : arriving.items()) {
            Optional<HouseRules.Wanted> one = wanted(item, choices.get(item.rule().id()), names);
            one.ifPresent(wanted::add);
        }
        demand(rules.change(wanted, reason, by), wanted.isEmpty() ? "" : wanted.getFirst().rule().name());
        renew();
        List<KeptRule> kept = new ArrayList<>();
        for (HouseRules.Wanted one : wanted) {
            rules.find(one.rule().id()).ifPresent(kept::add);
        }
        return List.copyOf(kept);
    }

    private Optional<HouseRules.Wanted> wanted(Arriving.Item item, Arriving.@Nullable Choice choice, Set<String> names)
            throws NewsroomFailed {
        return switch (item.kind()) {
            case INVALID, SAME -> Optional.empty();
            case NEW -> choice == Arriving.Choice.KEEP_OURS
                    ? Optional.empty()
                    : Optional.of(new HouseRules.Wanted(named(item.rule(), names), RuleState.DRAFT, 0));
            case DIFFERENT -> {
                if (choice == Arriving.Choice.TAKE_THEIRS) {
                    KeptRule ours = item.ours().orElseThrow();
                    RuleState state = ours.state() == RuleState.STOPPED ? RuleState.DRAFT : ours.state();
                    boolean sameName = ours.rule().name().equalsIgnoreCase(item.rule().name());
                    HouseRule rule = sameName && names.add(item.rule().name()) ? item.rule() : named(item.rule(), names);
                    yield Optional.of(new HouseRules.Wanted(rule, state, ours.version()));
                }
                yield choice == Arriving.Choice.KEEP_BOTH
                        ? Optional.of(new HouseRules.Wanted(named(item.rule().withId(newId()), names), RuleState.DRAFT, 0))
                        : Optional.empty();
            }
        };
    }

    /** Under its name, or one with a number where a rule has that, here or among those that come. */
    private HouseRule named(HouseRule rule, Set<String> names) throws NewsroomFailed {
        String free = rules.free(rule.name());
        for (int number = 2; !names.add(free); number++) {
            free = rules.free(Shortened.start(rule.name(), RuleText.LONGEST_NAME - 5) + " " + number);
        }
        return rule.withName(free);
    }

    /** Looks what a rule, kept or not, would find in the {@code most} stories that were changed last. */
    public Trial tryOn(HouseRule rule, long most, Trial.Watcher watcher) throws NewsroomFailed, RuleFailed {
        demandSound(rule);
        return new TryRule(newsroom, rule, most, watcher).run();
    }

    /** Tells this from now on which rule was switched off because it ran too long, on the thread that looked. */
    public void whenStopped(Consumer<Overrun> told) {
        whenStopped.add(told);
    }

    /** Tells this from now on when a rule has gone quiet, by its identifier; on a thread of its own. */
    public void whenQuiet(Consumer<String> told) {
        whenQuiet.add(told);
    }

    /** What stories are looked through with, as it is now. */
    synchronized LiveRules live() {
        LiveRules known = live;
        if (known == null) {
            known = read();
            live = known;
        }
        return known;
    }

    private synchronized void renew() {
        live = null;
    }

    /** A newsroom whose rules cannot be read is looked through with those of the program, and says so. */
    private LiveRules read() {
        try {
            List<Rule> all = new ArrayList<>();
            List<Rule> advice = new ArrayList<>();
            for (KeptRule kept : rules.all()) {
                if (kept.state() == RuleState.LIVE && RuleText.check(kept.rule()).isEmpty()) {
                    (kept.rule().adviceOnly() ? advice : all).add(new HouseRuleCheck(kept.rule(), this::stopped));
                }
            }
            return new LiveRules(all, advice, rules.tallies(), Optional.empty());
        } catch (NewsroomFailed e) {
            return new LiveRules(List.of(), List.of(), Map.of(), Optional.of(e.explanation()));
        }
    }

    /** One that somebody changed meanwhile is looked with anew; where nothing can be written it is off until the next start. */
    private void stopped(Overrun overrun) {
        try {
            Optional<KeptRule> kept = rules.find(overrun.rule());
            if (kept.isPresent() && kept.get().state() == RuleState.LIVE && !newsroom.isReadOnly()) {
                KeptRule rule = kept.get();
                rules.change(
                        rule.rule(),
                        RuleState.STOPPED,
                        rule.version(),
                        Integer.toString(overrun.length()),
                        new By("", clock.instant()));
                renew();
            }
        } catch (NewsroomFailed | SaveFailed e) {
            System.getLogger("id.redaksi.app").log(System.Logger.Level.WARNING, "a rule that was stopped could not be kept so", e);
        }
        whenStopped.forEach(told -> told.accept(overrun));
    }

    @Override
    public void close() {
        answers.close();
    }
}
