package id.redaksi.page.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names that hold at a place of a template: those of the page, then those of each section around, the innermost last. */
final class Scopes {
    /** A name's value and the scope that it is read from. */
    record Found(int scope, Value value) {}

    private record Scope(Names<?> names, boolean list) {}

    private final List<Scope> open = new ArrayList<>();
    private final Function<String, @Nullable Value> fixed;
    private int deepest;

    Scopes(Names<?> page, Function<String, @Nullable Value> fixed) {
        this.fixed = fixed;
        enter(page, false);
    }

    int enter(Names<?> names, boolean list) {
        open.add(new Scope(names, list));
        deepest = Math.max(deepest, open.size());
        return open.size() - 1;
    }

    void leave() {
        open.removeLast();
    }

    int deepest() {
        return deepest;
    }

    /** The innermost list's scope, or -1 outside of any. */
    int list() {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).list()) {
                return i;
            }
        }
        return -1;
    }

    @Nullable Found find(String name) {
        Value known = fixed.apply(name);
        if (known != null) {
            return new Found(0, known);
        }
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        for (int i = open.size() - 1; i >= 0; i--) {
            Value value = open.get(i).names().value(first);
            if (value != null) {
                Value inner = dot < 0 ? value : inner(value, name.substring(dot + 1));
                return inner == null ? null : new Found(i, inner);
            }
        }
        return null;
    }

    /** What a name means inside of one thing, read from the thing's own scope; nothing when the thing is not there. */
    private static @Nullable Value inner(Value value, String name) {
        if (!(value instanceof Value.One(var of, var names))) {
            return null;
        }
        int dot = name.indexOf('.');
        Value found = names.value(dot < 0 ? name : name.substring(0, dot));
        if (found != null && dot >= 0) {
            found = inner(found, name.substring(dot + 1));
        }
        if (found == null) {
            return null;
        }
        return switch (found) {
            case Value.Text(var text) -> new Value.Text(it -> said(of.apply(it), text));
            case Value.Address(var text) -> new Value.Address(it -> said(of.apply(it), text));
            case Value.Flag(var test) -> new Value.Flag(it -> {
                Object one = of.apply(it);
                return one != null && test.test(one);
            });
            case Value.Markup(var write) -> new Value.Markup((it, out) -> {
                Object one = of.apply(it);
                if (one != null) {
                    write.accept(one, out);
                }
            });
            case Value.Many(var all, var each, var again) -> new Value.Many(it -> {
                Object one = of.apply(it);
                return one == null ? List.of() : all.apply(one);
            }, each, again);
            case Value.One(var deeper, var each) -> new Value.One(it -> {
                Object one = of.apply(it);
                return one == null ? null : deeper.apply(one);
            }, each);
            case Value.Attributes _, Value.Fixed _ -> found;
        };
    }

    private static String said(@Nullable Object one, Function<Object, String> text) {
        return one == null ? "" : text.apply(one);
    }
}
