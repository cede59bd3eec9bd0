package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Settings;
import id.redaksi.desk.session.SaveState;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A newsroom that takes no text any more, while somebody writes. */
class SaveTroubleTest {
    private static final Story STORY = Samples.story(
            "Harga beras naik", Collections.nCopies(20, "Sebuah alinea dengan beberapa kata saja.").toArray(String[]::new));

    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 700);

    private Path folder;
    private Path file;
    private String firstBase = "";

    @BeforeEach
    void open() throws Exception {
        window.open(STORY);
        folder = window.app().newsroom().folder();
        file = folder.resolve("newsroom.db");
    }

    /** What somebody does to the files, and how it is undone. */
    private enum Fault {
        DELETED {
            @Override
            void happen(Path folder, Path file) throws IOException {
                Files.createLink(beside(folder), file);
                Files.delete(file);
            }

            @Override
            void end(Path folder, Path file) throws IOException {
                Files.move(beside(folder), file);
            }
        },
        RENAMED {
            @Override
            void happen(Path folder, Path file) throws IOException {
                Files.move(file, beside(folder));
            }

            @Override
            void end(Path folder, Path file) throws IOException {
                Files.move(beside(folder), file);
            }
        },
        REPLACED {
            @Override
            void happen(Path folder, Path file) throws IOException {
                Files.createLink(beside(folder), file);
                Path other = folder.resolve("lain");
                Files.write(other, Files.readAllBytes(file));
                Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            }

            @Override
            void end(Path folder, Path file) throws IOException {
                Files.move(beside(folder), file, StandardCopyOption.REPLACE_EXISTING);
            }
        },
        CUT {
            @Override
            void happen(Path folder, Path file) throws IOException {
                Files.copy(file, beside(folder));
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(0);
                }
            }

            @Override
            void end(Path folder, Path file) throws IOException {
                Files.write(file, Files.readAllBytes(beside(folder)), StandardOpenOption.WRITE);
            }
        },
        FOLDER_RENAMED {
            @Override
            void happen(Path folder, Path file) throws IOException {
                Files.move(folder, beside(folder));
            }

            @Override
            void end(Path folder, Path file) throws IOException {
                Files.move(beside(folder), folder);
            }
        };

        static Path beside(Path folder) {
            return folder.resolveSibling("di-samping");
        }

        abstract void happen(Path folder, Path file) throws IOException;

        abstract void end(Path folder, Path file) throws IOException;
    }

    private boolean isFailed() {
        return window.story().saveStateProperty().get() instanceof SaveState.Failed;
    }

    private boolean isSaved() {
        return window.story().saveStateProperty().get() instanceof SaveState.Saved;
    }

    private String banner() {
        return window.node("#standing-save-text") instanceof Label label ? label.getText() : "";
    }

    private String waiting() {
        return window.app()
                .newsroom()
                .spill()
                .find(STORY.id(), base())
                .map(story -> story.body().text())
                .orElse("");
    }

    private String base() {
        try {
            return window.app().newsroom().stories().head(STORY.id()).orElseThrow().sha256();
        } catch (NewsroomFailed e) {
            return firstBase;
        }
    }

    private void look(String language, Settings.Theme theme) {
        window.act(() -> window.desk()
                .settle(window.app().settings().with(new Settings.Look(language, theme, 17.5, 640))));
    }

    @Test
    void typing_goes_on_whatever_happens_to_the_files_and_nothing_is_lost() throws Exception {
        var typed = new StringBuilder();
        for (Fault fault : Fault.values()) {
            firstBase = base();
            fault.happen(folder, file);
            window.type(fault.name() + " ");
            typed.append(fault.name()).append(' ');
            DeskWindow.until(() -> isFailed() && banner().contains("aman di"));
            assertTrue(banner().startsWith("Belum tersimpan: basis data redaksi dihapus, dipindahkan, atau diganti. "));
            DeskWindow.until(() -> waiting().startsWith(typed.toString()));
            boolean gone = fault != Fault.REPLACED && fault != Fault.CUT;
            assertTrue(gone ? Files.notExists(file) : Files.exists(file), "nothing is made in its place");
            if (fault == Fault.RENAMED) {
                window.picture("trouble-light-id");
            }

            fault.end(folder, file);
            if (fault != Fault.RENAMED) { // one recovers by itself, the others are asked to
                window.keys(KeyCode.CONTROL, KeyCode.S);
            }
            DeskWindow.until(() -> isSaved() && banner().isEmpty());
            DeskWindow.until(() -> !window.app().newsroom().spill().holds(STORY.id()));
            assertEquals(
                    window.story().story(),
                    window.app().newsroom().stories().find(STORY.id()).orElseThrow().story());
            assertTrue(((Label) window.node("#notice-text")).getText().startsWith("Penyimpanan pulih"));
            Files.deleteIfExists(Fault.beside(folder));
        }
        assertTrue(window.story().story().body().text().startsWith(typed.toString()));
    }

    /** Where the caret of what is on the disk stands; -1 where nothing is. JavaFX's thread is held, so that no clock of the window runs. */
    private int kept() {
        try {
            return window.app().newsroom().drafts().caret(STORY.id()).map(caret -> caret.place().offset()).orElse(-1);
        } catch (NewsroomFailed e) {
            return -1;
        }
    }

    private void typeHoldingTheWindow(Runnable leave, boolean kept) {
        window.act(() -> {
            window.view().body().model().type("Pergi ");
            leave.run();
            long until = System.nanoTime() + 10_000_000_000L;
            while (kept && kept() != 6 && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            assertEquals(kept, kept() == 6);
        });
    }

    @Test
    void when_the_window_is_left_what_is_typed_is_on_the_disk_before_any_clock_says_so() {
        var focused = new SimpleBooleanProperty(true);
        window.act(() -> window.desk().safety().watch(focused));

        typeHoldingTheWindow(() -> focused.set(false), true);
    }

    @Test
    void control_in_a_window_that_is_not_left_it_is_not_there_yet() {
        typeHoldingTheWindow(() -> {}, false);
    }

    @Test
    void a_story_that_cannot_be_saved_is_closed_when_the_user_wants_and_comes_back() throws Exception {
        Fault.RENAMED.happen(folder, file);
        window.type("Ditutup ");
        DeskWindow.until(() -> banner().contains("aman di"));
        window.keys(KeyCode.CONTROL, KeyCode.W);
        DeskWindow.until(() -> window.node("#notice-act") != null && window.node("#notice-act").isVisible()
                && ((Label) window.node("#notice-text")).getText().contains("kembali saat redaksi dibuka lagi"));
        window.picture("trouble-close");
        window.clickOn("#notice-act");
        DeskWindow.until(() -> window.desk().stories().all().isEmpty());
        assertTrue(banner().isEmpty());
        Fault.RENAMED.end(folder, file);
        assertTrue(window.app().newsroom().spill().holds(STORY.id()));
        window.app().newsroom().spill().settle(STORY.id());
    }

    @Test
    void a_text_that_is_emptied_is_one_click_away() throws Exception {
        window.keys(KeyCode.CONTROL, KeyCode.A);
        window.keys(KeyCode.DELETE);
        window.type("x");
        assertTrue(window.story().story().body().text().length() < 10);
        DeskWindow.until(() -> window.desk().standing().find("guarded:" + STORY.id().value()).isPresent());
        window.picture("guarded-light");
        look("en", Settings.Theme.DARK);
        window.picture("guarded-dark");
        assertTrue(window.app().newsroom().stories().history(STORY.id()).stream()
                .anyMatch(version -> version.mark().pinned()));

        window.act(() -> window.desk()
                .standing()
                .find("guarded:" + STORY.id().value())
                .orElseThrow()
                .act()
                .run()
                .run());

        assertEquals(STORY.body(), window.story().story().body());
        DeskWindow.until(this::isSaved);
    }

    @Test
    void what_somebody_else_made_of_the_story_never_comes_over_unsaved_text() throws Exception {
        window.type("Milikku ");
        DeskWindow.until(this::isSaved); // as a draft, which a revision from elsewhere would leave nothing of
        Story other = STORY.with(Field.HEADLINE, "Dari luar");
        window.app().newsroom().stories().save(other, Revision.Kind.IMPORTED);
        window.act(() -> window.desk().stories().newsroomChanged());
        String key = "other:" + STORY.id().value();
        DeskWindow.until(() -> window.desk().standing().find(key).isPresent());
        window.picture("other-light");
        assertTrue(window.story().story().body().text().startsWith("Milikku"));
        window.keys(KeyCode.CONTROL, KeyCode.S);
        DeskWindow.until(() -> window.app().newsroom().stories().find(STORY.id()).orElseThrow()
                .story().equals(window.story().story()));
        assertTrue(window.app().newsroom().stories().history(STORY.id()).stream()
                .anyMatch(version -> version.revision().kind() == Revision.Kind.IMPORTED));

        window.act(() -> window.desk().standing().find(key).orElseThrow().act().run().run());
        assertEquals("Dari luar", window.story().story().headline());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(window.story().story().body().text().startsWith("Milikku"));
        Story mine = window.story().story();
        AtomicBoolean revised = new AtomicBoolean();
        window.act(() -> window.desk().stories().save(window.story(), () -> revised.set(true)));
        DeskWindow.until(revised::get);
        window.app().newsroom().stories().save(mine.with(Field.HEADLINE, "Dari luar lagi"), Revision.Kind.IMPORTED);
        window.act(() -> window.desk().stories().newsroomChanged());
        DeskWindow.until(() -> window.story().story().headline().equals("Dari luar lagi"));
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(mine, window.story().story());
    }

    @Test
    void a_copy_is_a_whole_story_and_its_words() throws Exception {
        Path copy = folder.resolveSibling("salinan.redaksi.json");
        window.act(() -> window.desk().safety().saveCopy(window.story(), copy));
        DeskWindow.until(() -> Files.exists(copy) && ((Label) window.node("#notice-text")).getText().contains("Salinan"));

        assertEquals(STORY, id.redaksi.story.json.StoryJson.read(Files.readAllBytes(copy)));
        assertTrue(Files.readString(copy.resolveSibling("salinan.txt")).startsWith("Harga beras naik\n\nSebuah alinea"));
        Path nowhere = folder.resolve("tidak-ada").resolve("salinan.redaksi.json");
        window.act(() -> window.desk().safety().saveCopy(window.story(), nowhere));
        DeskWindow.until(() -> ((Label) window.node("#notice-text")).getText().contains("tidak dapat ditulis"));
        assertEquals(1, window.desk().stories().all().size());
    }
}
