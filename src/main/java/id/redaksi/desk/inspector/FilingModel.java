package id.redaksi.desk.inspector;

import id.redaksi.desk.session.FilingSuggestions;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.Field;
import id.redaksi.story.Topics;
import id.redaksi.tagging.Kind;
import id.redaksi.tagging.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a story may be filed under, and what becomes of an answer: the field it goes into, and that it is remembered. */
final class FilingModel {
    /** So many of a kind are shown; the next come up when these are answered. */
    private static final int TAGS = 8;

    private static final int NAMES = 4;

    private final OpenStory open;
    private final FilingSuggestions suggestions;
    private final ReadOnlyObjectWrapper<List<Suggestion>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private List<Suggestion> all = List.of();

    FilingModel(OpenStory open, FilingSuggestions suggestions) {
        this.open = open;
        this.suggestions = suggestions;
    }

    ReadOnlyObjectProperty<List<Suggestion>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Asks for suggestions for the story as it is now. */
    void look() {
        suggestions.look(open.story(), found -> {
            all = found;
            show();
        });
    }

    /** Those that the story has not taken up meanwhile, the best of each kind. */
    private void show() {
        Topics topics = open.story().topics();
        List<Suggestion> some = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.stream()
                    .filter(one -> one.kind() == kind && !bears(topics, one))
                    .limit(kind == Kind.TAG ? TAGS : NAMES)
                    .forEach(some::add);
        }
        if (!some.equals(shown.get())) {
            shown.set(List.copyOf(some));
        }
    }

    private static boolean bears(Topics topics, Suggestion one) {
        List<String> names = switch (one.kind()) {
            case TAG -> topics.tags();
            case PERSON -> topics.people();
            case ORGANISATION -> topics.organisations();
            case PLACE -> topics.places();
            case CHANNEL -> List.of(topics.channel());
            case SUBJECT -> List.of();
        };
        return names.stream().anyMatch(one.name()::equalsIgnoreCase);
    }

    /** Puts it where it belongs. */
    void accept(Suggestion one) {
        switch (one.kind()) {
            case TAG -> add(Field.TAGS, open.story().topics().tags(), one.name());
            case PERSON -> add(Field.PEOPLE, open.story().topics().people(), one.name());
            case ORGANISATION -> add(Field.ORGANISATIONS, open.story().topics().organisations(), one.name());
            case PLACE -> add(Field.PLACES, open.story().topics().places(), one.name());
            case CHANNEL -> open.set(Field.CHANNEL, one.name());
            case SUBJECT -> {
                add(Field.TAGS, open.story().topics().tags(), one.through());
                suggestions.standsFor(one.through(), one.name());
            }
        }
        answered(one, true);
    }

    private void add(Field<List<String>> field, List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        if (more.stream().noneMatch(name::equalsIgnoreCase)) {
            more.add(name);
            open.set(field, more);
        }
    }

    /** Sends it away: not shown for this story again, and seldomer for others. */
    void dismiss(Suggestion one) {
        answered(one, false);
    }

    private void answered(Suggestion one, boolean accepted) {
        suggestions.answered(one, open.story().id(), accepted);
        all = all.stream()
                .filter(other -> other.kind() != one.kind() || !small(other).equals(small(one)))
                .toList();
        show();
    }

    private static String small(Suggestion one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** The best tag that is shown, taken; false when there is none. */
    boolean acceptFirst() {
        return shown.get().stream().findFirst().map(one -> {
            accept(one);
            return true;
        }).orElse(false);
    }
}
