package id.redaksi.desk.settings;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** What the stories of a channel have to do with its settings: how many they are, and that they can go into another. */
public record ChannelStories(Count count, Move move, Rename rename, BooleanSupplier busy) {
    /** Where there are no stories. */
    static final ChannelStories NONE =
            new ChannelStories((_, found) -> found.accept(0), (_, _, _) -> {}, (_, _, _, _) -> {}, () -> false);

    /** Counts the stories of a channel, and tells it later. */
    @FunctionalInterface
    public interface Count {
        void of(String channel, LongConsumer found);
    }

    /** Puts all stories of a channel into another (or an empty one: none) as one act; is told when it was taken back. */
    @FunctionalInterface
    public interface Move {
        void into(String from, String to, Runnable undone);
    }

    /**
     * Takes along what a channel is called outside when it gets another name, and its stories where {@code stories} is set;
     * is told when it was taken back.
     */
    @FunctionalInterface
    public interface Rename {
        void to(String from, String to, boolean stories, Runnable undone);
    }

    /** A typed name without what nobody sees, and with one blank between words. */
    static String clean(String typed) {
        return id.redaksi.guard.Hidden.without(java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFC))
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
