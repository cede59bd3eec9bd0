package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.ManyStoriesAct;
import id.redaksi.app.Tags;
import id.redaksi.desk.session.ManyStories.Also;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Term;
import id.redaksi.samples.Samples;
import id.redaksi.samples.Volume;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A volume that gets full under an act on many stories. */
class ManyStoriesTroubleTest {
    private static final int STORIES = 300;
    private static final String[] TEXT =
            Collections.nCopies(40, "Sebuah alinea dengan beberapa kata saja.").toArray(String[]::new);

    private static Volume volume;
    private final List<Story> all = new ArrayList<>();

    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 700, this::mounted);

    private Path mounted() throws Exception {
        volume = new Volume(8);
        Path place = Files.createDirectory(volume.folder().resolve("tempat"));
        var ids = new Ids(Clock.systemUTC(), new SplittableRandom(24));
        try (App app = App.open(place.resolve("newsroom"), Clock.systemDefaultZone())) {
            for (int i = 0; i < STORIES; i++) {
                Story story = Samples.story("Berita " + i, TEXT).withId(ids.story()).with(Field.TAGS, List.of("lama"));
                app.newsroom().stories().save(story, Revision.Kind.CREATED);
                all.add(story);
            }
        }
        return place;
    }

    @AfterAll
    static void unmount() throws Exception {
        volume.close();
    }

    @Test
    void an_act_that_a_full_volume_stops_waits_and_goes_on_once_there_is_room() throws Exception {
        DeskWindow.until(() -> window.desk().stories().current().isPresent());
        ManyStoriesAct act = ((Tags.Answer.Do) window.app().tags().edit("lama", Term.of("baru"))).act();
        window.act(() -> window.desk().many().acts().run(act, Also.NOTHING));
        DeskWindow.until(() -> window.app().newsroom().vocabulary().stories("baru") > 0);
        volume.fill();
        DeskWindow.until(() -> !window.desk().many().acts().busyProperty().get()
                || window.desk().many().acts().undoableProperty().get());
        long before = window.app().newsroom().vocabulary().stories("baru");
        assertFalse(window.desk().many().acts().undoableProperty().get(), "the volume had room for " + before);
        assertTrue(window.desk().standing().find("many-stories").isPresent());

        volume.resize(64);
        window.act(() -> Objects.requireNonNull(
                        window.desk().standing().find("many-stories").orElseThrow().act())
                .run()
                .run());
        DeskWindow.until(() -> window.desk().many().acts().undoableProperty().get());
        for (Story story : all) {
            assertEquals(
                    List.of("baru"),
                    window.app().newsroom().stories().find(story.id()).orElseThrow().story().topics().tags());
        }
        assertTrue(window.app().newsroom().verify().isEmpty());
    }
}
