package id.redaksi.bench;

import id.redaksi.archive.Archive;
import id.redaksi.archive.Hits;
import id.redaksi.archive.Order;
import id.redaksi.archive.Query;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** 10,000 stories of 300 words are searched for the first twenty hits. */
@State(Scope.Benchmark)
public class SearchLoop {
    private static final int STORIES = 10_000;

    private Archive archive;

    @Setup(Level.Trial)
    public void fill() throws Exception {
        archive = Archive.open(Files.createTempDirectory("redaksi-bench"));
        var texts = new Texts(11);
        List<Archive.Entry> entries = new ArrayList<>();
        for (int i = 1; i <= STORIES; i++) {
            entries.add(new Archive.Entry(texts.story(300), i, Instant.EPOCH.plusSeconds(i * 3600L)));
            if (entries.size() == 1000) {
                archive.add(entries);
                entries.clear();
            }
        }
        archive.refresh();
    }

    @TearDown(Level.Trial)
    public void close() {
        archive.close();
    }

    private Hits search(String text) throws Exception {
        return archive.search(Query.read(text, LocalDate.EPOCH), Order.RELEVANCE, 0, 20, () -> true);
    }

    @Benchmark
    public Hits common() throws Exception {
        return search(Texts.word(3));
    }

    @Benchmark
    public Hits rare() throws Exception {
        return search(Texts.word(1700));
    }

    @Benchmark
    public Hits begun() throws Exception {
        return search(Texts.word(40).substring(0, 3));
    }
}
