package id.redaksi.desk.session;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Standing;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Spill;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the texts that cannot be saved into a second place, and says under the top bar what is wrong and where they are
 * until all are saved again. The second place has a lane of its own, so that a disk that hangs does not keep it back.
 * Lives on JavaFX's thread.
 */
public final class Rescue {
    /** The key of what it says. */
    public static final String KEY = "save";

    /** The newsroom's failures that have a short name here. */
    private static final Set<String> NAMED =
            Set.of("full", "disk", "damaged", "readOnly", "busy", "replaced", "closed", "failed", "notAsSaved", "purged");

    /** The second place is given so many looks to answer before the window says that it did not. */
    private static final int PATIENCE = 2;

    /**
     * A story that is not saved, why, and the folder where its text is safe; none when it is only in the window, or while
     * {@code looks} are left to hear from the second place.
     */
    private record Trouble(OpenStory open, Message why, @Nullable Path place, int looks) {
        Trouble in(@Nullable Path place) {
            return new Trouble(open, why, place, 0);
        }

        boolean isKnown() {
            return place != null || looks == 0;
        }
    }

    private final Spill spill;
    private final Background lane;
    private final Standing standing;
    private final Notices notices;
    private final Map<StoryId, Trouble> troubles = new LinkedHashMap<>();

    /** The texts that went to the second place, by story; only its lane looks at them. */
    private final Map<StoryId, Guard> written = new HashMap<>();

    private final Map<StoryId, Story> asked = new HashMap<>();
    private final Map<StoryId, Path> places = new HashMap<>();
    private final Notices.Act saveCopy = new Notices.Act("desk.save.copy", this::copyWorst);
    private Consumer<OpenStory> copy = _ -> {};
    private Notices.@Nullable Notice usual;

    public Rescue(Spill spill, Background lane, Standing standing, Notices notices) {
        this.spill = spill;
        this.lane = lane;
        this.standing = standing;
        this.notices = notices;
    }

    /** What saves a copy of a story when the user wants one. */
    public void onCopy(Consumer<OpenStory> wanted) {
        copy = wanted;
    }

    /** What the window says as long as nothing worse is to be said. */
    public void usually(Notices.Notice notice) {
        usual = notice;
        fallSilent();
    }

    private void fallSilent() {
        if (usual == null) {
            standing.remove(KEY);
        } else {
            standing.put(KEY, usual);
        }
    }

    /** A save has failed or has no answer: the text goes to the second place, and the window says so. */
    void failed(OpenStory open, String base, Message why) {
        boolean same = asked.get(open.id()) == open.story();
        Path known = same ? places.get(open.id()) : null;
        Trouble former = troubles.get(open.id());
        Path place = known == null && former != null ? former.place() : known;
        int looks = known != null ? 0 : looksLeft(former);
        troubles.put(open.id(), new Trouble(open, brief(why), place, looks));
        if (!same) {
            keep(open, base, _ -> {}, () -> {});
        }
        say();
    }

    /** What was said to be safe is that only as long as the second place goes on answering. */
    private static int looksLeft(@Nullable Trouble former) {
        boolean counts = former != null && (former.looks() > 0 || former.place() == null);
        return counts ? former.looks() : PATIENCE;
    }

    /** To be called twice a second while something is not saved: one that waits for the second place is told in time. */
    void look() {
        troubles.replaceAll((_, trouble) -> switch (trouble.looks()) {
            case 0 -> trouble;
            case 1 -> trouble.in(null);
            default -> new Trouble(trouble.open(), trouble.why(), trouble.place(), trouble.looks() - 1);
        });
        say();
    }

    /** A save takes long: the text goes to the second place, without a word. */
    void slow(OpenStory open, String base) {
        if (asked.get(open.id()) != open.story()) {
            keep(open, base, _ -> {}, () -> {});
        }
    }

    /** Puts the text into the second place, then goes on, or tells that there is none. */
    void keep(OpenStory open, String base, Consumer<Path> then, Runnable nowhere) {
        Story story = open.story();
        Path known = places.get(open.id());
        if (asked.get(open.id()) == story && known != null) {
            then.accept(known);
            return;
        }
        asked.put(open.id(), story);
        places.remove(open.id());
        lane.run(
                () -> write(story, base),
                place -> {
                    if (asked.get(story.id()) == story) {
                        places.put(story.id(), place);
                        troubles.computeIfPresent(story.id(), (_, trouble) -> trouble.in(place));
                    }
                    say();
                    then.accept(place);
                },
                _ -> {
                    asked.remove(story.id(), story);
                    troubles.computeIfPresent(story.id(), (_, trouble) -> trouble.in(null));
                    say();
                    nowhere.run();
                });
    }

    /** On the lane. */
    private Path write(Story story, String base) throws SaveFailed {
        Guard guard = written.computeIfAbsent(story.id(), _ -> new Guard(story));
        Optional<Story> former = guard.before(story);
        if (former.isPresent()) {
            spill.guard(former.get(), base);
        }
        Path place = spill.keep(story, base);
        guard.written(story);
        return place;
    }

    /** The story's text is saved again; once all are, the window says so. */
    void saved(OpenStory open) {
        if (troubles.remove(open.id()) != null) {
            if (troubles.isEmpty()) {
                fallSilent();
                notices.show(Message.of("desk.save.again"));
            } else {
                say();
            }
        }
    }

    /** A verified revision holds the story: what waits of it in the second place goes. */
    void settle(StoryId story) {
        asked.remove(story);
        places.remove(story);
        lane.run(
                () -> {
                    spill.settle(story);
                    written.remove(story);
                    return story;
                },
                _ -> {},
                _ -> {});
    }

    /** A story is closed while its text waits in the second place. */
    void closed(OpenStory open) {
        troubles.remove(open.id());
        if (troubles.isEmpty()) {
            fallSilent();
        }
    }

    /** Offers to close a story that cannot be saved; what was typed since goes to the second place first. */
    void offerClose(OpenStory open, String base, Runnable leave) {
        Runnable close = () -> keep(open, base, _ -> leave.run(), () -> {});
        keep(
                open,
                base,
                place -> notices.show(Message.of("desk.save.closeOffer", shown(place)), "desk.save.close", close),
                () -> {});
    }

    private void say() {
        worst().ifPresent(worst -> {
            Message message = worst.place() == null
                    ? Message.of("desk.save.windowOnly", worst.why())
                    : Message.of("desk.save.spilled", worst.why(), shown(worst.place()));
            standing.put(KEY, new Notices.Notice(message, Notices.Weight.ERROR, saveCopy));
        });
    }

    /** One whose text is only in the window before all others. */
    private Optional<Trouble> worst() {
        List<Trouble> known = troubles.values().stream().filter(Trouble::isKnown).toList();
        return known.stream().filter(trouble -> trouble.place() == null).findFirst().or(() -> known.stream().findFirst());
    }

    private void copyWorst() {
        worst().ifPresent(trouble -> copy.accept(trouble.open()));
    }

    /** A folder in the user's home as people write it. */
    private static String shown(Path place) {
        Path home = Path.of(System.getProperty("user.home", "."));
        return place.startsWith(home) ? Path.of("~").resolve(home.relativize(place)).toString() : place.toString();
    }

    /** The cause in few words, where it has such. */
    static Message brief(Message why) {
        String name = why.key().substring(why.key().lastIndexOf('.') + 1);
        return NAMED.contains(name) ? Message.of("desk.save.why." + name) : why;
    }
}
