package id.redaksi.page.template;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A piece of a compiled template. What it reads stands in one of the run's scopes, whose place is known beforehand. */
sealed interface Node {
    void write(Run run);

    static void all(Node[] nodes, Run run) {
        for (Node node : nodes) {
            node.write(run);
        }
    }

    /** The things that are being shown, from the page inwards, and for a list's thing which of how many it is. */
    final class Run {
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
    record Literal(byte[] utf8) implements Node {
        @Override
        public void write(Run run) {
            run.out.append(utf8);
        }
    }

    record Text(int scope, Function<Object, String> of) implements Node {
        @Override
        public void write(Run run) {
            Escape.html(of.apply(run.at(scope)), run.out);
        }
    }

    record Markup(int scope, BiConsumer<Object, Html> of) implements Node {
        @Override
        public void write(Run run) {
            of.accept(run.at(scope), run.out);
        }
    }

    /** Which of its list a thing is, from 1. */
    record Number(int scope) implements Node {
        @Override
        public void write(Run run) {
            run.out.append(run.number[scope]);
        }
    }

    record Each(int scope, Function<Object, ? extends List<?>> of, int inner, Node[] body) implements Node {
        @Override
        public void write(Run run) {
            List<?> all = of.apply(run.at(scope));
            int number = 0;
            for (Object each : all) {
                run.scopes[inner] = each;
                run.number[inner] = ++number;
                run.of[inner] = all.size();
                all(body, run);
            }
        }
    }

    record Inside(int scope, Function<Object, ? extends @Nullable Object> of, int inner, Node[] body)
            implements Node {
        @Override
        public void write(Run run) {
            Object one = of.apply(run.at(scope));
            if (one != null) {
                run.scopes[inner] = one;
                all(body, run);
            }
        }
    }

    record When(boolean wanted, int scope, Predicate<Object> test, Node[] body) implements Node {
        @Override
        public void write(Run run) {
            if (test.test(run.at(scope)) == wanted) {
                all(body, run);
            }
        }
    }

    /** Whether a thing is the first, or the last, of its list. */
    record WhenAtEnd(boolean wanted, int scope, boolean first, Node[] body) implements Node {
        @Override
        public void write(Run run) {
            boolean is = first ? run.number[scope] == 1 : run.number[scope] == run.of[scope];
            if (is == wanted) {
                all(body, run);
            }
        }
    }
}
