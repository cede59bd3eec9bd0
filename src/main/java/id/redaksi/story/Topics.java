package id.redaksi.story;

import java.util.List;

/** What the story is about: its channel (Kanal, one; empty for none) and the lists that describe it. */
public record Topics(
        String channel, List<String> tags, List<String> people, List<String> organisations, List<String> places) {
    public static final Topics NONE = new Topics("", List.of(), List.of(), List.of(), List.of());

    public Topics {
        tags = List.copyOf(tags);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
    }
}
