package id.redaksi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What one piece of work took, in milliseconds: on the clock, and of the processor by the thread that did it, which other
 * programs on the machine lengthen little.
 */
record Took(double wall, double cpu) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Took of(Callable<?> work) throws Exception {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.call();
        return new Took((System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
    }

    static double wall(List<Took> all, double share) {
        return Keys.percentile(all.stream().mapToDouble(Took::wall).toArray(), share);
    }

    static double cpu(List<Took> all, double share) {
        return Keys.percentile(all.stream().mapToDouble(Took::cpu).toArray(), share);
    }

    static double mean(List<Took> all) {
        return all.stream().mapToDouble(Took::wall).average().orElseThrow();
    }
}
