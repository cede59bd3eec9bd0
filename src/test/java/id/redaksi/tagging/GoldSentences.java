package id.redaksi.tagging;

import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sentences whose words bear signs of what is a name, a word a line (CoNLL). */
public final class GoldSentences {
    /** A story of one sentence, and the names that were marked in it. */
    public record Sentence(Story story, List<String> names) {}

    private GoldSentences() {}

    /** People, organisations and places, and names of which nobody can say what they are of; the likeliest first. */
    public static List<String> names(List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(one -> one.kind() != Kind.CHANNEL && one.kind() != Kind.SUBJECT && (one.kind() != Kind.TAG || isUnknownName(one)))
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed())
                .map(Suggestion::name)
                .toList();
    }

    private static boolean isUnknownName(Suggestion one) {
        return one.reasons().stream().anyMatch(reason -> reason.key().equals("tagging.reason.name"));
    }

    public static List<Sentence> in(Path file) throws IOException {
        List<Sentence> all = new ArrayList<>();
        for (String block : Files.readString(file).split("\n\\s*\n")) {
            if (!block.isBlank()) {
                all.add(sentence(block));
            }
        }
        return all;
    }

    private static Sentence sentence(String block) {
        List<String> tokens = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> name = new ArrayList<>();
        for (String line : block.strip().split("\n")) {
            String[] sides = line.split("\t");
            String label = sides.length > 1 ? sides[1].strip() : "O";
            if (!label.startsWith("I-")) {
                add(names, name);
            }
            if (!label.equals("O")) {
                name.add(sides[0]);
            }
            tokens.add(sides[0]);
        }
        add(names, name);
        return new Sentence(Samples.story("", written(tokens)), names);
    }

    private static void add(List<String> names, List<String> name) {
        if (!name.isEmpty()) {
            names.add(written(name));
            name.clear();
        }
    }

    /** The tokens as a sentence is written: no blank before a comma, none around a hyphen or inside brackets. */
    static String written(List<String> tokens) {
        return String.join(" ", tokens)
                .replaceAll(" ([.,;:!?)%])", "$1")
                .replaceAll("([(]) ", "$1")
                .replaceAll(" ([-/]) ", "$1")
                .replaceAll("\" ([^\"]*) \"", "\"$1\"")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
