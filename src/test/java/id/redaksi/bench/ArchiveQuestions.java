package id.redaksi.bench;

import id.redaksi.bench.FullText.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a generated archive is asked, by kind, alone and narrowed by a channel, a tag and a stretch of dates. */
final class ArchiveQuestions {
    private static final String CHANNEL = "Ekonomi";
    private static final String FROM = "2020-03";
    private static final String TO = "2020-09";

    private final GeneratedArchive archive;
    private final Vocabulary words = new Vocabulary();
    private final String tag;

    ArchiveQuestions(GeneratedArchive archive) {
        this.archive = archive;
        tag = archive.tags().get(40);
    }

    /** What is typed to narrow a question, nothing first. */
    List<String> narrowed() {
        return List.of("", " kanal:" + CHANNEL, " tag:\"" + tag + "\"", " tanggal:" + FROM + ".." + TO);
    }

    /** The same question for FTS5, which knows a beginning by its star. */
    Question forPeer(String kind, String asked, int narrowing) {
        String match = kind.startsWith("prefix") ? "\"" + asked + "\"*" : asked;
        return switch (narrowing) {
            case 0 -> new Question(match, "", "", "", "");
            case 1 -> new Question(match, CHANNEL, "", "", "");
            case 2 -> new Question(match, "", tag, "", "");
            default -> new Question(match, "", "", FROM, TO + "-31");
        };
    }

    Map<String, Function<SplittableRandom, String>> kinds() {
        Map<String, Function<SplittableRandom, String>> kinds = new LinkedHashMap<>();
        kinds.put("one term, common", words::word);
        kinds.put("one term, rare", words::telling);
        kinds.put("two terms", random -> words.word(random) + " " + words.telling(random));
        kinds.put("two common terms", this::twoCommon);
        kinds.put("phrase", random -> "\"" + phrase(random) + "\"");
        for (int length = 1; length <= 6; length++) {
            int letters = length;
            kinds.put("prefix of " + letters, random -> beginning(random, letters));
        }
        return kinds;
    }

    String common(SplittableRandom random) {
        return words.word(random);
    }

    String twoCommon(SplittableRandom random) {
        return words.word(random) + " " + words.word(random);
    }

    static List<String> some(Function<SplittableRandom, String> kind, int number, long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, number).mapToObj(_ -> kind.apply(random)).toList();
    }

    /** Two words that stand so in a story. */
    private String phrase(SplittableRandom random) {
        String text = archive.story(random.nextInt(archive.stories())).body().blocks().getFirst().text();
        List<String> said = List.of(text.replaceAll("[^\\p{L} ]", "").split(" +"));
        int at = random.nextInt(said.size() - 1);
        return said.get(at) + " " + said.get(at + 1);
    }

    private String beginning(SplittableRandom random, int letters) {
        while (true) {
            String word = words.word(random);
            if (word.length() > letters) {
                return word.substring(0, letters);
            }
        }
    }
}
