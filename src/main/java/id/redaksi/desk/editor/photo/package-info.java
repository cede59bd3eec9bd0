/** Photos in the window: taking one in, and the frame that shows it or asks for it. */
@NullMarked
package id.redaksi.desk.editor.photo;

import org.jspecify.annotations.NullMarked;
