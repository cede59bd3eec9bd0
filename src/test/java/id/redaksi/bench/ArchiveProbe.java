package id.redaksi.bench;

import id.redaksi.archive.Archive;
import id.redaksi.archive.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;

public final class ArchiveProbe {
    public static void main(String[] a) throws Exception {
        int n = Integer.parseInt(a[0]);
        Path folder = Path.of(a[1]);
        var gen = new GeneratedArchive(n);
        boolean make = !Files.exists(folder);
        try (Archive archive = Archive.open(folder)) {
            if (make) {
                long t = System.nanoTime();
                long text = 0;
                long genNanos = 0;
                List<Archive.Entry> batch = new ArrayList<>();
                for (int i = 0; i < n; i++) {
                    long g = System.nanoTime();
                    var story = gen.story(i);
                    text += story.headline().length() + story.titles().standfirst().length() + story.body().text().length() + story.lead().text().length();
                    batch.add(new Archive.Entry(story, i + 1, gen.published(i)));
                    genNanos += System.nanoTime() - g;
                    if (batch.size() == 500) {
                        archive.add(batch);
                        batch.clear();
                    }
                    if (i % 50000 == 49999) System.out.println(i + " " + (System.nanoTime() - t - genNanos) / 1e9);
                }
                archive.add(batch);
                archive.reached(n, 0);
                archive.commit();
                double s = (System.nanoTime() - t - genNanos) / 1e9;
                System.out.printf("indexed %d in %.1f s = %.0f/s (generating %.1f s)%n", n, s, n / s, genNanos / 1e9);
                archive.refresh();
                long size = size(folder);
                System.out.printf("text %d MB index %d MB ratio %.3f%n", text >> 20, size >> 20, (double) size / text);
            }
            archive.refresh();
            System.out.println("stories " + archive.stories());
            run(archive, gen, n);
        }
        try (var files = Files.list(folder)) {
            Map<String, Long> by = new TreeMap<>();
            for (Path f : files.toList()) by.merge(f.getFileName().toString().replaceAll(".*\\.", ""), Files.size(f), Long::sum);
            System.out.println(by);
        }
    }

    static long size(Path folder) throws Exception {
        long sum = 0;
        try (var files = Files.list(folder)) {
            for (Path f : files.toList()) sum += Files.size(f);
        }
        return sum;
    }

    interface Make { String of(SplittableRandom random, Vocabulary words); }

    static void run(Archive archive, GeneratedArchive gen, int n) throws Exception {
        var words = new Vocabulary();
        Map<String, Make> kinds = new LinkedHashMap<>();
        kinds.put("common word", (r, w) -> "\"" + w.word(r) + "\"");
        kinds.put("rare word", (r, w) -> "\"" + w.telling(r) + "\"");
        kinds.put("one term", (r, w) -> w.word(r));
        kinds.put("two terms", (r, w) -> w.word(r) + " " + w.telling(r));
        kinds.put("two common", (r, w) -> w.word(r) + " " + w.word(r));
        kinds.put("phrase", (r, w) -> "\"" + w.word(r) + " " + w.word(r) + "\"");
        for (int k = 1; k <= 6; k++) {
            int len = k;
            kinds.put("prefix " + k, (r, w) -> { String x; do { x = w.word(r); } while (x.length() < len); return x.substring(0, len); });
        }
        List<String> filters = List.of("", " kanal:Ekonomi", " tag:\"" + gen.tags().get(40) + "\"", " tanggal:2020-03..2020-09");
        int rounds = Integer.getInteger("rounds", 300);
        for (int pass = 0; pass < 2; pass++) {
            for (var kind : kinds.entrySet()) {
                for (String filter : filters) {
                    for (Order order : Order.values()) {
                        var random = new SplittableRandom(7 + pass);
                        long[] took = new long[rounds];
                        String worst = ""; long most = 0; long hits = 0;
                        for (int i = 0; i < rounds; i++) {
                            String q = kind.getValue().of(random, words) + filter;
                            long t = System.nanoTime();
                            Query query = Query.read(q, LocalDate.of(2026, 11, 24));
                            Hits h = archive.search(query, order, 0, 20, () -> true);
                            took[i] = System.nanoTime() - t;
                            hits += h.stories().size();
                            if (took[i] > most) { most = took[i]; worst = q; }
                        }
                        Arrays.sort(took);
                        if (pass == 1) System.out.printf("%-12s %-32s %-9s p50 %.2f p99 %.2f max %.2f ms (%s) hits %d%n", kind.getKey(), filter, order, took[rounds / 2] / 1e6, took[rounds * 99 / 100] / 1e6, most / 1e6, worst, hits / rounds);
                    }
                }
            }
        }
        var random = new SplittableRandom(3);
        long[] took = new long[rounds];
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < rounds; i++) {
                var story = gen.story(random.nextInt(n));
                long t = System.nanoTime();
                archive.related(story, Set.of(), 8, () -> true);
                took[i] = System.nanoTime() - t;
            }
        }
        Arrays.sort(took);
        System.out.printf("related p50 %.2f p99 %.2f max %.2f%n", took[rounds / 2] / 1e6, took[rounds * 99 / 100] / 1e6, took[rounds - 1] / 1e6);
        for (String q : List.of("", words.word(new SplittableRandom(1)), "yang", "tag:\"" + gen.tags().get(40) + "\"")) {
            long t = System.nanoTime();
            Facets f = archive.facets(Query.read(q, LocalDate.now()), () -> true);
            System.out.printf("facets %s %.1f ms %s%n", q, (System.nanoTime() - t) / 1e6, f.channels().stream().limit(3).toList());
        }
        for (String q : List.of("pemerintaj", "jakrta bandung", "zzzzqq", "kementrian")) {
            long t = System.nanoTime();
            var f = archive.didYouMean(Query.read(q, LocalDate.now()));
            System.out.printf("did you mean %s %.1f ms %s%n", q, (System.nanoTime() - t) / 1e6, f);
        }
    }
}
