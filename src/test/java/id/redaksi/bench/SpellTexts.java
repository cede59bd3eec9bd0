package id.redaksi.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 100,000 words of running text, a word a line: Indonesian from {@code shared/corpora} where it lies beside the project, else
 * the sample stories and the manual, again and again; and forms made of a dictionary's stems, most of which are no words.
 */
final class SpellTexts {
    private static final int WORDS = 100_000;
    private static final int STEMS = 12_000;

    /** In letters that ISO 8859-1 has, since the native program drops others of an Indonesian dictionary. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z\u00C0-\u00FF&&[^\u00D7\u00F7]]+(?:['-][A-Za-z\u00C0-\u00FF&&[^\u00D7\u00F7]]+)*");

    private SpellTexts() {}

    static Path hundredThousand(String language, Path work) throws IOException {
        List<String> words = new ArrayList<>();
        for (Path file : files(language)) {
            Matcher word = WORD.matcher(Files.readString(file));
            while (word.find()) {
                words.add(word.group());
            }
        }
        var text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(words.get(i % words.size())).append('\n');
        }
        return Files.writeString(work.resolve(language + ".txt"), text);
    }

    private static List<Path> files(String language) throws IOException {
        if (language.startsWith("id")) {
            for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
                Path corpora = folder.resolve("shared/corpora");
                if (Files.isDirectory(corpora)) {
                    return List.of(
                            corpora.resolve("spelling/clean-csui-train.txt"),
                            corpora.resolve("articles/ud-gsd-dev-sentences.txt"));
                }
            }
        }
        try (Stream<Path> manual = Files.walk(Path.of("assets/manual"))) {
            return manual.filter(file -> file.toString().endsWith("." + language.substring(0, 2) + ".md")).sorted().toList();
        }
    }

    private static List<String[]> affixes(String language) {
        return Stream.of((language.startsWith("id")
                        ? "- ber- me- di-kan -nya ke-an ter- pe-an memper-kannya -lah se-nya mem-i meng-kan di-i ber-an -nyakah ku- ber-anlah"
                        : "- re- un- -s -ing -'s -ed -ly -ness in-able -er re-ed un-edly -ings pre-ers").split(" "))
                .map(one -> one.split("-", -1))
                .toList();
    }

    /** Stems of the dictionary with affixes that fit and more that do not. */
    static Path forms(String language, Path dic, Path work) throws IOException {
        Charset set = language.startsWith("id") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        List<String> lines = Files.readAllLines(dic, set);
        var random = new SplittableRandom(7);
        var text = new StringBuilder();
        for (int i = 0; i < STEMS; i++) {
            String stem = lines.get(1 + random.nextInt(lines.size() - 1)).split("[/\t ]", -1)[0];
            if (stem.matches("[A-Za-z]+")) {
                for (String[] affix : affixes(language)) {
                    text.append(affix[0]).append(stem).append(affix[1]).append('\n');
                }
                text.append(stem.toUpperCase(java.util.Locale.ROOT)).append('\n');
            }
        }
        return Files.writeString(work.resolve(language + "-forms.txt"), text);
    }
}
