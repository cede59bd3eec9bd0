package id.redaksi.desk.editor;

import id.redaksi.desk.session.KnownNames;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.StorySearch;
import id.redaksi.newsroom.Used;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a word can be linked to inside the newsroom: its stories, its tags, and the people and places that they name. A
 * link names its target by a "redaksi:" address; what no page stands for yet is printed as
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

    /** Some hold the text inside a word and are left out. */
    private static final int LOOKED_AT = 3 * MOST_NAMES;

    private final StorySearch search;
    private final KnownNames names;
    private final OpenStories open;

    public LinkTargets(StorySearch search, KnownNames names, OpenStories open) {
        this.search = search;
        this.names = names;
        this.open = open;
    }

    /** Names with a word that begins with the text first, those of the stories that are open before others; then stories. */
    public void find(String text, Consumer<List<Target>> found) {
        names.all(text, LOOKED_AT, known -> find(text, known, found));
    }

    private void find(String text, KnownNames.Names known, Consumer<List<Target>> found) {
        List<Target> targets = new ArrayList<>();
        add(targets, Kind.TAG, used(known.tags()), text);
        Set<String> people = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        for (OpenStory one : open.all()) {
            Story story = one.story();
            people.addAll(story.topics().people());
            places.addAll(story.topics().places());
        }
        people.addAll(used(known.people()));
        places.addAll(used(known.places()));
        add(targets, Kind.PERSON, people, text);
        add(targets, Kind.PLACE, places, text);
        search.find(text, stories -> {
            List<Target> all = new ArrayList<>(targets);
            stories.forEach(story -> all.add(new Target(Kind.STORY, story.headline(), "redaksi:story/" + story.story())));
            found.accept(all);
        });
    }

    private static List<String> used(List<Used> names) {
        return names.stream().map(Used::name).toList();
    }

    private static void add(List<Target> all, Kind kind, Collection<String> names, String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        String path = "redaksi:" + kind.name().toLowerCase(Locale.ROOT) + "/";
        names.stream()
                .filter(name -> beginsIn(name.toLowerCase(Locale.ROOT), sought))
                .limit(MOST_NAMES)
                .forEach(name -> all.add(new Target(kind, name, path + name)));
    }

    /** Whether a word of the name begins so: "yas" in "al-Yasiri", and not "siri". */
    private static boolean beginsIn(String name, String sought) {
        for (int at = name.indexOf(sought); at >= 0; at = name.indexOf(sought, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }
}
