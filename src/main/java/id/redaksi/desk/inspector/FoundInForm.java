package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.FieldMarks;
import id.redaksi.desk.session.Found;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.StoryTexts;
import id.redaksi.edit.TextPlace;
import id.redaksi.story.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;

/**
 * Shows in a form what somebody looks for in its story. A field of the story is known by the id of its control
 * ({@code field-} and its name), so that one which is added to the form is found by itself.
 */
final class FoundInForm implements AutoCloseable {
    private static final List<String> DATELINE = List.of("city", "organisation", "date");

    private final OpenStory open;
    private final Parent form;
    private final Map<TextInputControl, FieldMarks> marks = new HashMap<>();
    private final ChangeListener<Found> changed = (_, _, now) -> mark(now);

    FoundInForm(OpenStory open, Parent form) {
        this.open = open;
        this.form = form;
        open.foundProperty().addListener(changed);
        mark(open.foundProperty().get());
    }

    private void mark(Found found) {
        Map<TextInputControl, List<FieldMarks.Mark>> wanted = new HashMap<>();
        marks.keySet().forEach(field -> wanted.put(field, List.of()));
        for (Field<?> field : Field.all()) {
            for (int part = 0; StoryTexts.find(open.story(), new TextPlace.InField(field, part)).isPresent(); part++) {
                var place = new TextPlace.InField(field, part);
                Node node = at(place).orElse(null);
                if (node instanceof TextInputControl text && !found.at(place).isEmpty()) {
                    wanted.put(text, found.at(place));
                } else if (node instanceof Button card) {
                    FieldMarks.tint(card, found.at(place));
                }
            }
        }
        wanted.forEach((field, hits) -> marks.computeIfAbsent(field, FieldMarks::new).show(hits));
    }

    /** What shows the text at this place; empty when the form does not have it. */
    Optional<Node> at(TextPlace place) {
        return place instanceof TextPlace.InField(var field, var part)
                ? field == Field.RELATED ? card(part) : Optional.ofNullable(form.lookup("#field-" + name(field, part)))
                : Optional.empty();
    }

    private static String name(Field<?> field, int part) {
        return field == Field.DATELINE
                ? DATELINE.get(part)
                : field == Field.CORRECTIONS ? field.name() + "-" + part : field.name();
    }

    private Optional<Node> card(int number) {
        List<Node> cards = new ArrayList<>(form.lookupAll(".card-title"));
        return number < cards.size() ? Optional.of(cards.get(number)) : Optional.empty();
    }

    @Override
    public void close() {
        open.foundProperty().removeListener(changed);
    }
}
