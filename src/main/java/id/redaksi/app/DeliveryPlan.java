package id.redaksi.app;

import id.redaksi.exchange.Loss;
import id.redaksi.newsroom.Delivery;
import id.redaksi.newsroom.Target;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;

/** What a delivery would do, story by story, before anything is written; {@code more} when there are others for a next one. */
public record DeliveryPlan(Target target, List<Item> items, List<Loss> losses, boolean again, boolean more) {
    /** What is to become of a story. */
    public enum Turn {
        /** It was never there. */
        FRESH,
        /** It was there and is another one now. */
        CHANGED,
        /** It was there and is killed: the receiver is told. */
        WITHDRAWN,
        /** It is there as it is. */
        SAME,
        /** It stays here, for a reason. */
        HELD
    }

    /**
     * One story; {@code why} says what holds it, {@code last} what of it went there last, {@code lacks} what the target
     * wants and the story has not, whether that holds it or not.
     */
    public record Item(
            StoryId story, String headline, int revision, Turn turn, Optional<Message> why, Optional<Delivery> last,
            List<Message> lacks) {
        public Item {
            lacks = List.copyOf(lacks);
        }

        public Item(StoryId story, String headline, int revision, Turn turn, Optional<Message> why, Optional<Delivery> last) {
            this(story, headline, revision, turn, why, last, List.of());
        }
    }

    public DeliveryPlan {
        items = List.copyOf(items);
        losses = List.copyOf(losses);
    }

    /** The stories that would go, in their order. */
    public List<Item> going() {
        return items.stream().filter(this::goes).toList();
    }

    /** Whether a story would go. */
    public boolean goes(Item item) {
        return switch (item.turn()) {
            case FRESH, CHANGED, WITHDRAWN -> true;
            case SAME -> again;
            case HELD -> false;
        };
    }

    public long count(Turn turn) {
        return items.stream().filter(item -> item.turn() == turn).count();
    }
}
