package id.redaksi.app;

import id.redaksi.edit.Excerpt;
import id.redaksi.language.About;
import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.HouseRuleCheck;
import id.redaksi.rulebook.Overrun;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule on its way through the archive, from the story that was changed last. Of each story only what is shown of it is
 * kept, so that an archive of any size fits into memory. One thread, once.
 */
final class TryRule {
    /** So many are asked for at once, and so often it is told how far this is. */
    private static final int AT_ONCE = 50;

    private final Newsroom newsroom;
    private final Trial.Watcher watcher;
    private final long most;
    private final Marking rule;
    private final List<Trial.Sample> first = new ArrayList<>();
    private final List<Trial.Sample> second = new ArrayList<>();
    private @Nullable Overrun overrun;
    private long stories;
    private long found;
    private long inStories;

    TryRule(Newsroom newsroom, HouseRule rule, long most, Trial.Watcher watcher) {
        this.newsroom = newsroom;
        this.most = most;
        this.watcher = watcher;
        this.rule = new Marking(new HouseRuleCheck(rule, one -> overrun = one));
    }

    /** Keeps beside each finding the text that it lies in, which fields and blocks have in places of their own. */
    private static final class Marking implements Rule {
        private final Rule rule;
        private final Map<Finding, String> texts = new IdentityHashMap<>();

        Marking(Rule rule) {
            this.rule = rule;
        }

        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public About about() {
            return rule.about();
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            String text = passage.block().leaves().get(passage.leaf()).text();
            rule.look(passage, finding -> {
                texts.put(finding, text);
                found.accept(finding);
            });
        }
    }

    Trial run() throws NewsroomFailed {
        var walk = new ListWalk(newsroom.stories(), ListFilter.ALL);
        long of = Math.min(most, walk.size());
        boolean whole = false;
        while (!whole && stories < most && overrun == null && watcher.isWanted()) {
            List<StoryId> some = walk.next((int) Math.min(AT_ONCE, most - stories));
            whole = some.isEmpty();
            for (StoryId id : some) {
                if (overrun == null && watcher.isWanted()) {
                    read(id).ifPresent(this::look);
                    stories++;
                }
            }
            watcher.seen(soFar(whole), of);
        }
        return soFar(whole || overrun == null && watcher.isWanted() && walk.next(1).isEmpty());
    }

    private Optional<Story> read(StoryId id) {
        try {
            return newsroom.stories().led(id).map(Saved::story);
        } catch (NewsroomFailed e) {
            return Optional.empty(); // the doctor names damaged stories; here it is one that has nothing
        }
    }

    private void look(Story story) {
        List<Finding> all =
                Checker.withoutNames(List.of(rule)).check(story).everywhere().toList();
        if (!all.isEmpty() && overrun == null) {
            found += all.size();
            inStories++;
            keep(story, all);
        }
        rule.texts.clear();
    }

    /** One of each story goes before a second one of any. */
    private void keep(Story story, List<Finding> all) {
        for (int i = 0; i < Math.min(all.size(), Trial.OF_ONE); i++) {
            List<Trial.Sample> samples = i == 0 ? first : second;
            if (samples.size() < Trial.SAMPLES) {
                samples.add(sample(story, all.get(i)));
            }
        }
    }

    private Trial.Sample sample(Story story, Finding finding) {
        String text = rule.texts.getOrDefault(finding, finding.text());
        int to = Math.min(text.length(), finding.to());
        Excerpt words = Excerpt.of(text, Math.min(finding.from(), to), to);
        return new Trial.Sample(
                story.id(), story.headline(), words.before(), words.found(), words.after(), finding.fixes());
    }

    private Trial soFar(boolean whole) {
        List<Trial.Sample> samples =
                Stream.concat(first.stream(), second.stream()).limit(Trial.SAMPLES).toList();
        return new Trial(stories, found, inStories, samples, whole, Optional.ofNullable(overrun));
    }
}
