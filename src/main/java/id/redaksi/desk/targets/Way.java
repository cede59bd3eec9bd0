package id.redaksi.desk.targets;

import id.redaksi.app.DeliveryWish;
import id.redaksi.story.StoryId;
import java.util.List;

/** One way to say which stories are meant, as it is offered. */
sealed interface Way {
    /** What is marked in the list, or the one in front; {@code headline} names one alone. */
    record Marked(List<StoryId> stories) implements Way {
        public Marked {
            stories = List.copyOf(stories);
        }
    }

    /** What changed since it went there. */
    record Changed() implements Way {}

    /** What a kept search finds. */
    record Kept(String name, String typed) implements Way {}

    default DeliveryWish wish(boolean again) {
        return switch (this) {
            case Marked(var stories) -> new DeliveryWish(new DeliveryWish.Selection(stories), again);
            case Changed _ -> new DeliveryWish(new DeliveryWish.Changed(), again);
            case Kept(_, var typed) -> new DeliveryWish(new DeliveryWish.Found(typed), again);
        };
    }
}
