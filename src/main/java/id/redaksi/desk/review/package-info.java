/**
 * What colleagues say of a story while it is made: notes and suggested changes, as the margin, the bubble at the caret and
 * the inspector show them. Start at {@link id.redaksi.desk.review.ReviewViewModel}.
 */
@NullMarked
package id.redaksi.desk.review;

import org.jspecify.annotations.NullMarked;
