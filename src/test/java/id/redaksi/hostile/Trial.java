package id.redaksi.hostile;

import com.sun.management.OperatingSystemMXBean;
import id.redaksi.app.App;
import id.redaksi.app.ImportFiles;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.json.StoryJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Brings one file in and says what became of it: how soon it gave a sign, how long it took, how much memory, which words. */
final class Trial {
    /**
     * What became of a file; the first sign is its result or the first word on how far it is, by the clock, and by the time
     * that the processors worked for it until then. Seconds, and megabytes.
     */
    record Result(String name, double megabytes, double firstSign, double work, double all, double peakHeap, int came, List<String> refused, boolean wordsKept) {
        String line() {
            return String.format(
                    java.util.Locale.ROOT,
                    "%-30s %7.1f MB  first sign %5.2f s (processor %5.2f)  all %6.2f s  heap %4.0f MB  %s",
                    name, megabytes, firstSign, work, all, peakHeap,
                    came > 0 ? came + " came" + (wordsKept ? ", all words" : ", WORDS LOST") + (refused.isEmpty() ? "" : ", then " + refused) : "refused " + refused);
        }

        boolean isAsExpected(HostileFile.Expected expected) {
            return switch (expected) {
                case READ -> came > 0 && wordsKept && refused.isEmpty();
                case REFUSED -> came == 0 && !refused.isEmpty();
                case EITHER -> came > 0 ? wordsKept : !refused.isEmpty();
            };
        }
    }

    private Trial() {}

    static Path written(HostileFile file, Path folder) throws IOException {
        Path place = folder.resolve(file.name());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place), 1 << 16)) {
            file.content().into(out);
        }
        return place;
    }

    static Result run(Path file, App app, AtomicBoolean wanted) throws Exception {
        long before = app.newsroom().stories().newest();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        var first = new AtomicLong();
        var worked = new AtomicLong();
        long busy = processor();
        long start = System.nanoTime();
        ImportFiles.Result result = app.importFiles().run(List.of(file), "", new ImportFiles.Watch(wanted::get, _ -> {
            first.compareAndSet(0, System.nanoTime());
            worked.compareAndSet(0, processor());
        }));
        long end = System.nanoTime();
        first.compareAndSet(0, end);
        worked.compareAndSet(0, processor());
        double peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
        return new Result(
                String.valueOf(file.getFileName()),
                Files.size(file) / 1e6,
                (first.get() - start) / 1e9,
                (worked.get() - busy) / 1e9,
                (end - start) / 1e9,
                peak,
                result.came(),
                result.refused().stream().map(one -> one.reason().key()).toList(),
                wordsKept(app, before));
    }

    /** The time that all threads of this program were at work, in nanoseconds. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Whether each story that came has the first word and the last, and nothing of what lies outside. */
    private static boolean wordsKept(App app, long before) throws Exception {
        long at = before;
        while (true) {
            List<Saved> some = app.newsroom().current().after(at, 200);
            for (Saved saved : some) {
                String text = new String(StoryJson.write(saved.story()), StandardCharsets.UTF_8);
                if (!text.contains(HostileFiles.FIRST) || !text.contains(HostileFiles.LAST) || text.contains(Hostile.SECRET)) {
                    return false;
                }
                at = Math.max(at, saved.revision().sequence());
            }
            if (some.size() < 200) {
                return true;
            }
        }
    }
}
