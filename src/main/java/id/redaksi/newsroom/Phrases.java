package id.redaksi.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts in a story, cut to what can be looked for: every text of the story is the start of a phrase. */
final class Phrases {
    /** Shorter ones stand in too many places to prove anything. */
    private static final int SHORTEST = 12;

    private static final int LONGEST = 48;

    private static final Pattern OTHERWISE = Pattern.compile("[\\p{Cntrl}\"\\\\\\uD800-\\uFFFF]|[\\x{10000}-\\x{10FFFF}]");

    private Phrases() {}

    static Set<String> in(Story story) {
        Set<String> phrases = new LinkedHashSet<>();
        List<JsonNode> left = new ArrayList<>(List.of(StoryJson.tree(story)));
        while (!left.isEmpty()) {
            JsonNode node = left.removeLast();
            if (node.isTextual()) {
                add(phrases, node.textValue());
            }
            node.forEach(left::add);
        }
        phrases.remove(story.id().value());
        return phrases;
    }

    /** Up to what stands otherwise in JSON; and not the identities of blocks. */
    private static void add(Set<String> phrases, String text) {
        for (String line : OTHERWISE.split(text)) {
            String phrase = line.strip();
            if (phrase.length() >= SHORTEST && (phrase.contains(" ") || phrase.length() < 26 && !phrase.contains("-"))) {
                phrases.add(phrase.substring(0, Math.min(phrase.length(), LONGEST)));
            }
        }
    }
}
