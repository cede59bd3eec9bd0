package id.redaksi.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A field of a story beside its body: how to read it and how to set it. One step changes any of them, so undo, compare
 * and the inspector need no case for each.
 */
public final class Field<T> {
    /** Every field by its name: each enters itself as it is made below, so that none is forgotten. */
    private static final SequencedMap<String, Field<?>> ALL = new LinkedHashMap<>();

    public static final Field<String> HEADLINE = title("headline", Titles::headline,
            (t, v) -> new Titles(v, t.shortHeadline(), t.standfirst(), t.socialTitle(), t.socialDescription()));
    public static final Field<String> SHORT_HEADLINE = title("shortHeadline", Titles::shortHeadline,
            (t, v) -> new Titles(t.headline(), v, t.standfirst(), t.socialTitle(), t.socialDescription()));
    public static final Field<String> STANDFIRST = title("standfirst", Titles::standfirst,
            (t, v) -> new Titles(t.headline(), t.shortHeadline(), v, t.socialTitle(), t.socialDescription()));
    public static final Field<String> SOCIAL_TITLE = title("socialTitle", Titles::socialTitle,
            (t, v) -> new Titles(t.headline(), t.shortHeadline(), t.standfirst(), v, t.socialDescription()));
    public static final Field<String> SOCIAL_DESCRIPTION = title("socialDescription", Titles::socialDescription,
            (t, v) -> new Titles(t.headline(), t.shortHeadline(), t.standfirst(), t.socialTitle(), v));

    public static final Field<String> SLUG = label("slug", Labels::slug,
            (l, v) -> new Labels(v, l.slugline(), l.language(), l.genre()));
    public static final Field<String> SLUGLINE = label("slugline", Labels::slugline,
            (l, v) -> new Labels(l.slug(), v, l.language(), l.genre()));
    public static final Field<String> LANGUAGE = label("language", Labels::language,
            (l, v) -> new Labels(l.slug(), l.slugline(), v, l.genre()));
    public static final Field<String> GENRE = label("genre", Labels::genre,
            (l, v) -> new Labels(l.slug(), l.slugline(), l.language(), v));

    public static final Field<List<Contributor>> CONTRIBUTORS =
            new Field<>("contributors", Story::contributors, Story::withContributors);
    public static final Field<Dateline> DATELINE = new Field<>("dateline", Story::dateline, Story::withDateline);
    public static final Field<Figure> LEAD = new Field<>("lead", Story::lead, Story::withLead);
    public static final Field<List<Related>> RELATED = new Field<>("related", Story::related, Story::withRelated);
    public static final Field<Review> REVIEW = new Field<>("review", Story::review, Story::withReview);

    public static final Field<Answers> ANSWERS = new Field<>("answers", Story::answers, Story::withAnswers);

    public static final Field<List<Correction>> CORRECTIONS =
            new Field<>("corrections", Story::corrections, Story::withCorrections);

    public static final Field<Boolean> ON_TOP = page("onTop", PageSettings::onTop,
            (p, v) -> new PageSettings(v, p.unlisted(), p.template()));
    public static final Field<Boolean> UNLISTED = page("unlisted", PageSettings::unlisted,
            (p, v) -> new PageSettings(p.onTop(), v, p.template()));
    public static final Field<String> TEMPLATE = page("template", PageSettings::template,
            (p, v) -> new PageSettings(p.onTop(), p.unlisted(), v));

    public static final Field<String> PUSH = outlet("push", Outlets::push,
            (o, v) -> new Outlets(v, o.whatsapp(), o.newsletter()));
    public static final Field<String> WHATSAPP = outlet("whatsapp", Outlets::whatsapp,
            (o, v) -> new Outlets(o.push(), v, o.newsletter()));
    public static final Field<String> NEWSLETTER = outlet("newsletter", Outlets::newsletter,
            (o, v) -> new Outlets(o.push(), o.whatsapp(), v));

    public static final Field<String> CHANNEL = topic("channel", Topics::channel,
            (t, v) -> new Topics(v, t.tags(), t.people(), t.organisations(), t.places()));
    public static final Field<List<String>> TAGS = topic("tags", Topics::tags,
            (t, v) -> new Topics(t.channel(), v, t.people(), t.organisations(), t.places()));
    public static final Field<List<String>> PEOPLE = topic("people", Topics::people,
            (t, v) -> new Topics(t.channel(), t.tags(), v, t.organisations(), t.places()));
    public static final Field<List<String>> ORGANISATIONS = topic("organisations", Topics::organisations,
            (t, v) -> new Topics(t.channel(), t.tags(), t.people(), v, t.places()));
    public static final Field<List<String>> PLACES = topic("places", Topics::places,
            (t, v) -> new Topics(t.channel(), t.tags(), t.people(), t.organisations(), v));

    public static final Field<Workflow.Status> STATUS = flow("status", Workflow::status,
            (w, v) -> new Workflow(v, w.urgency(), w.assignee(), w.times(), w.editorsNote(), w.ordered()));
    public static final Field<Integer> URGENCY = flow("urgency", Workflow::urgency,
            (w, v) -> new Workflow(w.status(), v, w.assignee(), w.times(), w.editorsNote(), w.ordered()));
    public static final Field<String> ASSIGNEE = flow("assignee", Workflow::assignee,
            (w, v) -> new Workflow(w.status(), w.urgency(), v, w.times(), w.editorsNote(), w.ordered()));
    public static final Field<Workflow.Times> TIMES = flow("times", Workflow::times,
            (w, v) -> new Workflow(w.status(), w.urgency(), w.assignee(), v, w.editorsNote(), w.ordered()));
    public static final Field<String> EDITORS_NOTE = flow("editorsNote", Workflow::editorsNote,
            (w, v) -> new Workflow(w.status(), w.urgency(), w.assignee(), w.times(), v, w.ordered()));
    public static final Field<Integer> ORDERED = flow("ordered", Workflow::ordered,
            (w, v) -> new Workflow(w.status(), w.urgency(), w.assignee(), w.times(), w.editorsNote(), v));

    private final String name;
    private final Function<Story, T> get;
    private final BiFunction<Story, T, Story> set;

    private Field(String name, Function<Story, T> get, BiFunction<Story, T, Story> set) {
        this.name = name;
        this.get = get;
        this.set = set;
        if (ALL.put(name, this) != null) {
            throw new IllegalStateException("two fields named " + name);
        }
    }

    public static List<Field<?>> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Field<?>> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The field's name in the JSON and the message files. */
    public String name() {
        return name;
    }

    public T of(Story story) {
        return get.apply(story);
    }

    Story set(Story story, T value) {
        return set.apply(story, value);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Field<String> title(
            String name, Function<Titles, String> get, BiFunction<Titles, String, Titles> set) {
        return new Field<>(name, story -> get.apply(story.titles()), (s, v) -> s.withTitles(set.apply(s.titles(), v)));
    }

    private static Field<String> label(
            String name, Function<Labels, String> get, BiFunction<Labels, String, Labels> set) {
        return new Field<>(name, story -> get.apply(story.labels()), (s, v) -> s.withLabels(set.apply(s.labels(), v)));
    }

    private static Field<String> outlet(
            String name, Function<Outlets, String> get, BiFunction<Outlets, String, Outlets> set) {
        return new Field<>(
                name, story -> get.apply(story.outlets()), (s, v) -> s.withOutlets(set.apply(s.outlets(), v)));
    }

    private static <V> Field<V> page(
            String name, Function<PageSettings, V> get, BiFunction<PageSettings, V, PageSettings> set) {
        return new Field<>(name, story -> get.apply(story.page()), (s, v) -> s.withPage(set.apply(s.page(), v)));
    }

    private static <V> Field<V> topic(String name, Function<Topics, V> get, BiFunction<Topics, V, Topics> set) {
        return new Field<>(name, story -> get.apply(story.topics()), (s, v) -> s.withTopics(set.apply(s.topics(), v)));
    }

    private static <V> Field<V> flow(String name, Function<Workflow, V> get, BiFunction<Workflow, V, Workflow> set) {
        return new Field<>(
                name, story -> get.apply(story.workflow()), (s, v) -> s.withWorkflow(set.apply(s.workflow(), v)));
    }
}
