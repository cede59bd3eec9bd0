package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.newsroom.Errands;
import id.redaksi.newsroom.Filing;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Pointing;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.TagName;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * What would come of an act on some stories: how many there are and how many would change, for each tag how many get or
 * lose it, how many another channel or status, which cannot have that status and why, and to which of those that are killed others point, from where, and which bundles have them.
 */
public record Foreseen(
        int stories, int changed, Map<String, Integer> coming, Map<String, Integer> going, int channel, int status,
        int heldBack, List<RefileStories.HeldBack> heldBackFirst, Killed killed) {
    /**
     * Of those that are killed: how many others point to, the first of these by their headlines, the stories that point to
     * them ({@code more} when not all are named), and the bundles that have them.
     */
    public record Killed(int pointed, List<String> names, List<String> pointing, boolean more, List<String> bundles) {
        public Killed {
            names = List.copyOf(names);
            pointing = List.copyOf(pointing);
            bundles = List.copyOf(bundles);
        }
    }

    /** So many of those that are held back, or pointed to, are named. */
    private static final int NAMED = 4;

    /** So many stories that point to those that are killed are named. */
    private static final int POINTING = 12;

    private static final int AT_ONCE = 500;

    /** What is asked, and of whom. */
    record Asked(Newsroom newsroom, ReadyGate gate, Refiling refiling) {}

    /** {@code open} has the stories that are being edited, as they are on the screen. */
    static Foreseen of(Asked asked, StoryWalk walk, Map<StoryId, Story> open, BooleanSupplier wanted)
            throws NewsroomFailed, ArchiveFailed {
        Newsroom newsroom = asked.newsroom();
        var count = new Count(asked, open);
        for (List<StoryId> ids = walk.next(AT_ONCE); !ids.isEmpty() && wanted.getAsBoolean(); ids = walk.next(AT_ONCE)) {
            List<Errands.Listed> listed = newsroom.errands().listed(ids);
            for (Errands.Listed one : listed) {
                if (!wanted.getAsBoolean()) {
                    break;
                }
                count.take(one);
            }
            count.takePointed(listed);
        }
        return count.all();
    }

    /** The count as it goes on. */
    private static final class Count {
        private final Newsroom newsroom;
        private final Refiling refiling;
        private final Map<StoryId, Story> open;
        private final Map<String, Integer> coming = new LinkedHashMap<>();
        private final Map<String, Integer> going = new LinkedHashMap<>();
        private final ReadyGate gate;
        private final List<RefileStories.HeldBack> held = new ArrayList<>();
        private final List<String> pointedNames = new ArrayList<>();
        private final Map<StoryId, String> pointing = new LinkedHashMap<>();
        private final Set<String> bundles = new TreeSet<>();
        private boolean more;
        private int pointed;
        private int heldBack;
        private int stories;
        private int changed;
        private int channel;
        private int status;

        Count(Asked asked, Map<StoryId, Story> open) {
            newsroom = asked.newsroom();
            refiling = asked.refiling();
            gate = asked.gate();
            this.open = open;
            refiling.coming().forEach(tag -> coming.put(tag, 0));
            refiling.going().forEach(tag -> going.put(tag, 0));
        }

        void take(Errands.Listed one) throws NewsroomFailed {
            Filing before = Optional.ofNullable(open.get(one.story())).map(Filing::of).orElse(one.filing());
            Optional<Message> why = refiling.readies(before) ? stops(one) : Optional.empty();
            Filing after = why.isPresent() ? refiling.held(before) : refiling.of(before);
            if (why.isPresent()) {
                heldBack++;
                if (held.size() < NAMED) {
                    held.add(new RefileStories.HeldBack(one.headline(), why.get()));
                }
            }
            stories++;
            changed += after.equals(before) ? 0 : 1;
            channel += after.channel().equals(before.channel()) ? 0 : 1;
            status += after.status() == before.status() ? 0 : 1;
            for (String tag : refiling.coming()) {
                if (!has(before, tag)) {
                    coming.merge(tag, 1, Integer::sum);
                }
            }
            for (String tag : refiling.going()) {
                if (before.tags().contains(tag)) {
                    going.merge(tag, 1, Integer::sum);
                }
            }
        }

        /** Those that are killed and that others point to. */
        void takePointed(List<Errands.Listed> listed) throws NewsroomFailed {
            if (refiling.status() != Status.KILLED) {
                return;
            }
            Map<StoryId, String> killed = new LinkedHashMap<>();
            for (Errands.Listed one : listed) {
                Filing before = Optional.ofNullable(open.get(one.story())).map(Filing::of).orElse(one.filing());
                if (before.status() != Status.KILLED) {
                    killed.put(one.story(), one.headline());
                }
            }
            bundles.addAll(newsroom.bundles().having(killed.keySet()));
            Set<StoryId> going = Set.copyOf(killed.keySet());
            killed.keySet().retainAll(newsroom.stories().links().pointed(killed.keySet()));
            pointed += killed.size();
            killed.values().stream().limit(NAMED - pointedNames.size()).forEach(pointedNames::add);
            for (StoryId one : killed.keySet()) {
                if (pointing.size() > POINTING) {
                    more = true;
                    return;
                }
                for (Pointing from : newsroom.stories().links().to(one, Optional.empty(), POINTING + 1)) {
                    if (!going.contains(from.story().id())) {
                        pointing.put(from.story().id(), from.story().headline());
                    }
                }
            }
        }

        private static boolean has(Filing filing, String tag) {
            String folded = TagName.folded(tag);
            return filing.tags().stream().anyMatch(one -> TagName.folded(one).equals(folded));
        }

        private Optional<Message> stops(Errands.Listed one) throws NewsroomFailed {
            Optional<Story> story = open.containsKey(one.story())
                    ? Optional.ofNullable(open.get(one.story()))
                    : newsroom.stories().find(one.story()).map(Saved::story);
            return story.flatMap(gate::stops);
        }

        Foreseen all() {
            return new Foreseen(
                    stories, changed, Collections.unmodifiableMap(coming), Collections.unmodifiableMap(going), channel, status, heldBack,
                    List.copyOf(held),
                    new Killed(
                            pointed,
                            pointedNames,
                            pointing.values().stream().limit(POINTING).toList(),
                            more || pointing.size() > POINTING,
                            List.copyOf(bundles)));
        }
    }
}
