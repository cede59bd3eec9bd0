package id.redaksi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that ran to its end: how long, how much of the processor with its children's threads, and its most memory. */
record Measured(double seconds, double cpu, double megabytes, String said) {
    private static final double TICKS = 100;

    /** Runs it and looks at Linux's account of it every few milliseconds; fails when it fails. */
    static Measured run(Path folder, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path out = Files.createTempFile("redaksi-bench", ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        Path account = Path.of("/proc", String.valueOf(process.pid()));
        double cpu = 0;
        double memory = 0;
        boolean ended = false;
        while (!ended) {
            cpu = Math.max(cpu, cpu(account));
            memory = Math.max(memory, memory(account));
            ended = process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String said = Files.readString(out, StandardCharsets.UTF_8);
        Files.delete(out);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + ": " + said);
        }
        return new Measured(seconds, cpu, memory, said);
    }

    /** User and system time of all its threads, fields 14 and 15 of proc(5)'s stat. */
    private static double cpu(Path account) {
        try {
            String stat = Files.readString(account.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    private static double memory(Path account) {
        try {
            return Files.readAllLines(account.resolve("status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
