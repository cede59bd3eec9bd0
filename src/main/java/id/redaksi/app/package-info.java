/** The rooms put together, without a window: every act that window and command line share. Start at {@link id.redaksi.app.App}. */
@NullMarked
package id.redaksi.app;

import org.jspecify.annotations.NullMarked;
