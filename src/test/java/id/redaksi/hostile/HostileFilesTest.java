package id.redaksi.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.ImportFiles;
import id.redaksi.samples.Samples;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code packaging/hostile}, and what shows that its watches see. */
class HostileFilesTest {
    private static final int SMALL = 100_000;
    private static final int STORIES = 2_733;
    private static final int DEEP = 1_000;

    @TempDir
    Path folder;

    @Test
    void each_comes_in_whole_or_is_refused_and_leads_nowhere() throws Exception {
        Hostile.Report report = Hostile.run(folder, SMALL, DEEP, "", false);

        assertEquals(List.of(), report.faults().stream().filter(fault -> !fault.contains("no sign")).toList());
        assertTrue(report.results().size() > 60);
    }

    @Test
    void the_watches_see_a_file_that_is_read_aside_and_a_connection() throws Exception {
        Path aside = Files.createDirectories(folder.resolve("di-luar"));
        Path secret = Files.writeString(aside.resolve("rahasia.txt"), Hostile.SECRET);
        Set<String> read = new ConcurrentSkipListSet<>();
        var sent = new AtomicInteger();
        try (var events = Hostile.recorded(read, sent);
                var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.readAllBytes(secret);
            try (var socket = new Socket(Proxy.NO_PROXY)) {
                socket.connect(door.getLocalSocketAddress());
                socket.getOutputStream().write(1);
            }
            events.stop();
        }

        assertEquals(Set.of(secret.toString()), read);
        assertTrue(sent.get() > 0);
    }

    /** An export of WordPress of 9 MB, which is read story by story. */
    private Path export(String end) throws IOException {
        HostileFile honest = new HostileFiles(8_200_000, 1, List.of())
                .all().stream().filter(file -> file.name().equals("besar-wxr.xml")).findFirst().orElseThrow();
        Path file = Trial.written(honest, folder);
        if (!end.isEmpty()) {
            byte[] whole = Files.readAllBytes(file);
            String text = new String(whole, StandardCharsets.UTF_8).replace("</channel></rss>", end);
            Files.writeString(file, text);
        }
        return file;
    }

    @Test
    void a_long_file_that_was_called_off_goes_on_where_it_ended() throws Exception {
        Path file = export("");
        try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            var wanted = new AtomicBoolean(true);
            ImportFiles.Result first = app.importFiles().run(List.of(file), "", new ImportFiles.Watch(wanted::get, at ->
                    wanted.set(at.came() == 0)));
            ImportFiles.Result second = app.importFiles().run(List.of(file), "");
            ImportFiles.Result third = app.importFiles().run(List.of(file), "");

            assertTrue(first.calledOff() && first.came() > 0 && second.came() > 0);
            assertEquals(STORIES, first.came() + second.came());
            assertEquals(STORIES, app.newsroom().current().count());
            assertEquals(List.of(0, 1), List.of(third.came(), third.known().size()));
        }
    }

    @Test
    void a_long_file_that_is_cut_off_is_refused_before_any_of_it_comes() throws Exception {
        Path file = export("<item><title>Terpotong");
        try (App app = App.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            ImportFiles.Result result = app.importFiles().run(List.of(file), "");

            assertEquals(0, result.came());
            assertEquals(List.of("guard.xml.damaged"), result.refused().stream().map(one -> one.reason().key()).toList());
        }
    }
}
