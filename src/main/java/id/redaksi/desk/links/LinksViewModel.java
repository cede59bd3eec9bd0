package id.redaksi.desk.links;

import id.redaksi.app.LinkableNames;
import id.redaksi.app.LinkableNames.Offer;
import id.redaksi.app.RelatedStories;
import id.redaksi.app.RelatedStories.Suggestion;
import id.redaksi.app.StoryLinks;
import id.redaksi.app.StoryLinks.InBundle;
import id.redaksi.app.StoryLinks.Target;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Linking;
import id.redaksi.edit.Transaction;
import id.redaksi.newsroom.Pointing;
import id.redaksi.story.Ids;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How one open story hangs together with others. It is read while somebody looks; an answer to a former value of the
 * story is dropped. Lives on JavaFX's thread.
 */
public final class LinksViewModel implements AutoCloseable {
    /** So many stories that point here are read in one go. */
    static final int PAGE = 20;

    private static final int SUGGESTED = 6;

    /** What all of them share; {@code unwanted} holds the names that nobody wants to link, by their story. */
    public record Shared(
            StoryLinks links,
            RelatedStories related,
            LinkableNames names,
            OpenStories stories,
            Background lane,
            Ids ids,
            Map<StoryId, Set<String>> unwanted) {
        public Shared(
                StoryLinks links,
                RelatedStories related,
                LinkableNames names,
                OpenStories stories,
                Background lane,
                Ids ids) {
            this(links, related, names, stories, lane, ids, new HashMap<>());
        }
    }

    private final OpenStory open;
    private final Shared shared;
    private final AtomicLong asked = new AtomicLong();
    private final ReadOnlyObjectWrapper<List<Pointing>> pointing = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper morePointing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<InBundle>> bundles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Target>> targets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Suggestion>> suggestions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Suggestion> suggested = List.of();
    private List<Offer> offered = List.of();
    private boolean looking;

    public LinksViewModel(OpenStory open, Shared shared) {
        this.open = open;
        this.shared = shared;
    }

    OpenStory open() {
        return open;
    }

    /** The stories that point here, as far as they were read. */
    public ReadOnlyObjectProperty<List<Pointing>> pointingProperty() {
        return pointing.getReadOnlyProperty();
    }

    /** Whether still more stories point here. */
    public ReadOnlyBooleanProperty morePointingProperty() {
        return morePointing.getReadOnlyProperty();
    }

    /** The bundles that have the story. */
    public ReadOnlyObjectProperty<List<InBundle>> bundlesProperty() {
        return bundles.getReadOnlyProperty();
    }

    /** What the story points to. */
    public ReadOnlyObjectProperty<List<Target>> targetsProperty() {
        return targets.getReadOnlyProperty();
    }

    /** What could be read as well, without what the story points to. */
    public ReadOnlyObjectProperty<List<Suggestion>> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }

    /** What the text names and does not link. */
    public ReadOnlyObjectProperty<List<Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** Why something could not be read. */
    public ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether somebody looks. */
    public void run(boolean on) {
        boolean begins = on && !looking;
        looking = on;
        if (begins) {
            look();
        } else if (!on) {
            asked.incrementAndGet();
        }
    }

    /** Reads everything anew for the story as it is now, unless nobody looks. */
    public void look() {
        if (!looking) {
            return;
        }
        long question = asked.incrementAndGet();
        Story story = open.story();
        trouble.set(Optional.empty());
        arrange();
        ask(question, () -> shared.links().from(story), found -> unlessMoved(story, () -> targets.set(found)));
        ask(question, () -> shared.links().bundles(story.id()), bundles::set);
        int many = Math.max(PAGE, pointing.get().size());
        ask(question, () -> shared.links().to(story.id(), Optional.empty(), many + 1), found -> {
            pointing.set(List.copyOf(found.subList(0, Math.min(many, found.size()))));
            morePointing.set(found.size() > many);
        });
        ask(
                question,
                () -> shared.names().in(story, () -> asked.get() == question),
                found -> unlessMoved(story, () -> {
                    offered = found;
                    arrange();
                }));
        ask(
                question,
                () -> shared.related().to(story, SUGGESTED + 2, () -> asked.get() == question),
                found -> unlessMoved(story, () -> {
                    suggested = found;
                    arrange();
                }));
    }

    /** What was found for a former value of the story is dropped; whoever writes on is answered when there is a pause. */
    private void unlessMoved(Story story, Runnable answer) {
        if (open.story() == story) {
            answer.run();
        }
    }

    private <T> void ask(long question, Callable<T> work, Consumer<T> answer) {
        shared.lane().run(
                () -> asked.get() == question ? Optional.of(work.call()) : Optional.<T>empty(),
                found -> {
                    if (asked.get() == question) {
                        found.ifPresent(answer);
                    }
                },
                why -> {
                    if (asked.get() == question) {
                        trouble.set(Optional.of(why));
                    }
                });
    }

    /** Takes out what has been done since. */
    private void arrange() {
        Set<StoryId> known = Pointer.from(open.story()).stream().map(Pointer::target).collect(Collectors.toSet());
        suggestions.set(suggested.stream()
                .filter(one -> !known.contains(one.story()))
                .limit(SUGGESTED)
                .toList());
        Set<String> unwanted = shared.unwanted().getOrDefault(open.id(), Set.of());
        offers.set(offered.stream().filter(one -> !unwanted.contains(one.address())).toList());
    }

    /** Reads the next stories that point here. */
    public void more() {
        List<Pointing> former = pointing.get();
        if (former.isEmpty()) {
            return;
        }
        long question = asked.get();
        StoryId last = former.getLast().story().id();
        ask(question, () -> shared.links().to(open.id(), Optional.of(last), PAGE + 1), found -> {
            if (pointing.get().equals(former)) {
                List<Pointing> all = new ArrayList<>(former);
                all.addAll(found.subList(0, Math.min(PAGE, found.size())));
                pointing.set(List.copyOf(all));
                morePointing.set(found.size() > PAGE);
            }
        });
    }

    /** One entry more under "Artikel Terkait". */
    public void relate(Suggestion one) {
        open.apply(Linking.relate(open.story(), one.entry()));
        arrange();
    }

    /** The story in a box at the caret, titled in the story's language. */
    public void box(Suggestion one) {
        String title = Wording.of(Locale.of(open.story().labels().language())).text("page.readToo");
        open.apply(Linking.box(open.story(), open.editing().selection(), shared.ids(), title, one.entry()));
        arrange();
    }

    /** Links the name where it stands first now; false when it stands nowhere any more. */
    public boolean link(Offer offer) {
        Optional<Transaction> act = act(offer);
        open.apply(act);
        offered = offered.stream().filter(one -> !one.equals(offer)).toList();
        arrange();
        return act.isPresent();
    }

    /** The range may have moved since; then the words are looked for. */
    private Optional<Transaction> act(Offer offer) {
        return Linking.link(open.story(), open.editing().selection(), offer.range(), offer.words().found(), offer.address())
                .or(() -> Linking.first(
                        open.story(), open.editing().selection(), offer.words().found(), offer.address()));
    }

    /** Nobody wants this name to be linked in this story, until the program ends. */
    public void leave(Offer offer) {
        shared.unwanted().computeIfAbsent(open.id(), _ -> new HashSet<>()).add(offer.address());
        arrange();
    }

    public void show(StoryId story) {
        shared.stories().open(story);
    }

    @Override
    public void close() {
        run(false);
    }
}
