package id.redaksi.page.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a compiled template. What it reads stands in one of the run's scopes, whose place is known beforehand. A class
 * and no interface, since a page is some thousand of these calls and those of a class find their way quicker.
 */
abstract sealed class Node {
    abstract void write(Run run);

    /** The outermost scope that this reads. */
    abstract int reads();

    static void all(Node[] nodes, Run run) {
        for (Node node : nodes) {
            node.write(run);
        }
    }

    static int outermost(Node[] nodes) {
        return Arrays.stream(nodes).mapToInt(Node::reads).min().orElse(Integer.MAX_VALUE);
    }

    /** The things that are being shown, from the page inwards, and for a list's thing which of how many it is. */
    static final class Run {
        final @Nullable Object[] scopes;
        final int[] number;
        final int[] of;
        final Html out;

        Run(int depth, Html out) {
            scopes = new @Nullable Object[depth];
            number = new int[depth];
            of = new int[depth];
            this.out = out;
        }

        /** What stands in a scope while nodes inside of it are written. */
        Object at(int scope) {
            Object it = scopes[scope];
            if (it == null) {
                throw new IllegalStateException("a scope that nobody entered");
            }
            return it;
        }
    }

    /** What is the same on every page, as the bytes that it is there. */
    static final class Literal extends Node {
        private final byte[] utf8;

        Literal(byte[] utf8) {
            this.utf8 = utf8;
        }

        @Override
        void write(Run run) {
            run.out.append(utf8);
        }

        @Override
        int reads() {
            return Integer.MAX_VALUE;
        }
    }

    static final class Text extends Node {
        private final int scope;
        private final Function<Object, String> of;

        Text(int scope, Function<Object, String> of) {
            this.scope = scope;
            this.of = of;
        }

        @Override
        void write(Run run) {
            Escape.html(of.apply(run.at(scope)), run.out);
        }

        @Override
        int reads() {
            return scope;
        }
    }

    static final class Markup extends Node {
        private final int scope;
        private final BiConsumer<Object, Html> of;

        Markup(int scope, BiConsumer<Object, Html> of) {
            this.scope = scope;
            this.of = of;
        }

        @Override
        void write(Run run) {
            of.accept(run.at(scope), run.out);
        }

        @Override
        int reads() {
            return scope;
        }
    }

    /** Which of its list a thing is, from 1. */
    static final class Number extends Node {
        private final int scope;

        Number(int scope) {
            this.scope = scope;
        }

        @Override
        void write(Run run) {
            run.out.append(run.number[scope]);
        }

        @Override
        int reads() {
            return scope;
        }
    }

    static final class Each extends Node {
        private final int scope;
        private final Function<Object, ? extends List<?>> of;
        private final int inner;
        private final Node[] body;

        Each(int scope, Function<Object, ? extends List<?>> of, int inner, Node[] body) {
            this.scope = scope;
            this.of = of;
            this.inner = inner;
            this.body = body;
        }

        List<?> list(Run run) {
            return of.apply(run.at(scope));
        }

        /** Whether what is written depends on nothing but the list. */
        boolean isAlone() {
            return outermost(body) >= inner;
        }

        @Override
        void write(Run run) {
            write(list(run), run);
        }

        void write(List<?> all, Run run) {
            int number = 0;
            int size = all.size();
            for (Object each : all) {
                run.scopes[inner] = each;
                run.number[inner] = ++number;
                run.of[inner] = size;
                all(body, run);
            }
        }

        @Override
        int reads() {
            return Math.min(scope, outermost(body));
        }
    }

    /**
     * A list that many pages have, such as their navigation: its bytes are kept as long as it is the very same one. Of so
     * many lists; a site has one for each folder with pages.
     */
    static final class Kept extends Node {
        private static final int MOST = 256;

        private final Each each;
        private final Map<Same, byte[]> kept = new ConcurrentHashMap<>();

        /** The list itself, and not what is in it. */
        private record Same(List<?> list) {
            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Same(var its) && its == list;
            }

            @Override
            public int hashCode() {
                return System.identityHashCode(list);
            }
        }

        Kept(Each each) {
            this.each = each;
        }

        @Override
        void write(Run run) {
            List<?> list = each.list(run);
            if (list.isEmpty()) {
                return;
            }
            var same = new Same(list);
            byte[] known = kept.get(same);
            if (known != null) {
                run.out.append(known);
                return;
            }
            int from = run.out.length();
            each.write(list, run);
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(same, run.out.toBytes(from));
        }

        @Override
        int reads() {
            return each.reads();
        }
    }

    static final class Inside extends Node {
        private final int scope;
        private final Function<Object, ? extends @Nullable Object> of;
        private final int inner;
        private final Node[] body;

        Inside(int scope, Function<Object, ? extends @Nullable Object> of, int inner, Node[] body) {
            this.scope = scope;
            this.of = of;
            this.inner = inner;
            this.body = body;
        }

        @Override
        void write(Run run) {
            Object one = of.apply(run.at(scope));
            if (one != null) {
                run.scopes[inner] = one;
                all(body, run);
            }
        }

        @Override
        int reads() {
            return Math.min(scope, outermost(body));
        }
    }

    static final class When extends Node {
        private final boolean wanted;
        private final int scope;
        private final Predicate<Object> test;
        private final Node[] body;

        When(boolean wanted, int scope, Predicate<Object> test, Node[] body) {
            this.wanted = wanted;
            this.scope = scope;
            this.test = test;
            this.body = body;
        }

        @Override
        void write(Run run) {
            if (test.test(run.at(scope)) == wanted) {
                all(body, run);
            }
        }

        @Override
        int reads() {
            return Math.min(scope, outermost(body));
        }
    }

    /** Whether a thing is the first, or the last, of its list. */
    static final class WhenAtEnd extends Node {
        private final boolean wanted;
        private final int scope;
        private final boolean first;
        private final Node[] body;

        WhenAtEnd(boolean wanted, int scope, boolean first, Node[] body) {
            this.wanted = wanted;
            this.scope = scope;
            this.first = first;
            this.body = body;
        }

        @Override
        void write(Run run) {
            boolean is = first ? run.number[scope] == 1 : run.number[scope] == run.of[scope];
            if (is == wanted) {
                all(body, run);
            }
        }

        @Override
        int reads() {
            return Math.min(scope, outermost(body));
        }
    }
}
