/**
 * Benchmarks, run by {@code packaging/bench} and never by the tests. A new one is a class that gives {@link
 * id.redaksi.bench.Figure}s and one line in {@link id.redaksi.bench.Bench}.
 */
@NullMarked
package id.redaksi.bench;

import org.jspecify.annotations.NullMarked;
