package id.redaksi.desk.links;

import id.redaksi.app.ChangeStories.Wish;
import id.redaksi.app.Consequences;
import id.redaksi.app.Consequences.Touch;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.Headlines;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.BundleHead;
import id.redaksi.story.Field;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads what an act on a story touches, shows it in words, and waits for the answer. Lives on JavaFX's thread. */
final class Asking {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    private final StoryMoves.Shared shared;
    private final Words words;

    Asking(StoryMoves.Shared shared) {
        this.shared = shared;
        words = shared.words();
    }

    /** Reads what is touched; where that fails it is said, and the act does not go on. */
    void look(StoryId story, Consumer<Consequences> told, Runnable failed) {
        List<Story> open = shared.stories().all().stream().map(OpenStory::story).toList();
        shared.reader().run(() -> shared.app().consequences(story, open), told, why -> {
            shared.notices().explain(why);
            failed.run();
        });
    }

    void ask(Question question, Consumer<Question.Answer> answered, Runnable cancelled) {
        new TouchedSheet(question, new Question.Asker(answered, cancelled), words, shared.sheets()).show();
    }

    List<String> facts(Consequences found) {
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

    /** Which bundles have the story, in a sentence of its own; empty for none. */
    static Optional<Message> bundles(Consequences found, String key) {
        List<String> names = found.bundles().stream().map(BundleHead::name).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(key, names.size(), Headlines.some(names)));
    }

    /** What becomes of each story of which something is ticked. */
    static List<Wish> wishes(List<Touch> ticked, Function<Set<Pointer.Kind>, UnaryOperator<Story>> how) {
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

    static Story noted(Story story, String note) {
        String former = story.workflow().editorsNote();
        return story.with(Field.EDITORS_NOTE, former.isBlank() ? note : former + " " + note);
    }

    String today() {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(shared.clock().instant().atZone(shared.clock().getZone()));
    }

    String headline(Story story) {
        return story.headline().isBlank() ? words.now("desk.story.untitled") : story.headline();
    }

    static String key(Pointer.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
