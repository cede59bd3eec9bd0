package id.redaksi.faults;

import id.redaksi.app.App;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Summary;
import id.redaksi.newsroom.Version;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A clock that is moved while stories are written: back an hour, back and forward ten years, and over the nights in which
 * summer time begins and ends. Revisions and stories stay in the order in which they were saved, none is gone, and no
 * embargo ends. The control orders by time, and ends an embargo by the clock.
 */
final class Clocks {
    private static final Duration TEN_YEARS = Duration.ofDays(3652);
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final String EMBARGO = "2026-11-25T06:00:00+07:00";
    private static final int SAVES = 12;

    /** Where the clock stands at each save. */
    private record Course(Instant start, ZoneId zone, Duration step, Duration jump) {
        Clock at(int save) {
            Instant time = start.plus(step.multipliedBy(save));
            return Clock.fixed(save >= SAVES / 2 ? time.plus(jump) : time, zone);
        }
    }

    private static final Map<String, Course> COURSES = courses();

    private final Tally tally = new Tally();
    private final Tally control = new Tally();
    private final Rig rig;

    private Clocks(Rig rig) {
        this.rig = rig;
    }

    private static Map<String, Course> courses() {
        Map<String, Course> courses = new LinkedHashMap<>();
        ZoneId jakarta = ZoneOffset.ofHours(7);
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Duration minute = Duration.ofMinutes(1);
        Duration quarter = Duration.ofMinutes(15);
        courses.put("-1 h", new Course(NOW, jakarta, minute, Duration.ofHours(-1)));
        courses.put("-10 years", new Course(NOW, jakarta, minute, TEN_YEARS.negated()));
        courses.put("+10 years", new Course(NOW, jakarta, minute, TEN_YEARS));
        courses.put("summer time begins", new Course(Instant.parse("2026-03-28T23:30:00Z"), berlin, quarter, Duration.ZERO));
        courses.put("summer time ends", new Course(Instant.parse("2026-10-24T23:30:00Z"), berlin, quarter, Duration.ZERO));
        return courses;
    }

    static List<Outcome> run(Rig rig, int runs) throws Exception {
        var clocks = new Clocks(rig);
        for (int i = 0; i < runs; i++) {
            for (Course course : COURSES.values()) {
                clocks.one(course, i);
            }
        }
        return List.of(
                clocks.tally.tried("clock moved", String.join(", ", COURSES.keySet())),
                clocks.control.control("clock moved, ordered by time", ""));
    }

    private void one(Course course, int seed) throws Exception {
        Path folder = rig.folder("clock").resolve("newsroom");
        var random = new Random(seed);
        Ids ids = Samples.ids();
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stories.add(Story.blank(ids).with(Field.TIMES, new Workflow.Times(null, EMBARGO, null, null)));
        }
        List<Story> saved = new ArrayList<>();
        for (int save = 0; save < SAVES; save++) {
            Story story = stories.get(random.nextInt(stories.size())).with(Field.HEADLINE, "Judul " + save);
            save(folder, course.at(save), story, random.nextBoolean());
            saved.add(story);
        }
        tally.run(SAVES, 0);
        control.run(SAVES, 0);
        look(folder, course, saved);
    }

    /** Every save by a program of its own; one of two is a draft that a killed program left. */
    private static void save(Path folder, Clock clock, Story story, boolean killed) throws NewsroomFailed, SaveFailed {
        try (App app = App.open(folder, clock)) {
            if (killed) {
                app.newsroom().drafts().keep(story, SaveAct.start(story));
            } else {
                app.newsroom().stories().save(story, Revision.Kind.SAVED);
            }
        }
        App.open(folder, clock).close();
    }

    private void look(Path folder, Course course, List<Story> saved) throws NewsroomFailed, IOException {
        try (App app = App.open(folder, course.at(SAVES))) {
            var kept = app.newsroom().stories();
            for (Summary summary : kept.list()) {
                List<Version> history = kept.history(summary.id());
                List<String> wanted = headlines(saved.stream().filter(story -> story.id().equals(summary.id())).toList());
                if (!wanted.equals(headlines(app, history))) {
                    tally.wrong("revisions are gone or in another order");
                }
                List<Version> byTime = history.stream()
                        .sorted(Comparator.comparing((Version version) -> version.revision().time()).reversed())
                        .toList();
                if (!wanted.equals(headlines(app, byTime))) {
                    control.wrong("another order");
                }
                embargo(app, summary, course);
            }
            if (!kept.list().getFirst().headline().equals(saved.getLast().headline())) {
                tally.wrong("the last story is not the first of the list");
            }
        }
    }

    private static List<String> headlines(List<Story> stories) {
        return stories.reversed().stream().map(Story::headline).toList();
    }

    private static List<String> headlines(App app, List<Version> versions) throws NewsroomFailed {
        List<String> headlines = new ArrayList<>();
        for (Version version : versions) {
            headlines.add(app.newsroom().stories().at(version.revision()).headline());
        }
        return headlines;
    }

    private void embargo(App app, Summary summary, Course course) throws NewsroomFailed, IOException {
        try {
            app.exportStory().run(summary.id(), rig.folder("embargo"));
            tally.wrong("an embargo ended by the clock");
        } catch (ExportFailed e) {
            if (!Workflow.Times.isAhead(EMBARGO, course.at(SAVES).instant())) {
                control.wrong("the clock alone ends an embargo");
            }
        }
    }
}
