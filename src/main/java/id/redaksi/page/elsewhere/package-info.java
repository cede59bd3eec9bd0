/**
 * What other places make of a page: a search engine, a messenger, a social network, a telephone's lock screen. Start with
 * {@link id.redaksi.page.elsewhere.Spot}, the one table of lengths and their sources. Everything is read from the head of
 * the page that leaves the house, not from the story, so that no theme can say one thing here and another to the world.
 */
@NullMarked
package id.redaksi.page.elsewhere;

import org.jspecify.annotations.NullMarked;
