package id.redaksi.bench;

import id.redaksi.language.DictionaryAlone;
import id.redaksi.language.WordGraph;
import id.redaksi.language.WordGraphFile;
import id.redaksi.language.hunspell.HunspellDictionary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The same 100,000 words through the native hunspell program and through the graph made of the same dictionary: both as a
 * fresh process that reads dictionary and text and prints the unknown words, then ours as an open window has it, against
 * the native program without its start. Processor time stands beside the clock, since a busy machine bends the clock.
 */
final class SpellSpeed {
    private static final Path DICTIONARIES = Path.of("/usr/share/hunspell");
    private static final int ROUNDS = 9;
    private static final int WARM = 60;
    private static final long MARK = 1;

    private final String language;
    private final String inside;
    private final Path work;
    private final List<Figure> figures = new ArrayList<>();

    private SpellSpeed(String language, String inside, Path work) {
        this.language = language;
        this.inside = inside;
        this.work = work;
    }

    /** None where the program or its dictionaries are not there. */
    static List<Figure> figures() throws Exception {
        List<Figure> all = new ArrayList<>();
        Path work = Files.createTempDirectory("redaksi-bench");
        for (String language : List.of("id_ID", "en_US")) {
            if (!Files.isRegularFile(DICTIONARIES.resolve(language + ".dic")) || !NativeSpelling.isThere()) {
                System.err.println("No native hunspell with " + language + ": its figures are left out.");
                continue;
            }
            all.addAll(new SpellSpeed(language, language.startsWith("id") ? "-" : "'", work).measured());
        }
        return all;
    }

    private List<Figure> measured() throws Exception {
        long start = System.nanoTime();
        WordGraph words = HunspellDictionary.read(
                Files.readAllBytes(DICTIONARIES.resolve(language + ".aff")),
                Files.readAllBytes(DICTIONARIES.resolve(language + ".dic")),
                language);
        put("graph made, once", (System.nanoTime() - start) / 1e6, "ms", 1);
        Path kept = work.resolve(language + ".words");
        WordGraphFile.write(words, MARK, kept);
        Path text = SpellTexts.hundredThousand(language, work);
        alike(words, text);
        cold(kept, text);
        warm(words, text);
        return figures;
    }

    private void put(String name, double value, String unit, int n) {
        figures.add(Figure.alone("spelling " + language + ", " + name, value, unit, n, null));
    }

    private void put(String name, double value, int n, double peer, @Nullable String goal) {
        figures.add(Figure.against("spelling " + language + ", " + name, value, "ms", n, "hunspell", peer, goal));
    }

    /** The unknown words of the text and of many forms made of the dictionary's stems, right ones and wrong ones. */
    private void alike(WordGraph words, Path text) throws Exception {
        Set<String> different = new TreeSet<>(differences(words, text));
        Path forms = SpellTexts.forms(language, DICTIONARIES.resolve(language + ".dic"), work);
        different.addAll(differences(words, forms));
        if (!different.isEmpty()) {
            System.err.println("spelling " + language + ", only one knows: " + different.stream().limit(20).toList());
        }
        figures.add(Figure.alone(
                "spelling " + language + ", words that only one knows", different.size(), "",
                (int) (Files.lines(text).distinct().count() + Files.lines(forms).distinct().count()), "<= 0"));
    }

    private Set<String> differences(WordGraph words, Path text) throws Exception {
        byte[] bytes = Files.readAllBytes(text);
        Set<String> ours = new TreeSet<>();
        new DictionaryAlone(words, inside)
                .unknown(bytes, (from, to) -> ours.add(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
        Set<String> theirs = NativeSpelling.unknown(language, text);
        Set<String> all = new TreeSet<>(ours);
        all.addAll(theirs);
        all.removeIf(word -> ours.contains(word) && theirs.contains(word));
        return all;
    }

    private void cold(Path kept, Path text) throws Exception {
        List<String> own = OwnSpelling.command(work, kept, MARK, inside, text);
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        double[] oursUsed = new double[ROUNDS];
        double[] theirsUsed = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Took hunspell = Took.by(NativeSpelling.command(language), text);
            Took redaksi = Took.by(own, text);
            theirs[i] = hunspell.clock();
            ours[i] = redaksi.clock();
            theirsUsed[i] = hunspell.processor();
            oursUsed[i] = redaksi.processor();
        }
        put("hunspell, fresh process", Keys.median(theirs), "ms", ROUNDS);
        put("fresh process", Keys.median(ours), ROUNDS, Keys.median(theirs), "<= 0.2");
        put("fresh process, processor", Keys.median(oursUsed), ROUNDS, Keys.median(theirsUsed), null);
    }

    private void warm(WordGraph words, Path text) throws Exception {
        double[] empty = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        Path nothing = Files.writeString(work.resolve("nothing.txt"), "\n");
        for (int i = 0; i < ROUNDS; i++) {
            empty[i] = Took.by(NativeSpelling.command(language), nothing).clock();
            theirs[i] = Took.by(NativeSpelling.command(language), text).clock();
        }
        double peer = Keys.median(theirs) - Keys.median(empty);
        double[] ours = new double[WARM];
        double[] used = new double[WARM];
        int[] count = {0};
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        String read = Files.readString(text, StandardCharsets.UTF_8);
        for (int i = 0; i < WARM; i++) {
            long start = System.nanoTime();
            long before = threads.getCurrentThreadCpuTime();
            new DictionaryAlone(words, inside).unknown(read.getBytes(StandardCharsets.UTF_8), (_, _) -> count[0]++);
            used[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
            ours[i] = (System.nanoTime() - start) / 1e6;
        }
        put("open window", Keys.median(tail(ours)), WARM / 2, peer, "<= 0.0333");
        put("open window, processor", Keys.median(tail(used)), WARM / 2, peer, null);
    }

    private static double[] tail(double[] times) {
        return java.util.Arrays.copyOfRange(times, times.length / 2, times.length);
    }

    /** What a program took: by the clock, and of the processor in steps of 10 ms, both in milliseconds. */
    record Took(double clock, double processor) {
        static Took by(List<String> command, Path text) throws IOException, InterruptedException {
            Path out = Files.createTempFile("redaksi-bench", ".out");
            Path times = Files.createTempFile("redaksi-bench", ".times");
            List<String> whole = new ArrayList<>(List.of("sh", "-c", "\"$@\" <\"$IN\" >\"$OUT\" 2>/dev/null; times >\"$TIMES\"", "sh"));
            whole.addAll(command);
            var builder = new ProcessBuilder(whole);
            builder.environment().put("IN", text.toString());
            builder.environment().put("OUT", out.toString());
            builder.environment().put("TIMES", times.toString());
            long start = System.nanoTime();
            builder.start().waitFor();
            double clock = (System.nanoTime() - start) / 1e6;
            String[] children = Files.readAllLines(times).getLast().strip().split("\\s+");
            Files.delete(out);
            Files.delete(times);
            return new Took(clock, millis(children[0]) + millis(children[1]));
        }

        /** "0m0.31s". */
        private static double millis(String time) {
            int minutes = time.indexOf('m');
            return Double.parseDouble(time.substring(0, minutes)) * 60_000
                    + Double.parseDouble(time.substring(minutes + 1, time.length() - 1).replace(',', '.')) * 1000;
        }
    }
}
