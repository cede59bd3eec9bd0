package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.HiddenNote;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.WholeNumber;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.links.StoryMoves;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Gaps;
import id.redaksi.edit.LimitedText;
import id.redaksi.edit.Limits;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every field of a story that has no place on the page, each with its name above it. */
final class FieldsForm extends VBox implements AutoCloseable {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final String BAD_MOMENT = "desk.field.badMoment";

    /** No story is ordered longer than this. */
    private static final int MOST_WORDS = 100_000;

    /** What newsrooms in Indonesia also write in, or quote from. */
    private static final List<String> OTHER_LANGUAGES = List.of(
            "ms", "jv", "su", "ar", "zh", "ja", "ko", "th", "vi", "nl", "de", "fr", "es", "pt", "it", "ru", "tr");

    /** What the form shares with the rest of the window. */
    record Shared(Words words, Notices notices, StoryMoves moves, SiteFacts facts, ReadyGate gate) {}

    private final OpenStory open;
    private final Words words;
    private final Notices notices;
    private final StoryMoves moves;
    private final ReadyGate gate;
    private final Limits limits;
    private final FoundInForm found;
    private final List<Runnable> refreshers = new ArrayList<>();
    private final ChangeListener<Story> changed = (_, _, _) -> refreshers.forEach(Runnable::run);

    FieldsForm(OpenStory open, Shared shared, List<String> channels, Limits limits) {
        this.open = open;
        this.limits = limits;
        notices = shared.notices();
        words = shared.words();
        moves = shared.moves();
        gate = shared.gate();
        getStyleClass().add("inspector-content");
        group("desk.group.desk");
        choice(Field.STATUS, List.of(Workflow.Status.values()), this::statusName, this::status);
        List<String> named = new ArrayList<>(channels);
        named.addFirst("");
        if (!named.contains(open.story().topics().channel())) {
            named.add(open.story().topics().channel());
        }
        choice(Field.CHANNEL, named, name -> name.isEmpty() ? words.now("desk.none") : name);
        choice(Field.URGENCY, List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), n -> n == 0 ? words.now("desk.none") : "" + n);
        text(Field.ASSIGNEE);
        ordered();
        text(Field.EDITORS_NOTE);
        group("desk.group.dateline");
        dateline("city", Dateline::city, (d, v) -> new Dateline(v, d.organisation(), d.date(), ""));
        dateline("organisation", Dateline::organisation, (d, v) -> new Dateline(d.city(), v, d.date(), ""));
        dateline("date", Dateline::date, (d, v) -> new Dateline(d.city(), d.organisation(), v, ""));
        group("desk.group.times");
        time("embargo", Workflow.Times::embargo, (t, v) -> new Workflow.Times(t.due(), v, t.publish(), t.expire()));
        time("publish", Workflow.Times::publish, (t, v) -> new Workflow.Times(t.due(), t.embargo(), v, t.expire()));
        time("expire", Workflow.Times::expire, (t, v) -> new Workflow.Times(t.due(), t.embargo(), t.publish(), v));
        time("due", Workflow.Times::due, (t, v) -> new Workflow.Times(v, t.embargo(), t.publish(), t.expire()));
        group("desk.group.about");
        text(Field.SLUGLINE);
        text(Field.GENRE);
        choice(Field.LANGUAGE, languages(), this::languageName);
        list(Field.PEOPLE);
        list(Field.ORGANISATIONS);
        list(Field.PLACES);
        group("desk.group.shared");
        slug();
        for (Field<String> said : List.of(
                Field.SHORT_HEADLINE,
                Field.SOCIAL_TITLE,
                Field.SOCIAL_DESCRIPTION,
                Field.PUSH,
                Field.WHATSAPP,
                Field.NEWSLETTER)) {
            LimitedText.in(said).ifPresent(text -> limited(said, text));
        }
        getChildren()
                .addAll(
                        new RelatedForm(open, words, refreshers),
                        new PageForm(open, words, shared.facts().templates(), refreshers),
                        new CorrectionsForm(open, words, shared.facts(), refreshers));
        open.storyProperty().addListener(changed);
        found = new FoundInForm(open, this);
    }

    FoundInForm found() {
        return found;
    }

    private void group(String key) {
        getChildren().add(Nodes.label(words.of(key), "group-heading"));
    }

    /** The languages we have rules and texts for, others whose signs we know, and what the story says it is in. */
    private List<String> languages() {
        Stream<String> others = OTHER_LANGUAGES.stream().sorted(Comparator.comparing(this::languageName));
        return Stream.of(Stream.of("id", "en"), others, Stream.of(open.story().labels().language()))
                .flatMap(tags -> tags)
                .distinct()
                .toList();
    }

    private String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
    }

    /** A story in which something is still to come is not ready. */
    private void status(Workflow.Status wanted) {
        int missing = Gaps.in(open.story()).size();
        if (wanted == Workflow.Status.READY && missing > 0 && open.story().workflow().status() != wanted) {
            notices.warn(Message.of("desk.gaps.notReady", missing));
            Nodes.later(() -> refreshers.forEach(Runnable::run));
        } else if (wanted == Workflow.Status.READY && open.story().workflow().status() != wanted) {
            gate.ask(open, () -> open.set(Field.STATUS, wanted), () -> refreshers.forEach(Runnable::run));
        } else if (wanted == Workflow.Status.KILLED && open.story().workflow().status() != wanted) {
            moves.kill(open, () -> refreshers.forEach(Runnable::run));
        } else {
            open.set(Field.STATUS, wanted);
        }
    }

    private String statusName(Workflow.Status status) {
        return words.now("desk.status." + status.name().toLowerCase(Locale.ROOT));
    }

    private void row(String name, Control control) {
        var label = Nodes.label(words.of("desk.field." + name), "field-label");
        label.setLabelFor(control);
        control.setId("field-" + name);
        control.accessibleTextProperty().bind(label.textProperty());
        control.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, control);
    }

    /** A field that is written when it changes and read when the story changes elsewhere. */
    private TextField line(String name, Function<Story, String> read, Consumer<String> write) {
        var field = new TextField(read.apply(open.story()));
        field.textProperty().addListener((_, _, text) -> {
            if (!text.equals(read.apply(open.story()))) {
                write.accept(text);
            }
        });
        refreshers.add(() -> {
            String now = read.apply(open.story());
            if (!now.equals(field.getText())) {
                field.setText(now);
            }
        });
        row(name, field);
        getChildren().add(HiddenNote.of(field, words));
        return field;
    }

    private void text(Field<String> field) {
        line(field.name(), field::of, value -> open.set(field, value));
    }

    /** Is typed as any other text while nobody knows the story by it; else the change waits for an answer. */
    private void slug() {
        var row = new SlugField(open, moves, words);
        refreshers.add(row::refresh);
        row(Field.SLUG.name(), row.field());
        getChildren().addAll(row.hint(), HiddenNote.of(row.field(), words));
    }

    private void limited(Field<String> field, LimitedText text) {
        var row = new LimitedField(open, field, text, limits, words);
        refreshers.add(row::refresh);
        getChildren().add(row);
    }

    private void dateline(
            String name, Function<Dateline, String> read, BiFunction<Dateline, String, Dateline> write) {
        line(
                name,
                story -> read.apply(story.dateline()),
                value -> open.set(Field.DATELINE, write.apply(open.story().dateline(), value)));
    }

    /** A list is written with commas; it becomes the story's when the field is left, so that a comma can be typed. */
    private void list(Field<List<String>> field) {
        TextField names = committed(field.name(), story -> String.join(", ", field.of(story)), BAD_MOMENT, text -> {
            open.set(
                    field,
                    Arrays.stream(text.split(","))
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .distinct()
                            .toList());
            return true;
        });
        names.promptTextProperty().bind(words.of("desk.field.list"));
    }

    private void time(
            String name,
            Function<Workflow.Times, @Nullable String> read,
            BiFunction<Workflow.Times, @Nullable String, Workflow.Times> write) {
        TextField field = committed(name, story -> shown(read.apply(story.workflow().times())), BAD_MOMENT, text -> {
            try {
                String moment = text.isBlank() ? null : moment(text.strip());
                open.set(Field.TIMES, write.apply(open.story().workflow().times(), moment));
                return true;
            } catch (DateTimeException _) {
                return false;
            }
        });
        field.promptTextProperty().bind(words.of("desk.field.moment"));
    }

    /** The length that was ordered, in words; empty for none. */
    private void ordered() {
        TextField number = committed(
                Field.ORDERED.name(),
                story -> story.workflow().ordered() == 0 ? "" : "" + story.workflow().ordered(),
                "desk.field.badOrdered",
                text -> {
                    OptionalInt length = text.isBlank() ? OptionalInt.of(0) : WholeNumber.read(text, 0, MOST_WORDS);
                    length.ifPresent(wanted -> open.set(Field.ORDERED, wanted));
                    return length.isPresent();
                });
        number.promptTextProperty().bind(words.of("desk.field.orderedHint"));
    }

    /** A field that is taken over when it is left or Enter is pressed; what cannot be read stays and is marked. */
    private TextField committed(
            String name, Function<Story, String> read, String bad, java.util.function.Predicate<String> write) {
        var field = new TextField(read.apply(open.story()));
        var problem = Nodes.label(words.of(bad), "field-problem");
        Nodes.shown(problem, false);
        Runnable commit = () -> {
            boolean fits = field.getText().equals(read.apply(open.story())) || write.test(field.getText());
            field.getStyleClass().remove("wrong");
            Nodes.shown(problem, !fits);
            if (!fits) {
                field.getStyleClass().add("wrong");
            }
        };
        field.setOnAction(_ -> commit.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit.run();
            }
        });
        refreshers.add(() -> {
            String now = read.apply(open.story());
            if (!field.isFocused() && !problem.isVisible() && !now.equals(field.getText())) {
                field.setText(now);
            }
        });
        row(name, field);
        getChildren().addAll(problem, HiddenNote.of(field, words));
        return field;
    }

    static String moment(String text) {
        LocalDateTime local = text.length() == 10
                ? LocalDate.parse(text).atStartOfDay()
                : LocalDateTime.parse(text.replace('.', ':').replace('T', ' '), MOMENT);
        return DateTimeFormatter.ISO_ZONED_DATE_TIME.format(local.atZone(ZoneId.systemDefault()));
    }

    static String shown(@Nullable String moment) {
        if (moment == null) {
            return "";
        }
        return Workflow.Times.read(moment)
                .map(time -> MOMENT.format(time.atZoneSameInstant(ZoneId.systemDefault())))
                .orElse(moment);
    }

    private <T> void choice(Field<T> field, List<T> values, Function<T, String> name) {
        choice(field, values, name, value -> open.set(field, value));
    }

    private <T> void choice(Field<T> field, List<T> values, Function<T, String> name, Consumer<T> taken) {
        ComboBox<T> box = Nodes.choice(values, name, field.of(open.story()), taken);
        refreshers.add(() -> box.setValue(field.of(open.story())));
        row(field.name(), box);
    }

    @Override
    public void close() {
        found.close();
        open.storyProperty().removeListener(changed);
    }
}
