package id.redaksi.hostile;

import id.redaksi.app.App;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordingStream;

/**
 * Brings all hostile files in, one after the other, in this program's heap. Meanwhile a door stands open on this machine to
 * which many of them lead, a file lies aside that many of them name, and the JDK's own recorder tells each file that is
 * read: nobody may knock, and nothing may be read but the files themselves, the newsroom and the program.
 */
public final class Hostile {
    static final String SECRET = "rahasiayangtidakbolehkeluar";

    private static final double LONGEST = 5;

    /** What became of all: a line for each, and what went wrong. */
    record Report(List<Trial.Result> results, List<String> faults) {}

    private Hostile() {}

    /** {@code MEGABYTES[,MEGABYTES...] DEEP [NAME]}: exits 1 when one of them is not as it has to be. */
    public static void main(String[] arguments) throws Exception {
        int faults = 0;
        for (String megabytes : arguments[0].split(",")) {
            Path folder = Files.createTempDirectory("redaksi-hostile");
            try {
                String named = arguments.length > 2 ? arguments[2] : "";
                Report report = run(folder, Long.parseLong(megabytes) * 1_000_000, Integer.parseInt(arguments[1]), named, true);
                report.faults().forEach(fault -> System.out.println("FAULT " + fault));
                System.out.println(report.results().size() + " files, " + report.faults().size() + " faults, heap at most "
                        + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
                faults += report.faults().size();
            } finally {
                delete(folder);
            }
        }
        System.exit(faults == 0 ? 0 : 1);
    }

    /** {@code named}: only files whose names have this in them. */
    static Report run(Path folder, long bytes, int deep, String named, boolean tells) throws Exception {
        Path aside = Files.createDirectories(folder.resolve("di-luar"));
        Path secret = Files.writeString(aside.resolve("rahasia.txt"), SECRET);
        Path files = Files.createDirectories(folder.resolve("berkas"));
        List<Trial.Result> results = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<String> read = new ConcurrentSkipListSet<>();
        var knocks = new AtomicInteger();
        try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var events = recorded(read, knocks);
                App app = App.open(folder.resolve("redaksi"), Clock.systemUTC())) {
            Thread.ofPlatform().daemon().start(() -> listen(door, knocks));
            List<String> lures = List.of("http://127.0.0.1:" + door.getLocalPort() + "/x.dtd", secret.toUri().toString());
            for (HostileFile file : new HostileFiles(bytes, deep, lures).all()) {
                if (file.name().contains(named)) {
                    Path place = Trial.written(file, files);
                    Trial.Result result = Trial.run(place, app, new AtomicBoolean(true));
                    results.add(result);
                    if (tells) {
                        System.out.println(result.line());
                    }
                    if (!result.isAsExpected(file.expected())) {
                        faults.add(file.name() + " was to be " + file.expected() + ": " + result.line());
                    }
                    // Where others keep the machine busy the clock says little.
                    if (Math.min(result.firstSign(), result.work()) > LONGEST) {
                        faults.add(file.name() + " gave no sign for " + result.firstSign() + " s");
                    }
                    Files.delete(place);
                }
            }
            events.stop();
        }
        if (knocks.get() > 0) {
            faults.add(knocks.get() + " connections");
        }
        if (!read.isEmpty()) {
            faults.add("read outside: " + new TreeSet<>(read));
        }
        return new Report(results, faults);
    }

    private static void listen(ServerSocket door, AtomicInteger knocks) {
        while (!door.isClosed()) {
            try (Socket _ = door.accept()) {
                knocks.incrementAndGet();
            } catch (IOException e) {
                return; // it was closed
            }
        }
    }

    /** Gathers the files aside that are read, and counts what goes over a connection. */
    static RecordingStream recorded(Set<String> read, AtomicInteger knocks) {
        var events = new RecordingStream();
        events.enable("jdk.FileRead").withThreshold(Duration.ZERO);
        events.enable("jdk.SocketRead").withThreshold(Duration.ZERO);
        events.enable("jdk.SocketWrite").withThreshold(Duration.ZERO);
        events.onEvent("jdk.FileRead", event -> {
            String path = String.valueOf((Object) event.getString("path"));
            if (path.contains("di-luar")) {
                read.add(path);
            }
        });
        events.onEvent("jdk.SocketRead", _ -> knocks.incrementAndGet());
        events.onEvent("jdk.SocketWrite", _ -> knocks.incrementAndGet());
        events.startAsync();
        return events;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
