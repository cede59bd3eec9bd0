package id.redaksi.language.indonesian;

import id.redaksi.language.WordList;
import java.util.List;
import java.util.stream.Stream;

/** The verbs of the list {@code verbs.txt}, which has their roots: "dipacu" and "memacu" of "pacu". */
public final class Verbs {
    private Verbs() {}

    /** Both forms of each. */
    public static List<String> forms() {
        return WordList.words(Verbs.class, "verbs.txt").stream()
                .flatMap(root -> Stream.of("di" + root, Affixes.active(root)))
                .toList();
    }
}
