package id.redaksi.page.template;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a template may name while it shows a thing of type {@code T}. */
public final class Names<T> {
    private final Map<String, Value> values = new LinkedHashMap<>();

    private Names() {}

    /** {@code type}: what the names are of. */
    public static <T> Names<T> of(Class<T> type) {
        return new Names<>();
    }

    public Names<T> text(String name, Function<? super T, String> of) {
        return put(name, new Value.Text(ofAny(of)));
    }

    public Names<T> address(String name, Function<? super T, String> of) {
        return put(name, new Value.Address(ofAny(of)));
    }

    @SuppressWarnings("unchecked") // see ofAny
    public Names<T> flag(String name, Predicate<? super T> of) {
        return put(name, new Value.Flag((Predicate<Object>) of));
    }

    /**
     * The same function: a template hands its names nothing but things of their type, and one that is written as a lambda
     * looks by itself. A second look around each was a hundredth of what a site takes.
     */
    @SuppressWarnings("unchecked")
    private static <T, U extends @Nullable Object> Function<Object, U> ofAny(Function<? super T, U> of) {
        return (Function<Object, U>) of;
    }

    /** HTML that is made by us: whoever gives it has escaped what is in it. */
    @SuppressWarnings("unchecked") // see ofAny
    public Names<T> markup(String name, BiConsumer<? super T, Html> of) {
        return put(name, new Value.Markup((BiConsumer<Object, Html>) of));
    }

    /** A list, and beside it whether there is anything in it: {@code tags} and {@code hasTags}. */
    public <U> Names<T> many(String name, Function<? super T, List<U>> of, Names<U> names) {
        return many(name, of, names, false);
    }

    /** The same of lists that are made once for many pages: as long as it is the same object, so is what is written of it. */
    public <U> Names<T> manyAgain(String name, Function<? super T, List<U>> of, Names<U> names) {
        return many(name, of, names, true);
    }

    private <U> Names<T> many(String name, Function<? super T, List<U>> of, Names<U> names, boolean again) {
        flag("has" + Character.toUpperCase(name.charAt(0)) + name.substring(1), it -> !of.apply(it).isEmpty());
        return put(name, new Value.Many(ofAny(of), names, again));
    }

    public <U> Names<T> one(String name, Function<? super T, @Nullable U> of, Names<U> names) {
        return put(name, new Value.One(ofAny(of), names));
    }

    /** A list whose things have the same names as these, such as channels under a channel. */
    public Names<T> manyAlike(String name, Function<? super T, List<T>> of) {
        return many(name, of, this);
    }

    /** All that a wider type has. */
    public Names<T> with(Names<? super T> others) {
        values.putAll(others.values);
        return this;
    }

    private Names<T> put(String name, Value value) {
        if (values.put(name, value) != null) {
            throw new IllegalStateException("two values named " + name);
        }
        return this;
    }

    @Nullable Value value(String name) {
        return values.get(name);
    }

    /** Every name here and in what these names lead to. */
    public SortedSet<String> all() {
        var all = new TreeSet<String>();
        gather(all, new HashSet<>());
        return all;
    }

    private void gather(Set<String> all, Set<Names<?>> seen) {
        if (seen.add(this)) {
            values.forEach((name, value) -> {
                all.add(name);
                if (value instanceof Value.Many(_, var names, _)) {
                    names.gather(all, seen);
                } else if (value instanceof Value.One(_, var names)) {
                    names.gather(all, seen);
                }
            });
        }
    }
}
