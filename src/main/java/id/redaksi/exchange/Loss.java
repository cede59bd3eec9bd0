package id.redaksi.exchange;

import id.redaksi.story.Field;
import id.redaksi.wording.Message;

/**
 * Something of a story that a format does not hold. {@code what} names it for programs: "field:push", "block:table",
 * "mark:underline", "photos"; {@code said} for people.
 */
public record Loss(String what, Message said) {
    static final String FIELD = "exchange.loss.field";

    /** A field that is not written at all, or comes back as something else. */
    public static Loss of(Field<?> field) {
        return new Loss("field:" + field.name(), Message.of(FIELD, Message.of("exchange.field." + field.name())));
    }

    /** Blocks of a kind that become something plainer; {@code kind} as {@link id.redaksi.story.Block#kind} says it. */
    public static Loss ofBlocks(String kind, long count) {
        return new Loss("block:" + kind, Message.of("exchange.loss.blocks", Message.of("exchange.block." + kind), count));
    }

    /** A mark on words that the words go without; {@code mark} in lower case. */
    public static Loss ofMarks(String mark, long count) {
        return new Loss("mark:" + mark, Message.of("exchange.loss.marks", Message.of("exchange.mark." + mark), count));
    }

    /** Anything else; {@code what} in lower-case letters. */
    public static Loss of(String what, Message said) {
        return new Loss(what, said);
    }
}
