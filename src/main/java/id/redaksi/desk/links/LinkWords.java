package id.redaksi.desk.links;

import id.redaksi.desk.kit.Words;
import id.redaksi.story.Pointer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the places are called from which one story points to another. */
final class LinkWords {
    private LinkWords() {}

    static String kind(Words words, Pointer.Kind kind) {
        return words.now("links.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    static String kinds(Words words, Collection<Pointer.Kind> kinds) {
        return kinds.stream().sorted().map(kind -> kind(words, kind)).collect(Collectors.joining(", "));
    }
}
