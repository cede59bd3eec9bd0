package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.Redaksi;
import id.redaksi.samples.OtherProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Starts on one newsroom, each in a process of its own. */
@DisabledOnOs(OS.WINDOWS)
class StartTest {
    private static final List<String> HEADLESS =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true", "-Duser.language=id");

    private Path folder;
    private Path newsroom;

    /** The paths of sockets are short. */
    @BeforeEach
    void make() throws IOException {
        folder = Files.createTempDirectory("r");
        newsroom = folder.resolve("ruang");
    }

    @AfterEach
    void remove() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The program, which says what its window shows: "open" (and is minimised then), "refused", "front". */
    public static final class Watched {
        private Watched() {}

        public static void main(String[] arguments) {
            Thread.ofPlatform().daemon().start(Watched::watch);
            DeskApplication.open(Path.of(arguments[0]), System.out::println);
            System.exit(0);
        }

        private static void watch() {
            while (true) {
                try {
                    Platform.runLater(Watched::look);
                    return;
                } catch (IllegalStateException e) {
                    pause(); // JavaFX has not begun
                }
            }
        }

        private static void look() {
            for (Window window : Window.getWindows()) {
                if (window instanceof Stage stage && stage.isShowing()) {
                    if (stage.getScene().lookup("#refusal") != null) {
                        System.out.println(stage.getScene().lookup("#refusal-read") == null ? "shut" : "refused");
                        return;
                    }
                    stage.setIconified(true);
                    stage.iconifiedProperty().addListener((_, _, minimised) -> {
                        if (!minimised) {
                            System.out.println("front");
                        }
                    });
                    System.out.println("open");
                    return;
                }
            }
            Thread.ofPlatform().daemon().start(() -> {
                pause();
                Platform.runLater(Watched::look);
            });
        }

        private static void pause() {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    private OtherProgram start(Class<?> main, String... arguments) throws IOException {
        return OtherProgram.start(Map.of("XDG_RUNTIME_DIR", folder.toString()), HEADLESS, main, arguments);
    }

    @Test
    void a_second_start_brings_the_first_window_forward_and_ends_well() throws Exception {
        try (var first = start(Watched.class, newsroom.toString())) {
            assertTrue(first.says("open"));
            untilBell();

            try (var second = start(Redaksi.class, "--newsroom", newsroom.toString())) {
                assertEquals(
                        "Redaksi " + newsroom + " sudah terbuka; jendelanya sudah dibawa ke depan.", second.line());
                assertEquals(0, second.ended());
            }
            assertTrue(first.says("front"));

            first.kill();
        }
        try (var again = start(Watched.class, newsroom.toString())) {
            assertTrue(again.says("open"), "what a killed program left behind stands in nobody's way");
        }
    }

    @Test
    void where_the_first_does_not_answer_the_newsroom_can_be_opened_to_read() throws Exception {
        try (var first = start(Watched.class, newsroom.toString())) {
            assertTrue(first.says("open"));
            untilBell();
            assertEquals(0, new ProcessBuilder("kill", "-STOP", "" + first.pid()).start().waitFor());

            try (var second = start(Watched.class, newsroom.toString())) {
                assertTrue(second.says("refused"));
            }
        }
    }

    /** The bell is hung just after the window shows. */
    private void untilBell() throws IOException {
        for (int i = 0; i < 500; i++) {
            try (var files = Files.walk(folder, 2)) {
                if (files.anyMatch(file -> file.toString().endsWith(".socket"))) {
                    return;
                }
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        throw new IOException("no bell");
    }
}
