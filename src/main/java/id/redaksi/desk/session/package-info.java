/** The stories being edited. Areas do not know each other; they meet in an {@link id.redaksi.desk.session.OpenStory}. */
@NullMarked
package id.redaksi.desk.session;

import org.jspecify.annotations.NullMarked;
