package id.redaksi.bench;

import id.redaksi.archive.Archive;
import java.nio.file.Files;
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
            entries.add(new Archive.Entry(texts.story(300), i));
            if (entries.size() == 1000) {
                archive.put(entries);
                entries.clear();
            }
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        archive.close();
    }

    private Archive.Hits search(String text) throws Exception {
        return archive.search(Archive.Query.of(text), 20);
    }

    @Benchmark
    public Archive.Hits common() throws Exception {
        return search(Texts.word(3));
    }

    @Benchmark
    public Archive.Hits rare() throws Exception {
        return search(Texts.word(1700));
    }

    @Benchmark
    public Archive.Hits begun() throws Exception {
        return search(Texts.word(40).substring(0, 3));
    }
}
