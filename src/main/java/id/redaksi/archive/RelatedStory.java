package id.redaksi.archive;

import id.redaksi.story.StoryId;
import java.util.List;

/** A story that has to do with another, and what they share; the terms are rare words, the rarest first. */
public record RelatedStory(
        StoryId story,
        List<String> tags,
        List<String> people,
        List<String> organisations,
        List<String> places,
        List<String> terms) {
    public RelatedStory {
        tags = List.copyOf(tags);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        terms = List.copyOf(terms);
    }
}
