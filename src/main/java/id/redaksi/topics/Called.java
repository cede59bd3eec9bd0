package id.redaksi.topics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a tag or channel is called outside: codes of Media Topics in their order, and a category for each receiver by its name. */
public record Called(Filed filed, List<String> topics, Map<String, Category> categories) {
    public Called {
        topics = List.copyOf(topics);
        categories = Map.copyOf(categories);
    }

    /** Something of which nothing is said. */
    public static Called nothing(Filed filed) {
        return new Called(filed, List.of(), Map.of());
    }

    public boolean isNothing() {
        return topics.isEmpty() && categories.isEmpty();
    }

    public Called withName(String name) {
        return new Called(filed.withName(name), topics, categories);
    }

    public Called withTopics(List<String> codes) {
        return new Called(filed, codes.stream().distinct().toList(), categories);
    }

    /** With what a receiver calls it; with nothing for {@link Category#NONE}. */
    public Called with(String receiver, Category category) {
        Map<String, Category> changed = new TreeMap<>(categories);
        if (category.isEmpty()) {
            changed.remove(receiver);
        } else {
            changed.put(receiver, category);
        }
        return new Called(filed, topics, changed);
    }

    /** With what another is called as well, where nothing is said here. */
    public Called and(Called other) {
        Map<String, Category> all = new TreeMap<>(other.categories);
        all.putAll(categories);
        List<String> codes = new java.util.ArrayList<>(topics);
        codes.addAll(other.topics);
        return new Called(filed, codes.stream().distinct().toList(), all);
    }
}
