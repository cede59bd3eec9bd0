/**
 * Files that are made to harm, or that are only much too large, brought in as a person would bring them: {@code
 * packaging/hostile} does so at full size in a heap of 512 MB and prints what became of each, {@code HostileFilesTest} at a
 * small one. Start at {@link id.redaksi.hostile.HostileFiles}, which makes them; beside each that is to be refused stands
 * its honest twin, which has to come in: a guard that refuses everything shows nothing.
 */
@NullMarked
package id.redaksi.hostile;

import org.jspecify.annotations.NullMarked;
