package id.redaksi.exchange.wordpress;

import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Story;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The authors, categories and tags of the stories, each with the short name by which WordPress knows it. */
final class Terms {
    final Map<String, String> authors = new LinkedHashMap<>();
    final Map<String, String> categories = new LinkedHashMap<>();
    final Map<String, String> tags = new LinkedHashMap<>();

    void add(Story story) {
        author(story).ifPresent(name -> put(authors, name, "penulis"));
        if (!story.topics().channel().isEmpty()) {
            put(categories, story.topics().channel(), "kanal");
        }
        story.topics().tags().forEach(tag -> put(tags, tag, "tag"));
    }

    /** WordPress has one author of a post: the first reporter. */
    static Optional<String> author(Story story) {
        return story.contributors().stream()
                .filter(one -> one.role() == Role.REPORTER)
                .map(Contributor::name)
                .findFirst();
    }

    private static void put(Map<String, String> terms, String name, String usual) {
        if (!terms.containsKey(name)) {
            String short0 = shortName(name);
            String wanted = short0.isEmpty() ? usual : short0;
            String free = wanted;
            for (int i = 2; terms.containsValue(free); i++) {
                free = wanted + "-" + i;
            }
            terms.put(name, free);
        }
    }

    /** Lower-case Latin letters, digits and hyphens, which no server spells otherwise. */
    static String shortName(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.length() > 60 ? slug.substring(0, 60).replaceAll("-+$", "") : slug;
    }
}
