package id.redaksi.newsroom;

import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;

/**
 * A story as it comes out of an archive, made ready to be kept: its content is written, hashed and packed once, on whichever
 * thread has time, so that the writer's only puts it down. The arrays belong to the arrival. One that is {@code wanted} is
 * taken as its story's next revision also where the story was edited here.
 */
public record Arrival(Story story, Origin origin, byte[] content, byte[] packed, String sha256, boolean wanted) {
    public static Arrival of(Story story, Origin origin) {
        return of(story, origin, false);
    }

    public static Arrival of(Story story, Origin origin, boolean wanted) {
        byte[] content = StoryJson.write(story);
        return new Arrival(story, origin, content, Packed.whole(content), Hash.of(content), wanted);
    }
}
