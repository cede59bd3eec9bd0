package id.redaksi.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that a template may ask for many times, made when it is first asked for. One thread. */
final class Once<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
