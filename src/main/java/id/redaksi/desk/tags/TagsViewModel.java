package id.redaksi.desk.tags;

import id.redaksi.app.App;
import id.redaksi.app.NearTags;
import id.redaksi.app.Tags;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.session.ManyStories;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.newsroom.Summary;
import id.redaksi.newsroom.TagName;
import id.redaksi.newsroom.Tagged;
import id.redaksi.newsroom.Term;
import id.redaksi.newsroom.Vocabulary;
import id.redaksi.wording.Message;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The tags of the newsroom, and what can be done to them. Lives on JavaFX's thread. */
public final class TagsViewModel {
    /** Which tags are listed. */
    public enum Filter {
        ALL,
        UNUSED,
        NEAR,
        CHANNELS
    }

    /** What the list shows, whether it ends before all were shown, and whether it is being read. */
    record Shown(List<TagRow> rows, boolean cut, boolean reading) {
        Shown {
            rows = List.copyOf(rows);
        }
    }

    /** What is known of a tag: what is said of it, how many stories bear it, and what stands under it. */
    record Details(Term term, long stories, List<String> under) {}

    /** What a merge or a deletion would touch. */
    record Touched(long stories, long open, List<String> headlines) {}

    /** So many rows are listed; who wants another types some of its letters. */
    static final int MOST = 2_000;

    private static final int HEADLINES = 5;

    private final App app;
    private final OpenStories stories;
    private final ManyStories many;
    private final Background lane;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), false, false));
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicLong asked = new AtomicLong();
    private String search = "";
    private Filter filter = Filter.ALL;

    public TagsViewModel(App app, OpenStories stories, ManyStories many, Background lane) {
        this.app = app;
        this.stories = stories;
        this.many = many;
        this.lane = lane;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why what was wished last cannot be. */
    ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ManyStories many() {
        return many;
    }

    void look(String text, Filter which) {
        search = text;
        filter = which;
        read();
    }

    /** Reads the list anew; what is found after a later question is dropped. */
    void read() {
        long question = asked.incrementAndGet();
        String bare = TagName.bare(search);
        boolean near = filter == Filter.NEAR;
        shown.set(new Shown(near ? List.of() : shown.get().rows(), false, true));
        boolean unused = filter == Filter.UNUSED;
        if (filter == Filter.CHANNELS) {
            shown.set(channels(bare));
            return;
        }
        Callable<Shown> work = near ? () -> near(bare, question) : () -> listed(bare, unused);
        lane.run(
                work,
                found -> {
                    if (question == asked.get()) {
                        shown.set(found);
                    }
                },
                this::explain);
    }

    /** The channels stand in the settings, so nothing has to be read. */
    private Shown channels(String bare) {
        return new Shown(
                app.settings().house().tree().rows().stream()
                        .filter(row -> TagName.bare(row.name()).contains(bare))
                        .<TagRow>map(row -> new TagRow.Channel(row.name(), row.depth()))
                        .toList(),
                false,
                false);
    }

    /** What is being looked for is not needed any more. */
    void stop() {
        asked.incrementAndGet();
    }

    private void explain(Message why) {
        trouble.set(Optional.of(why));
    }

    private Shown listed(String bare, boolean unused) throws Exception {
        Set<String> meant = new HashSet<>();
        if (!bare.isEmpty()) {
            app.newsroom().vocabulary().synonyms().forEach((synonym, term) -> {
                if (TagName.bare(synonym).contains(bare)) {
                    meant.add(term);
                }
            });
        }
        List<Tagged> tags = app.newsroom().vocabulary().tags(
                tag -> (!unused || tag.stories() == 0)
                        && (bare.isEmpty() || meant.contains(tag.name()) || TagName.bare(tag.name()).contains(bare)),
                MOST + 1);
        return new Shown(
                tags.stream().limit(MOST).<TagRow>map(TagRow.One::new).toList(), tags.size() > MOST, false);
    }

    private Shown near(String bare, long question) throws Exception {
        Vocabulary vocabulary = app.newsroom().vocabulary();
        Map<String, Tagged> byName = new HashMap<>();
        vocabulary.tags(_ -> true, Integer.MAX_VALUE).forEach(tag -> byName.put(tag.name(), tag));
        List<String> names = byName.keySet().stream().sorted().toList();
        List<TagRow> rows = NearTags.in(names, vocabulary.different(), () -> question == asked.get()).stream()
                .map(near -> two(byName.get(near.pair().one()), byName.get(near.pair().other()), near.why()))
                .filter(two -> bare.isEmpty()
                        || TagName.bare(two.more().name()).contains(bare)
                        || TagName.bare(two.less().name()).contains(bare))
                .sorted(Comparator.comparing((TagRow.Two two) -> -two.more().stories()))
                .<TagRow>map(two -> two)
                .toList();
        return new Shown(rows, rows.size() >= NearTags.MOST, false);
    }

    private static TagRow.Two two(Tagged one, Tagged other, NearTags.Why why) {
        return one.stories() >= other.stories() ? new TagRow.Two(one, other, why) : new TagRow.Two(other, one, why);
    }

    /** Reads what is known of a tag. */
    void details(String tag, Consumer<Details> read) {
        trouble.set(Optional.empty());
        lane.run(
                () -> {
                    Vocabulary vocabulary = app.newsroom().vocabulary();
                    return new Details(
                            vocabulary.term(tag),
                            vocabulary.stories(tag),
                            vocabulary.under(tag).stream().map(Term::name).toList());
                },
                read,
                this::explain);
    }

    /** Counts what an act on these tags would touch. */
    void touched(List<String> tags, Consumer<Touched> counted) {
        long open = stories.all().stream()
                .filter(story -> story.story().topics().tags().stream().anyMatch(tags::contains))
                .count();
        lane.run(
                () -> new Touched(
                        app.newsroom().vocabulary().bearing(tags),
                        open,
                        app.newsroom().vocabulary().latest(tags, HEADLINES).stream().map(Summary::headline).toList()),
                counted,
                this::explain);
    }

    /** Makes a tag what was typed; {@code exists} is told of a tag of that name, with which it could be merged. */
    void save(String tag, Term typed, Consumer<String> exists, Runnable done) {
        answer(() -> app.tags().edit(tag, typed), exists, done);
    }

    void merge(List<String> tags, String into, boolean synonyms, Runnable done) {
        answer(() -> app.tags().merge(tags, into, synonyms), _ -> {}, done);
    }

    void delete(String tag, Runnable done) {
        answer(() -> app.tags().delete(tag), _ -> {}, done);
    }

    private void answer(Callable<Tags.Answer> wish, Consumer<String> exists, Runnable done) {
        trouble.set(Optional.empty());
        lane.run(
                wish,
                answer -> {
                    switch (answer) {
                        case Tags.Answer.Do(var act) -> many.run(act, new ManyStories.Also(
                                () -> {
                                    read();
                                    done.run();
                                },
                                this::read));
                        case Tags.Answer.Exists(var other) -> exists.accept(other);
                        case Tags.Answer.Nothing() -> explain(Message.of("tags.nothing"));
                        case Tags.Answer.Refused(var why) -> explain(why);
                    }
                },
                this::explain);
    }

    /** Two tags are not one; they are not offered again. */
    void differ(TagRow.Two two) {
        lane.run(
                () -> {
                    app.newsroom().vocabulary().differ(two.pair());
                    return two;
                },
                _ -> shown.set(new Shown(
                        shown.get().rows().stream().filter(row -> !row.equals(two)).toList(),
                        shown.get().cut(),
                        false)),
                this::explain);
    }
}
