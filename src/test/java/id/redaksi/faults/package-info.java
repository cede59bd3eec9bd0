/**
 * What happens to the text when something goes wrong around the program, brought about on purpose: {@code
 * packaging/faults} runs each kind by its name as often as the table of guarantees says, and {@code FaultsTest} a short
 * part of it. Start at {@link id.redaksi.faults.Faults}. Whatever is tried stands beside a control, the same with the
 * guard switched off, which must lose something: a try that cannot fail shows nothing.
 *
 * <p>Calls of the system are met by a small library in front of the C library ({@code calls.c}) and not by strace, which
 * counts for each thread and each kind of call alone and stops the program at each: here all calls are one row, and one
 * process tries hundreds of them. That the library misses none is shown against what strace sees.
 */
@NullMarked
package id.redaksi.faults;

import org.jspecify.annotations.NullMarked;
