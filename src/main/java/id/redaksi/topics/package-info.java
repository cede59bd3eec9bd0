/**
 * What tags and channels are called outside the house: IPTC's Media Topics, and the categories of each receiver. Start with
 * {@link id.redaksi.topics.MediaTopics}, the vocabulary, and {@link id.redaksi.topics.Called}, a row of the newsroom's own
 * table. IPTC's file is read whole or not at all, and the newest one stands; what it lacks, labels in Indonesian, is laid
 * over it from a list of our own, which works without the file too. A vocabulary that ships inside the program was the
 * other way: it would be old on the day of its release, and nobody could put a newer one in its place.
 */
@NullMarked
package id.redaksi.topics;

import org.jspecify.annotations.NullMarked;
