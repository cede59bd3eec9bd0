/**
 * How two states of a story differ, for people: start at {@link id.redaksi.compare.Comparison}. Blocks are known by their
 * identity first and by likeness then, so that what moved is said to have moved; texts are compared by words, since
 * readers change words and not characters. Whatever is said here rests on whole values, so taking a difference back is
 * one small act of {@code edit}.
 */
@NullMarked
package id.redaksi.compare;

import org.jspecify.annotations.NullMarked;
