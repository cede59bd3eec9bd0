package id.redaksi.newsroom;

import id.redaksi.newsroom.GoingBack.Which;
import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the stories of here with those of a backup, each by its newest state. */
final class Comparison {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Stories here;
    private final Stories there;

    Comparison(Stories here, Stories there) {
        this.here = here;
        this.there = there;
    }

    /** Every story of either side: what would be lost first, what is alike last. */
    List<GoingBack> all() throws NewsroomFailed {
        Map<StoryId, String> both = new LinkedHashMap<>();
        there.list().forEach(one -> both.put(one.id(), one.headline()));
        List<Summary> live = here.list();
        live.forEach(one -> both.put(one.id(), one.headline()));
        List<GoingBack> all = new ArrayList<>();
        for (Map.Entry<StoryId, String> one : both.entrySet()) {
            all.add(compare(one.getKey(), one.getValue()));
        }
        all.sort(java.util.Comparator.comparing((GoingBack one) -> one.which() == Which.SAME)
                .thenComparing(one -> -one.lost() - one.back()));
        return List.copyOf(all);
    }

    private GoingBack compare(StoryId id, String headline) {
        try {
            Optional<Saved> now = here.led(id);
            Optional<Saved> then = there.led(id);
            if (now.isPresent() && then.isPresent()) {
                return compare(id, headline, now.get(), then.get());
            }
            if (now.isPresent()) {
                return new GoingBack(id, headline, Which.ONLY_HERE, words(now.get().story()).length, 0);
            }
            int back = then.map(saved -> words(saved.story()).length).orElse(0);
            return new GoingBack(id, headline, Which.ONLY_THERE, 0, back);
        } catch (NewsroomFailed e) {
            return new GoingBack(id, headline, Which.DAMAGED, 0, 0);
        }
    }

    private GoingBack compare(StoryId id, String headline, Saved now, Saved then) throws NewsroomFailed {
        if (now.revision().sha256().equals(then.revision().sha256())) {
            return new GoingBack(id, headline, Which.SAME, 0, 0);
        }
        Which which = knows(here, id, then.revision())
                ? Which.NEWER_HERE
                : knows(there, id, now.revision()) ? Which.NEWER_THERE : Which.DIFFERENT;
        String[] mine = words(now.story());
        String[] theirs = words(then.story());
        return new GoingBack(id, headline, which, without(mine, theirs), without(theirs, mine));
    }

    private static boolean knows(Stories stories, StoryId id, Revision revision) throws NewsroomFailed {
        return stories.history(id).stream()
                .anyMatch(version -> version.revision().sha256().equals(revision.sha256()));
    }

    /** How many words of one text are not in the other, however often each stands. */
    private static int without(String[] words, String[] others) {
        Map<String, Integer> left = new HashMap<>();
        for (String word : others) {
            left.merge(word, 1, Integer::sum);
        }
        int missing = 0;
        for (String word : words) {
            if (left.merge(word, -1, Integer::sum) < 0) {
                missing++;
            }
        }
        return missing;
    }

    private static String[] words(Story story) {
        Stream<String> texts = Stream.concat(
                Stream.of(story.headline(), story.titles().standfirst()),
                story.body().blocks().stream().map(Block::leaves).flatMap(List::stream).map(Inline::text));
        return texts.flatMap(BLANKS::splitAsStream).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }
}
