package id.redaksi.page.template;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a name in a template stands for, and how it is read from the thing that is being shown. */
public sealed interface Value {
    /** A text, escaped where it is printed. */
    record Text(Function<Object, String> of) implements Value {}

    /** An address that a reader may follow or a browser may load; the only thing that may stand in {@code href} or {@code src}. */
    record Address(Function<Object, String> of) implements Value {}

    /** Yes or no. */
    record Flag(Predicate<Object> of) implements Value {}

    /** HTML of our own making, printed as it is. */
    record Markup(BiConsumer<Object, Html> of) implements Value {}

    /** Attributes of our own making, each with a blank before it; printed between the attributes of a tag. */
    record Attributes(String text) implements Value {}

    /** Some things, each with names of its own; {@code again}: whether other pages have the very same list. */
    record Many(Function<Object, ? extends List<?>> of, Names<?> names, boolean again) implements Value {}

    /** One thing, or none. */
    record One(Function<Object, ? extends @Nullable Object> of, Names<?> names) implements Value {}

    /** A text that is known before any page is. */
    record Fixed(String text) implements Value {}
}
