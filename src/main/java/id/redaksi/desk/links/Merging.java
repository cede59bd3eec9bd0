package id.redaksi.desk.links;

import id.redaksi.app.ChangeStories.Wish;
import id.redaksi.app.Consequences;
import id.redaksi.app.RelatedStories;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Pointers;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Field;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a story part of another one, after what that touches was shown. Lives on JavaFX's thread. */
final class Merging {
    private final StoryMoves.Shared shared;
    private final Words words;
    private final Asking asking;
    private final StoriesAct act;

    Merging(StoryMoves.Shared shared, Asking asking, StoriesAct act) {
        this.shared = shared;
        this.asking = asking;
        this.act = act;
        words = shared.words();
    }

    /** Makes the story part of another one: what points here points there then, its tags go over, and it is killed. */
    void merge(OpenStory open, Related chosen) {
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
                        asking.look(open.id(), touched -> merge(open, other.get(), touched), () -> {});
                    }
                },
                shared.notices()::explain);
    }

    private void merge(OpenStory open, Story into, Consequences found) {
        List<String> said = new ArrayList<>(asking.facts(found));
        said.addFirst(words.now("links.merge.what", asking.headline(open.story()), asking.headline(into)));
        Asking.bundles(found, "links.merge.bundles").map(words::now).ifPresent(said::add);
        List<String> tags = more(open.story(), into);
        var question = new Question(
                words.now("links.merge.title"),
                said,
                found.touches(),
                Optional.of(touch -> touch.story().equals(into.id())
                        ? words.now("links.out." + Asking.key(touch.kind()))
                        : words.now("links.merge.turned", asking.headline(into))),
                tags.isEmpty()
                        ? Optional.empty()
                        : Optional.of(words.now("links.merge.tags", String.join(", ", tags), asking.headline(into))),
                words.now("links.merge.do"));
        asking.ask(question, answer -> merge(open, into, answer), () -> {});
    }

    private void merge(OpenStory open, Story into, Question.Answer answer) {
        Related from = RelatedStories.entry(open.story());
        Related to = RelatedStories.entry(into);
        List<Wish> wishes = Asking.wishes(answer.ticked(), kinds -> story -> story.id().equals(into.id())
                ? Pointers.without(story, open.id(), kinds)
                : Pointers.turned(story, from, to, kinds));
        if (answer.extra() && !more(open.story(), into).isEmpty()) {
            wishes.add(new Wish(into.id(), into.headline(), story -> tagged(story, more(open.story(), story))));
        }
        String note = words.now("links.merge.noted", into.headline(), asking.today());
        wishes.add(new Wish(open.id(), open.story().headline(), story -> Asking.noted(
                story.with(Field.STATUS, Workflow.Status.KILLED), note)));
        act.run(
                joined(wishes),
                Optional.of(new StoriesAct.Place(open.id(), into.id())),
                stories -> Message.of("links.merge.done", asking.headline(into), stories - 1));
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
}
