package id.redaksi.desk.links;

import id.redaksi.app.App;
import id.redaksi.app.ChangeStories.Wish;
import id.redaksi.app.Consequences;
import id.redaksi.app.Consequences.Touch;
import id.redaksi.app.RelatedStories;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Pointers;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Field;
import id.redaksi.story.Pointer;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Kills a story, gives it another address, or makes it part of another one; what others would notice of it is shown
 * first, and waits for the answer. Lives on JavaFX's thread.
 */
public final class StoryMoves {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    /** What the acts on stories share. */
    public record Shared(
            App app, OpenStories stories, Background reader, Background writer, Notices notices, Sheets sheets,
            Words words, Clock clock) {}

    private final Shared shared;
    private final Words words;
    private final StoriesAct act;

    public StoryMoves(Shared shared) {
        this.shared = shared;
        words = shared.words();
        act = new StoriesAct(shared.app(), shared.stories(), shared.writer(), shared.notices());
    }

    /** Tells whether nobody knows the story by its address, so that it can change without a question. */
    public void unknown(OpenStory open, Consumer<Boolean> told) {
        shared.reader().run(() -> shared.app().storyLinks().isUnknown(open.id()), told, shared.notices()::explain);
    }

    /** Tells who points to a story, for an act that another sheet asks about. */
    public void pointing(StoryId story, Consumer<Optional<Message>> told) {
        look(story, found -> told.accept(found.touches().isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("links.erase", found.stories(), StoriesAct.some(headlines(found))))), () -> {});
    }

    private static List<String> headlines(Consequences found) {
        return found.touches().stream().map(Touch::headline).distinct().toList();
    }

    /** Reads what is touched; where that fails it is said, and the act does not go on. */
    private void look(StoryId story, Consumer<Consequences> told, Runnable failed) {
        List<Story> open = shared.stories().all().stream().map(OpenStory::story).toList();
        shared.reader().run(() -> shared.app().consequences(story, open), told, why -> {
            shared.notices().explain(why);
            failed.run();
        });
    }

    private void ask(Question question, Consumer<Question.Answer> answered, Runnable cancelled) {
        new TouchedSheet(question, new Question.Asker(answered, cancelled), words, shared.sheets()).show();
    }

    /** Kills the story, after what that touches was shown; {@code cancelled} when it stays. */
    public void kill(OpenStory open, Runnable cancelled) {
        look(open.id(), found -> {
            if (found.isNothing()) {
                open.set(Field.STATUS, Workflow.Status.KILLED);
                return;
            }
            List<String> said = new ArrayList<>(facts(found));
            said.addFirst(words.now("links.kill.what"));
            var question = new Question(
                    words.now("links.kill.title", headline(open.story())),
                    said,
                    found.touches(),
                    Optional.of(touch -> words.now("links.out." + key(touch.kind()))),
                    Optional.empty(),
                    words.now("links.kill.do"));
            ask(question, answer -> kill(open, answer), cancelled);
        }, cancelled);
    }

    private void kill(OpenStory open, Question.Answer answer) {
        List<Wish> wishes = wishes(answer.ticked(), kinds -> story -> Pointers.without(story, open.id(), kinds));
        wishes.add(new Wish(
                open.id(), open.story().headline(), story -> story.with(Field.STATUS, Workflow.Status.KILLED)));
        act.run(wishes, stories -> Message.of("links.kill.done", stories - 1));
    }

    /** Gives the story another slug, after what knows the former one was shown; {@code cancelled} when it stays. */
    public void slug(OpenStory open, String slug, Runnable done, Runnable cancelled) {
        String former = open.story().labels().slug();
        look(open.id(), found -> {
            if (former.isEmpty() || found.isNothing() && !isOut(open.story())) {
                open.set(Field.SLUG, slug);
                done.run();
                return;
            }
            List<String> said = new ArrayList<>(facts(found));
            said.addFirst(words.now("links.slug.what", former, slug));
            if (!found.touches().isEmpty()) {
                said.add(words.now("links.slug.inside", found.stories()));
            }
            var question = new Question(
                    words.now("links.slug.title"),
                    said,
                    found.touches(),
                    Optional.empty(),
                    Optional.of(words.now("links.slug.note", former)),
                    words.now("links.slug.do"));
            ask(question, answer -> {
                slug(open, slug, former, answer.extra());
                done.run();
            }, cancelled);
        }, cancelled);
    }

    private void slug(OpenStory open, String slug, String former, boolean noted) {
        UnaryOperator<Story> how = story -> {
            Story now = story.with(Field.SLUG, slug);
            return noted ? noted(now, words.now("links.slug.noted", former, slug, today())) : now;
        };
        act.run(
                List.of(new Wish(open.id(), open.story().headline(), how)),
                _ -> Message.of("links.slug.done", former, slug));
    }

    private static boolean isOut(Story story) {
        return story.workflow().status() == Workflow.Status.EXPORTED
                || story.workflow().status() == Workflow.Status.CORRECTED;
    }

    /** Makes the story part of another one: what points here points there then, its tags go over, and it is killed. */
    public void merge(OpenStory open, Related chosen) {
        Optional<StoryId> into = StoryId.of(chosen.story());
        if (into.isEmpty() || into.get().equals(open.id())) {
            shared.notices().warn(Message.of("links.merge.itself"));
            return;
        }
        shared.reader().run(
                () -> shared.app().newsroom().stories().find(into.get()).map(Saved::story),
                found -> {
                    Optional<Story> other = shared.stories().find(into.get()).map(OpenStory::story).or(() -> found);
                    if (other.filter(story -> story.workflow().status() != Workflow.Status.KILLED).isEmpty()) {
                        shared.notices().warn(Message.of("links.merge.killed"));
                    } else {
                        look(open.id(), touched -> merge(open, other.get(), touched), () -> {});
                    }
                },
                shared.notices()::explain);
    }

    private void merge(OpenStory open, Story into, Consequences found) {
        List<String> said = new ArrayList<>(facts(found));
        said.addFirst(words.now("links.merge.what", headline(open.story()), headline(into)));
        List<String> tags = more(open.story(), into);
        var question = new Question(
                words.now("links.merge.title"),
                said,
                found.touches(),
                Optional.of(touch -> touch.story().equals(into.id())
                        ? words.now("links.out." + key(touch.kind()))
                        : words.now("links.merge.turned", headline(into))),
                tags.isEmpty()
                        ? Optional.empty()
                        : Optional.of(words.now("links.merge.tags", String.join(", ", tags), headline(into))),
                words.now("links.merge.do"));
        ask(question, answer -> merge(open, into, answer), () -> {});
    }

    private void merge(OpenStory open, Story into, Question.Answer answer) {
        Related from = RelatedStories.entry(open.story());
        Related to = RelatedStories.entry(into);
        List<Wish> wishes = wishes(answer.ticked(), kinds -> story -> story.id().equals(into.id())
                ? Pointers.without(story, open.id(), kinds)
                : Pointers.turned(story, from, to, kinds));
        if (answer.extra() && !more(open.story(), into).isEmpty()) {
            wishes.add(new Wish(into.id(), into.headline(), story -> tagged(story, more(open.story(), story))));
        }
        String note = words.now("links.merge.noted", into.headline(), today());
        wishes.add(new Wish(open.id(), open.story().headline(), story -> noted(
                story.with(Field.STATUS, Workflow.Status.KILLED), note)));
        act.run(joined(wishes), stories -> Message.of("links.merge.done", headline(into), stories - 1));
    }

    /** Two wishes about one story are one. */
    private static List<Wish> joined(List<Wish> wishes) {
        Map<StoryId, Wish> byStory = new LinkedHashMap<>();
        wishes.forEach(wish -> byStory.merge(wish.story(), wish, (one, other) -> new Wish(
                one.story(), one.headline(), story -> other.how().apply(one.how().apply(story)))));
        return List.copyOf(byStory.values());
    }

    private static Story tagged(Story story, List<String> more) {
        List<String> tags = new ArrayList<>(story.topics().tags());
        tags.addAll(more);
        return story.with(Field.TAGS, tags);
    }

    /** The tags of one story that another lacks. */
    private static List<String> more(Story of, Story lacking) {
        return of.topics().tags().stream()
                .filter(tag -> lacking.topics().tags().stream().noneMatch(tag::equalsIgnoreCase))
                .toList();
    }

    private static Story noted(Story story, String note) {
        String former = story.workflow().editorsNote();
        return story.with(Field.EDITORS_NOTE, former.isBlank() ? note : former + " " + note);
    }

    /** What becomes of each story of which something is ticked. */
    private static List<Wish> wishes(List<Touch> ticked, Function<Set<Pointer.Kind>, UnaryOperator<Story>> how) {
        Map<StoryId, Set<Pointer.Kind>> kinds = new LinkedHashMap<>();
        ticked.forEach(touch ->
                kinds.computeIfAbsent(touch.story(), _ -> EnumSet.noneOf(Pointer.Kind.class)).add(touch.kind()));
        List<Wish> wishes = new ArrayList<>();
        kinds.forEach((story, of) -> wishes.add(new Wish(
                story,
                ticked.stream().filter(touch -> touch.story().equals(story)).findFirst().orElseThrow().headline(),
                how.apply(of))));
        return wishes;
    }

    private List<String> facts(Consequences found) {
        List<String> said = new ArrayList<>();
        found.exports().last().ifPresent(last -> said.add(words.now(
                "links.exported", found.exports().times(), MOMENT.format(last.atZone(shared.clock().getZone())))));
        if (found.touches().isEmpty()) {
            said.add(words.now("links.nobody"));
        } else {
            said.add(words.now("links.pointing", found.stories()));
        }
        if (found.more()) {
            said.add(words.now("links.more", Consequences.MOST));
        }
        return said;
    }

    private String today() {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(shared.clock().instant().atZone(shared.clock().getZone()));
    }

    private String headline(Story story) {
        return story.headline().isBlank() ? words.now("desk.story.untitled") : story.headline();
    }

    private static String key(Pointer.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
