/**
 * Changing a story. A {@link id.redaksi.edit.Transaction} is a list of small {@link id.redaksi.edit.Step}s that can be
 * applied, inverted and mapped; undo, autosave and comparison rest on them. Start at {@link id.redaksi.edit.Editing}.
 */
@NullMarked
package id.redaksi.edit;

import org.jspecify.annotations.NullMarked;
