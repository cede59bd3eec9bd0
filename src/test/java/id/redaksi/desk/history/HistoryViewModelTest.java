package id.redaksi.desk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.compare.Changes;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.edit.Editing;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Version;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
    private static final Story STORY = Samples.story("Judul", "Satu dua tiga.", "Empat lima.");

    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private final Turned clock = new Turned();
    private App app;
    private OpenStories stories;
    private HistoryViewModel model;

    /** A clock that shows what the test sets. */
    private static final class Turned extends Clock {
        private Instant now = Samples.CLOCK.instant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(7);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("redaksi"), clock);
        stories = new OpenStories(app, Background.atOnce(), notices, clock);
        var open = new OpenStory(new Editing(STORY, clock), new SaveState.Pending());
        model = new HistoryViewModel(
                open,
                new HistoryViewModel.Shared(
                        stories, app.newsroom().stories(), Background.atOnce(), notices, clock));
    }

    @AfterEach
    void close() {
        model.close();
        app.close();
    }

    private void save(int number, Revision.Kind kind) throws Exception {
        app.newsroom().stories().save(STORY.with(Field.STANDFIRST, "Teras " + number), kind);
    }

    private List<Entry> entries() {
        return model.entriesProperty().get();
    }

    @Test
    void it_is_read_when_somebody_looks_and_again_when_something_was_saved() throws Exception {
        save(1, Revision.Kind.IMPORTED);
        assertEquals(List.of(), entries());

        model.run(true);
        assertEquals(1, entries().size());
        save(2, Revision.Kind.SAVED);
        stories.newsroomChanged();

        assertEquals(
                List.of(Revision.Kind.SAVED, Revision.Kind.IMPORTED),
                entries().stream().map(entry -> entry.version().revision().kind()).toList());
        model.run(false);
        save(3, Revision.Kind.SAVED);
        stories.newsroomChanged();
        assertEquals(2, entries().size());
    }

    @Test
    void a_day_begins_with_its_newest_version() throws Exception {
        save(1, Revision.Kind.SAVED);
        save(2, Revision.Kind.SAVED);
        clock.now = clock.now.plus(Duration.ofDays(1));
        save(3, Revision.Kind.SAVED);
        save(4, Revision.Kind.SAVED);
        model.run(true);

        assertEquals(
                List.of(true, false, true, false),
                entries().stream().map(entry -> entry.day() != null).toList());
        var saying = new Saying(new Words(Wording.INDONESIAN), clock.getZone());
        assertEquals("Hari ini", saying.day(Objects.requireNonNull(entries().getFirst().day()), model.today()));
        assertEquals("Kemarin", saying.day(Objects.requireNonNull(entries().get(2).day()), model.today()));
        assertEquals(
                "Selasa, 24 November 2026",
                saying.day(Objects.requireNonNull(entries().get(2).day()), model.today().plusDays(1)));
    }

    @Test
    void a_clock_that_goes_back_leaves_the_order_and_hides_nothing_more() throws Exception {
        for (int i = 0; i < 60; i++) {
            clock.now = i % 7 == 0 ? clock.now.minus(Duration.ofDays(3650)) : clock.now.plusSeconds(9);
            save(i, Revision.Kind.AUTOSAVED);
        }
        model.run(true);
        List<Integer> numbers =
                entries().stream().map(entry -> entry.version().revision().number()).toList();

        assertEquals(numbers.stream().sorted(java.util.Comparator.reverseOrder()).toList(), numbers);
        assertEquals(60 - numbers.size(), model.hiddenProperty().get());
        assertTrue(numbers.size() < 60);
        model.showAllProperty().set(true);
        assertEquals(60, entries().size());
    }

    @Test
    void a_version_that_is_named_or_pinned_shows_whatever_its_age() throws Exception {
        for (int i = 0; i < 60; i++) {
            save(i, Revision.Kind.AUTOSAVED);
        }
        model.run(true);
        model.showAllProperty().set(true);
        Version odd = entries().get(59).version();
        model.name(odd, "  Versi pertama  ");
        model.pin(entries().get(57).version(), true);
        model.showAllProperty().set(false);

        assertEquals("Versi pertama", entries().getLast().version().mark().name());
        assertTrue(entries().stream().anyMatch(entry -> entry.version().mark().pinned()));
        model.name(entries().getLast().version(), "");
        assertTrue(entries().stream().allMatch(entry -> entry.version().mark().name().isEmpty()));
    }

    @Test
    void a_row_tells_what_changed_since_the_one_shown_below_it() throws Exception {
        save(1, Revision.Kind.IMPORTED);
        app.newsroom()
                .stories()
                .save(
                        Samples.story("Judul baru", "Satu dua tiga.", "Empat lima enam tujuh.")
                                .with(Field.STANDFIRST, "Teras 1"),
                        Revision.Kind.SAVED);
        model.run(true);
        model.tellings().of(entries().getFirst(), true);
        model.tellings().of(entries().getLast(), true);

        assertEquals(
                Optional.of(new Told.Changed(new Changes(2, 0, 0, 0, 0, 0, 0, List.of(Field.HEADLINE), false))),
                model.tellings().of(entries().getFirst(), true));
        assertEquals(Optional.of(new Told.First(5)), model.tellings().of(entries().getLast(), true));
        var indonesian = new Saying(new Words(Wording.INDONESIAN), clock.getZone());
        var english = new Saying(new Words(Wording.ENGLISH), clock.getZone());
        Told told = model.tellings().of(entries().getFirst(), true).orElseThrow();
        assertEquals("2 kata ditambah, judul diubah", indonesian.told(told));
        assertEquals("2 words added, headline changed", english.told(told));
    }

    @Test
    void a_row_that_nobody_sees_is_not_read() throws Exception {
        save(1, Revision.Kind.SAVED);
        model.run(true);

        assertEquals(Optional.empty(), model.tellings().of(entries().getFirst(), false));
        assertEquals(0, model.tellings().countProperty().get());
    }

    @Test
    void two_versions_are_compared_with_the_older_before() throws Exception {
        save(1, Revision.Kind.IMPORTED);
        save(2, Revision.Kind.SAVED);
        model.run(true);

        CompareViewModel compared =
                model.compare(entries().getFirst().version(), entries().getLast().version());
        compared.compare(Wording.of(Wording.INDONESIAN));

        assertEquals(entries().getLast().version(), compared.before());
        var state = (CompareViewModel.State.Compared) compared.stateProperty().get();
        assertEquals(List.of(Field.STANDFIRST), state.changes().fields());
        assertEquals(2, state.rows().size());
        assertEquals(new CompareRow.Same(2), state.rows().getLast());
        compared.wholeProperty().set(true);
        assertEquals(
                3, ((CompareViewModel.State.Compared) compared.stateProperty().get()).rows().size());
        compared.close();
    }
}
