/**
 * Reading a story for faults. A {@link id.redaksi.language.Rule} looks at one text of a block at a time and tells of
 * {@link id.redaksi.language.Finding}s; a {@link id.redaksi.language.Checker} runs a list of rules over a story and
 * looks again only at blocks that are another value than before. What holds for any language stands here, what holds
 * for one in a package of its own; the list of rules is {@code app.Checks}. A fix is offered as text: who shows it makes
 * it a transaction.
 *
 * <p>Words are held as {@link id.redaksi.language.WordGraph}s, read straight from the form in which they are published:
 * written out, the Indonesian list would have 772,643 lines, as a graph it is one megabyte and read in a moment.
 */
@NullMarked
package id.redaksi.language;

import org.jspecify.annotations.NullMarked;
