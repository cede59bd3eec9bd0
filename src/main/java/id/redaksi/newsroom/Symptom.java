package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that is not as it should be: which check saw it, in which story if in one, and what helps. */
public record Symptom(String check, Optional<StoryId> story, Message what, Cure cure) {
    /** What helps. */
    public enum Cure {
        /** It can be made again from what is whole. */
        MEND,
        /** What is whole is saved into another newsroom, what is not may stand in a backup. */
        SALVAGE,
        /** It harms nothing, and is only told. */
        NOTHING
    }

    /** The same with the story called by its headline, where that is known. */
    Symptom called(Map<StoryId, String> headlines) {
        String headline = story.map(id -> headlines.getOrDefault(id, "")).orElse("");
        if (headline.isBlank() || what.values().isEmpty()) {
            return this;
        }
        List<Object> values = new ArrayList<>(what.values());
        values.set(0, headline);
        return new Symptom(check, story, new Message(what.key(), values), cure);
    }

    static Symptom of(Check check, StoryId story, String key, Cure cure, Object... values) {
        return new Symptom(check.name(), Optional.of(story), Message.of(key, values), cure);
    }

    static Symptom of(Check check, String key, Cure cure, Object... values) {
        return new Symptom(check.name(), Optional.empty(), Message.of(key, values), cure);
    }
}
