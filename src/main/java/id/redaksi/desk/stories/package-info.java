/** Navigation by status and channel, and the list of stories with search as one types. */
@NullMarked
package id.redaksi.desk.stories;

import org.jspecify.annotations.NullMarked;
