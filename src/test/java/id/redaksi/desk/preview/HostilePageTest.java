package id.redaksi.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview's guard, and as its control the same page without it. */
class HostilePageTest {
    @TempDir
    Path folder;

    /** Without a loopback network nothing could knock, so silence would say nothing. */
    @BeforeEach
    void something_can_knock() {
        assumeTrue(knocksPlainly(), "This machine has no loopback network, so no page can be heard knocking.");
    }

    private static boolean knocksPlainly() {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var visitor = new Socket(door.getInetAddress(), door.getLocalPort())) {
            return visitor.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private int knocks(String how) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostilePage.class.getName(),
                        how,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(said.startsWith("knocks "), said);
        return Integer.parseInt(said.strip().substring("knocks ".length()));
    }

    @Test
    void a_hostile_page_reaches_nobody() throws Exception {
        assertEquals(0, knocks("guarded"));
    }

    @Test
    void without_the_guard_the_same_page_knocks() throws Exception {
        assertTrue(knocks("open") > 0);
    }
}
