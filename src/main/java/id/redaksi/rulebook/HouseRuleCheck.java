package id.redaksi.rulebook;

import id.redaksi.language.About;
import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for what a rule of the house finds, in stories of every language. Where it looks at too many signs of one text, or
 * nests deeper than the stack of a thread, it says so once and finds nothing any more. Several threads may look.
 */
public final class HouseRuleCheck implements Rule {
    private final HouseRule rule;
    private final About about;
    private final Search search;
    private final boolean proseOnly;
    private final Consumer<Overrun> overrun;
    private volatile boolean stopped;

    /** For a rule with which nothing is wrong; {@code overrun} is told once, on the thread that looks. */
    public HouseRuleCheck(HouseRule rule, Consumer<Overrun> overrun) {
        this.rule = rule;
        this.overrun = overrun;
        about = rule.about();
        search = Search.of(rule.body());
        proseOnly = rule.body() instanceof HouseRule.Pattern pattern && pattern.proseOnly();
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (stopped || proseOnly && !passage.isProse() || !search.mayBeIn(passage)) {
            return;
        }
        for (Search.Hit hit : hits(passage.text())) {
            if (!passage.isSpared(hit.from())) {
                String words = passage.text().substring(hit.from(), hit.to());
                found.accept(passage.finding(
                        this, hit.from(), hit.to(), said(words, hit.fixes()), hit.fixes().toArray(String[]::new)));
            }
        }
    }

    /** Nothing where it has to be stopped: what it had found until then may be half of it. */
    private List<Search.Hit> hits(String text) {
        try {
            return search.all(text, Meter.forLength(text.length()));
        } catch (TooMuch | StackOverflowError e) {
            stop(text.length());
            return List.of();
        }
    }

    private void stop(int length) {
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
        }
        overrun.accept(new Overrun(rule.id(), rule.name(), length));
    }

    private Message said(String words, List<String> fixes) {
        if (!rule.message().isBlank()) {
            return Message.of(HouseRule.SAID, rule.message());
        }
        return fixes.isEmpty()
                ? Message.of("rulebook.says.found", words, rule.name())
                : Message.of("rulebook.says.better", words, fixes.getFirst());
    }
}
