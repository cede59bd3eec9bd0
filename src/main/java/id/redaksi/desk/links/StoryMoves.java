package id.redaksi.desk.links;

import id.redaksi.app.App;
import id.redaksi.app.ChangeStories.Wish;
import id.redaksi.app.Consequences;
import id.redaksi.app.Consequences.Touch;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.Bundling;
import id.redaksi.desk.session.Headlines;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Pointers;
import id.redaksi.story.Assurance;
import id.redaksi.story.Correction;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Kills a story, gives it another address, or makes it part of another one; what others would notice of it is shown
 * first, and waits for the answer. Lives on JavaFX's thread.
 */
public final class StoryMoves {
    /** What the acts on stories share. */
    public record Shared(
            App app, OpenStories stories, Background reader, Background writer, Bundling bundling, Notices notices,
            Sheets sheets, Words words, Clock clock) {}

    private final Shared shared;
    private final Words words;
    private final Asking asking;
    private final StoriesAct act;
    private final Merging merging;

    public StoryMoves(Shared shared) {
        this.shared = shared;
        words = shared.words();
        asking = new Asking(shared);
        act = new StoriesAct(shared);
        merging = new Merging(shared, asking, act);
    }

    /** Tells whether nobody knows the story by its address, so that it can change without a question. */
    public void unknown(OpenStory open, Consumer<Boolean> told) {
        shared.reader().run(() -> shared.app().storyLinks().isUnknown(open.id()), told, shared.notices()::explain);
    }

    /** Tells who points to a story, for an act that another sheet asks about. */
    public void pointing(StoryId story, Consumer<Optional<Message>> told) {
        asking.look(story, found -> told.accept(pointing(found)), () -> told.accept(Optional.empty()));
    }

    private static Optional<Message> pointing(Consequences found) {
        Optional<Message> stories = found.touches().isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("links.erase", found.stories(), Headlines.some(headlines(found))));
        Optional<Message> bundles = Asking.bundles(found, "links.erase.bundles");
        return stories.isPresent() && bundles.isPresent()
                ? Optional.of(Message.of("links.two", stories.get(), bundles.get()))
                : stories.or(() -> bundles);
    }

    private static List<String> headlines(Consequences found) {
        return found.touches().stream().map(Touch::headline).distinct().toList();
    }

    /** Kills the story, after what that touches was shown; {@code cancelled} when it stays. */
    public void kill(OpenStory open, Runnable cancelled) {
        if (open.story().workflow().status() == Workflow.Status.KILLED) {
            shared.notices().show(Message.of("links.kill.already"));
            return;
        }
        asking.look(open.id(), found -> {
            boolean wasOut = wasOut(open.story()) || found.exports().times() > 0;
            if (found.isNothing() && !wasOut) {
                open.set(Field.STATUS, Workflow.Status.KILLED);
                return;
            }
            List<String> said = new ArrayList<>(asking.facts(found));
            said.addFirst(words.now("links.kill.what"));
            Asking.bundles(found, "links.kill.bundles").map(words::now).ifPresent(said::add);
            var question = new Question(
                    words.now("links.kill.title", asking.headline(open.story())),
                    said,
                    found.touches(),
                    Optional.of(touch -> words.now("links.out." + Asking.key(touch.kind()))),
                    Optional.empty(),
                    wasOut,
                    words.now("links.kill.do"));
            asking.ask(question, answer -> kill(open, answer), cancelled);
        }, cancelled);
    }

    private void kill(OpenStory open, Question.Answer answer) {
        List<Wish> wishes = Asking.wishes(answer.ticked(), kinds -> story -> Pointers.without(story, open.id(), kinds));
        wishes.add(new Wish(open.id(), open.story().headline(), story -> killed(story, answer.reason())));
        act.run(wishes, stories -> Message.of("links.kill.done", stories - 1));
    }

    /** Killed, with what readers are told where that was said. */
    private Story killed(Story story, Question.Reason reason) {
        Story killed = story.with(Field.STATUS, Workflow.Status.KILLED)
                .with(Field.ANSWERS, story.answers().assuring(Assurance.KILL_GROUND, reason.ground()));
        if (reason.words().isEmpty()) {
            return killed;
        }
        List<Correction> all = new ArrayList<>(story.corrections());
        String now = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                shared.clock().instant().truncatedTo(ChronoUnit.MINUTES).atZone(shared.clock().getZone()));
        all.add(new Correction(Correction.Kind.PENCABUTAN, now, Inline.of(told(story, reason)), ""));
        return killed.with(Field.CORRECTIONS, all);
    }

    /** In the language of the story, since its readers read it: the ground is announced with the reason. */
    private static String told(Story story, Question.Reason reason) {
        if (reason.ground().isEmpty()) {
            return reason.words();
        }
        var wording = Wording.of(Locale.forLanguageTag(story.labels().language()));
        return wording.text("links.kill.told", wording.text("checks.ground." + reason.ground()), reason.words());
    }

    private static boolean wasOut(Story story) {
        Workflow flow = story.workflow();
        return isOut(story) || flow.status() == Workflow.Status.ARCHIVED && flow.times().publish() != null;
    }

    /** Gives the story another slug, after what knows the former one was shown; {@code cancelled} when it stays. */
    public void slug(OpenStory open, String slug, Runnable done, Runnable cancelled) {
        String former = open.story().labels().slug();
        asking.look(open.id(), found -> {
            if (former.isEmpty() || found.isNothing() && !isOut(open.story())) {
                open.set(Field.SLUG, slug);
                done.run();
                return;
            }
            List<String> said = new ArrayList<>(asking.facts(found));
            said.addFirst(words.now("links.slug.what", former, slug));
            if (!found.touches().isEmpty()) {
                said.add(words.now("links.slug.inside", found.stories()));
            }
            Asking.bundles(found, "links.slug.bundles").map(words::now).ifPresent(said::add);
            var question = new Question(
                    words.now("links.slug.title"),
                    said,
                    found.touches(),
                    Optional.empty(),
                    Optional.of(words.now("links.slug.note", former)),
                    words.now("links.slug.do"));
            asking.ask(question, answer -> {
                slug(open, slug, former, answer.extra());
                done.run();
            }, cancelled);
        }, cancelled);
    }

    private void slug(OpenStory open, String slug, String former, boolean noted) {
        UnaryOperator<Story> how = story -> {
            Story now = story.with(Field.SLUG, slug);
            return noted ? Asking.noted(now, words.now("links.slug.noted", former, slug, asking.today())) : now;
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
        merging.merge(open, chosen);
    }
}
