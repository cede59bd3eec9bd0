package id.redaksi.desk.bundles;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.Bundling;
import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.Bundle.Member;
import id.redaksi.newsroom.BundleHead;
import id.redaksi.newsroom.BundleId;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The bundles of the newsroom, and the one that is looked at with its stories. Lives on JavaFX's thread. */
public final class BundlesViewModel implements AutoCloseable {
    /** So many bundles are read in one go. */
    static final int PAGE = 200;

    /** The bundles that are listed; {@code more} when there are others. */
    record Shown(List<BundleHead> heads, boolean more, boolean reading) {
        static final Shown NOTHING = new Shown(List.of(), false, true);
    }

    /** A story of a bundle as the lists have it; empty for one that is not there. */
    record Row(Member member, Optional<Summary> story) {}

    /** The bundle that is looked at. */
    record Chosen(Bundle bundle, List<Row> rows) {}

    private final App app;
    private final Bundling bundling;
    private final Background reader;
    private final Notices notices;
    private final Supplier<List<StoryId>> marked;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicLong looked = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final InvalidationListener changed = _ -> again();
    private Optional<BundleId> wanted = Optional.empty();
    private String words = "";

    /** {@code marked} are the stories that are marked in the list. */
    public BundlesViewModel(
            App app, Bundling bundling, Background reader, Notices notices, Supplier<List<StoryId>> marked) {
        this.app = app;
        this.bundling = bundling;
        this.reader = reader;
        this.notices = notices;
        this.marked = marked;
        bundling.changesProperty().addListener(changed);
    }

    Bundling bundling() {
        return bundling;
    }

    List<StoryId> marked() {
        return marked.get();
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Lists the bundles whose name holds these words, or all for none, the newest first. */
    void look(String typed) {
        words = typed;
        read(Optional.empty(), PAGE, List.of());
    }

    /** Lists more of them. */
    void more() {
        List<BundleHead> former = shown.get().heads();
        if (shown.get().more() && !shown.get().reading() && !former.isEmpty()) {
            read(Optional.of(former.getLast().id()), PAGE, former);
        }
    }

    private void read(Optional<BundleId> before, int many, List<BundleHead> former) {
        long question = looked.incrementAndGet();
        String named = words.strip();
        shown.set(new Shown(former.isEmpty() ? shown.get().heads() : former, false, true));
        reader.run(
                () -> named.isEmpty()
                        ? app.newsroom().bundles().heads(before, many + 1)
                        : app.newsroom().bundles().named(named, many + 1),
                found -> {
                    if (question == looked.get()) {
                        List<BundleHead> all = new ArrayList<>(former);
                        all.addAll(found.subList(0, Math.min(many, found.size())));
                        shown.set(new Shown(List.copyOf(all), found.size() > many && named.isEmpty(), false));
                    }
                },
                notices::explain);
    }

    /** Looks at one; at none for an empty answer. */
    void choose(Optional<BundleId> id) {
        wanted = id;
        long question = asked.incrementAndGet();
        if (id.isEmpty()) {
            chosen.set(Optional.empty());
            return;
        }
        reader.run(
                () -> read(id.get()),
                found -> {
                    if (question == asked.get()) {
                        chosen.set(found);
                    }
                },
                notices::explain);
    }

    private Optional<Chosen> read(BundleId id) throws Exception {
        Optional<Bundle> bundle = app.newsroom().bundles().find(id);
        if (bundle.isEmpty()) {
            return Optional.empty();
        }
        Map<StoryId, Summary> known = new HashMap<>();
        app.newsroom().stories().summaries(bundle.get().stories()).forEach(one -> known.put(one.id(), one));
        List<Row> rows = bundle.get().members().stream()
                .map(member -> new Row(member, Optional.ofNullable(known.get(member.story()))))
                .toList();
        return Optional.of(new Chosen(bundle.get(), rows));
    }

    private void again() {
        read(Optional.empty(), Math.max(PAGE, shown.get().heads().size()), List.of());
        choose(wanted);
    }

    /** Makes one and looks at it. */
    void create(String name, String nameless) {
        bundling.create(name, nameless, Bundle.Kind.LIPSUS, List.of(), made -> choose(Optional.of(made.id())));
    }

    /** Changes the one that is looked at. */
    void change(UnaryOperator<Bundle> how) {
        wanted.ifPresent(id -> bundling.change(id, how));
    }

    void add(List<StoryId> stories) {
        wanted.ifPresent(id -> bundling.add(id, stories, () -> {}));
    }

    void remove(StoryId story) {
        change(bundle -> bundle.without(story));
    }

    void main(StoryId story, boolean main) {
        change(bundle -> bundle.withMembers(bundle.members().stream()
                .map(one -> one.story().equals(story) ? new Member(story, main) : one)
                .toList()));
    }

    /** Puts a story where another one stands, which moves on; behind all others for a place past the end. */
    void move(StoryId story, int to) {
        change(bundle -> moved(bundle, story, to));
    }

    static Bundle moved(Bundle bundle, StoryId story, int to) {
        Optional<Member> member = bundle.member(story);
        if (member.isEmpty()) {
            return bundle;
        }
        List<Member> all = new ArrayList<>(bundle.members());
        all.remove(member.get());
        all.add(Math.clamp(to, 0, all.size()), member.get());
        return bundle.withMembers(all);
    }

    /** Its stories stay where they are. */
    void delete() {
        wanted.ifPresent(id -> {
            choose(Optional.empty());
            bundling.delete(id);
        });
    }

    @Override
    public void close() {
        looked.incrementAndGet();
        asked.incrementAndGet();
        bundling.changesProperty().removeListener(changed);
    }
}
