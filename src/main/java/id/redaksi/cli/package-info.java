/** The command line: one class per command. Standard output is the answer; messages go to standard error. */
@NullMarked
package id.redaksi.cli;

import org.jspecify.annotations.NullMarked;
