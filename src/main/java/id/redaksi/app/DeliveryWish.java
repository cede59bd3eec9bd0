package id.redaksi.app;

import id.redaksi.story.StoryId;
import java.util.List;

/** Which stories somebody wants to send; {@code again} also those that are there as they are. */
public record DeliveryWish(Stories stories, boolean again) {
    /** How they are picked. */
    public sealed interface Stories {}

    /** These, in this order. */
    public record Selection(List<StoryId> stories) implements Stories {
        public Selection {
            stories = List.copyOf(stories);
        }
    }

    /** Those that a search finds, written as it is typed; the newest first. */
    public record Found(String typed) implements Stories {}

    /** Those that the target does not have as they are now. */
    public record Changed() implements Stories {}

    /** Picked out by a person: they go again as well. */
    public static DeliveryWish of(List<StoryId> stories) {
        return new DeliveryWish(new Selection(stories), true);
    }

    /** Whether nobody has picked out each of them. */
    boolean isUnseen() {
        return !(stories instanceof Selection);
    }
}
