package id.redaksi.exchange.wordpress;

import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Story;
import id.redaksi.topics.Filed;
import id.redaksi.topics.ReceiverTable;
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

    /** The short names that the receiver gave; they come first, since no other may take one of them. */
    void addNamed(Story story, ReceiverTable table) {
        for (Filed filed : ReceiverTable.filed(story)) {
            table.row(filed)
                    .filter(row -> !row.slug().isEmpty() && !of(filed).containsValue(row.slug()))
                    .ifPresent(row -> of(filed).putIfAbsent(table.text(filed), row.slug()));
        }
    }

    void add(Story story, ReceiverTable table) {
        author(story).ifPresent(name -> put(authors, name, "penulis"));
        for (Filed filed : ReceiverTable.filed(story)) {
            put(of(filed), table.text(filed), filed.kind() == Filed.Kind.CHANNEL ? "kanal" : "tag");
        }
    }

    private Map<String, String> of(Filed filed) {
        return filed.kind() == Filed.Kind.CHANNEL ? categories : tags;
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
            String said = shortName(name);
            String wanted = said.isEmpty() ? usual : said;
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
