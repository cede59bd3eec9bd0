/** Backups in the window: their age at the foot, the making of them now and then, and the sheet in which one goes back. */
@NullMarked
package id.redaksi.desk.backups;

import org.jspecify.annotations.NullMarked;
