package id.redaksi.desk.history;

import id.redaksi.story.Answers;
import id.redaksi.story.Contributor;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Note;
import id.redaksi.story.Related;
import id.redaksi.story.Review;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The value of a story's field as people read it, in one language; and what the field is called. Any thread. */
final class FieldText {
    private static final Set<Field<?>> ON_THE_PAGE =
            Set.of(Field.HEADLINE, Field.STANDFIRST, Field.PUSH, Field.WHATSAPP, Field.NEWSLETTER);

    /** Fields of several parts, which have no name elsewhere. */
    private static final Set<Field<?>> OF_PARTS =
            Set.of(Field.CONTRIBUTORS, Field.DATELINE, Field.LEAD, Field.TIMES, Field.REVIEW, Field.ANSWERS,
                    Field.EDITORS_NOTE, Field.ORDERED);

    private final Wording wording;

    FieldText(Wording wording) {
        this.wording = wording;
    }

    static Message name(Field<?> field) {
        if (OF_PARTS.contains(field)) {
            return Message.of("desk.history.field." + field.name());
        }
        return Message.of((ON_THE_PAGE.contains(field) ? "desk.place." : "desk.field.") + field.name());
    }

    String of(Field<?> field, Story story) {
        return switch (field.of(story)) {
            case String text when field == Field.LANGUAGE ->
                Locale.forLanguageTag(text).getDisplayLanguage(wording.locale());
            case String text -> text;
            case Workflow.Status status -> wording.text("desk.status." + status.name().toLowerCase(Locale.ROOT));
            case Boolean on -> on ? wording.text("desk.history.on") : "";
            case Integer number -> number == 0 ? "" : "" + number;
            case Dateline dateline -> dateline.printed();
            case Figure figure -> lead(figure);
            case Workflow.Times times -> times(times);
            case Review review -> review(review);
            case Answers answers -> answers(answers);
            case List<?> list -> list(list);
            case Object other -> other.toString();
        };
    }

    private String list(List<?> list) {
        boolean lines = list.stream().anyMatch(one -> !(one instanceof String));
        return String.join(lines ? "\n" : ", ", list.stream().map(this::entry).toList());
    }

    private String entry(@Nullable Object one) {
        return switch (one) {
            case Contributor(var name, var role, var hidden) ->
                name + " (" + wording.text("desk.role." + role.name().toLowerCase(Locale.ROOT))
                        + (hidden ? ", " + wording.text("desk.byline.hidden") : "") + ")";
            case Related related -> related.headline();
            case Correction correction -> correction(correction);
            case null -> "";
            default -> one.toString();
        };
    }

    private String correction(Correction correction) {
        String kind = wording.text("corrections.kind." + correction.kind().name().toLowerCase(Locale.ROOT));
        String text = correction.text().text();
        return kind + " (" + moment(correction.time()) + ")" + (text.isBlank() ? "" : ": " + text);
    }

    private String lead(Figure figure) {
        List<String> lines = new ArrayList<>();
        line(lines, "desk.place.leadCaption", figure.caption().text());
        line(lines, "desk.place.leadCredit", figure.credit().text());
        line(lines, "desk.place.leadAlt", figure.alt());
        if (figure.photo() != null) {
            line(lines, "desk.history.photo", figure.photo().substring(0, 8));
        }
        return String.join("\n", lines);
    }

    private String times(Workflow.Times times) {
        List<String> lines = new ArrayList<>();
        line(lines, "desk.field.due", moment(times.due()));
        line(lines, "desk.field.embargo", moment(times.embargo()));
        line(lines, "desk.field.publish", moment(times.publish()));
        line(lines, "desk.field.expire", moment(times.expire()));
        return String.join("\n", lines);
    }

    private String moment(@Nullable String time) {
        if (time == null) {
            return "";
        }
        return Workflow.Times.read(time)
                .map(at -> DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", wording.locale())
                        .format(at.atZoneSameInstant(ZoneId.systemDefault())))
                .orElse(time);
    }

    private String review(Review review) {
        List<String> lines = new ArrayList<>();
        for (Note note : review.notes()) {
            note.remarks().forEach(remark -> lines.add(remark.by().author() + ": " + remark.text()));
        }
        if (!review.changes().isEmpty()) {
            lines.add(wording.text("desk.history.suggested", review.changes().size()));
        }
        return String.join("\n", lines);
    }

    private String answers(Answers answers) {
        List<String> lines = new ArrayList<>();
        for (Answers.Dismissal one : answers.dismissed()) {
            lines.add(one.words() + (one.reason().isBlank() ? "" : ": " + one.reason()));
        }
        if (!answers.confirmed().isEmpty()) {
            lines.add(wording.text("desk.history.confirmed", answers.confirmed().size()));
        }
        if (!answers.off().isEmpty()) {
            lines.add(wording.text("desk.history.rulesOff", answers.off().size()));
        }
        return String.join("\n", lines);
    }

    private void line(List<String> lines, String key, String text) {
        if (!text.isBlank()) {
            lines.add(wording.text(key) + ": " + text);
        }
    }
}
