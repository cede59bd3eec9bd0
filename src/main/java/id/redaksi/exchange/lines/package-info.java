/**
 * An archive as JSON Lines: one story a line, in our own form or in that of common dumps. Start with {@code ArchiveLine}.
 * What a line means is taken where its name says so ({@code Key}); what is not understood is told by its name and never
 * guessed. A format of fixed names alone lost, since nobody who has an archive can have it written anew.
 */
@NullMarked
package id.redaksi.exchange.lines;

import org.jspecify.annotations.NullMarked;
