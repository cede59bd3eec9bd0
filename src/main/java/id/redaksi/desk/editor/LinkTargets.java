package id.redaksi.desk.editor;

import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.StorySearch;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a word can be linked to inside the newsroom: its stories, its tags, and the people and places named in the
 * stories that are open. A link names its target by a "redaksi:" address; what no page stands for yet is printed as
 * plain words.
 */
public final class LinkTargets {
    /** What a target is. */
    public enum Kind {
        STORY,
        TAG,
        PERSON,
        PLACE
    }

    /** One target: the words that stand in the text for it, and its address. */
    public record Target(Kind kind, String words, String address) {}

    private static final int MOST_NAMES = 6;

    private final StorySearch search;
    private final Supplier<? extends Collection<String>> tags;
    private final OpenStories open;

    public LinkTargets(StorySearch search, Supplier<? extends Collection<String>> tags, OpenStories open) {
        this.search = search;
        this.tags = tags;
        this.open = open;
    }

    /** Names that hold the text first, those that begin with it before the others, then stories. */
    public void find(String text, Consumer<List<Target>> found) {
        List<Target> names = new ArrayList<>();
        add(names, Kind.TAG, tags.get(), text);
        Set<String> people = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        for (OpenStory one : open.all()) {
            Story story = one.story();
            people.addAll(story.topics().people());
            places.addAll(story.topics().places());
        }
        add(names, Kind.PERSON, people, text);
        add(names, Kind.PLACE, places, text);
        search.find(text, stories -> {
            List<Target> all = new ArrayList<>(names);
            stories.forEach(story -> all.add(new Target(Kind.STORY, story.headline(), "redaksi:story/" + story.story())));
            found.accept(all);
        });
    }

    private static void add(List<Target> all, Kind kind, Collection<String> names, String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        String path = "redaksi:" + kind.name().toLowerCase(Locale.ROOT) + "/";
        names.stream()
                .filter(name -> (" " + name.toLowerCase(Locale.ROOT)).contains(" " + sought))
                .limit(MOST_NAMES)
                .forEach(name -> all.add(new Target(kind, name, path + name)));
    }
}
