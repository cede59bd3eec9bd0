package id.redaksi.app;

import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleId;
import id.redaksi.newsroom.BundleName;
import id.redaksi.newsroom.Bundles;
import id.redaksi.newsroom.Bundles.Change;
import id.redaksi.newsroom.Bundles.Kept;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Changes bundles as they are just then, each change one that can be taken back. A slug that was made of the name follows
 * the name; one that another bundle has gets a number. Any thread; blocks.
 */
public final class ChangeBundles {
    /** Another program may change the same bundle in the same moment; so often it is tried again. */
    private static final int TRIES = 5;

    private final Bundles bundles;

    ChangeBundles(Bundles bundles) {
        this.bundles = bundles;
    }

    /** A new one with these stories. */
    public Change create(BundleId id, String name, Bundle.Kind kind, List<StoryId> stories)
            throws NewsroomFailed, SaveFailed {
        String clean = BundleName.clean(name);
        Bundle empty = new Bundle(id, clean, bundles.free(BundleName.slug(clean), id), kind, "", List.of());
        var change = new Change(Optional.empty(), Optional.of(empty.with(stories, false)));
        return bundles.change(List.of(change)) == Kept.DONE ? change : create(id, name, kind, stories);
    }

    /** Changes one; empty when it is not there any more, or would stay as it is. */
    public Optional<Change> change(BundleId id, UnaryOperator<Bundle> how) throws NewsroomFailed, SaveFailed {
        for (int i = 0; i < TRIES; i++) {
            Optional<Bundle> before = bundles.find(id);
            Optional<Bundle> after =
                    before.isEmpty() ? before : Optional.of(settled(before.get(), how.apply(before.get())));
            var change = before.isEmpty() || before.equals(after) ? null : new Change(before, after);
            if (change == null) {
                return Optional.empty();
            }
            if (bundles.change(List.of(change)) == Kept.DONE) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    private Bundle settled(Bundle before, Bundle wanted) throws NewsroomFailed {
        String name = BundleName.clean(wanted.name());
        Bundle named = wanted.withName(name.isEmpty() ? before.name() : name);
        boolean typed = !wanted.slug().equals(before.slug());
        boolean follows = isMadeOf(before.slug(), before.name());
        String slug = typed && !wanted.slug().isBlank()
                ? BundleName.slug(wanted.slug())
                : typed || follows && !named.name().equals(before.name())
                        ? BundleName.slug(named.name())
                        : before.slug();
        return named.withSlug(slug.equals(before.slug()) ? slug : bundles.free(slug, before.id()));
    }

    /** Also one that got a number because another had it. */
    private static boolean isMadeOf(String slug, String name) {
        String own = BundleName.slug(name);
        return slug.equals(own) || slug.matches(Pattern.quote(own) + "-\\d+");
    }

    /** Deletes one; empty when it is not there any more. Its stories stay. */
    public Optional<Change> delete(BundleId id) throws NewsroomFailed, SaveFailed {
        Optional<Bundle> before = bundles.find(id);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var change = new Change(before, Optional.empty());
        return bundles.change(List.of(change)) == Kept.DONE ? Optional.of(change) : delete(id);
    }

    /** Puts one story in the place of another in every bundle that has it. */
    public List<Change> replace(StoryId from, StoryId into) throws NewsroomFailed, SaveFailed {
        List<Change> changes = new ArrayList<>();
        for (Bundle bundle : bundles.of(from)) {
            change(bundle.id(), now -> now.with(from, into)).ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    /** Takes changes back, the last one first; gives the bundles that have become something else since and stay so. */
    public List<Bundle> back(List<Change> changes) throws SaveFailed {
        List<Bundle> left = new ArrayList<>();
        for (Change change : changes.reversed()) {
            if (bundles.change(List.of(change.back())) != Kept.DONE) {
                change.before().or(change::after).ifPresent(left::add);
            }
        }
        return List.copyOf(left);
    }
}
