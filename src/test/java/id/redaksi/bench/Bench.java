package id.redaksi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Runs a benchmark by its name and prints its figures; with {@code --json FILE} also one JSON object a line. */
public final class Bench {
    private static final Map<String, Callable<List<Figure>>> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("seed", Loops::seed),
            Map.entry("save", Loops::save),
            Map.entry("history", History::run),
            Map.entry("draft", Loops::draft),
            Map.entry("search", Loops::search),
            Map.entry("lists", Lists::run),
            Map.entry("keys", Keys::run),
            Map.entry("editor", Editor::run),
            Map.entry("language", Language::run),
            Map.entry("preview", Preview::run),
            Map.entry("tags", TagSuggestions::run),
            Map.entry("pixel", Pixel::run),
            Map.entry("start", Start::run),
            Map.entry("pages", SitePages::run),
            Map.entry("machines", Loops::machines),
            Map.entry("archive", ArchiveSearch::run),
            Map.entry("exchange", Exchange::run),
            Map.entry("import", ArchiveImport::run),
            Map.entry("backup", LargeNewsroom::run)));

    private Bench() {}

    /** Exits 2 when the name is not one of those it prints. */
    public static void main(String[] arguments) throws Exception {
        List<String> names = new ArrayList<>(List.of(arguments));
        int at = names.indexOf("--json");
        Path file = at < 0 ? null : Path.of(names.get(at + 1));
        if (file != null) {
            names.subList(at, at + 2).clear();
            Files.deleteIfExists(file);
        }
        if (names.isEmpty() || !ALL.keySet().containsAll(names) && !names.equals(List.of("all"))) {
            System.err.println("Benchmarks: " + String.join(", ", ALL.keySet()) + ", all");
            System.exit(2);
        }
        for (String name : names.equals(List.of("all")) ? ALL.keySet() : names) {
            for (Figure figure : ALL.get(name).call()) {
                System.out.println(figure.line());
                if (file != null) {
                    Files.writeString(
                            file, figure.json() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        }
        System.exit(0);
    }
}
