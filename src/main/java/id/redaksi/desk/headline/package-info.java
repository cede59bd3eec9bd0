/**
 * Heading a story: several headlines side by side with the room each has on a telephone and in search results, standfirsts
 * taken from the text, its slug, and how it reads. Start with {@link id.redaksi.desk.headline.HeadlineSheet}.
 */
@NullMarked
package id.redaksi.desk.headline;

import org.jspecify.annotations.NullMarked;
